/** The cheapest routes: first from everywhere to the target, then from the start, move by move, where that can be worth it. */
import type { Work } from '../work.js';
import type { Costs } from './costs.js';

/** The cheapest way from each node to the target, with any number of moves. */
export interface Remaining {
  /** What it costs; where the search ended before, what the cheapest way costs that it had seen. */
  readonly cost: Float64Array;
  /** What it costs at least: the same, but where the search ended before. */
  readonly least: Float64Array;
  /** The next node on that way; -1 at the target and where there is no way. */
  readonly next: Int32Array;
}

/** The cheapest way from the start to each node with at most so many moves; the way's last move starts at `previous`. */
export interface Reached {
  readonly cost: Float64Array;
  /** -1 where as few moves as in the layer before are as good. */
  readonly previous: Int32Array;
}

function nearest(cost: Float64Array, isSettled: Uint8Array): number {
  let found = -1;
  for (let node = 0; node < cost.length; node++)
    if (!isSettled[node] && cost[node]! < (found < 0 ? Infinity : cost[found]!)) found = node;
  return found;
}

/**
 * How far the search from the target goes, as a share of the way from the position that is nearest to it to the start; into
 * some targets the last move is nearly all of it. The rest is left to the search from the start. By measurement: less
 * leaves that one with too little to go by, more goes everywhere.
 */
const SHARE = 0.95;

/** Dijkstra's search from the target backwards. */
export function* remainingTo(costs: Costs, start: number, target: number): Work<Remaining> {
  const nodes = costs.network.positions.length;
  const cost = new Float64Array(nodes).fill(Infinity);
  const next = new Int32Array(nodes).fill(-1);
  const isSettled = new Uint8Array(nodes);
  cost[target] = 0;
  let node = target;
  let lastMove = 0;
  const isNear = (known: number) => known <= lastMove + SHARE * (cost[start]! - lastMove);
  for (; node >= 0 && isNear(cost[node]!); node = nearest(cost, isSettled)) {
    isSettled[node] = 1;
    lastMove ||= cost[node]!;
    const row = costs.to(node);
    for (let from = 0; from < nodes; from++) {
      const through = cost[node]! + row[from]!;
      if (through >= cost[from]!) continue;
      cost[from] = through;
      next[from] = node;
    }
    yield;
  }
  const settled = node < 0 ? Infinity : cost[node]!;
  return { cost, next, least: cost.map((known) => Math.min(known, settled)) };
}

export interface Limits {
  readonly maxMoves: number;
  /** What a route may cost; only the direct move may cost more. */
  readonly most: number;
}

/** Layer by layer, what can be reached with one move more on routes that stay within the limits. */
export function* reachedFrom(
  costs: Costs,
  start: number,
  target: number,
  { least }: Remaining,
  { maxMoves, most }: Limits,
): Work<readonly Reached[]> {
  const nodes = costs.network.positions.length;
  const nowhere = new Float64Array(nodes).fill(Infinity);
  nowhere[start] = 0;
  const layers: Reached[] = [{ cost: nowhere, previous: new Int32Array(nodes).fill(-1) }];
  let improved = [start];
  while (layers.length <= maxMoves && improved.length) {
    const last = layers.at(-1)!.cost;
    const cost = last.slice();
    const previous = new Int32Array(nodes).fill(-1);
    const better = new Set<number>();
    for (const node of improved) {
      const row = costs.from(node);
      for (let to = 0; to < nodes; to++) {
        const through = last[node]! + row[to]!;
        if (through >= cost[to]!) continue;
        if (through + least[to]! > most && !(to === target && node === start)) continue;
        cost[to] = through;
        previous[to] = node;
        if (to !== target) better.add(to);
      }
      yield;
    }
    improved = [...better];
    layers.push({ cost, previous });
  }
  return layers;
}

/** The nodes of the cheapest way to a node with at most so many moves, the start first. */
export function wayTo(layers: readonly Reached[], node: number, moves: number): number[] {
  const way = [node];
  for (let layer = moves, at = node; layer > 0; layer--) {
    const previous = layers[layer]!.previous[at]!;
    if (previous < 0) continue;
    way.unshift((at = previous));
  }
  return way;
}

/** The nodes of the cheapest way from a node to the target, after the node itself. */
export function wayFrom({ next }: Remaining, node: number): number[] {
  const way: number[] = [];
  for (let at = next[node]!; at >= 0; at = next[at]!) way.push(at);
  return way;
}
