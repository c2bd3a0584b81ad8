/** Where arrow keys lead in the diagram: along the moves in the reading direction, and up and down between lanes. */
import type { PathLayout } from './career-path.layout.js';
import type { CareerPathView } from './career-path.view.js';
import type { Box, Point } from './geometry.js';

/** A node or an edge, by its index. */
export interface Stop {
  readonly kind: 'node' | 'edge';
  readonly at: number;
}

export const stopKey = ({ kind, at }: Stop): string => `${kind}-${at}`;

export type Way = 'forward' | 'back' | 'up' | 'down' | 'next' | 'previous' | 'first' | 'last';

/** What a key means; undefined for keys that mean nothing here. */
export function wayOf(key: string, isRightToLeft: boolean): Way | undefined {
  const ways: Readonly<Record<string, Way>> = {
    ArrowRight: isRightToLeft ? 'back' : 'forward',
    ArrowLeft: isRightToLeft ? 'forward' : 'back',
    ArrowUp: 'up',
    ArrowDown: 'down',
    PageDown: 'next',
    PageUp: 'previous',
    Home: 'first',
    End: 'last',
  };
  return Object.hasOwn(ways, key) ? ways[key] : undefined;
}

/** All stops in the order in which they are read: each level after the ways into it and before those that lead on. */
export function stopsOf({ nodes, edges }: CareerPathView): Stop[] {
  const edge = (at: number): Stop => ({ kind: 'edge', at });
  const those = (belongs: (given: CareerPathView['edges'][number]) => boolean) =>
    edges.flatMap((given, at) => (belongs(given) ? [edge(at)] : []));
  const order = nodes.map((_, at) => at).sort((a, b) => nodes[a]!.rank - nodes[b]!.rank);
  return [
    ...those(({ role, isOut }) => role !== undefined && !isOut),
    ...order.flatMap((at) => [
      ...those(({ from, to }) => from === undefined && to === at),
      { kind: 'node' as const, at },
      ...those(({ from }) => from === at),
    ]),
    ...those(({ role, isOut }) => role !== undefined && isOut),
  ];
}

const centre = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The middle of what one sees of a stop. */
function middleOf({ nodes, edges }: PathLayout, { kind, at }: Stop): Point {
  if (kind === 'node') return centre(nodes[at]!);
  const { place, points } = edges[at]!;
  if (place) return centre(place);
  const [a, b] = [
    points[Math.ceil(points.length / 2) - 1]!,
    points[Math.floor(points.length / 2)]!,
  ];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

const nearest = <T>(list: readonly T[], distance: (item: T) => number): T | undefined =>
  list.reduce<T | undefined>(
    (best, item) => (best === undefined || distance(item) < distance(best) ? item : best),
    undefined,
  );

function along(
  view: CareerPathView,
  layout: PathLayout,
  stop: Stop,
  isForward: boolean,
): Stop | undefined {
  const [end, other] = isForward ? (['to', 'from'] as const) : (['from', 'to'] as const);
  if (stop.kind === 'edge') {
    const node = view.edges[stop.at]![end];
    return node === undefined ? undefined : { kind: 'node', at: node };
  }
  const here = middleOf(layout, stop);
  const edges = view.edges.flatMap((edge, at) =>
    edge[other] === stop.at ? [{ kind: 'edge' as const, at }] : [],
  );
  // The straight way first, then what leads on rather than out.
  return nearest(edges, (edge) => {
    const { place } = view.edges[edge.at]!;
    return Math.abs(middleOf(layout, edge).y - here.y) + (place ? 1000 : 0);
  });
}

function across(
  layout: PathLayout,
  stops: readonly Stop[],
  stop: Stop,
  isDown: boolean,
): Stop | undefined {
  const here = middleOf(layout, stop);
  const down = (other: Stop) => (middleOf(layout, other).y - here.y) * (isDown ? 1 : -1);
  return nearest(
    stops.filter((other) => down(other) > 1),
    (other) => down(other) + 2 * Math.abs(middleOf(layout, other).x - here.x),
  );
}

/** The next stop on a way; where no move leads on, the next in reading order. */
export function nextStop(view: CareerPathView, layout: PathLayout, stop: Stop, way: Way): Stop {
  const stops = stopsOf(view);
  const at = stops.findIndex((other) => stopKey(other) === stopKey(stop));
  const [previous, next] = [stops[at - 1], stops[at + 1]];
  const ways: Readonly<Record<Way, () => Stop | undefined>> = {
    first: () => stops[0],
    last: () => stops.at(-1),
    previous: () => previous,
    next: () => next,
    up: () => across(layout, stops, stop, false),
    down: () => across(layout, stops, stop, true),
    back: () => along(view, layout, stop, false) ?? previous,
    forward: () => along(view, layout, stop, true) ?? next,
  };
  return ways[way]() ?? stop;
}
