/**
 * What lists can be kept to: family, grade, skill type, level of mastery. A framework is a web of needs: somebody in a
 * family, perhaps at a grade, needs a skill of a type, perhaps at a level. What is chosen keeps the needs that are all
 * of it at once, and with them the roles, role levels and skills that take part in one. What nobody needs, or what needs
 * nothing, is kept by what it is itself.
 */
import {
  needsOfPosition,
  positionsOf,
  resolveRequirements,
  type FrameworkIndex,
  type Position,
  type RequiredSkill,
  type Skill,
  type Work,
} from '../../model/index.js';

export const FACETS = ['family', 'grade', 'type', 'level'] as const;
export type Facet = (typeof FACETS)[number];

/** What is chosen, by its id. */
export type Filters = Readonly<Partial<Record<Facet, string | undefined>>>;

/** A role, a position or a skill of the framework, as the very object. */
export type Kept = object;

/** What of a facet belongs to whom: where several are chosen, as the others leave it. */
type Sets = Readonly<Record<Facet, Map<Kept, Set<string>>>>;

export interface Facets {
  readonly filters: Filters;
  /** False while it is being worked out; then all is kept, since nothing is chosen. */
  readonly isKnown: boolean;
  /** Whether what is chosen keeps it. */
  accepts(kept: Kept): boolean;
  /** The values of a facet that would keep it, if one were chosen in place of the one that is. */
  valuesOf(facet: Facet, kept: Kept): ReadonlySet<string>;
}

/** Somebody who needs something, and the values that hold for all their needs. */
interface Holder {
  readonly kept: readonly Kept[];
  readonly family: readonly string[];
  readonly grade: readonly string[];
  needs(): Iterable<RequiredSkill>;
}

type Values = Readonly<Record<Facet, readonly string[]>>;

const NOTHING: ReadonlySet<string> = new Set();
const one = (value: string | undefined) => (value === undefined ? [] : [value]);

/** A family and those that it is part of. */
function familiesOf(index: FrameworkIndex, id: string | undefined): readonly string[] {
  const found = new Set<string>();
  for (let here = id; here !== undefined && !found.has(here); here = index.family(here)?.parent)
    found.add(here);
  return [...found];
}

function holderOf(index: FrameworkIndex, position: Position): Holder {
  const { role, roleLevel } = position;
  return {
    kept: [role, position],
    family: familiesOf(index, role.family),
    grade: (roleLevel ?? role).grades ?? [],
    needs: () => needsOfPosition(index, position).values(),
  };
}

/** Positions, and the profiles of a framework without roles; these are not listed themselves. */
function holdersOf(index: FrameworkIndex): readonly Holder[] {
  const profiles = (index.framework.profiles ?? []).map(({ grades = [], skills }) => ({
    ...{ kept: [], family: [], grade: grades },
    needs: () => resolveRequirements(index, skills),
  }));
  return [...[...positionsOf(index).values()].map((one) => holderOf(index, one)), ...profiles];
}

/** A skill by itself; where nobody is said to need it, also the levels and grades for which it is described. */
function ownValues({ type, descriptors = [] }: Skill, isDescribed: boolean): readonly Values[] {
  const own = { family: [], grade: [], type: one(type), level: [] };
  if (!isDescribed) return [own];
  const described = descriptors
    .filter(({ absent }) => !absent)
    .map(({ mastery, grades = [] }) => ({ ...own, grade: grades, level: [mastery] }));
  return [own, ...described];
}

class Collector {
  readonly sets: Sets = {
    ...{ family: new Map(), grade: new Map(), type: new Map(), level: new Map() },
  };
  readonly #filters: Filters;
  readonly #chosen: readonly Facet[];

  constructor(filters: Filters) {
    this.#filters = filters;
    this.#chosen = FACETS.filter((facet) => filters[facet] !== undefined);
  }

  /** What meets all that is chosen counts for every facet; what fails one choice, for that facet alone. */
  add(values: Values, kept: readonly Kept[]): void {
    const failed = this.#chosen.filter((facet) => !values[facet].includes(this.#filters[facet]!));
    if (failed.length > 1) return;
    for (const facet of failed.length ? failed : FACETS)
      for (const one of kept) this.#addTo(this.sets[facet], one, values[facet]);
  }

  #addTo(set: Map<Kept, Set<string>>, one: Kept, values: readonly string[]): void {
    if (!values.length) return;
    let known = set.get(one);
    if (!known) set.set(one, (known = new Set()));
    for (const value of values) known.add(value);
  }
}

/** Works out what is kept. */
export function* facetsOf(index: FrameworkIndex, filters: Filters): Work<Facets> {
  const collector = new Collector(filters);
  const needed = new Set<Skill>();
  for (const { kept, needs, ...values } of holdersOf(index)) {
    collector.add({ ...values, type: [], level: [] }, kept);
    for (const { skill, level } of needs()) {
      needed.add(skill);
      const need = { ...values, type: one(skill.type), level: one(level?.mastery.id) };
      collector.add(need, [...kept, skill]);
    }
    yield;
  }
  for (const skill of index.framework.skills ?? []) {
    for (const values of ownValues(skill, !needed.has(skill))) collector.add(values, [skill]);
    yield;
  }
  const { sets } = collector;
  const [first] = FACETS.filter((facet) => filters[facet] !== undefined);
  return {
    ...{ filters, isKnown: true },
    accepts: (kept) => !first || Boolean(sets[first].get(kept)?.has(filters[first]!)),
    valuesOf: (facet, kept) => sets[facet].get(kept) ?? NOTHING,
  };
}

/** Before it is known who has which values, everything can be shown already, where nothing is chosen. */
export const EVERYTHING: Facets = {
  ...{ filters: {}, isKnown: false },
  accepts: () => true,
  valuesOf: () => NOTHING,
};
