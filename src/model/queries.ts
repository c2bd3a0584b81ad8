/** The first questions that one asks of a framework. */
import type { FrameworkIndex, MasteryPlace, RoleLevelPlace } from './framework-index.js';
import type { Requirement, Skill } from './schema.js';

/** One skill that a role level needs. */
export interface RequiredSkill {
  readonly skill: Skill;
  readonly requirement: Requirement;
  /** The required level of mastery; undefined where the source asks for the skill without a level. */
  readonly level: MasteryPlace | undefined;
}

/** A role level that needs a skill. */
export interface RequiringLevel extends RoleLevelPlace {
  readonly requirement: Requirement;
  readonly level: MasteryPlace | undefined;
}

export type ChangeKind = 'added' | 'raised' | 'lowered' | 'dropped' | 'kept';

/** What happens to one skill between two role levels. */
export interface SkillChange {
  readonly kind: ChangeKind;
  readonly skill: Skill;
  readonly from: MasteryPlace | undefined;
  readonly to: MasteryPlace | undefined;
}

export function resolveRequirements(
  index: FrameworkIndex,
  requirements: readonly Requirement[] | undefined,
): readonly RequiredSkill[] {
  return (requirements ?? []).flatMap((requirement) => {
    const skill = index.skill(requirement.skill);
    const level =
      requirement.mastery === undefined ? undefined : index.mastery(requirement.mastery);
    return skill ? [{ skill, requirement, level }] : [];
  });
}

/** The skills that a role level needs: its own, then those that its role lists for every level. */
export function skillsOfLevel(
  index: FrameworkIndex,
  roleLevelId: string,
): readonly RequiredSkill[] {
  const place = index.roleLevel(roleLevelId);
  if (!place) return [];
  const own = resolveRequirements(index, place.roleLevel.skills);
  const ownIds = new Set(own.map(({ skill }) => skill.id));
  const ofRole = resolveRequirements(index, place.role.skills).filter(
    ({ skill }) => !ownIds.has(skill.id),
  );
  return [...own, ...ofRole];
}

function requiringLevels(index: FrameworkIndex): ReadonlyMap<string, readonly RequiringLevel[]> {
  const bySkill = new Map<string, RequiringLevel[]>();
  for (const place of index.roleLevels) {
    for (const { skill, requirement, level } of skillsOfLevel(index, place.roleLevel.id)) {
      const levels = bySkill.get(skill.id) ?? [];
      bySkill.set(skill.id, levels);
      levels.push({ ...place, requirement, level });
    }
  }
  return bySkill;
}

/** Asked skill by skill in large frameworks, so every skill is answered at once. */
const requiring = new WeakMap<FrameworkIndex, ReadonlyMap<string, readonly RequiringLevel[]>>();

/** The role levels that need a skill, in the order of the framework. */
export function levelsOfSkill(index: FrameworkIndex, skillId: string): readonly RequiringLevel[] {
  let bySkill = requiring.get(index);
  if (!bySkill) requiring.set(index, (bySkill = requiringLevels(index)));
  return bySkill.get(skillId) ?? [];
}

/** What happens to a skill that was needed in one way, or not at all, and then in another. */
export function changeKind(
  from: Pick<RequiredSkill, 'level'> | undefined,
  to: Pick<RequiredSkill, 'level'> | undefined,
): ChangeKind {
  if (!from) return 'added';
  if (!to) return 'dropped';
  // Levels of different scales, or a skill without a level, cannot be more or less than one another.
  if (!from.level || !to.level || from.level.scale !== to.level.scale) return 'kept';
  if (to.level.place === from.level.place) return 'kept';
  return to.level.place > from.level.place ? 'raised' : 'lowered';
}

/** How many skills change in each way. */
export function countChanges(
  changes: readonly Pick<SkillChange, 'kind'>[],
): Readonly<Record<ChangeKind, number>> {
  const counts = { added: 0, raised: 0, lowered: 0, dropped: 0, kept: 0 };
  for (const { kind } of changes) counts[kind]++;
  return counts;
}
