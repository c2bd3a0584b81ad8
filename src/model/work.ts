/** Computations that may take long. */

/**
 * A computation that yields every now and then, after at most a few milliseconds, so that whoever runs it can let others
 * have their turn; it returns its result at the end.
 */
export type Work<T> = Generator<undefined, T, undefined>;

/** Runs a computation to its end at once, where nobody waits for a turn. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
