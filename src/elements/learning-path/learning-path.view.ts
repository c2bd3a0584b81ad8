/** What there is to learn for a position or a profile, and what teaches it: pure, no DOM. */
import {
  changeKind,
  countChanges,
  needsOfPosition,
  positionsOf,
  resolveRequirements,
  statesSkills,
  type ChangeKind,
  type FrameworkIndex,
  type Learning,
  type Position,
  type Profile,
  type RequiredSkill,
  type Requirement,
  type SkillType,
} from '../../model/index.js';
import { isSameLanguage } from '../../strings/language.js';
import { endsOf, missing, type EndsOptions, type Goal, type Missing } from './ends.js';
import {
  facetsOf,
  filtered,
  stagesOf,
  type Facets,
  type Filters,
  type Stage,
  type Wanted,
} from './offers.js';

export type { Goal, Missing } from './ends.js';

export interface LearningPathOptions extends EndsOptions {
  readonly includeKept?: boolean | undefined;
  readonly providerId?: string | undefined;
  readonly kind?: string | undefined;
  readonly learningLanguage?: string | undefined;
}

/** One skill to learn, and what teaches it. */
export interface Line extends Wanted {
  /** Undefined where no position is looked at. */
  readonly requirement: Requirement | undefined;
  /** Undefined where one comes from no other position. */
  readonly kind: ChangeKind | undefined;
  /** What the filters leave. */
  readonly stages: readonly Stage[];
  /** How many resources there are without the filters. */
  readonly listed: number;
  /** Whether any of them is for a level that is wanted, or for any level. */
  readonly isCovered: boolean;
}

export interface LineGroup {
  readonly type: SkillType | undefined;
  readonly lines: readonly Line[];
}

export interface OnlyNamed extends Position {
  /** Whether some of its needs are known, since its role lists them for every level. */
  readonly isPartlyKnown: boolean;
}

export interface LearningPathView {
  readonly status: 'found';
  readonly positions: readonly Position[];
  readonly profiles: readonly Profile[];
  /** Where the reader is; undefined where that is in none of the positions. */
  readonly from: Position | undefined;
  /** Undefined in a framework that has skills alone: then there is what teaches any of them. */
  readonly goal: Goal | undefined;
  /** How the skills change between both. */
  readonly counts: Readonly<Record<ChangeKind, number>> | undefined;
  /** Positions that the source only names, which does not say all that they need. */
  readonly onlyNamed: readonly OnlyNamed[];
  /** Nobody said where to, and nothing comes next: the goal is where one is. */
  readonly isLast: boolean;
  readonly groups: readonly LineGroup[];
  readonly lines: readonly Line[];
  /** Resources, each once: those that the filters leave, and all. */
  readonly shown: readonly Learning[];
  readonly all: readonly Learning[];
  readonly facets: Facets;
  readonly filters: Filters;
  /** What was asked to filter by and is not in the dataset. */
  readonly unknown: readonly Missing[];
}

type Needs = ReadonlyMap<string, RequiredSkill>;

/** What one goes for needs; where there is no such thing, every skill of the framework. */
function needsOf(index: FrameworkIndex, goal: Goal | undefined): Needs | undefined {
  if (goal?.position) return needsOfPosition(index, goal.position);
  if (!goal?.profile) return undefined;
  const needs = resolveRequirements(index, goal.profile.skills);
  return new Map(needs.map((need) => [need.skill.id, need]));
}

type Wish = Omit<Line, 'stages' | 'listed' | 'isCovered'>;

/** What somebody has who holds a position. */
interface Had {
  readonly needs: Needs;
  /** False where there may be more. */
  readonly isAll: boolean;
}

/** Undefined where it cannot be told how far one is from what is needed: then it is to be learnt for all that is known. */
function kindOf(had: RequiredSkill | undefined, need: RequiredSkill, isAll: boolean) {
  if (!had) return isAll ? ('added' as const) : undefined;
  return need.level && had.level?.scale !== need.level.scale ? undefined : changeKind(had, need);
}

function wishesOf(index: FrameworkIndex, goal: Needs | undefined, from: Had | undefined): Wish[] {
  if (!goal)
    return (index.framework.skills ?? []).map((skill) => ({
      ...{ skill, requirement: undefined, kind: undefined, from: undefined, to: undefined },
    }));
  return [...goal.values()].map((need) => {
    const had = from?.needs.get(need.skill.id);
    return {
      ...{ skill: need.skill, requirement: need.requirement },
      kind: kindOf(had, need, from?.isAll ?? false),
      ...{ from: had?.level, to: need.level },
    };
  });
}

const GROWTH: readonly (ChangeKind | undefined)[] = [undefined, 'added', 'raised'];

/** Whether there is anything to learn, not only to keep. */
export const isGrowth = ({ kind }: Pick<Line, 'kind'>): boolean => GROWTH.includes(kind);

/** Lines by skill type, in the order in which the framework lists its types; untyped skills last. */
function groupByType(index: FrameworkIndex, lines: readonly Line[]): readonly LineGroup[] {
  const types = [...(index.framework.skillTypes ?? []), undefined];
  return types
    .map((type) => ({ type, lines: lines.filter(({ skill }) => skill.type === type?.id) }))
    .filter((group) => group.lines.length);
}

const resources = (stages: readonly Stage[]): readonly Learning[] =>
  stages.flatMap(({ teachings }) => teachings.map(({ learning }) => learning));
const once = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** What the reader asked to filter by, as far as the dataset has any such. */
function filtersOf(
  index: FrameworkIndex,
  { providerId, kind, learningLanguage }: LearningPathOptions,
): { readonly filters: Filters; readonly unknown: readonly Missing[] } {
  const { learning = [], providers = [] } = index.framework;
  const none = { provider: undefined, kind: undefined, language: undefined };
  const { provider, kind: kinds, language } = facetsOf(learning, none);
  const known: Readonly<Record<keyof Filters, readonly string[]>> = {
    provider: once([...providers.map(({ id }) => id), ...provider.map(({ value }) => value)]),
    kind: kinds.map(({ value }) => value),
    language: language.map(({ value }) => value),
  };
  const asked = { provider: providerId, kind, language: learningLanguage };
  const entries = Object.entries(asked) as [keyof Filters, string | undefined][];
  const isUnknown = (name: keyof Filters, id: string) =>
    !known[name].some((one) => (name === 'language' ? isSameLanguage(one, id) : one === id));
  return {
    filters: Object.fromEntries(
      entries.map(([name, id]) => [name, id && !isUnknown(name, id) ? id : undefined]),
    ) as unknown as Filters,
    unknown: entries.flatMap(([name, id]) =>
      id && isUnknown(name, id) ? [missing(name, id, known[name])] : [],
    ),
  };
}

function onlyNamed(index: FrameworkIndex, position: Position | undefined): OnlyNamed[] {
  if (!position || statesSkills(position)) return [];
  return [{ ...position, isPartlyKnown: needsOfPosition(index, position).size > 0 }];
}

/** What a learning path shows. Undefined where the framework says neither what one needs nor what teaches it. */
export function learningPathView(
  index: FrameworkIndex,
  options: LearningPathOptions,
  language: string,
): LearningPathView | Missing | undefined {
  const ends = endsOf(index, options);
  if ('status' in ends) return ends;
  const { from, goal } = ends;
  const isMove = from && from.id !== goal?.position?.id;
  const needed = needsOf(index, goal);
  const had = isMove
    ? { needs: needsOfPosition(index, from), isAll: statesSkills(from) }
    : undefined;
  const wishes = wishesOf(index, needed, had);
  const { filters, unknown } = filtersOf(index, options);
  const offered = wishes
    .filter((wish) => options.includeKept || isGrowth(wish))
    .map((wish) => ({ wish, stages: stagesOf(index, wish, language) }))
    // Of a framework that only lists skills, those that something teaches.
    .filter(({ stages }) => goal ?? stages.length);
  if (!goal && !offered.length) return undefined;
  const lines = offered.map(({ wish, stages }) => ({
    ...wish,
    stages: filtered(stages, filters),
    listed: once(resources(stages)).length,
    isCovered: stages.some(({ fit }) => fit !== 'other'),
  }));
  const isCompared = had?.isAll && (!goal?.position || statesSkills(goal.position));
  const dropped = isCompared ? [...had.needs.keys()].filter((id) => !needed!.has(id)) : undefined;
  const all = once(offered.flatMap(({ stages }) => resources(stages)));
  return {
    status: 'found',
    positions: [...positionsOf(index).values()],
    profiles: index.framework.profiles ?? [],
    ...{ from, goal },
    counts:
      dropped &&
      countChanges([
        ...wishes.flatMap(({ kind }) => (kind ? [{ kind }] : [])),
        ...dropped.map(() => ({ kind: 'dropped' as const })),
      ]),
    onlyNamed: once([from, goal?.position]).flatMap((one) => onlyNamed(index, one)),
    isLast: ends.isLast,
    groups: groupByType(index, lines),
    lines,
    shown: once(lines.flatMap(({ stages }) => resources(stages))),
    all,
    facets: facetsOf(all, filters),
    ...{ filters, unknown },
  };
}
