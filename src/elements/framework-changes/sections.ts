/** The changes in the order of a reader: what came and went, what is needed, which texts, and the rest. */
import type {
  ChangeKind,
  Difference,
  EntityChange,
  FrameworkIndex,
  Text,
} from '../../model/index.js';
import type { RequiredLevel } from '../../model/diff.js';
import { levelsOf, type Compared, type InEditions, type Scope } from './scope.js';

export type Requirement = Extract<Difference, { kind: 'requirement' }>;
/** A text, or a point of a list of texts, or the description of a level that now stands at another. */
export type TextDifference = Extract<Difference, { kind: 'text' | 'entry' | 'moved' }>;

/** Something that came, went, has another name, or stands elsewhere. */
export interface Thing {
  readonly kind: 'added' | 'removed' | 'renamed' | 'moved';
  readonly change: EntityChange;
  /** What came or went with it: the levels of a role. */
  readonly parts: readonly EntityChange[];
  readonly difference: Extract<Difference, { kind: 'renamed' | 'moved' }> | undefined;
}

/** What one role level, role or profile needs otherwise than before. */
export interface NeedsOf {
  /** What a role asks of every level, where it has levels; what they ask themselves comes besides. */
  readonly isOfAllLevels?: boolean;
  readonly id: string;
  readonly name: Text;
  readonly status: 'changed' | 'kept' | 'added' | 'removed';
  readonly differences: readonly Requirement[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/** Role by role: what its levels need otherwise. */
export interface Needs {
  readonly entity: EntityChange['entity'];
  readonly id: string;
  readonly name: Text;
  readonly holders: readonly NeedsOf[];
}

/** One thing, and what differs in it. */
export interface Differing<T extends Difference = Difference> {
  readonly change: EntityChange;
  /** Empty where the whole thing came or went. */
  readonly differences: readonly T[];
  /** What came or went with it: the levels of a scale. */
  readonly parts: readonly EntityChange[];
}

export interface Sections {
  readonly needs: readonly Needs[];
  readonly roles: readonly Thing[];
  readonly levels: readonly Thing[];
  readonly skills: readonly Thing[];
  readonly moves: readonly Thing[];
  readonly texts: readonly Differing<TextDifference>[];
  readonly others: readonly Differing[];
}

export type SectionName = keyof Sections;

const LISTS = { role: 'roles', roleLevel: 'levels', skill: 'skills', move: 'moves' } as const;
type Listed = keyof typeof LISTS;
const listOf = ({ entity }: EntityChange) =>
  Object.hasOwn(LISTS, entity) ? LISTS[entity as Listed] : undefined;

const isRequirement = (one: Difference): one is Requirement => one.kind === 'requirement';

function isText(one: Difference): one is TextDifference {
  if (one.kind === 'text') return true;
  if (one.kind === 'moved') return one.where.at(-1)?.field === 'descriptors';
  // A statement, a descriptor: what it says is what a reader wants to see.
  return one.kind === 'entry' && typeof one.value === 'object' && 'text' in (one.value ?? {});
}

const isOfThing = (one: Difference): one is NonNullable<Thing['difference']> =>
  one.kind === 'renamed' || (one.kind === 'moved' && !isText(one));

const keyOf = (entity: string, id: string, change: string) => `${entity}/${id}/${change}`;

/** What stands in something that came or went as a whole came or went with it. */
function partsByHolder(changes: readonly EntityChange[]) {
  const whole = new Set(
    changes
      .filter(({ change }) => change !== 'changed')
      .map(({ entity, id, change }) => keyOf(entity, id, change)),
  );
  const parts = new Map<string, EntityChange[]>();
  const own = changes.filter((one) => {
    const key = one.within && keyOf(one.within.entity, one.within.id, one.change);
    if (key === undefined || !whole.has(key)) return true;
    parts.set(key, [...(parts.get(key) ?? []), one]);
    return false;
  });
  const partsOf = ({ entity, id, change }: EntityChange) =>
    parts.get(keyOf(entity, id, change)) ?? [];
  return { own, partsOf };
}

/** Whether a level is asked for that is neither more nor less, or the importance is another, it is no change of level. */
const kindOf = ({ change }: Requirement): ChangeKind =>
  change === 'relevelled' || change === 'importance' ? 'kept' : change;

function countsOf(differences: readonly Requirement[]): NeedsOf['counts'] {
  const counts = { added: 0, raised: 0, lowered: 0, dropped: 0, kept: 0 };
  for (const one of differences) counts[kindOf(one)]++;
  return { ...counts, kept: 0 };
}

function needsOf(change: EntityChange): NeedsOf | undefined {
  const differences = change.differences.filter(isRequirement);
  if (!differences.length) return undefined;
  const { id, name } = change;
  return { ...{ id, name, status: 'changed', differences }, counts: countsOf(differences) };
}

function allNeeds(changes: readonly EntityChange[]): readonly Needs[] {
  const groups = new Map<string, Needs & { holders: NeedsOf[] }>();
  for (const change of changes) {
    const found = needsOf(change);
    if (!found) continue;
    const { entity, id, name } = change.within ?? change;
    const key = `${entity}/${id}`;
    const group = groups.get(key) ?? { entity, id, name, holders: [] };
    group.holders.push(found);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const statusOf = ({ before, after }: InEditions<unknown>): NeedsOf['status'] =>
  !before ? 'added' : !after ? 'removed' : 'kept';

/** For one role every level is told of, also those for which nothing changes. */
function needsInScope(
  { role, level }: Scope,
  compared: Compared,
  changes: readonly EntityChange[],
): readonly Needs[] {
  const levels = level ? [level] : levelsOf(role, compared);
  const ofRole = changes.find(({ entity, id }) => entity === 'role' && id === role.id);
  const own = ofRole && needsOf(ofRole);
  const holders = levels.map((one): NeedsOf => {
    const { id, name } = one;
    const change = changes.find((each) => each.entity === 'roleLevel' && each.id === id);
    const nothing = { id, name, status: statusOf(one), differences: [], counts: countsOf([]) };
    return (change && needsOf(change)) ?? nothing;
  });
  const { id, name } = role;
  const whole = { id, name, status: statusOf(role), differences: [], counts: countsOf([]) };
  const ofAll = own && { ...own, isOfAllLevels: levels.length > 0 };
  const all = [...(ofAll ? [ofAll] : levels.length ? [] : [whole]), ...holders];
  return [{ entity: 'role', id, name, holders: all }];
}

type Things = Record<(typeof LISTS)[Listed], Thing[]>;
type Collected = { readonly [K in SectionName]: Sections[K][number][] };

/** What happened to something that both editions have; what it needs otherwise is told elsewhere. */
function collect({ texts, others, ...things }: Omit<Collected, 'needs'>, change: EntityChange) {
  const list = listOf(change);
  const rest: Difference[] = [];
  const ofTexts: TextDifference[] = [];
  for (const difference of change.differences) {
    if (isText(difference)) ofTexts.push(difference);
    else if (list && isOfThing(difference))
      things[list].push({ kind: difference.kind, change, parts: [], difference });
    else if (!isRequirement(difference)) rest.push(difference);
  }
  if (ofTexts.length) texts.push({ change, differences: ofTexts, parts: [] });
  if (rest.length) others.push({ change, differences: rest, parts: [] });
}

/** What changed, by what a reader asks. */
export function sectionsOf(
  changes: readonly EntityChange[],
  compared: Compared,
  scope: Scope | undefined,
): Sections {
  const { own: all, partsOf } = partsByHolder(changes);
  // A reader comes for roles and skills; the framework as a whole is for whoever maintains it.
  const isWhole = ({ entity }: EntityChange) => entity === 'framework';
  const own = [...all.filter((one) => !isWhole(one)), ...all.filter(isWhole)];
  const things: Things = { roles: [], levels: [], skills: [], moves: [] };
  const found = { ...things, texts: [], others: [] } as Omit<Collected, 'needs'>;
  for (const change of own) {
    const { change: kind } = change;
    const list = listOf(change);
    if (kind === 'changed') collect(found, change);
    else if (list)
      things[list].push({ kind, change, parts: partsOf(change), difference: undefined });
    else found.others.push({ change, differences: [], parts: partsOf(change) });
  }
  return { ...found, needs: scope ? needsInScope(scope, compared, own) : allNeeds(own) };
}

/** How many changes a section tells of. */
export function sizeOf(sections: Sections, name: SectionName): number {
  if (name === 'needs')
    return sections.needs
      .flatMap(({ holders }) => holders)
      .reduce((sum, { differences }) => sum + differences.length, 0);
  if (name === 'texts' || name === 'others')
    return sections[name].reduce((sum, { differences }) => sum + (differences.length || 1), 0);
  return sections[name].length;
}

/** A level that was asked for, as its edition has it. */
export const levelIn = ({ mastery }: FrameworkIndex, level: RequiredLevel | undefined) =>
  level && mastery(level.id);
