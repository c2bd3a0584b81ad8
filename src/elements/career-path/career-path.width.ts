import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { textWidth } from './text-width.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Letters of every kind, so that no text is wider than these make it seem. */
const SAMPLES = ['Senior developer management', 'Hamburgefonstiv ABCDEFG 0123', 'ROLE LEVELS'];

const measured = new Map<string, number>();

/** How wide a font is, as a part of the widest in common use; a little is added for letters that are wider yet. */
function fontWidth(family: string): number {
  const known = measured.get(family);
  if (known !== undefined) return known;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  context.font = `600 100px ${family}`;
  const parts = SAMPLES.map(
    (sample) => context.measureText(sample).width / textWidth(sample, { size: 100, isBold: true }),
  );
  const width = Math.min(1.2, Math.max(...parts) * 1.04);
  measured.set(family, width);
  return width;
}

/** Watches the room an element has, and how its text is set. */
export class WidthController implements ReactiveController {
  readonly #host: Host;
  readonly #observer: ResizeObserver;
  #width = -1;

  constructor(host: Host) {
    this.#host = host;
    this.#observer = new ResizeObserver(() => {
      // In the next frame: an observer that changes what it observes in its own is an error to browsers.
      if (this.#container.clientWidth !== this.#width)
        requestAnimationFrame(() => host.requestUpdate());
    });
    host.addController(this);
  }

  get #container(): HTMLElement {
    return this.#host.renderRoot as HTMLElement;
  }

  hostConnected(): void {
    this.#observer.observe(this.#container);
  }

  hostUpdate(): void {
    this.#width = this.#container.clientWidth;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** The room in units of the drawing, 16 of which are the size of the text around it. */
  measure(): { width: number; isRightToLeft: boolean; fontWidth: number } {
    const { fontSize, direction, fontFamily } = getComputedStyle(this.#container);
    return {
      width: Math.floor((this.#width * 16) / (parseFloat(fontSize) || 16)),
      isRightToLeft: direction === 'rtl',
      fontWidth: fontWidth(fontFamily),
    };
  }
}
