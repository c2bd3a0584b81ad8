import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { frameworkContext } from './context.js';
import { readDataset } from './read.js';
import { listenTo } from './resource.js';
import { failed, IDLE, type FrameworkState } from './state.js';

/** Where a dataset may come from; see `CapabilityElement` for the meaning of each. */
export interface Ways {
  readonly data?: unknown;
  readonly src?: string | undefined;
  readonly framework?: string | undefined;
  readonly credentials: RequestCredentials;
}

export type FrameworkHost = ReactiveControllerHost & HTMLElement;

const childScript = (host: Element) =>
  [...host.children].find((child): child is HTMLScriptElement =>
    child.matches('script[type="application/json"]'),
  );

/** While the page is still arriving, a script without anything after it may not be whole yet. */
const isWhole = (script: HTMLScriptElement) =>
  document.readyState !== 'loading' || script.nextSibling !== null;

/**
 * Gives an element the state of its dataset, from the first of: the `data` property, the `src` attribute, a child
 * script, and a `<capability-framework>` that is named or encloses it.
 *
 * A second dataset of the same element comes by the ways that the element names for it, and by no other: a script inside
 * and an enclosing framework are the first one's.
 */
export class FrameworkController implements ReactiveController {
  readonly #host: FrameworkHost;
  readonly #ways: () => Ways;
  readonly #isSecond: boolean;
  readonly #children = new MutationObserver(() => this.#choose());
  #state: FrameworkState = IDLE;
  #chosen: readonly unknown[] = [];
  #stop: (() => void) | undefined;
  /** Grows with every choice, so that an answer to an earlier one is not taken for an answer to this one. */
  #turn = 0;

  constructor(host: FrameworkHost & Ways);
  constructor(host: FrameworkHost, second: () => Ways);
  constructor(host: FrameworkHost & Partial<Ways>, second?: () => Ways) {
    this.#host = host;
    this.#isSecond = second !== undefined;
    this.#ways = second ?? (() => host as Ways);
    host.addController(this);
  }

  get state(): FrameworkState {
    return this.#state;
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true });
    document.addEventListener('DOMContentLoaded', this.#askAgain);
    document.addEventListener('context-provider', this.#whenProvided);
    this.#choose();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#askAgain);
    document.removeEventListener('context-provider', this.#whenProvided);
    this.#release();
    this.#chosen = [];
  }

  /** An element may be removed before its update comes; it must not start to listen then. */
  hostUpdate(): void {
    if (this.#host.isConnected) this.#choose();
  }

  /** A framework element may come late; other libraries have providers of their own. */
  readonly #whenProvided = (event: Event): void => {
    if ((event as { context?: unknown }).context === frameworkContext) this.#askAgain();
  };

  /** The page has arrived: a framework element comes no more, and a script is whole. */
  readonly #askAgain = (): void => {
    if (this.#chosen[0] === 'context') this.#chosen = [];
    this.#choose();
  };

  #choose(): void {
    const { data, src, framework, credentials: asked } = this.#ways();
    // An attribute that is taken away leaves null behind.
    const credentials = asked || 'same-origin';
    if (data !== undefined && data !== null) {
      this.#take(['data', data], () => this.#set(readDataset(data, 'The data property')));
    } else if (src) {
      this.#take(['src', src, credentials], () => {
        this.#stop = listenTo(src, credentials, (state) => this.#set(state));
      });
    } else if (this.#isSecond && !framework) {
      this.#take(['none'], () => this.#set(IDLE));
    } else if (this.#isSecond || !this.#chooseScript()) {
      this.#take(['context', framework], () => this.#ask(framework));
    }
  }

  #chooseScript(): boolean {
    const script = childScript(this.#host);
    if (!script) return false;
    const text = script.textContent;
    if (isWhole(script)) {
      this.#take(['script', text], () =>
        this.#set(readDataset(text, 'The script inside the element')),
      );
    }
    return true;
  }

  #take(choice: readonly unknown[], begin: () => void): void {
    if (
      choice.length === this.#chosen.length &&
      choice.every((part, at) => part === this.#chosen[at])
    )
      return;
    this.#release();
    this.#chosen = choice;
    begin();
  }

  #ask(framework: string | undefined): void {
    const provider = framework ? this.#find(framework) : this.#host;
    if (provider && this.#subscribe(provider, provider !== this.#host)) return;
    const mayCome = document.readyState === 'loading' || provider?.matches(':not(:defined)');
    if (framework && !mayCome) this.#miss(framework);
    else this.#set(IDLE);
  }

  #miss(framework: string): void {
    const message = `No <capability-framework> with the id "${framework}" is on this page. Add one, or correct framework="${framework}".`;
    const isTold = this.#state.status === 'failed' && this.#state.failure.message === message;
    if (!isTold) this.#set(failed('no-framework', message));
  }

  /** Whether there is a framework element that answers. */
  #subscribe(provider: Element, isNamed: boolean): boolean {
    const turn = ++this.#turn;
    let isAnswered = false;
    const answer = (state: FrameworkState, stop?: () => void) => {
      const isOld = turn !== this.#turn;
      // A framework that comes between takes over from one that encloses it, not from one that is named.
      if (isOld || (isNamed && this.#stop && stop !== this.#stop)) return stop?.();
      if (stop !== this.#stop) this.#stop?.();
      this.#stop = stop;
      isAnswered = true;
      this.#set(state);
    };
    provider.dispatchEvent(new ContextEvent(frameworkContext, this.#host, answer, true));
    return isAnswered;
  }

  #find(id: string): Element | null {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return root.getElementById(id) ?? document.getElementById(id);
  }

  #release(): void {
    this.#turn++;
    this.#stop?.();
    this.#stop = undefined;
  }

  #set(state: FrameworkState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#host.requestUpdate();
  }
}
