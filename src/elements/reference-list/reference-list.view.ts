import type { Framework, FrameworkIndex, Prose, Skill, Source } from '../../model/index.js';
import { fold } from '../../strings/fold.js';
import { inCurrency } from '../../templates/case-study.js';
import { plain } from '../../templates/plain.js';
import type { Reader } from '../../templates/reader.js';
import { citedIn, type Citing } from './cited.js';

/** The lists, for `list`, in the order in which they stand where nothing is asked for. */
export const LISTS = ['glossary', 'case-studies', 'sources'] as const;
export type List = (typeof LISTS)[number];

export type GlossaryTerm = NonNullable<Framework['glossary']>[number];
export type CaseStudy = NonNullable<Framework['caseStudies']>[number];

export interface ReferenceListOptions {
  readonly list?: readonly string[] | undefined;
  readonly filter?: string | undefined;
  readonly skillId?: string | undefined;
  readonly termId?: string | undefined;
  readonly caseStudyId?: string | undefined;
  readonly sourceId?: string | undefined;
}

/** What is left of a list when it is filtered. */
export interface Listed<T> {
  readonly total: number;
  readonly entries: readonly T[];
}

export interface CitedSource {
  readonly source: Source;
  /** How many entries of the dataset cite it, in all and list by list. */
  readonly citedBy: number;
  readonly citing: Citing;
}

/** A skill by which case studies can be filtered; those of its children are among its own. */
export interface SkillChoice {
  readonly skill: Skill;
  /** How many skills with case studies stand above it. */
  readonly depth: number;
  readonly count: number;
}

export interface ReferenceListView {
  /** Those that are asked for, in that order; else those that the dataset has. */
  readonly lists: readonly List[];
  /** Those of them that are on the page: whoever chose a skill is shown its case studies, and nothing else. */
  readonly visible: readonly List[];
  readonly glossary: Listed<GlossaryTerm>;
  readonly 'case-studies': Listed<CaseStudy>;
  readonly sources: Listed<CitedSource>;
  readonly skills: readonly SkillChoice[];
  /** The skill whose case studies are shown. */
  readonly skillId: string | undefined;
  /** How many case studies are tied to no skill. */
  readonly untied: number;
  readonly shown: number;
  readonly total: number;
  /** What was asked for and is not in the dataset. */
  readonly missing: readonly Missing[];
}

export interface Missing {
  readonly kind: List | 'skill';
  readonly id: string;
  readonly choices: readonly string[];
}

const wordsOf = (text: string) => fold(text).split(/\s+/).filter(Boolean);

/** Keeps what has all the words somewhere in its own texts. */
function having<T>(
  { reader, words }: { readonly reader: Reader; readonly words: readonly string[] },
  entries: readonly T[],
  textsOf: (entry: T) => readonly (Prose | undefined)[],
): Listed<T> {
  const has = (entry: T) => {
    const texts = textsOf(entry).map((text) => (text === undefined ? '' : plain(reader, text)));
    const searched = fold(texts.join('\n'));
    return words.every((word) => searched.includes(word));
  };
  return { total: entries.length, entries: words.length ? entries.filter(has) : entries };
}

/** The skills that a case study is tied to, and all that these belong to. */
function skillsOf(index: FrameworkIndex, { skills = [] }: CaseStudy): ReadonlySet<string> {
  const ids = new Set(skills);
  for (const id of ids) {
    const parent = index.skill(id)?.parent;
    if (parent !== undefined && index.skill(parent)) ids.add(parent);
  }
  return ids;
}

/** The chosen one is among them even where it has none. */
function skillChoices(index: FrameworkIndex, chosen: string | undefined): readonly SkillChoice[] {
  const { skills = [], caseStudies = [] } = index.framework;
  const tied = caseStudies.map((study) => skillsOf(index, study));
  const isRoot = ({ parent }: Skill) => parent === undefined || !index.skill(parent);
  const choices = (siblings: readonly Skill[], depth: number): readonly SkillChoice[] =>
    siblings.flatMap((skill) => {
      const count = tied.filter((ids) => ids.has(skill.id)).length;
      return count
        ? [{ skill, depth, count }, ...choices(index.childrenOf(skill.id), depth + 1)]
        : [];
    });
  const found = choices(skills.filter(isRoot), 0);
  const own = chosen === undefined ? undefined : index.skill(chosen);
  const isListed = !own || !found.length || found.some(({ skill }) => skill === own);
  return isListed ? found : [...found, { skill: own, depth: 0, count: 0 }];
}

const withCiting = (source: Source, citing: Citing): CitedSource => ({
  ...{ source, citing },
  citedBy: [...citing.values()].reduce((sum, n) => sum + n, 0),
});

type Identified = readonly { readonly id: string }[];

const missing = (kind: Missing['kind'], id: string | undefined, all: Identified) =>
  id && !all.some((one) => one.id === id) ? [{ kind, id, choices: all.map((one) => one.id) }] : [];

/** What the lists show. Undefined where the dataset has none of them, and none is asked for. */
export function referenceListView(
  index: FrameworkIndex,
  reader: Reader,
  options: ReferenceListOptions,
): ReferenceListView | undefined {
  const { glossary = [], caseStudies = [], sources = [] } = index.framework;
  const all = { glossary, 'case-studies': caseStudies, sources };
  const asked = [...new Set(options.list)].filter((name) => Object.hasOwn(all, name)) as List[];
  const lists = asked.length ? asked : LISTS.filter((name) => all[name].length);
  if (!lists.length) return undefined;

  const search = { reader, words: wordsOf(options.filter ?? '') };
  const collator = new Intl.Collator(reader.locale);
  const terms = [...glossary].sort((a, b) =>
    collator.compare(reader.read(a.name), reader.read(b.name)),
  );
  const skillId = index.skill(options.skillId ?? '') ? options.skillId : undefined;
  const skills = lists.includes('case-studies') ? skillChoices(index, skillId) : [];
  const studies = having(search, caseStudies, ({ name, place, description, savings, skills }) => [
    ...[name, place, description],
    ...(savings ?? []).flatMap((one) => [one.note, inCurrency(reader, one), String(one.amount)]),
    ...(skills ?? []).map((id) => index.skill(id)?.name),
  ]);
  const cited = citedIn(index.framework);
  const found = {
    glossary: having(search, terms, ({ name, aliases = [], definitions }) => [
      ...[name, ...aliases, ...definitions.map(({ text }) => text)],
    ]),
    'case-studies': skillId
      ? { ...studies, entries: studies.entries.filter((one) => skillsOf(index, one).has(skillId)) }
      : studies,
    sources: having(
      search,
      sources.map((source) => withCiting(source, cited.get(source.id) ?? new Map())),
      ({ source: { title, author, publisher, description } }) => [
        ...[title, author, publisher, description],
      ],
    ),
  };
  const isOfSkill = skillId !== undefined && !options.termId && !options.sourceId;
  const visible: readonly List[] =
    isOfSkill && lists.includes('case-studies') ? ['case-studies'] : lists;
  const sum = (of: (list: Listed<unknown>) => number) =>
    visible.reduce((before, name) => before + of(found[name]), 0);
  return {
    lists,
    visible,
    ...found,
    skills,
    skillId,
    untied: caseStudies.filter((one) => !skillsOf(index, one).size).length,
    shown: sum(({ entries }) => entries.length),
    total: sum(({ total }) => total),
    missing: [
      ...missing('glossary', options.termId, glossary),
      ...missing('case-studies', options.caseStudyId, caseStudies),
      ...missing('sources', options.sourceId, sources),
      ...missing('skill', options.skillId, index.framework.skills ?? []),
    ],
  };
}
