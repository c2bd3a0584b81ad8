import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  /** The heading in the corner: as high as the headings of columns, as wide as those of rows. */
  readonly corner: HTMLElement | null;
}

/**
 * Keeps what gets the focus clear of the sticky headings, which cover the edges of the scrolling region.
 */
export class CoveredController implements ReactiveController {
  readonly #host: Host;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #corner: HTMLElement | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { corner } = this.#host;
    if (corner === this.#corner) return;
    this.#observer.disconnect();
    this.#corner = corner;
    if (corner) this.#observer.observe(corner);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#corner = null;
  }

  /** Set on the region alone: a custom property would be inherited by every cell, and cost as much as all of them. */
  #measure(): void {
    const region = this.#corner?.closest<HTMLElement>('.ce-scroll');
    if (!region) return;
    const { offsetHeight, offsetWidth } = this.#corner!;
    const isStacked = getComputedStyle(this.#corner!).position !== 'sticky';
    region.style.setProperty('scroll-padding-block-start', isStacked ? '' : `${offsetHeight}px`);
    region.style.setProperty('scroll-padding-inline-start', isStacked ? '' : `${offsetWidth}px`);
  }
}
