/** One move, in the terms in which people read it. */
import type { FrameworkIndex } from '../framework-index.js';
import { differenceBetween, needsOfPosition, type Position } from '../positions.js';
import type { Move } from '../schema.js';
import { fallBetween, type Network } from './network.js';
import type { LearntSkill, MoveCost, MoveMeasure, RouteStep } from './types.js';
import type { RouteWeights } from './weights.js';

interface End {
  readonly position: Position;
  readonly isMeasured: boolean;
  /** How many levels of its role are above. */
  readonly above: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Steps on the scale; a new skill rises from nothing. */
const stepsOf = ({ kind, from, to }: LearntSkill): number =>
  kind === 'raised' ? to!.place - from!.place : to!.place;

/** New or raised, or needed at a level that cannot be compared with what one has of it. */
function isToLearn({ kind, from, to }: LearntSkill): boolean {
  if (kind === 'kept') return !!to && (!from || from.scale !== to.scale);
  return kind === 'added' || kind === 'raised';
}

const isScored = ({ kind, to }: LearntSkill) => kind !== 'kept' && to !== undefined;

function gained(
  measure: MoveMeasure,
  from: End,
  to: End,
  skills: readonly LearntSkill[],
  weights: RouteWeights,
): number {
  const counts = ({ need }: LearntSkill) =>
    need.requirement.importance === 'desirable' ? weights.desirable : 1;
  if (measure === 'levels')
    return (
      weights.step * sum(skills.filter(isScored).map((one) => counts(one) * stepsOf(one) ** 2))
    );
  if (measure === 'new-skills') return weights.newSkill * sum(skills.map(counts)) ** 2;
  return weights.unmeasured * (to.isMeasured ? 1 : (from.above + 1) ** 2);
}

/** What a move costs, and what must be learnt for it. */
function moveCost(
  index: FrameworkIndex,
  from: End,
  to: End,
  fall: number,
  declared: Move | undefined,
  weights: RouteWeights,
): MoveCost {
  const needs = needsOfPosition(index, to.position);
  const skills = differenceBetween(index, from.position.id, to.position.id)
    .flatMap((change) => {
      const need = needs.get(change.skill.id);
      return need ? [{ ...change, need }] : [];
    })
    .filter(isToLearn);
  const measure: MoveMeasure =
    from.isMeasured !== to.isMeasured ? 'ladder' : to.isMeasured ? 'levels' : 'new-skills';
  const learnt = measure === 'levels' ? skills.filter(isScored) : [];
  const changesRole = from.position.role !== to.position.role && !declared;
  const changesFamily = changesRole && from.position.role.family !== to.position.role.family;
  const lower = measure === 'levels' ? fall : 0;
  const parts = {
    skills: gained(measure, from, to, skills, weights),
    move: weights.move,
    role: changesRole ? weights.role : 0,
    family: changesFamily ? weights.family : 0,
    undeclared: measure === 'ladder' && !declared ? weights.undeclared : 0,
    down: weights.down * lower,
  };
  return {
    ...parts,
    total: sum(Object.values(parts)),
    ...{ measure, lower, learnt, listed: skills.filter((one) => !learnt.includes(one)) },
    steps: sum(learnt.map(stepsOf)),
    rungs: measure === 'ladder' && !to.isMeasured ? from.above + 1 : 0,
  };
}

/** A move between two nodes. */
export function stepBetween(
  index: FrameworkIndex,
  network: Network,
  from: number,
  to: number,
  weights: RouteWeights,
): RouteStep {
  const end = (node: number): End => ({
    position: network.positions[node]!,
    isMeasured: network.isMeasured[node] === 1,
    above: network.above[node]!,
  });
  const declared = network.declaredFrom[from]!.get(to);
  return {
    from: network.positions[from]!,
    to: network.positions[to]!,
    declared,
    cost: moveCost(index, end(from), end(to), fallBetween(network, from, to), declared, weights),
  };
}
