import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Opened } from './skill-matrix.panel.js';

interface Host extends ReactiveControllerHost {
  readonly panel: HTMLElement | null;
}

/**
 * Opens the panel beside what was pressed, and gives the focus back when it closes. The browser closes it on Escape
 * and on a press elsewhere. Style sheets place it; without anchors it stands at the foot of the screen, and in a
 * browser without popovers below the table.
 */
export class PopoverController implements ReactiveController {
  readonly #host: Host;
  #opener: HTMLElement | undefined;
  /** The opener whose panel was open when it was pressed: pressing it again closes the panel, and no more. */
  #pressed: HTMLElement | undefined;
  opened: Opened | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  readonly whenPressed = (event: Event): void => {
    const isOpener = this.#opener !== undefined && event.composedPath().includes(this.#opener);
    this.#pressed = isOpener ? this.#opener : undefined;
  };

  async open(opener: HTMLElement, opened: Opened): Promise<boolean> {
    const isClosing = this.#pressed === opener;
    this.#pressed = undefined;
    if (isClosing) return false;
    this.#forget();
    this.opened = opened;
    this.#opener = opener;
    opener.style.setProperty('anchor-name', '--ce-opener');
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { panel } = this.#host;
    panel?.showPopover?.();
    panel?.focus();
    return true;
  }

  /** Popovers close on Escape by themselves; the panel of a browser without them does not. */
  readonly whenKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.close();
  };

  readonly close = (): void => {
    const { panel } = this.#host;
    if (panel?.hidePopover) panel.hidePopover();
    else this.#forget(true);
  };

  readonly whenToggled = (): void => {
    const { panel } = this.#host;
    if (panel?.matches(':popover-open')) return;
    // Whoever pressed elsewhere has chosen another focus; whoever left by the keyboard has none.
    const root = panel?.getRootNode() as Document | ShadowRoot | undefined;
    const { activeElement } = root ?? document;
    this.#forget(!activeElement || activeElement === document.body || panel === activeElement);
  };

  #forget(returnsFocus = false): void {
    this.#opener?.style.removeProperty('anchor-name');
    if (returnsFocus) this.#opener?.focus({ preventScroll: true });
    this.#opener = undefined;
    this.opened = undefined;
    this.#host.requestUpdate();
  }
}
