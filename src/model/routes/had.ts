/** What somebody on a route has learnt further back than the last position. */
import type { FrameworkIndex, MasteryPlace } from '../framework-index.js';
import { needsOfPosition } from '../positions.js';
import type { LearntSkill, RouteStep } from './types.js';

const isHigher = (level: MasteryPlace, than: MasteryPlace | undefined) =>
  level.scale === than?.scale ? level.place > than.place : than === undefined;

/** The same steps, with the level of each skill that one had before and need not learn again. */
export function withWhatOneHad(
  index: FrameworkIndex,
  steps: readonly RouteStep[],
): readonly RouteStep[] {
  const highest = new Map<string, MasteryPlace>();
  const told = (one: LearntSkill): LearntSkill => {
    const had = highest.get(one.skill.id);
    return had && had.scale === one.to?.scale && isHigher(had, one.from) ? { ...one, had } : one;
  };
  return steps.map((step) => {
    for (const [id, { level }] of needsOfPosition(index, step.from))
      if (level && isHigher(level, highest.get(id))) highest.set(id, level);
    return { ...step, cost: { ...step.cost, learnt: step.cost.learnt.map(told) } };
  });
}
