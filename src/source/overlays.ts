/** Overlays that are laid over a dataset on the page. Whatever is wrong with them, the dataset beneath is shown. */
import { formatProblem, mergeOverlays, parseJson, type Problem } from '../model/index.js';
import { failed, type Failed, type FrameworkState, type Loading, type Ready } from './state.js';

/** An overlay as it stands; whether it fits is known only beside its base. */
export interface OverlayReady {
  readonly status: 'ready';
  readonly overlay: unknown;
  /** What it is called in messages: its address, or how it came with the page. */
  readonly from: string;
}

export type OverlayState = Loading | OverlayReady | Failed;

const read = new WeakMap<object, OverlayReady>();

/** An overlay from its text, or as an object; the same object gives the same state. */
export function readOverlay(input: unknown, from: string): OverlayReady | Failed {
  if (typeof input !== 'object' || input === null) {
    const { value, problems } = parseJson(String(input));
    if (value !== undefined) return { status: 'ready', overlay: value, from };
    const why = problems.map(formatProblem).join(' ');
    return failed('unreadable', `${from} is no overlay. ${why}`, problems);
  }
  let state = read.get(input);
  if (!state) read.set(input, (state = { status: 'ready', overlay: input, from }));
  return state;
}

const WAITING: Loading = { status: 'loading', received: 0, total: undefined };

const problem = (
  severity: Problem['severity'],
  message: string,
  path: Problem['path'] = [],
): Problem => ({ severity, code: 'overlay', path, message });

/** Conflicts that want a decision, and that the base is of another edition; the program tells the rest. */
const isTold = ({ severity, kind }: { severity: string; kind: string }) =>
  severity === 'conflict' || kind === 'other-edition';

function merge(base: Ready, overlays: readonly (OverlayReady | Failed)[]): Ready {
  const fitting = overlays.filter((one) => one.status === 'ready');
  const nameOf = (layer: number) => fitting[layer - 1]!.from;
  const merged = mergeOverlays(
    base.framework,
    fitting.map(({ overlay }) => overlay),
  );
  const known = new Set(base.problems.map(({ message, path }) => JSON.stringify([message, path])));
  return {
    status: 'ready',
    framework: merged.framework ?? base.framework,
    problems: [
      ...base.problems,
      ...overlays.flatMap((one) =>
        one.status === 'failed'
          ? [problem('error', `an overlay is left out. ${one.failure.message}`)]
          : [],
      ),
      ...merged.overlayProblems.map(({ layer, problem: { severity, message, path } }) =>
        problem(severity, `${message} (in the overlay ${nameOf(layer)})`, path),
      ),
      ...merged.problems.filter(({ message, path }) => !known.has(JSON.stringify([message, path]))),
      ...merged.conflicts
        .filter(isTold)
        .map(({ layer, message, path }) =>
          problem('warning', `${message} (in the overlay ${nameOf(layer)})`, path),
        ),
    ],
  };
}

/** What has been merged, by the states that it is made of, one after the other. */
class Known {
  state: Ready | undefined;
  readonly #next = new WeakMap<object, Known>();

  of(part: object): Known {
    let known = this.#next.get(part);
    if (!known) this.#next.set(part, (known = new Known()));
    return known;
  }
}

const known = new Known();

/**
 * A dataset with overlays, the lowest first. Equal parts give the same state, so that what is worked out of a framework
 * is worked out once. It waits for all overlays; those that fail are left out, and the problems say so.
 */
export function withOverlays(
  base: FrameworkState,
  overlays: readonly OverlayState[],
): FrameworkState {
  if (base.status !== 'ready' || !overlays.length) return base;
  const arrived = overlays.filter((one) => one.status !== 'loading');
  if (arrived.length < overlays.length) return WAITING;
  const place = arrived.reduce((before, one) => before.of(one), known.of(base));
  return (place.state ??= merge(base, arrived));
}
