/** Which of the parallel lanes each level of a path stands on, and in which order the lanes lie. */
import type { CareerPathView, PathEdge, PathNode } from './career-path.view.js';

export interface Lanes {
  /** The lane of each node, from the top. */
  readonly of: readonly number[];
  readonly count: number;
  /** The role that each lane belongs to. */
  readonly roles: readonly number[];
}

interface Lane {
  readonly role: number;
  key: string;
  readonly nodes: number[];
}

/** Two ends of an edge between different lanes, as places in a grid of columns and lanes. */
interface Link {
  readonly from: number;
  readonly to: number;
}

/** Up to this many lanes of one role, every order is tried. */
const MOST_LANES_TO_PERMUTE = 5;
/** Beyond this many links, the order of the framework stands: it costs more to look than it helps. */
const MOST_LINKS = 300;

const isLink = ({ from, to }: PathEdge): boolean => from !== undefined && to !== undefined;

/** A level that only sometimes exists stands beside the way that leads past it. */
function isPassedBy(node: number, { nodes, edges }: CareerPathView): boolean {
  const { roleLevel, role, rank, track } = nodes[node]!;
  if (roleLevel?.condition === undefined) return false;
  return edges.some((edge) => {
    if (!isLink(edge) || edge.from === node || edge.to === node) return false;
    const ends = [nodes[edge.from!]!, nodes[edge.to!]!];
    return (
      ends.every((end) => end.role === role) &&
      ends.some((end) => end.track === track) &&
      Math.min(...ends.map((end) => end.rank)) < rank &&
      Math.max(...ends.map((end) => end.rank)) > rank
    );
  });
}

const TRUNK = '';

/** One lane per track; the first track goes on where the trunk that it grows from ends. */
function lanesOfRole(role: number, members: readonly number[], view: CareerPathView): Lane[] {
  const keyOf = new Map(
    members.map((at) => [
      at,
      (isPassedBy(at, view) ? '?' : '') + (view.nodes[at]!.track?.id ?? TRUNK),
    ]),
  );
  const keys = [...new Set([TRUNK, ...keyOf.values()])].sort(
    (a, b) => Number(a[0] === '?') - Number(b[0] === '?'),
  );
  const lanes: Lane[] = [];
  const taken = (lane: Lane, at: number) =>
    lane.nodes.some((other) => view.nodes[other]!.rank === view.nodes[at]!.rank);
  for (const key of keys) {
    const own = members.filter((at) => keyOf.get(at) === key);
    const [trunk] = lanes;
    if (trunk?.key === TRUNK && key[0] !== '?' && own.length && !own.some((at) => taken(trunk, at)))
      trunk.key = key;
    for (const at of own) {
      let lane = lanes.find((other) => other.key === key && !taken(other, at));
      if (!lane) lanes.push((lane = { role, key, nodes: [] }));
      lane.nodes.push(at);
    }
  }
  return lanes;
}

type Place = readonly [column: number, lane: number];

const turn = ([ax, ay]: Place, [bx, by]: Place, [cx, cy]: Place) =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const cross = (a: Place, b: Place, c: Place, d: Place) =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** How many edges cross if drawn straight, and how far they reach. */
function cost(lanes: readonly Lane[], links: readonly Link[], nodes: readonly PathNode[]): number {
  const laneOf = new Map(
    lanes.flatMap((lane, at) => lane.nodes.map((node) => [node, at] as const)),
  );
  const place = (node: number): Place => [nodes[node]!.rank, laneOf.get(node)!];
  const drawn = links.map(({ from, to }) => [place(from), place(to)] as const);
  let sum = 0;
  drawn.forEach(([a, b], i) => {
    sum += Math.abs(a[1] - b[1]);
    for (let j = 0; j < i; j++) if (cross(a, b, ...drawn[j]!)) sum += 100;
  });
  return sum;
}

const permutations = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((first) =>
        permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest]),
      );

/** Other orders that may be better: of the lanes within a role, and of two neighbouring roles. */
function alternatives(groups: readonly Lane[][], at: number): (readonly Lane[][])[] {
  const own = groups[at]!;
  const orders = own.length <= MOST_LANES_TO_PERMUTE ? permutations(own) : [];
  const [before, after] = [groups.slice(0, at), groups.slice(at + 1)];
  const swapped = at ? [[...before.slice(0, -1), own, before.at(-1)!, ...after]] : [];
  return [...orders.map((order) => [...before, order, ...after]), ...swapped];
}

function inBestOrder(
  groups: readonly Lane[][],
  links: readonly Link[],
  nodes: readonly PathNode[],
) {
  if (!links.length || links.length > MOST_LINKS) return groups;
  let best = groups;
  let least = cost(best.flat(), links, nodes);
  for (let before = Infinity; least < before;) {
    before = least;
    for (const at of groups.keys()) {
      for (const order of alternatives(best, at)) {
        const sum = cost(order.flat(), links, nodes);
        if (sum < least) [best, least] = [order, sum];
      }
    }
  }
  return best;
}

export function lanesOf(view: CareerPathView): Lanes {
  const groups = view.roles.map((role, at) => {
    const members = view.nodes.flatMap((node, i) => (node.role === role ? [i] : []));
    return lanesOfRole(at, members, view);
  });
  const before = new Map(
    groups.flat().flatMap((lane) => lane.nodes.map((node) => [node, lane] as const)),
  );
  const links = view.edges
    .filter((edge) => isLink(edge) && before.get(edge.from!) !== before.get(edge.to!))
    .map(({ from, to }) => ({ from: from!, to: to! }));
  const lanes = inBestOrder(groups, links, view.nodes).flat();
  const of = view.nodes.map(() => 0);
  lanes.forEach((lane, at) => lane.nodes.forEach((node) => (of[node] = at)));
  return { of, count: lanes.length, roles: lanes.map(({ role }) => role) };
}
