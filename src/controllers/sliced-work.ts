import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Work } from '../model/index.js';
import { soon } from '../source/soon.js';

/** How long a slice may take, in milliseconds: less than a frame, so that typing and scrolling stay smooth. */
const SLICE = 8;

/**
 * Computes something for an element in slices, so that the page is never blocked. What is done within the first slice
 * is there at once; for the rest, the element is updated when it is done. A new question takes the place of one whose
 * answer is still being worked out.
 */
export class SlicedWork<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #question: readonly unknown[] = [];
  #work: Work<T> | undefined;
  #result: T | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The answer to the last question; undefined while it is being worked out. */
  get result(): T | undefined {
    return this.#result;
  }

  get isRunning(): boolean {
    return this.#work !== undefined;
  }

  /** Asks, unless the same was asked last. What the question is made of is compared part by part. */
  ask(question: readonly unknown[], work: () => Work<T>): void {
    const isSame =
      question.length === this.#question.length &&
      question.every((part, at) => part === this.#question[at]);
    if (isSame) return;
    this.#question = question;
    this.#result = undefined;
    void this.#run((this.#work = work()));
  }

  hostDisconnected(): void {
    if (!this.#work) return;
    this.#work = undefined;
    this.#question = [];
  }

  /** Back on the page, an element asks again for what it no longer waited for. */
  hostConnected(): void {
    if (!this.#question.length) this.#host.requestUpdate();
  }

  async #run(work: Work<T>): Promise<void> {
    for (let isFirst = true; this.#work === work; isFirst = false) {
      const end = performance.now() + SLICE;
      let step = work.next();
      while (!step.done && performance.now() < end) step = work.next();
      if (step.done) {
        this.#work = undefined;
        this.#result = step.value;
        if (!isFirst) this.#host.requestUpdate();
        return;
      }
      await soon();
    }
  }
}
