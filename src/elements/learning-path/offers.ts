/** Which resources fit what is to be learnt, and what filters leave of them. */
import {
  teachingOf,
  type FrameworkIndex,
  type Learning,
  type MasteryPlace,
  type Skill,
  type Teaching,
} from '../../model/index.js';
import { isSameLanguage } from '../../strings/language.js';

export interface Filters {
  readonly provider: string | undefined;
  readonly kind: string | undefined;
  readonly language: string | undefined;
}

/** What is to be learnt of one skill: from a level that one has already, perhaps none, to the one that is needed. */
export interface Wanted {
  readonly skill: Skill;
  readonly from: MasteryPlace | undefined;
  readonly to: MasteryPlace | undefined;
}

/** Resources for one level on the way; without a level, for any, or only for others than are wanted. */
export interface Stage {
  readonly fit: 'level' | 'any' | 'other';
  readonly place: MasteryPlace | undefined;
  readonly teachings: readonly Teaching[];
}

/** Nothing below the level that one has, nothing above the one that is needed. */
function isWanted({ from, to }: Wanted, at: MasteryPlace): boolean {
  if (!to) return true;
  const had = from?.scale === to.scale ? Math.min(from.place, to.place - 1) : 0;
  return at.scale === to.scale && at.place > had && at.place <= to.place;
}

function stageOf(wanted: Wanted, { levels }: Teaching): Omit<Stage, 'teachings'> {
  if (!levels.length) return { fit: 'any', place: undefined };
  const place = levels.find((at) => isWanted(wanted, at));
  return { fit: place ? 'level' : 'other', place };
}

/** What is taught in the reader's language comes first, then what names none. */
const foreignness = (language: string, { languages }: Learning): number =>
  !languages?.length ? 1 : languages.some((one) => isSameLanguage(one, language)) ? 0 : 2;

/**
 * The way through the levels, lowest first, then what teaches the skill at any level. What is only for other levels
 * stands in for both where there is neither.
 */
export function stagesOf(index: FrameworkIndex, wanted: Wanted, language: string): Stage[] {
  const stages = new Map<string, { stage: Omit<Stage, 'teachings'>; teachings: Teaching[] }>();
  for (const teaching of teachingOf(index, wanted.skill)) {
    const stage = stageOf(wanted, teaching);
    const key = stage.place?.mastery.id ?? `:${stage.fit}`;
    const known = stages.get(key);
    if (known) known.teachings.push(teaching);
    else stages.set(key, { stage, teachings: [teaching] });
  }
  const order = (place: MasteryPlace | undefined) => place?.place ?? Infinity;
  const all = [...stages.values()]
    .sort((a, b) => order(a.stage.place) - order(b.stage.place))
    .map(({ stage, teachings }) => ({
      ...stage,
      teachings: teachings.sort(
        (a, b) => foreignness(language, a.learning) - foreignness(language, b.learning),
      ),
    }));
  const fitting = all.filter(({ fit }) => fit !== 'other');
  return fitting.length ? fitting : all;
}

const TESTS: { readonly [F in keyof Filters]: (given: Learning, value: string) => boolean } = {
  provider: (given, value) => given.provider === value,
  kind: (given, value) => given.kind === value,
  language: ({ languages = [] }, value) => languages.some((one) => isSameLanguage(one, value)),
};
const NAMES = Object.keys(TESTS) as (keyof Filters)[];

/** Whether all filters that are set let a resource through. */
export const passes = (filters: Filters, given: Learning): boolean =>
  NAMES.every((name) => filters[name] === undefined || TESTS[name](given, filters[name]));

/** What filters leave; stages that lose all of theirs go. */
export const filtered = (stages: readonly Stage[], filters: Filters): readonly Stage[] =>
  stages
    .map((stage) => ({
      ...stage,
      teachings: stage.teachings.filter(({ learning }) => passes(filters, learning)),
    }))
    .filter(({ teachings }) => teachings.length);

/** A value to filter by, and how many resources it would leave beside the other filters. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}
export type Facets = { readonly [F in keyof Filters]: readonly Facet[] };

const VALUES: { readonly [F in keyof Filters]: (given: Learning) => readonly string[] } = {
  provider: ({ provider }) => (provider === undefined ? [] : [provider]),
  kind: ({ kind }) => [kind],
  language: ({ languages = [] }) => languages,
};

/** The values that any of the resources has, and the one that is chosen. */
export function facetsOf(learning: readonly Learning[], filters: Filters): Facets {
  const facet = (name: keyof Filters): readonly Facet[] => {
    const chosen = filters[name];
    const values = [...learning.flatMap(VALUES[name]), ...(chosen === undefined ? [] : [chosen])];
    const isOnce = (value: string, at: number) =>
      name === 'language'
        ? values.findIndex((one) => isSameLanguage(one, value)) === at
        : values.indexOf(value) === at;
    return values.filter(isOnce).map((value) => ({
      value,
      count: learning.filter((given) => passes({ ...filters, [name]: value }, given)).length,
    }));
  };
  return { provider: facet('provider'), kind: facet('kind'), language: facet('language') };
}
