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

/** So many steps of a loop, each of a few microseconds, are done between two turns of others. */
const STEPS = 64;

/** Says every now and then that it is time to yield, for loops over many things: `if (isTime()) yield;`. */
export function pause(): () => boolean {
  let steps = 0;
  return () => ++steps % STEPS === 0;
}
