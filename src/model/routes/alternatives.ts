/** Which of the many routes are worth showing: the best one, and others that a person would call different. */
import { pause, type Work } from '../work.js';
import type { Costs } from './costs.js';
import type { IsRung, Known } from './known.js';
import type { Reached, Remaining } from './search.js';
import { wayFrom, wayTo } from './search.js';

/** The nodes of a route, from start to target, and what it costs. */
export interface Way {
  readonly nodes: readonly number[];
  readonly cost: number;
}

export const MOST = 5;

/** How many times as much as the best route another one may cost, but for the direct one. */
const DETOUR = 1.3;
/** And how much more at most, in moves: three tenths of a very long way is no small detour, and takes long to search. */
const LONGEST_DETOUR = 30;

/** What a route may cost beside a best one, to be worth looking at. */
export const mostBeside = ({ unit }: Costs, best: number): number =>
  Math.min(DETOUR * best, best + LONGEST_DETOUR * (unit || Infinity));

const between = ({ nodes }: Way) => nodes.slice(1, -1);
const isSame = (a: Way, b: Way) => a.nodes.join() === b.nodes.join();
const byCost = (a: Way, b: Way) => a.cost - b.cost || a.nodes.length - b.nodes.length;

/** The cheapest route with at most one move, with two, and so on: each costs less than the one before. */
export function waysByMoves(layers: readonly Reached[], target: number): Way[] {
  return layers.flatMap(({ cost, previous }, moves) =>
    previous[target]! >= 0 ? [{ nodes: wayTo(layers, target, moves), cost: cost[target]! }] : [],
  );
}

/** The cheapest route through a node, if it does not pass anything twice. */
function wayThrough(
  layers: readonly Reached[],
  remaining: Remaining,
  node: number,
  maxMoves: number,
): Way | undefined {
  const nodes = [...wayTo(layers, node, layers.length - 1), ...wayFrom(remaining, node)];
  const isWhole = new Set(nodes).size === nodes.length && nodes.length <= maxMoves + 1;
  const cost = layers.at(-1)!.cost[node]! + remaining.cost[node]!;
  return isWhole ? { nodes, cost } : undefined;
}

/** Whether a route passes all that a better one passes, and only adds to it. Who adds rungs to a leap goes step by step. */
function addsTo(better: Way, way: Way, isRung: IsRung): boolean {
  const passed = between(better);
  if (!passed.length) return !between(way).every(isRung);
  return passed.every((node) => way.nodes.includes(node));
}

/** The cheapest route through each node, as far as it is no great detour. */
function* waysThrough(
  layers: readonly Reached[],
  remaining: Remaining,
  maxMoves: number,
  most: number,
): Work<Way[]> {
  const reached = layers.at(-1)!.cost;
  const ways: Way[] = [];
  const isTime = pause();
  for (let node = 0; node < reached.length; node++) {
    if (isTime()) yield;
    if (reached[node]! + remaining.cost[node]! > most) continue;
    const way = wayThrough(layers, remaining, node, maxMoves);
    if (way) ways.push(way);
  }
  return ways;
}

/** Up to five routes, the cheapest first. */
export function* chooseWays(
  costs: Costs,
  layers: readonly Reached[],
  remaining: Remaining,
  target: number,
  maxMoves: number,
  { isRung, keeps }: Known,
): Work<readonly Way[]> {
  const byMoves = waysByMoves(layers, target).reverse();
  if (!byMoves.length) return [];
  const all = yield* waysThrough(layers, remaining, maxMoves, mostBeside(costs, byMoves[0]!.cost));
  yield;
  const through = all.sort(byCost).filter(keeps);
  // Where nothing within reach keeps to it for certain, what may do so is better than nothing.
  const kept = [byMoves.filter(keeps), through.slice(0, 1), byMoves].find((ways) => ways.length);
  const [best, ...fewerMoves] = kept as [Way, ...Way[]];
  const chosen = [best];
  // The leap, in one move or as few as can be, shows what the steps are worth.
  const leap = fewerMoves.at(-1);
  const others = [...fewerMoves.slice(0, 1), ...through];
  const passed = new Set(best.nodes);
  const isTime = pause();
  for (const way of others) {
    if (isTime()) yield;
    if (chosen.length >= MOST - (leap ? 1 : 0)) break;
    // The same way may be the cheapest through one of its nodes, and with so few moves.
    if (leap && isSame(way, leap)) continue;
    if (way.nodes.every((node) => passed.has(node)) && way !== fewerMoves[0]) continue;
    if (chosen.some((better) => addsTo(better, way, isRung) && better.cost <= way.cost)) continue;
    chosen.push(way);
    for (const node of way.nodes) passed.add(node);
  }
  return [...chosen, ...(leap ? [leap] : [])].sort(byCost);
}
