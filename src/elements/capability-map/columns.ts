/** The columns of the map: roles, families of roles, or grades, with what each needs or delivers. */
import {
  bringersOf,
  needsOfPosition,
  resolveRequirements,
  type Bringer,
  type FrameworkIndex,
  type MasteryPlace,
  type Position,
  type RequiredSkill,
  type Text,
} from '../../model/index.js';

/** What the columns can be, for `by`. */
export const BY = ['roles', 'families', 'grades'] as const;
export type By = (typeof BY)[number];

/** What one column needs of one skill. */
export interface Cell {
  /** How many role levels, or roles without levels, need the skill. */
  readonly count: number;
  /** The lowest and the highest level that they need; undefined where the source asks for the skill without one. */
  readonly from: MasteryPlace | undefined;
  readonly to: MasteryPlace | undefined;
  /** Whether the source names a role of the column among those that deliver the skill. */
  readonly isDelivered: boolean;
  /** Whether nobody needs it more than desirably. */
  readonly isDesirable: boolean;
}

export interface Column {
  readonly key: string;
  /** Undefined for roles that belong to none of the others. */
  readonly name: Text | undefined;
  /** The role, where the column is of one alone. */
  readonly bringer: Bringer | undefined;
  /** How many role levels, or roles without levels, stand in the column. */
  readonly size: number;
  readonly roleLevels: number;
  readonly rolesWithoutLevels: number;
  /** Whether the source lists what they need, so that a skill that is not listed is not needed. */
  readonly listsSkills: boolean;
  readonly cells: ReadonlyMap<string, Cell>;
}

type Draft = Pick<Column, 'key' | 'name' | 'bringer'> & {
  readonly bringers: readonly Bringer[];
  readonly positions: readonly Position[];
};

const NOTHING: Cell = {
  ...{ count: 0, from: undefined, to: undefined },
  ...{ isDelivered: false, isDesirable: true },
};

const lower = (a: MasteryPlace | undefined, b: MasteryPlace | undefined) =>
  !a || (b && b.place < a.place) ? b : a;
const higher = (a: MasteryPlace | undefined, b: MasteryPlace | undefined) =>
  !a || (b && b.place > a.place) ? b : a;

function finished(index: FrameworkIndex, draft: Draft): Column {
  const { positions, bringers, ...column } = draft;
  const cells = new Map<string, Cell>();
  const change = (id: string, how: (cell: Cell) => Cell) =>
    cells.set(id, how(cells.get(id) ?? NOTHING));
  const need = ({ skill, level, requirement }: RequiredSkill) =>
    change(skill.id, (cell) => ({
      ...cell,
      count: cell.count + 1,
      from: lower(cell.from, level),
      to: higher(cell.to, level),
      isDesirable: cell.isDesirable && requirement.importance === 'desirable',
    }));
  for (const position of positions)
    for (const needed of needsOfPosition(index, position).values()) need(needed);
  for (const { profile, delivers } of bringers) {
    for (const needed of resolveRequirements(index, profile?.skills)) need(needed);
    for (const id of delivers.keys())
      change(id, (cell) => ({ ...cell, isDelivered: true, isDesirable: false }));
  }
  const size = positions.length + bringers.filter(({ profile }) => profile).length;
  const roleLevels = positions.filter(({ roleLevel }) => roleLevel).length;
  return {
    ...{ ...column, size, roleLevels, rolesWithoutLevels: positions.length - roleLevels, cells },
    listsSkills: bringers.some((one) => one.listsSkills),
  };
}

const ofBringer = (bringer: Bringer): Draft => ({
  ...{ key: bringer.key, name: bringer.name, bringer },
  ...{ bringers: [bringer], positions: bringer.positions },
});

const ofGroup = (key: string, name: Text | undefined, bringers: readonly Bringer[]): Draft => ({
  ...{ key, name, bringer: undefined, bringers },
  positions: bringers.flatMap(({ positions }) => positions),
});

function families(index: FrameworkIndex, all: readonly Bringer[]): readonly Draft[] {
  const { families = [] } = index.framework;
  const isOf = (id: string | undefined) => (one: Bringer) =>
    (one.role?.family === undefined ? undefined : index.family(one.role.family)?.id) === id;
  return [
    ...families.map(({ id, name }) => ofGroup(id, name, all.filter(isOf(id)))),
    ofGroup('', undefined, all.filter(isOf(undefined))),
  ];
}

const grades = (index: FrameworkIndex, all: readonly Bringer[]): readonly Draft[] =>
  (index.framework.grades ?? []).map(({ id, name }) => {
    const isOf = ({ role, roleLevel }: Position) => (roleLevel ?? role).grades?.includes(id);
    const positions = all.flatMap((one) => one.positions).filter(isOf);
    const roles = new Set(positions.map(({ role }) => role));
    const bringers = all.filter(
      ({ role, profile }) => profile?.grades?.includes(id) ?? (role && roles.has(role)),
    );
    // What a role delivers is not said grade by grade.
    const own = bringers.map((one) => ({ ...one, delivers: new Map<string, never>() }));
    return { key: id, name, bringer: undefined, bringers: own, positions };
  });

const kept = new WeakMap<FrameworkIndex, Map<By, readonly Column[]>>();

/** The columns of one sort that need or deliver anything. */
export function columnsOf(index: FrameworkIndex, by: By): readonly Column[] {
  let known = kept.get(index);
  if (!known) kept.set(index, (known = new Map<By, readonly Column[]>()));
  let columns = known.get(by);
  if (!columns) {
    const all = bringersOf(index);
    const drafts = {
      roles: () => all.map(ofBringer),
      families: () => families(index, all),
      grades: () => grades(index, all),
    }[by]();
    columns = drafts.map((draft) => finished(index, draft)).filter(({ cells }) => cells.size);
    known.set(by, columns);
  }
  return columns;
}
