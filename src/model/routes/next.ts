/** Where one could go next. */
import type { FrameworkIndex } from '../framework-index.js';
import type { Work } from '../work.js';
import { costsOf } from './costs.js';
import { stepBetween } from './move.js';
import { networkOf, type Network } from './network.js';
import type { NextGroup, NextKind, NextOptions, RouteStep } from './types.js';
import { weightsWith } from './weights.js';

const KINDS = ['role', 'family', 'other', 'unmeasured'] as const;

function kindOf({ role, family, isMeasured }: Network, from: number, to: number): NextKind {
  if (role[from] === role[to]) return 'role';
  if (isMeasured[from] !== isMeasured[to]) return 'unmeasured';
  return family[from] === family[to] ? 'family' : 'other';
}

/** All levels of one's own role, and of every other role the one level that asks for about as much as where one is. */
function candidates(
  { positions, role, demand }: Network,
  start: number,
  cost: Float64Array,
): number[] {
  const nearest = new Map<number, number>();
  const own: number[] = [];
  const unlike = (node: number) => Math.abs(demand[node]! - demand[start]!);
  const isNearer = (node: number, known: number) =>
    unlike(node) < unlike(known) || (unlike(node) === unlike(known) && cost[node]! < cost[known]!);
  for (let node = 0; node < positions.length; node++) {
    if (cost[node] === Infinity) continue;
    const known = nearest.get(role[node]!);
    if (role[node] === role[start]) own.push(node);
    else if (known === undefined || isNearer(node, known)) nearest.set(role[node]!, node);
  }
  return [...own, ...nearest.values()];
}

/** Of one's own role only what is above, or asks for something new: who can do all of a level below is not to become that. */
function* groupOf(
  index: FrameworkIndex,
  network: Network,
  start: number,
  kind: NextKind,
  nodes: readonly number[],
  { weights: given, most: { [kind]: most = Infinity } = {} }: NextOptions,
): Work<NextGroup> {
  const weights = weightsWith(given);
  const steps: RouteStep[] = [];
  let total = 0;
  for (const node of nodes) {
    if (kind !== 'role' && total++ >= most) continue;
    const step = stepBetween(index, network, start, node, weights);
    yield;
    const isAhead = step.cost.skills > 0 || network.above[node]! < network.above[start]!;
    if (kind === 'role' && (!isAhead || total++ >= most)) continue;
    steps.push(step);
  }
  return { kind, steps, total };
}

/**
 * What one could become, in one move: the levels of one's own role that are above or ask for something new, and of each other
 * role the level that asks for about as much mastery as where one is; by cost alone, the most junior levels would always be the
 * nearest. Undefined where the position is not in the framework or states no skills.
 */
export function* nextPositions(
  index: FrameworkIndex,
  fromId: string,
  options: NextOptions = {},
): Work<readonly NextGroup[] | undefined> {
  const network = yield* networkOf(index);
  const start = network.nodeOf.get(fromId);
  if (start === undefined) return undefined;
  const cost = costsOf(network, start, options).from(start);
  yield;
  const found = candidates(network, start, cost).sort((a, b) => cost[a]! - cost[b]! || a - b);
  yield;
  const groups: NextGroup[] = [];
  for (const kind of KINDS) {
    const nodes = found.filter((node) => kindOf(network, start, node) === kind);
    groups.push(yield* groupOf(index, network, start, kind, nodes, options));
  }
  return groups;
}
