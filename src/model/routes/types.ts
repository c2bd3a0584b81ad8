import type { RequiredSkill, SkillChange } from '../queries.js';
import type { Position } from '../positions.js';
import type { MasteryPlace } from '../framework-index.js';
import type { Move } from '../schema.js';
import type { RouteWeights } from './weights.js';

/** What a route may not do: leave the family or role it starts in, or climb more than one grade in a move. */
export type RouteConstraint = 'family' | 'role' | 'grade';

export interface RouteOptions {
  /** Those that differ from `DEFAULT_WEIGHTS`. */
  readonly weights?: Partial<RouteWeights> | undefined;
  readonly constraints?: readonly RouteConstraint[] | undefined;
  /** Ids of skills that no move may require one to gain. */
  readonly avoidSkills?: readonly string[] | undefined;
  /** How many moves a route may have at most. */
  readonly maxMoves?: number | undefined;
}

/** One skill of a move: what happens to it, and what the position that one moves to says of it. */
export interface LearntSkill extends SkillChange {
  readonly need: RequiredSkill;
  /** On a route: the level that one had further back, where it is higher than at the position before. The cost knows nothing of it. */
  readonly had?: MasteryPlace | undefined;
}

/** How a move was measured: by levels of skills, by the number of new skills, or by the levels of the role that lie between. */
export type MoveMeasure = 'levels' | 'new-skills' | 'ladder';

/** What one move costs, and what it is made of. */
export interface MoveCost {
  readonly total: number;
  readonly measure: MoveMeasure;
  /** What must be gained, or cannot be compared: the part of the total that is for skills. */
  readonly skills: number;
  readonly move: number;
  readonly role: number;
  readonly family: number;
  readonly undeclared: number;
  /** For going to a position that asks for less. */
  readonly down: number;
  /** By how much less of their scales the levels of the position are on average than of the one before, from 0 to 1; 0 where they are not. */
  readonly lower: number;
  /** What must be learnt and has a level: the steps are scored. */
  readonly learnt: readonly LearntSkill[];
  /** What is new and has no level, or is needed at a level that cannot be told from the one held: only listed. */
  readonly listed: readonly LearntSkill[];
  /** How many levels of mastery must be gained in all. */
  readonly steps: number;
  /** Where it is measured by the ladder: how many levels of the role are above, plus one. */
  readonly rungs: number;
}

export interface RouteStep {
  readonly from: Position;
  readonly to: Position;
  /** The move of the dataset that says people go this way. */
  readonly declared: Move | undefined;
  readonly cost: MoveCost;
}

export interface Route {
  readonly steps: readonly RouteStep[];
  readonly cost: number;
}

/** Something that was asked for and stands in the way. */
export type Obstacle =
  | { readonly kind: RouteConstraint }
  | { readonly kind: 'skill'; readonly skill: string }
  | { readonly kind: 'moves' };

export interface Routes {
  /** The best first; at most five. */
  readonly routes: readonly Route[];
  /** Where there is none: what would have to be lifted for there to be one. */
  readonly obstacles: readonly Obstacle[];
  /** Whether only all of these together are enough, not each on its own. */
  readonly isTogether: boolean;
}

/**
 * Positions that are one move away: of one's own role, of another role of the family, of another family; and apart from
 * these such as cannot be compared by skills, since either there or where one is these have no levels.
 */
export type NextKind = 'role' | 'family' | 'other' | 'unmeasured';

/** The positions of one kind. */
export interface NextGroup {
  readonly kind: NextKind;
  /** The nearest first. */
  readonly steps: readonly RouteStep[];
  /** How many there are, whether listed or not. */
  readonly total: number;
}

export interface NextOptions extends RouteOptions {
  /** How many steps of each kind are told, the nearest ones; all, where it is not said. */
  readonly most?: Partial<Readonly<Record<NextKind, number>>> | undefined;
}
