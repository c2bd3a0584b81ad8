/** The reverse look-up: who needs a skill, and at which level. */
import {
  levelsOfSkill,
  resolveRequirements,
  type FrameworkIndex,
  type MasteryPlace,
  type Profile,
  type Requirement,
  type Role,
  type RoleLevel,
  type Skill,
} from '../../model/index.js';

export interface NeedOfLevel {
  /** Undefined where a role without levels, or a profile, needs the skill. */
  readonly roleLevel: RoleLevel | undefined;
  readonly requirement: Requirement;
  /** Undefined where the source asks for the skill without a level. */
  readonly level: MasteryPlace | undefined;
}

/** One role or profile that needs the skill. */
export interface Need {
  readonly role: Role | undefined;
  readonly profile: Profile | undefined;
  readonly levels: readonly NeedOfLevel[];
}

const ownNeeds = (index: FrameworkIndex, skill: Skill, of: Role | Profile): NeedOfLevel[] =>
  resolveRequirements(index, of.skills)
    .filter((needed) => needed.skill === skill)
    .map(({ requirement, level }) => ({ roleLevel: undefined, requirement, level }));

/** Roles, then profiles, in the order of the framework; of each role the levels, most junior first. */
export function needsOf(index: FrameworkIndex, skill: Skill): readonly Need[] {
  const { roles = [], profiles = [] } = index.framework;
  const byRole = new Map<Role, NeedOfLevel[]>();
  for (const need of levelsOfSkill(index, skill.id)) {
    const others = byRole.get(need.role);
    if (others) others.push(need);
    else byRole.set(need.role, [need]);
  }
  return [
    ...roles.map((role) => {
      const levels = role.levels?.length ? byRole.get(role) : ownNeeds(index, skill, role);
      return { role, profile: undefined, levels: levels ?? [] };
    }),
    ...profiles.map((profile) => {
      return { role: undefined, profile, levels: ownNeeds(index, skill, profile) };
    }),
  ].filter(({ levels }) => levels.length);
}
