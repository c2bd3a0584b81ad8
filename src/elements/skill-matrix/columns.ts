/** The columns of a scope: role levels, profiles, grades or levels of mastery, each with its cells. */
import type { Citation, FrameworkIndex, Role, Text } from '../../model/index.js';
import {
  cellsOfGrade,
  cellsOfMastery,
  cellsOfRequirements,
  cellsOfRoleLevel,
  type Cells,
} from './cells.js';
import { gradesOf, rolesIn, type ColumnKind, type Settled } from './scope.js';

export interface Named {
  readonly id: string;
  readonly name: Text;
  /** Where it comes from, for what may be an overlay's. */
  readonly sources?: readonly Citation[] | undefined;
}

export interface Column extends Named {
  readonly kind: ColumnKind;
  /** When it exists, where it does not always. */
  readonly condition?: Text | undefined;
  readonly group: Named | undefined;
  readonly cells: Cells;
}

/** A role level that lists no skills, and the condition under which it exists. */
export interface LeftOut extends Named {
  readonly condition: Text | undefined;
}

export interface Columns {
  readonly columns: readonly Column[];
  readonly leftOut: readonly LeftOut[];
}

const roleColumn = (index: FrameworkIndex, role: Role): Column => ({
  ...{ kind: 'roles', id: role.id, name: role.name, group: undefined },
  cells: cellsOfRequirements(index, role.skills),
});

/** The role levels, each under its role; a role without levels is a column of its own. */
function columnsOfRoles(index: FrameworkIndex, roles: readonly Role[]): Columns {
  const columns: Column[] = [];
  const leftOut: LeftOut[] = [];
  for (const role of roles) {
    for (const { id, name, condition, skills } of role.levels ?? []) {
      const cells = cellsOfRoleLevel(index, id);
      // What every level of the role needs says nothing about a level that exists only sometimes.
      const isEmpty = !cells.size || (condition !== undefined && !skills?.length);
      if (isEmpty) leftOut.push({ id, name, condition });
      else columns.push({ kind: 'roles', id, name, condition, group: role, cells });
    }
    if (role.levels?.length) continue;
    if (role.skills?.length) columns.push(roleColumn(index, role));
    else leftOut.push({ id: role.id, name: role.name, condition: undefined });
  }
  return { columns, leftOut };
}

const makers: Record<ColumnKind, (index: FrameworkIndex, settled: Settled) => Columns> = {
  roles: (index, settled) => columnsOfRoles(index, rolesIn(index, settled)),
  profiles: (index) => ({
    leftOut: [],
    columns: (index.framework.profiles ?? []).map(({ id, name, skills }) => ({
      ...{ kind: 'profiles' as const, id, name, group: undefined },
      cells: cellsOfRequirements(index, skills),
    })),
  }),
  grades: (index) => ({
    leftOut: [],
    columns: gradesOf(index).map((grade) => ({
      ...{ kind: 'grades' as const, id: grade.id, name: grade.name, group: undefined },
      cells: cellsOfGrade(index, grade),
    })),
  }),
  levels: (index) => ({
    leftOut: [],
    columns: (index.framework.scales ?? []).flatMap((scale) =>
      scale.levels
        .map((mastery) => ({
          ...{ kind: 'levels' as const, id: mastery.id, name: mastery.name, group: scale },
          cells: cellsOfMastery(index, mastery),
        }))
        .filter((_, __, all) => all.some(({ cells }) => cells.size)),
    ),
  }),
};

/** The one column with this id, from wherever it is, for a comparison beyond the scope. */
function columnElsewhere(index: FrameworkIndex, id: string | undefined): readonly Column[] {
  const role = id === undefined ? undefined : (index.roleLevel(id)?.role ?? index.role(id));
  return role ? columnsOfRoles(index, [role]).columns.filter((column) => column.id === id) : [];
}

/** The columns of a scope; what it is compared with stands after them where it is not among them. */
export function columnsIn(index: FrameworkIndex, settled: Settled, compareWith?: string): Columns {
  const { columns, leftOut } = makers[settled.kind](index, settled);
  const known = settled.kind !== 'roles' || columns.some(({ id }) => id === compareWith);
  const extra = known ? [] : columnElsewhere(index, compareWith);
  // One group over all columns would only repeat the caption.
  const all = [...columns, ...extra];
  const groups = new Set(all.map(({ group }) => group?.id));
  return {
    leftOut,
    columns: groups.size > 1 ? all : all.map((column) => ({ ...column, group: undefined })),
  };
}
