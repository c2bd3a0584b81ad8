/** Whose changes one reads: those of one role, or of one of its levels. */
import type {
  EditionDiff,
  EntityChange,
  FrameworkIndex,
  Move,
  Role,
  RoleLevel,
  Text,
} from '../../model/index.js';

/** Two editions, and what differs between them. */
export interface Compared {
  readonly before: FrameworkIndex;
  readonly after: FrameworkIndex;
  readonly diff: EditionDiff;
}

/** A role or a role level, with what each edition says of it. */
export interface InEditions<T> {
  /** Its id in the later edition, or in the earlier where it is gone. */
  readonly id: string;
  readonly name: Text;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

export interface Scope {
  readonly role: InEditions<Role>;
  /** Undefined where all levels are asked for, or where there are none. */
  readonly level: InEditions<RoleLevel> | undefined;
}

type Kind = 'role' | 'roleLevel' | 'skill';

/** From the earlier id of what has another one now. */
function laterIds(diff: EditionDiff | undefined, kind: Kind): ReadonlyMap<string, string> {
  const changed = (diff?.changes ?? []).filter(({ entity }) => entity === kind);
  return new Map(
    changed
      .flatMap(({ differences }) => differences)
      .flatMap((one) => (one.kind === 're-identified' ? [[one.from, one.to] as const] : [])),
  );
}

interface Nameable {
  readonly id: string;
  readonly name: Text;
}

/** What both editions have, in the order of the later one; then what is gone. */
function inEditions<T extends Nameable>(
  before: readonly T[],
  after: readonly T[],
  later: ReadonlyMap<string, string>,
): readonly InEditions<T>[] {
  const idOf = ({ id }: T) => later.get(id) ?? id;
  const earlier = new Map(before.map((one) => [idOf(one), one]));
  const ids = new Set(after.map(({ id }) => id));
  const gone = before.filter((one) => !ids.has(idOf(one)));
  return [
    ...after.map((one) => ({
      ...{ id: one.id, name: one.name },
      ...{ before: earlier.get(one.id), after: one },
    })),
    ...gone.map((one) => ({ id: one.id, name: one.name, before: one, after: undefined })),
  ];
}

/** All roles that one can choose. */
export const rolesOf = (
  after: FrameworkIndex,
  compared: Compared | undefined,
): readonly InEditions<Role>[] =>
  inEditions(
    compared?.before.framework.roles ?? [],
    after.framework.roles ?? [],
    laterIds(compared?.diff, 'role'),
  );

export const levelsOf = (
  { before, after }: InEditions<Role>,
  compared: Compared | undefined,
): readonly InEditions<RoleLevel>[] =>
  inEditions(before?.levels ?? [], after?.levels ?? [], laterIds(compared?.diff, 'roleLevel'));

/** An id of the earlier edition finds what has another id now. */
const finder =
  (id: string) =>
  <T extends Nameable>(one: InEditions<T>): boolean =>
    one.id === id || one.before?.id === id;

/** What was asked for; undefined where neither edition has it. A role without levels may stand as a level. */
export function scopeOf(
  roles: readonly InEditions<Role>[],
  compared: Compared | undefined,
  roleId: string | undefined,
  roleLevelId: string | undefined,
): Scope | undefined {
  if (!roleLevelId) {
    const role = roles.find(finder(roleId ?? ''));
    return role && { role, level: undefined };
  }
  for (const role of roles) {
    const level = levelsOf(role, compared).find(finder(roleLevelId));
    if (level) return { role, level };
  }
  const role = roles.find(finder(roleLevelId));
  return role && { role, level: undefined };
}

/** The skills that one level needs or needed, and at which mastery, by their ids in both editions. */
function needsOf({ role, level }: Scope): Record<'skills' | 'masteries', ReadonlySet<string>> {
  const holders = [role.before, role.after, level?.before, level?.after];
  const all = holders.flatMap((one) => one?.skills ?? []);
  return {
    skills: new Set(all.map(({ skill }) => skill)),
    masteries: new Set(all.flatMap(({ mastery }) => mastery ?? [])),
  };
}

const isEndOf = (move: Move | undefined, { role, level }: Scope): boolean =>
  [move?.from, move?.to].some(
    (end) =>
      end?.role === role.id ||
      (end?.roleLevel !== undefined && [level?.before?.id, level?.id].includes(end.roleLevel)),
  );

/** Whether a change concerns whoever reads. */
export function concerning(
  scope: Scope | undefined,
  compared: Compared,
): (change: EntityChange) => boolean {
  if (!scope) return () => true;
  const { role, level } = scope;
  const { skills, masteries } = needsOf(scope);
  const editions = [compared.after, compared.before];
  const earlier = new Map([...laterIds(compared.diff, 'skill')].map(([from, to]) => [to, from]));
  return ({ entity, id, roles }) => {
    if (!roles.includes(role.id)) return false;
    if (!level) return true;
    if (entity === 'roleLevel') return id === level.id;
    if (entity === 'skill') return skills.has(id) || skills.has(earlier.get(id) ?? id);
    if (entity === 'mastery') return masteries.has(id);
    if (entity === 'learning')
      return editions
        .flatMap(({ framework }) => framework.learning?.find((one) => one.id === id)?.skills ?? [])
        .some(({ skill }) => skills.has(skill));
    if (entity === 'move') return editions.some((index) => isEndOf(index.move(id), scope));
    return true;
  };
}
