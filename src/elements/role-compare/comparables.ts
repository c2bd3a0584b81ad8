/** What can stand in a column: role levels, and roles that have none. */
import type { FrameworkIndex, Role, RoleLevel, Text } from '../../model/index.js';

export interface Comparable {
  readonly id: string;
  readonly name: Text;
  readonly role: Role;
  /** Undefined where a role without levels is compared as it is. */
  readonly roleLevel: RoleLevel | undefined;
}

const ofRole = (role: Role): Comparable[] =>
  role.levels?.length
    ? role.levels.map((roleLevel) => ({ id: roleLevel.id, name: roleLevel.name, role, roleLevel }))
    : [{ id: role.id, name: role.name, role, roleLevel: undefined }];

/** All of them, role by role. A role that has the id of a role level gives way to it. */
export const comparables = (index: FrameworkIndex): readonly Comparable[] =>
  (index.framework.roles ?? [])
    .flatMap(ofRole)
    .filter(({ id, roleLevel }) => roleLevel ?? !index.roleLevel(id));

/** Whether the source says which skills are needed; what is only named needs unknown ones, not none. */
export const statesSkills = ({ role, roleLevel }: Comparable): boolean =>
  (roleLevel ?? role).skills !== undefined;

/** As many columns as fit side by side, and as few as make a comparison. */
export const MOST = 4;
const FEWEST = 2;

/** Those that were asked for, at most four; where that is fewer than two, also the next ones of the framework. */
export function chosenFrom(
  all: readonly Comparable[],
  asked: readonly Comparable[],
): readonly Comparable[] {
  const chosen = [...new Set(asked)].slice(0, MOST);
  const from = chosen[0] ? all.indexOf(chosen[0]) : 0;
  const next = [...all.slice(from), ...all.slice(0, from).reverse()];
  for (const one of [...next.filter(statesSkills), ...next]) {
    if (chosen.length >= FEWEST) break;
    if (!chosen.includes(one)) chosen.push(one);
  }
  return chosen;
}
