/** What is asked of a route finder, and what it answers: pure, no DOM. */
import {
  differenceBetween,
  findRoutes,
  MAX_MOVES,
  nextPositions,
  positionsOf,
  statesSkills,
  weightsWith,
  type ChangeKind,
  type FrameworkIndex,
  type NextGroup,
  type NextKind,
  type Position,
  type RouteConstraint,
  type RouteOptions,
  type Routes,
  type RouteWeights,
  type Skill,
  type Work,
} from '../../model/index.js';

export interface RouteFinderOptions {
  readonly fromId?: string | undefined;
  readonly toId?: string | undefined;
  readonly constraints?: readonly string[] | undefined;
  readonly avoidSkillIds?: readonly string[] | undefined;
  readonly maxMoves?: number | undefined;
  /** Words such as "role=5". */
  readonly weights?: readonly string[] | undefined;
}

/** What is asked, once all that is named is found. */
export interface Asked {
  readonly status: 'asked';
  /** All that one can be or become. */
  readonly choices: readonly Position[];
  readonly from: Position | undefined;
  readonly to: Position | undefined;
  /** Of these two, those that the source only names. */
  readonly onlyNamed: readonly Position[];
  readonly avoided: readonly Skill[];
  /** Whether the framework has grades, so that one can keep to them. */
  readonly hasGrades: boolean;
  readonly constraints: readonly RouteConstraint[];
  readonly maxMoves: number | undefined;
  readonly weights: RouteWeights;
  /** Words among the weights that say nothing. */
  readonly noWeights: readonly string[];
}

/** What was asked for is not in the dataset. */
export interface Missing {
  readonly status: 'missing';
  readonly kind: 'roleLevel' | 'skill';
  readonly id: string;
  readonly choices: readonly string[];
}

/** How many of each kind one could become are shown. */
export type Shown = Readonly<Record<NextKind, number>>;

export type Answer =
  | { readonly kind: 'routes'; readonly routes: Routes }
  | { readonly kind: 'next'; readonly groups: readonly NextGroup[] };

const CONSTRAINTS: readonly RouteConstraint[] = ['family', 'role', 'grade'];

/** "role=5 family=0" */
function readWeights(words: readonly string[]) {
  const known = Object.keys(weightsWith());
  const read = words.map((word) => {
    const [name = '', value = ''] = word.split('=');
    const number = Number(value);
    const isMeant = known.includes(name) && value !== '' && number >= 0 && Number.isFinite(number);
    return { word, entry: isMeant ? ([name, number] as const) : undefined };
  });
  return {
    weights: weightsWith(Object.fromEntries(read.flatMap(({ entry }) => (entry ? [entry] : [])))),
    noWeights: read.filter(({ entry }) => !entry).map(({ word }) => word),
  };
}

/** What is asked. Undefined where the framework has no two positions. */
export function askedOf(
  index: FrameworkIndex,
  options: RouteFinderOptions,
): Asked | Missing | undefined {
  const { fromId, toId, constraints = [], avoidSkillIds = [], maxMoves, weights = [] } = options;
  const byId = positionsOf(index);
  if (byId.size < 2) return undefined;
  const choices = [...byId.values()];
  const unknown = [fromId, toId].find((id) => id && !byId.has(id));
  if (unknown)
    return { status: 'missing', kind: 'roleLevel', id: unknown, choices: [...byId.keys()] };
  const unknownSkill = avoidSkillIds.find((id) => !index.skill(id));
  if (unknownSkill !== undefined) {
    const ids = (index.framework.skills ?? []).map(({ id }) => id);
    return { status: 'missing', kind: 'skill', id: unknownSkill, choices: ids };
  }
  const [from, to] = [fromId, toId].map((id) => (id ? byId.get(id) : undefined));
  return {
    status: 'asked',
    ...{ choices, from, to },
    onlyNamed: [from, to].filter((one) => one !== undefined).filter((one) => !statesSkills(one)),
    avoided: [...new Set(avoidSkillIds)].map((id) => index.skill(id)!),
    hasGrades: (index.framework.grades?.length ?? 0) > 1,
    constraints: CONSTRAINTS.filter((one) => constraints.includes(one)),
    maxMoves: maxMoves && maxMoves > 0 ? Math.min(Math.trunc(maxMoves) || 1, MAX_MOVES) : undefined,
    ...readWeights(weights),
  };
}

export const routeOptions = ({ constraints, avoided, maxMoves, weights }: Asked): RouteOptions => ({
  ...{ constraints, maxMoves, weights },
  avoidSkills: avoided.map(({ id }) => id),
});

/** Whether there is something to work out. */
export const isAnswerable = ({ from, to, onlyNamed }: Asked): boolean =>
  from !== undefined && from !== to && !onlyNamed.length;

/** The same question, part by part; another one has some part that differs. */
export const questionOf = (
  index: FrameworkIndex,
  asked: Asked,
  most: Shown,
): readonly unknown[] => [
  ...[index, asked.from, asked.to, asked.constraints.join(' '), asked.maxMoves],
  ...[JSON.stringify(asked.weights), asked.avoided.map(({ id }) => id).join(' ')],
  // More of what one could become is no other question where there is a goal.
  asked.to ? '' : JSON.stringify(most),
];

/** Routes where there is a goal, else what one could become. Undefined where there is nothing to work out. */
export function* answerOf(
  index: FrameworkIndex,
  asked: Asked,
  most: Shown,
): Work<Answer | undefined> {
  const { from, to } = asked;
  if (!from || !isAnswerable(asked)) return undefined;
  if (to) {
    const routes = yield* findRoutes(index, from.id, to.id, routeOptions(asked));
    return routes && { kind: 'routes', routes };
  }
  const groups = yield* nextPositions(index, from.id, { ...routeOptions(asked), most });
  return groups && { kind: 'next', groups };
}

/** Every skill that some route asks one to learn on the way, and the goal itself does not: what one can do without. */
export function avoidableSkills(
  index: FrameworkIndex,
  { from, to }: Asked,
  answer: Answer | undefined,
): readonly Skill[] {
  if (!from || !to || answer?.kind !== 'routes') return [];
  const isGained = ({ kind }: { readonly kind: ChangeKind }) =>
    kind === 'added' || kind === 'raised';
  const steps = answer.routes.routes.flatMap((route) => route.steps);
  const learnt = steps.flatMap(({ cost }) => [...cost.learnt, ...cost.listed].filter(isGained));
  const needed = differenceBetween(index, from.id, to.id).filter(isGained);
  const inAnyCase = new Set(needed.map(({ skill }) => skill));
  return [...new Set(learnt.map(({ skill }) => skill))].filter((skill) => !inAnyCase.has(skill));
}

/** The positions on the routes of which the source states no grade. */
export function withoutGrades({ routes }: Routes): readonly Position[] {
  const passed = routes.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from, to]));
  return [...new Set(passed)].filter(({ role, roleLevel }) => !(roleLevel ?? role).grades?.length);
}
