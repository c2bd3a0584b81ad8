/** What a matrix looks at: role levels of a role, a family or everything; else profiles, grades or levels. */
import type { FrameworkIndex, Grade, Role, Text } from '../../model/index.js';

/** A framework with more columns than this opens on one family or role. */
export const MOST_COLUMNS_AT_FIRST = 12;

export type ColumnKind = 'roles' | 'profiles' | 'grades' | 'levels';

/** What a reader may choose to look at; without any of it, as much as fits. */
export interface Scope {
  readonly columns?: ColumnKind | undefined;
  readonly roleId?: string | undefined;
  readonly familyId?: string | undefined;
  readonly roleLevelId?: string | undefined;
  readonly whole?: boolean;
}

/** The scope as it was settled, for the control that changes it. */
export type Settled =
  | { readonly kind: ColumnKind }
  | { readonly kind: 'roles'; readonly roleId: string }
  | { readonly kind: 'roles'; readonly familyId: string };

const rolesOf = (index: FrameworkIndex) => index.framework.roles ?? [];
const columnCount = (role: Role) => role.levels?.length ?? (role.skills?.length ? 1 : 0);

/** The roles of a family and of the families below it. */
export function rolesOfFamily(index: FrameworkIndex, familyId: string): readonly Role[] {
  const inside = (id: string | undefined, seen = new Set<string>()): boolean => {
    if (id === undefined || seen.has(id)) return false;
    return id === familyId || inside(index.family(id)?.parent, seen.add(id));
  };
  return rolesOf(index).filter(({ family }) => inside(family));
}

const countOf = (roles: readonly Role[]) => roles.reduce((sum, role) => sum + columnCount(role), 0);

/** Whether grades say anything: a least level, or words of their own. */
export const gradesOf = ({ framework }: FrameworkIndex): readonly Grade[] => {
  const told = new Set(
    framework.skills?.flatMap(
      ({ descriptors }) => descriptors?.flatMap(({ grades }) => grades ?? []) ?? [],
    ),
  );
  return (framework.grades ?? []).filter(
    ({ id, minimumMastery }) => minimumMastery !== undefined || told.has(id),
  );
};

/** What this framework can show as columns, the usual first. A single profile compares nothing, so grades go before. */
export function columnKinds(index: FrameworkIndex): readonly ColumnKind[] {
  const { profiles, scales } = index.framework;
  const isDescribed = index.framework.skills?.some(({ descriptors }) => descriptors?.length);
  const kinds: readonly [ColumnKind, unknown][] = [
    ['roles', countOf(rolesOf(index))],
    ['profiles', profiles && profiles.length > 1],
    ['grades', gradesOf(index).length],
    ['profiles', profiles?.length === 1],
    ['levels', isDescribed && scales?.length],
  ];
  return kinds.filter(([, has]) => has).map(([kind]) => kind);
}

/** What to look at: what was asked for, else the whole framework if it fits, else its first family or role. */
export function settle(index: FrameworkIndex, scope: Scope): Settled {
  const kind = scope.columns ?? columnKinds(index)[0] ?? 'levels';
  if (kind !== 'roles' || scope.whole) return { kind };
  if (scope.roleId !== undefined) return { kind, roleId: scope.roleId };
  if (scope.familyId !== undefined) return { kind, familyId: scope.familyId };
  const roles = rolesOf(index);
  if (roles.length === 1 || countOf(roles) <= MOST_COLUMNS_AT_FIRST) return { kind };
  const highlighted = scope.roleLevelId && index.roleLevel(scope.roleLevelId)?.role;
  const first = highlighted || roles.find(columnCount)!;
  const { family } = first;
  return family !== undefined && countOf(rolesOfFamily(index, family)) <= MOST_COLUMNS_AT_FIRST
    ? { kind, familyId: family }
    : { kind, roleId: first.id };
}

export function rolesIn(index: FrameworkIndex, settled: Settled): readonly Role[] {
  if ('roleId' in settled) return rolesOf(index).filter(({ id }) => id === settled.roleId);
  if ('familyId' in settled) return rolesOfFamily(index, settled.familyId);
  return rolesOf(index);
}

/** One entry of the control that says what to look at. */
export interface ScopeChoice {
  readonly value: string;
  readonly scope: Scope;
  /** Undefined where the choice is a kind of column. */
  readonly name: Text | undefined;
  readonly group: 'all' | 'families' | 'roles' | 'others';
}

/** What a settled scope is called among the choices. */
export function chosenScope(settled: Settled): string {
  if ('roleId' in settled) return `role:${settled.roleId}`;
  return 'familyId' in settled ? `family:${settled.familyId}` : settled.kind;
}

/** What there is to look at: everything, a family, a role; or something else as columns. */
export function scopeChoices(index: FrameworkIndex): readonly ScopeChoice[] {
  const kinds = columnKinds(index);
  const hasRoles = kinds[0] === 'roles';
  const families = (index.framework.families ?? []).filter(
    ({ id }) => countOf(rolesOfFamily(index, id)) > 0,
  );
  const roles = rolesOf(index).filter(columnCount);
  const severalOf = <T>(list: readonly T[]) => (list.length > 1 ? list : []);
  return [
    ...kinds.map((kind): ScopeChoice => {
      const scope = { columns: kind, whole: true };
      return {
        value: kind,
        scope,
        name: undefined,
        group: hasRoles && kind !== 'roles' ? 'others' : 'all',
      };
    }),
    ...severalOf(families).map(({ id, name }): ScopeChoice => {
      return { value: `family:${id}`, scope: { familyId: id }, name, group: 'families' };
    }),
    ...severalOf(roles).map(({ id, name }): ScopeChoice => {
      return { value: `role:${id}`, scope: { roleId: id }, name, group: 'roles' };
    }),
  ];
}
