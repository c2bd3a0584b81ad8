import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { frameworkContext } from '../../source/context.js';
import { FrameworkController } from '../../source/framework-controller.js';
import { OverlayController } from '../../source/overlay-controller.js';
import type { FrameworkState } from '../../source/state.js';

/**
 * Loads a dataset once for all elements inside it, and for those that name it by its DOM id (`framework="its-id"`).
 * It shows nothing of its own.
 *
 * Overlays, such as a department's additions to a national framework, are laid over the dataset, and all elements show
 * what comes of it, with what is local marked in words. They wait for all overlays. One that cannot be loaded, or that
 * changes another framework, is left out: the rest is shown, and `problems` of `capability-ready` and the console say so.
 *
 * @slot - The elements that use the dataset, and anything else.
 */
export class CapabilityFramework extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** The dataset as an object, or as JSON text. */
  @property({ attribute: false }) data?: unknown;

  /** The address of the dataset, relative to the page. */
  @property() src?: string;

  /** Whether the request carries cookies, as in `fetch`: "omit", "same-origin" or "include". */
  @property() credentials: RequestCredentials = 'same-origin';

  /** The addresses of overlays, with spaces between them, the lowest first. */
  @property() overlays?: string;

  /** Overlays as objects or JSON text, the lowest first; they come before the attribute. Give a new list to change them. */
  @property({ attribute: false }) overlaysData?: readonly unknown[];

  readonly #base = new FrameworkController(this);
  readonly #source = new OverlayController(this, this.#base);
  readonly #provider = new ContextProvider(this, {
    context: frameworkContext,
    initialValue: this.#source.state,
  });

  /** The state of the dataset with its overlays: idle, loading, ready or failed. */
  get state(): FrameworkState {
    return this.#source.state;
  }

  /** Only after the update: it begins with asking the source, which may have something new at once. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#provider.setValue(this.#source.state);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'capability-framework': CapabilityFramework;
  }
}
