/**
 * Routes: ways from one position to another, in moves that each cost what must be learnt for them.
 *
 * - A move costs what must be gained: for each skill the levels by which it must rise, squared, so that several small steps
 *   cost less than one leap; a new skill rises from nothing, and what one gives up costs nothing. To that come small
 *   weights for the move itself and for a change of role and family, and one for going to a position that as a whole
 *   asks for less, so that the best route does not begin as a trainee. All weights are in `DEFAULT_WEIGHTS`.
 * - Each move is measured between two positions, whatever came before them. A step is a step on its own scale; levels of
 *   different scales, and skills without levels, are listed and not scored.
 * - Where neither position has skills with levels, as between senior roles, new skills are counted instead. Where only one
 *   of them has, nothing can be compared: such a move has a cost of its own, and is no way to pass through.
 * - Any move may be made, whether the dataset declares it or not. A declared one is cheaper.
 * - What the source only names, without saying what it needs, is on no route.
 */
export { findRoutes, MAX_MOVES, without } from './routes/find.js';
export { nextPositions } from './routes/next.js';
export { DEFAULT_WEIGHTS, weightsWith, type RouteWeights } from './routes/weights.js';
export type {
  LearntSkill,
  MoveCost,
  MoveMeasure,
  NextGroup,
  NextKind,
  NextOptions,
  Obstacle,
  Route,
  RouteConstraint,
  RouteOptions,
  Routes,
  RouteStep,
} from './routes/types.js';
