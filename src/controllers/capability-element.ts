import { LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { CapabilityErrorEvent, CapabilityReadyEvent } from '../events.js';
import { indexOf, type FrameworkIndex } from '../model/index.js';
import { FrameworkController } from '../source/framework-controller.js';
import { retry } from '../source/resource.js';
import type { Address, FrameworkState } from '../source/state.js';
import { warnOnce } from '../source/warn-once.js';
import { localeOf } from '../strings/language.js';
import { Reader } from '../templates/reader.js';
import { failedState, loadingState } from '../templates/states.js';
import { LanguageController } from './language.js';
import { makeRenderRoot, type RenderRoot } from './render-root.js';

/** What an element renders from, once its dataset is there. */
export interface Ready {
  readonly index: FrameworkIndex;
  readonly reader: Reader;
}

/** A language that is set again, even the same, makes browsers work out every style within it anew. */
function setWhatDiffers<T extends HTMLElement>(element: T, wanted: Partial<T>): void {
  for (const name of Object.keys(wanted) as (keyof T)[])
    if (element[name] !== wanted[name]) element[name] = wanted[name]!;
}

/**
 * What all elements share: four ways in for data, the states, two roots, the language of the place and the levels of
 * headings. An element adds its own attributes, its styles and `renderReady`.
 *
 * @fires {CapabilityReadyEvent} capability-ready - The content is shown. `problems` lists what is wrong with the dataset.
 * @fires {CapabilityErrorEvent} capability-error - There is nothing to show; the fallback children stand in.
 * @attr {"shadow" | "light"} root - Where the content is rendered: "shadow", the default, safe from the page's styles, or
 *   "light", within their reach. Read once, when the element is first connected. `data-capability-root="light"` on
 *   anything around the element says the same.
 * @slot - Fallback: shown before the script runs, without it, and again when the dataset cannot be loaded.
 * @cssprop --capability-accent - Bars, links and what is chosen. By default a blue as light or dark as the text needs it.
 * @cssprop --capability-surface - The background of cards, buttons and fields. By default white, near black where the text is light.
 * @cssprop --capability-muted - Captions, and the borders of buttons and fields. By default 76 % of the text colour.
 * @cssprop --capability-line - Borders of cards and between sections. By default 24 % of the text colour.
 * @cssprop --capability-hair - The finest lines, between rows. By default 12 % of the text colour.
 * @cssprop --capability-tint - The background of what is chosen or compared. By default 7 % of the accent.
 * @cssprop --capability-soft - The small bars of a role level's fingerprint. By default 68 % of the accent.
 * @cssprop --capability-raise - The words for what is added or raised. By default the accent.
 * @cssprop --capability-lower - The words for what is lowered or dropped, and the edge of what went wrong. By default a brown.
 * @cssprop --capability-focus - The outline of what has the focus. By default the accent.
 * @cssprop --capability-focus-shadow - A box-shadow beside that outline. By default none.
 * @cssprop --capability-focus-text - Links that have the focus. By default the accent.
 * @cssprop --capability-focus-background - Their background. By default none.
 * @cssprop [--capability-radius=0.5em] - The roundness of corners.
 * @cssprop [--capability-space=0.25em] - The unit of spacing, of which all distances are multiples.
 */
export abstract class CapabilityElement extends LitElement {
  /** The dataset as an object, or as JSON text. Comes before every other way in. */
  @property({ attribute: false }) data?: unknown;

  /** The address of the dataset, relative to the page. Equal addresses share one request. */
  @property() src?: string;

  /** The DOM id of a `<capability-framework>` on the page; without it, an enclosing one is used. */
  @property() framework?: string;

  /** Whether the request carries cookies, as in `fetch`: "omit", "same-origin" or "include". */
  @property() credentials: RequestCredentials = 'same-origin';

  /** The level of the element's own heading, from 1 to 6. */
  @property({ attribute: 'heading-level', converter: (value) => Math.trunc(Number(value)) || 2 })
  headingLevel = 2;

  #root!: RenderRoot;

  readonly #source = new FrameworkController(this);
  readonly #language = new LanguageController(this);
  #told: FrameworkState | undefined;

  /** What the element shows of a dataset. */
  protected abstract renderReady(ready: Ready): unknown;

  protected override createRenderRoot(): HTMLElement {
    this.#root = makeRenderRoot(this, (this.constructor as typeof LitElement).elementStyles);
    return this.#root.container;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root.connected();
  }

  protected override render(): unknown {
    return this.renderState(this.#source.state, (ready) => this.renderReady(ready));
  }

  /** What an element shows in a state of a dataset, its own or a second one: the content once it is there, else why not. */
  protected renderState(state: FrameworkState, whenReady: (ready: Ready) => unknown): unknown {
    const language = this.#language.current;
    if (state.status === 'ready') return whenReady(this.#ready(state));
    if (state.status === 'loading') return loadingState(language, state);
    if (state.status === 'failed') {
      const { address } = state.failure;
      return failedState(language, state.failure, address && (() => this.#retry(address)));
    }
    return nothing;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this.#source;
    this.#root.showFallback(state.status !== 'ready');
    setWhatDiffers(this.#root.container, {
      hidden: state.status === 'idle',
      ariaBusy: String(state.status === 'loading'),
      lang: localeOf(this.#language.current),
    });
    if (state !== this.#told) this.#tell(state);
    this.#told = state;
  }

  #ready({ framework }: Extract<FrameworkState, { status: 'ready' }>): Ready {
    return { index: indexOf(framework), reader: new Reader(framework, this.#language.current) };
  }

  /** The button that was pressed goes away; whoever pressed it keeps their place on the page. */
  #retry(address: Address): void {
    this.#root.container.tabIndex = -1;
    this.#root.container.focus();
    retry(address);
  }

  #tell(state: FrameworkState): void {
    warnOnce(this, state);
    if (state.status === 'failed') {
      this.dispatchEvent(new CapabilityErrorEvent(state.failure));
    } else if (state.status === 'ready') {
      this.dispatchEvent(new CapabilityReadyEvent(state.problems));
    }
  }
}
