import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As many cells as are put on the page in one go: less than anyone has to wait for. */
const STEP = 250;

/** Lets a large table grow step by step, so that the page is never held up. */
export class InSteps implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #table: unknown;
  #total = 0;
  #isAsked = false;
  #allowed = STEP;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tell: (() => void) | undefined;
  #next: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Settles with the next step; undefined where the table is whole. */
  get next(): Promise<void> | undefined {
    return this.#next;
  }

  /** How many cells of a table may be shown by now. Another table begins anew. */
  allowed(table: unknown, total: number): number {
    if (table !== this.#table) this.#allowed = STEP;
    this.#table = table;
    this.#isAsked = true;
    this.#total = total;
    return this.#allowed;
  }

  hostUpdate(): void {
    this.#isAsked = false;
  }

  hostUpdated(): void {
    // A table that is not on the page any more begins anew when it comes back.
    if (!this.#isAsked) [this.#table, this.#total] = [undefined, 0];
    if (this.#allowed >= this.#total || this.#timer !== undefined) return;
    this.#next = new Promise((resolve) => (this.#tell = resolve));
    this.#timer = setTimeout(() => {
      this.#allowed += STEP;
      this.#stop();
      this.#host.requestUpdate();
    });
  }

  hostConnected(): void {
    if (this.#allowed < this.#total) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = undefined;
    this.#tell?.();
  }
}
