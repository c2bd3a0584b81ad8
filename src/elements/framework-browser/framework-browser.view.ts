/** What a browser shows of a dataset: pure, no DOM. */
import {
  choose,
  type Entry,
  type Family,
  type FrameworkIndex,
  type Grade,
  type Hit,
  type Mastery,
  type Role,
  type Skill,
  type SkillType,
  type Work,
} from '../../model/index.js';
import { FACETS, type Facet, type Facets, type Kept } from './facets.js';
import { alphabetOf } from './letters.js';

/** What the list is of: everything that was found, or one kind of entry. */
export type List = 'all' | 'roles' | 'skills';

/** No more hits than these are looked at: nobody reads on, and counting them all would take long. */
export const MOST_HITS = 1000;

/** What a search has found, best first. */
export interface Answer {
  /** All hits; undefined where there are more than can be counted. */
  readonly all: readonly Hit[] | undefined;
  /** Those of one list that what is chosen keeps; where there are more than can be counted, one more than that. */
  kept(list: List, facets: Facets): readonly Hit[];
}

export interface BrowserOptions {
  /** The language in which names are read and put in order. */
  readonly language: string;
  /** What is chosen, and what else could be. */
  readonly facets: Facets;
  /** The answer to the words that are searched for; undefined where there are none. */
  readonly answer: Answer | undefined;
  /** "roles" or "skills"; else what there is most reason to begin with. */
  readonly list?: string | undefined;
  /** Only the skills under a letter. */
  readonly letter?: string | undefined;
  /** No more rows than these. */
  readonly limit: number;
}

export interface Choice {
  readonly id: string;
  readonly entity: Family | Grade | SkillType | Mastery;
  /** How many of the list it would keep; undefined where there are too many to count, or to say it of each. */
  readonly count: number | undefined;
}

export interface FacetChoices {
  readonly facet: Facet;
  readonly chosen: string | undefined;
  /** Whether the framework has several; one that all have is no choice. */
  readonly isChoice: boolean;
  readonly choices: readonly Choice[];
}

export interface RoleRow {
  readonly role: Role;
  /** The lowest and the highest grade that the role or its levels name, in the order of the framework. */
  readonly grades: readonly Grade[];
}

export interface FamilyGroup {
  readonly family: Family | undefined;
  readonly rows: readonly RoleRow[];
  /** How many roles there are, whether shown or not. */
  readonly total: number;
}

export interface LetterGroup {
  readonly letter: string;
  readonly skills: readonly Skill[];
}

export interface Letter {
  readonly letter: string;
  readonly count: number;
}

export interface BrowserView {
  readonly list: List;
  /** What the list could be of, and how much each has. Empty where there is no choice. */
  readonly lists: readonly { readonly list: List; readonly count: number | undefined }[];
  readonly facets: readonly FacetChoices[];
  readonly hits: readonly Hit[];
  readonly families: readonly FamilyGroup[];
  readonly letters: readonly Letter[];
  readonly letter: string | undefined;
  readonly groups: readonly LetterGroup[];
  /** How many rows are shown, are kept, and would be without what is chosen. */
  readonly shown: number;
  readonly total: number;
  readonly unfiltered: number;
  /** Whether there are even more than the total says. */
  readonly isMore: boolean;
  readonly isFiltered: boolean;
}

/** The object of the framework that an entry stands for. */
export const keptOf = (entry: Entry): Kept =>
  entry.kind === 'role' ? entry.role : entry.kind === 'skill' ? entry.skill : entry.position;

/** Longer lists of choices do without counts, and stay as they are while one types: they would cost more than the search. */
const MOST_COUNTED = 100;

/** Whoever works something out lets others have their turn after so many. */
const STRIDE = 500;

/** The values of a facet, in the order of the framework; levels of all its scales. */
function entitiesOf({ framework }: FrameworkIndex, facet: Facet): readonly Choice['entity'][] {
  if (facet === 'family') return framework.families ?? [];
  if (facet === 'grade') return framework.grades ?? [];
  if (facet === 'type') return framework.skillTypes ?? [];
  return (framework.scales ?? []).flatMap(({ levels }) => levels);
}

/** Everything that can be chosen, where there is too much to say what it would keep. */
function uncounted(index: FrameworkIndex, { filters }: Facets, facet: Facet): FacetChoices {
  const entities = entitiesOf(index, facet);
  const choices = entities.map((entity) => ({ ...{ id: entity.id, entity, count: undefined } }));
  return { facet, chosen: filters[facet], isChoice: entities.length > 1, choices };
}

/** What can be chosen: what would keep something, and what is chosen already. */
function* choicesOf(
  index: FrameworkIndex,
  facets: Facets,
  facet: Facet,
  all: readonly Kept[] | undefined,
): Work<FacetChoices> {
  if (!all || !facets.isKnown) return uncounted(index, facets, facet);
  const counts = new Map<string, number>();
  for (const [at, kept] of all.entries()) {
    for (const id of facets.valuesOf(facet, kept)) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (at % STRIDE === 0) yield;
  }
  const chosen = facets.filters[facet];
  const entities = entitiesOf(index, facet);
  const isCounted = entities.length <= MOST_COUNTED;
  const choices = entities
    .filter(({ id }) => counts.has(id) || id === chosen)
    .map((entity) => {
      const count = isCounted ? (counts.get(entity.id) ?? 0) : undefined;
      return { id: entity.id, entity, count };
    });
  return { facet, chosen, isChoice: entities.length > 1, choices };
}

function gradesOf(index: FrameworkIndex, role: Role): readonly Grade[] {
  const ids = new Set([role, ...(role.levels ?? [])].flatMap(({ grades }) => grades ?? []));
  const grades = (index.framework.grades ?? []).filter(({ id }) => ids.has(id));
  return grades.length > 1 ? [grades[0]!, grades.at(-1)!] : grades;
}

/** In the order of the framework, roles without a family last. */
function familiesOf(
  index: FrameworkIndex,
  roles: readonly Role[],
  limit: number,
): readonly FamilyGroup[] {
  const byFamily = new Map<Family | undefined, Role[]>(
    [...(index.framework.families ?? []), undefined].map((family) => [family, []]),
  );
  for (const role of roles)
    byFamily.get(role.family === undefined ? undefined : index.family(role.family))!.push(role);
  let left = limit;
  return [...byFamily].flatMap(([family, all]) => {
    const shown = all.slice(0, left);
    left -= shown.length;
    const rows = shown.map((role) => ({ role, grades: gradesOf(index, role) }));
    return rows.length ? [{ family, rows, total: all.length }] : [];
  });
}

interface Alphabetical {
  readonly letters: readonly Letter[];
  readonly letter: string | undefined;
  readonly groups: readonly LetterGroup[];
  readonly total: number;
}

/** Only what is shown is put in order: all of a large framework would take long. */
function* fromAToZ(
  index: FrameworkIndex,
  skills: readonly Skill[],
  { language, letter: asked, limit }: BrowserOptions,
): Work<Alphabetical> {
  const { letterOf, compareNames, compareLetters } = alphabetOf(language);
  const own = index.framework.language ?? 'en';
  const byLetter = new Map<string, { name: string; skill: Skill }[]>();
  for (const [at, skill] of skills.entries()) {
    const name = choose(skill.name, language, own).value;
    const letter = letterOf(name);
    const named = byLetter.get(letter);
    if (named) named.push({ name, skill });
    else byLetter.set(letter, [{ name, skill }]);
    if (at % STRIDE === 0) yield;
  }
  const letters = [...byLetter.keys()].sort(compareLetters);
  const letter = asked !== undefined && byLetter.has(asked) ? asked : undefined;
  const groups: LetterGroup[] = [];
  let left = limit;
  for (const shown of letter === undefined ? letters : [letter]) {
    if (left <= 0) break;
    const named = byLetter.get(shown)!.sort((a, b) => compareNames(a.name, b.name));
    groups.push({ letter: shown, skills: named.slice(0, left).map(({ skill }) => skill) });
    left -= named.length;
    yield;
  }
  return {
    ...{ letter, groups },
    letters: letters.map((one) => ({ letter: one, count: byLetter.get(one)!.length })),
    total: letter === undefined ? skills.length : byLetter.get(letter)!.length,
  };
}

const isRole = ({ kind }: Entry) => kind !== 'skill';

const FITS: Readonly<Record<List, (entry: Entry) => boolean>> = {
  all: () => true,
  roles: isRole,
  skills: (entry) => !isRole(entry),
};

/** Whether an entry belongs to a list, and what is chosen keeps it. */
export const isKept = (list: List, facets: Facets, entry: Entry): boolean =>
  FITS[list](entry) && facets.accepts(keptOf(entry));

/** Which list is asked for, among those that there are. */
const chosenList = (lists: readonly List[], asked: string | undefined): List =>
  lists.find((list) => list === asked) ?? lists[0]!;

/** Where a framework has both roles and skills, one chooses between them. */
function listsOf({ framework }: FrameworkIndex, isSearch: boolean): readonly List[] {
  const lists = (['roles', 'skills'] as const).filter((list) => framework[list]?.length);
  return isSearch && lists.length > 1 ? ['all', ...lists] : lists;
}

const isFiltered = ({ filters }: Facets) => FACETS.some((facet) => filters[facet] !== undefined);

const NO_ROWS = { hits: [], families: [], letters: [], letter: undefined, groups: [] };

function* foundView(
  index: FrameworkIndex,
  { facets, limit, list: asked }: BrowserOptions,
  { all, kept }: Answer,
): Work<BrowserView> {
  const lists = listsOf(index, true);
  const list = chosenList(lists, asked);
  const hits = kept(list, facets);
  const total = Math.min(hits.length, MOST_HITS);
  const ofList = all?.filter(({ entry }) => FITS[list](entry)).map(({ entry }) => keptOf(entry));
  const choices: FacetChoices[] = [];
  for (const facet of FACETS) {
    const isLong = entitiesOf(index, facet).length > MOST_COUNTED;
    choices.push(yield* choicesOf(index, facets, facet, isLong ? undefined : ofList));
  }
  return {
    ...NO_ROWS,
    list,
    lists: lists.map((one) => ({ list: one, count: all && kept(one, facets).length })),
    facets: choices,
    hits: hits.slice(0, Math.min(limit, total)),
    ...{ shown: Math.min(total, limit), total, isMore: hits.length > total },
    unfiltered: ofList ? ofList.length : MOST_HITS,
    isFiltered: isFiltered(facets),
  };
}

function* browseView(index: FrameworkIndex, options: BrowserOptions): Work<BrowserView> {
  const { facets, limit } = options;
  const { roles = [], skills = [] } = index.framework;
  const lists = listsOf(index, false);
  const list = chosenList(lists, options.list);
  const [keptRoles, keptSkills] = [roles.filter(facets.accepts), skills.filter(facets.accepts)];
  yield;
  const choices: FacetChoices[] = [];
  for (const facet of FACETS)
    choices.push(yield* choicesOf(index, facets, facet, list === 'roles' ? roles : skills));
  const rows =
    list === 'roles'
      ? { families: familiesOf(index, keptRoles, limit), total: keptRoles.length }
      : yield* fromAToZ(index, keptSkills, options);
  return {
    ...NO_ROWS,
    ...rows,
    list,
    lists: lists.map((one) => ({
      list: one,
      count: (one === 'roles' ? keptRoles : keptSkills).length,
    })),
    facets: choices,
    shown: Math.min(rows.total, limit),
    unfiltered: (list === 'roles' ? roles : skills).length,
    isMore: false,
    isFiltered: isFiltered(facets),
  };
}

/** What is shown while nothing is opened. The framework has roles or skills. */
export function* browserView(index: FrameworkIndex, options: BrowserOptions): Work<BrowserView> {
  const { answer } = options;
  return yield* answer ? foundView(index, options, answer) : browseView(index, options);
}

/** How much there is of everything. */
export interface Counts {
  readonly role: number;
  readonly roleLevel: number;
  readonly skill: number;
}

export const countsOf = (index: FrameworkIndex): Counts => ({
  role: index.framework.roles?.length ?? 0,
  roleLevel: index.roleLevels.length,
  skill: index.framework.skills?.length ?? 0,
});

/** Whether an id is that of a value of a facet; an address may name what the dataset has no more. */
export function isKnown(index: FrameworkIndex, facet: Facet, id: string): boolean {
  if (facet === 'family') return index.family(id) !== undefined;
  if (facet === 'grade') return index.grade(id) !== undefined;
  if (facet === 'type') return index.skillType(id) !== undefined;
  return index.mastery(id) !== undefined;
}

/** The levels of a role by number, or none: a role without levels is one position. */
export const levelsOf = ({ levels = [] }: Role): number => levels.length;
