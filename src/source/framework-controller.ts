import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { frameworkContext } from './context.js';
import { readDataset } from './read.js';
import { listenTo, retry } from './resource.js';
import { failed, IDLE, type FrameworkState } from './state.js';

/** What the controller reads from its element; see `CapabilityElement` for the meaning of each. */
export interface FrameworkHost extends ReactiveControllerHost, HTMLElement {
  data?: unknown;
  src?: string | undefined;
  framework?: string | undefined;
  credentials: RequestCredentials;
}

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
 */
export class FrameworkController implements ReactiveController {
  readonly #host: FrameworkHost;
  readonly #children = new MutationObserver(() => this.#choose());
  #state: FrameworkState = IDLE;
  #chosen: readonly unknown[] = [];
  #stop: (() => void) | undefined;
  /** Grows with every choice, so that an answer to an earlier one is not taken for the present one's. */
  #turn = 0;

  constructor(host: FrameworkHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): FrameworkState {
    return this.#state;
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true });
    document.addEventListener('DOMContentLoaded', this.#choose);
    document.addEventListener('context-provider', this.#whenProvided);
    this.#choose();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#choose);
    document.removeEventListener('context-provider', this.#whenProvided);
    this.#release();
    this.#chosen = [];
  }

  hostUpdate(): void {
    this.#choose();
  }

  /** Asks again for a dataset that could not be loaded. */
  retry(): void {
    const { src, credentials } = this.#host;
    if (src) retry(src, credentials);
  }

  /** A framework element that comes late is asked once more, unless the element has data of its own. */
  readonly #whenProvided = (): void => {
    if (this.#chosen[0] !== 'context') return;
    this.#chosen = [];
    this.#choose();
  };

  readonly #choose = (): void => {
    const { data, src, framework, credentials } = this.#host;
    if (data !== undefined && data !== null) {
      this.#take(['data', data], () => this.#set(readDataset(data, 'The data property')));
    } else if (src) {
      this.#take(['src', src, credentials], () => {
        this.#stop = listenTo(src, credentials, this.#answer());
      });
    } else if (!this.#chooseScript()) {
      this.#take(['context', framework], () => this.#ask(framework));
    }
  };

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
    this.#set(IDLE);
    const provider = framework === undefined ? this.#host : this.#find(framework);
    if (!provider) {
      const message = `No <capability-framework> with the id "${framework}" is on this page. Add one, or correct framework="${framework}".`;
      if (document.readyState !== 'loading') this.#set(failed('no-framework', message));
      return;
    }
    const answer = this.#answer();
    const event = new ContextEvent(
      frameworkContext,
      this.#host,
      (state, stop) => {
        this.#stop = stop;
        answer(state);
      },
      true,
    );
    provider.dispatchEvent(event);
  }

  #find(id: string): Element | null {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return root.getElementById(id) ?? document.getElementById(id);
  }

  #answer(): (state: FrameworkState) => void {
    const turn = ++this.#turn;
    return (state) => {
      if (turn === this.#turn) this.#set(state);
    };
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
