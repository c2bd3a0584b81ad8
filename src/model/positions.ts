/** What somebody can hold and move between: a role level, or a role that has no levels, as senior roles often have none. */
import type { FrameworkIndex } from './framework-index.js';
import {
  changeKind,
  resolveRequirements,
  skillsOfLevel,
  type RequiredSkill,
  type SkillChange,
} from './queries.js';
import type { Role, RoleLevel, Text } from './schema.js';

export interface Position {
  /** The id of the role level, else of the role. */
  readonly id: string;
  readonly name: Text;
  readonly role: Role;
  /** Undefined where the role has no levels. */
  readonly roleLevel: RoleLevel | undefined;
}

const ofRole = (role: Role): Position[] =>
  role.levels?.length
    ? role.levels.map((roleLevel) => ({ id: roleLevel.id, name: roleLevel.name, role, roleLevel }))
    : [{ id: role.id, name: role.name, role, roleLevel: undefined }];

/** A role that has the id of a role level gives way to it. */
function makePositions(index: FrameworkIndex): ReadonlyMap<string, Position> {
  const all = (index.framework.roles ?? []).flatMap(ofRole);
  const own = all.filter(({ id, roleLevel }) => roleLevel ?? !index.roleLevel(id));
  return new Map(own.map((position) => [position.id, position]));
}

const positions = new WeakMap<FrameworkIndex, ReadonlyMap<string, Position>>();

/** Every position of a framework by its id, role by role, most junior first. */
export function positionsOf(index: FrameworkIndex): ReadonlyMap<string, Position> {
  let all = positions.get(index);
  if (!all) positions.set(index, (all = makePositions(index)));
  return all;
}

/**
 * Whether the source says all that a position needs. What is only named needs unknown skills, not none; of a role level,
 * those that its role lists for every level are known all the same.
 */
export const statesSkills = ({ role, roleLevel }: Position): boolean =>
  (roleLevel ?? role).skills !== undefined;

/** What a position needs, each skill once, as far as the source says: see `statesSkills`. */
export function needsOfPosition(
  index: FrameworkIndex,
  position: Position,
): ReadonlyMap<string, RequiredSkill> {
  const { role, roleLevel } = position;
  const needs = roleLevel
    ? skillsOfLevel(index, roleLevel.id)
    : resolveRequirements(index, role.skills);
  return new Map(needs.map((need) => [need.skill.id, need]));
}

/**
 * What changes from one position to another, by their ids, skill by skill: first in the order of the one that one moves
 * to, then what is dropped. Empty where the source does not say what one of them needs.
 */
export function differenceBetween(
  index: FrameworkIndex,
  fromId: string,
  toId: string,
): readonly SkillChange[] {
  const [from, to] = [fromId, toId].map((id) => positionsOf(index).get(id));
  if (!from || !to || ![from, to].every(statesSkills)) return [];
  const [before, after] = [needsOfPosition(index, from), needsOfPosition(index, to)];
  return [...new Set([...after.keys(), ...before.keys()])].map((id) => {
    const [had, needed] = [before.get(id), after.get(id)];
    return {
      kind: changeKind(had, needed),
      skill: (needed ?? had)!.skill,
      from: had?.level,
      to: needed?.level,
    };
  });
}
