/** From a question to routes. */
import type { FrameworkIndex } from '../framework-index.js';
import type { Work } from '../work.js';
import { chooseWays, mostBeside, type Way } from './alternatives.js';
import { costsOf, type Costs } from './costs.js';
import { withWhatOneHad } from './had.js';
import { climbsByGrades, rungsBetween, type Known } from './known.js';
import { stepBetween } from './move.js';
import { networkOf, type Network } from './network.js';
import { reachedFrom, remainingTo } from './search.js';
import type { Obstacle, Route, RouteOptions, Routes } from './types.js';
import { weightsWith } from './weights.js';

/** How many moves a route has at most, unless it is said. */
export const MAX_MOVES = 8;

/** Up to five ways between two nodes, whatever moves cost; where the direct one is best, others go over its rungs. */
export function* waysOf(
  costs: Costs,
  start: number,
  target: number,
  maxMoves: number,
  known: Known = { isRung: () => false, keeps: () => true },
): Work<readonly Way[]> {
  const remaining = yield* remainingTo(costs, start, target);
  const cheapest = remaining.cost[start]!;
  if (cheapest === Infinity) return [];
  let layers = yield* reachedFrom(costs, start, target, remaining, {
    maxMoves,
    most: mostBeside(costs, cheapest),
  });
  const found = layers.at(-1)!.cost[target]!;
  // With as few moves as that it is dearer: what is worth looking at is measured by what there is.
  if (found > cheapest)
    layers = yield* reachedFrom(costs, start, target, remaining, {
      maxMoves,
      most: mostBeside(costs, found),
    });
  return yield* chooseWays(costs, layers, remaining, target, maxMoves, known);
}

function* waysAsked(
  network: Network,
  start: number,
  target: number,
  options: RouteOptions,
): Work<readonly Way[]> {
  const costs = costsOf(network, start, options);
  yield;
  return yield* waysOf(costs, start, target, options.maxMoves ?? MAX_MOVES, {
    isRung: rungsBetween(network, start, target),
    keeps: options.constraints?.includes('grade') ? climbsByGrades(network) : () => true,
  });
}

/** What was asked beyond from where to where, one by one. */
function asked({
  constraints = [],
  avoidSkills = [],
  maxMoves,
}: RouteOptions): readonly Obstacle[] {
  return [
    ...constraints.map((kind) => ({ kind })),
    ...avoidSkills.map((skill) => ({ kind: 'skill' as const, skill })),
    ...(maxMoves === undefined ? [] : [{ kind: 'moves' as const }]),
  ];
}

/** The same question without one of the things that were asked. */
export function without(options: RouteOptions, lifted: Obstacle): RouteOptions {
  const { constraints = [], avoidSkills = [] } = options;
  if (lifted.kind === 'moves') return { ...options, maxMoves: undefined };
  if (lifted.kind === 'skill')
    return { ...options, avoidSkills: avoidSkills.filter((id) => id !== lifted.skill) };
  return { ...options, constraints: constraints.filter((one) => one !== lifted.kind) };
}

/** What stands in the way: whatever is enough to lift on its own, else what is enough together, of which nothing can be spared. */
function* obstaclesOf(
  network: Network,
  start: number,
  target: number,
  options: RouteOptions,
): Work<Pick<Routes, 'obstacles' | 'isTogether'>> {
  const all = asked(options);
  function* opens(lifted: readonly Obstacle[]): Work<boolean> {
    const ways = yield* waysAsked(network, start, target, lifted.reduce(without, options));
    return ways.length > 0;
  }
  const alone: Obstacle[] = [];
  for (const one of all) if (yield* opens([one])) alone.push(one);
  if (alone.length) return { obstacles: alone, isTogether: false };
  let needed = all;
  for (const one of all) {
    const others = needed.filter((other) => other !== one);
    if (yield* opens(others)) needed = others;
  }
  return { obstacles: needed, isTogether: needed.length > 1 };
}

/**
 * Up to five routes from one position to another, the cheapest first; where there is none, what stands in the way.
 * Undefined where one of the two is not in the framework, states no skills, or both are the same.
 */
export function* findRoutes(
  index: FrameworkIndex,
  fromId: string,
  toId: string,
  options: RouteOptions = {},
): Work<Routes | undefined> {
  const network = yield* networkOf(index);
  const [start, target] = [network.nodeOf.get(fromId), network.nodeOf.get(toId)];
  if (start === undefined || target === undefined || start === target) return undefined;
  const weights = weightsWith(options.weights);
  const routes: Route[] = [];
  for (const { nodes } of yield* waysAsked(network, start, target, options)) {
    const steps = nodes
      .slice(1)
      .map((to, at) => stepBetween(index, network, nodes[at]!, to, weights));
    routes.push({
      steps: withWhatOneHad(index, steps),
      cost: steps.reduce((sum, { cost }) => sum + cost.total, 0),
    });
    yield;
  }
  if (routes.length) return { routes, obstacles: [], isTogether: false };
  return { routes, ...(yield* obstaclesOf(network, start, target, options)) };
}
