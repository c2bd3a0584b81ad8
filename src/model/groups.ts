/** The groups that a framework's skills fall into: the domains at the top of its tree, else the types of its skills. */
import type { FrameworkIndex } from './framework-index.js';
import type { Skill, SkillType, Text } from './schema.js';

export interface GroupedSkill {
  readonly skill: Skill;
  /** How many skills of the same group stand above it. */
  readonly depth: number;
}

export interface SkillGroup {
  /** The id of the skill or of the type that makes the group; `''` for skills that neither holds together. */
  readonly id: string;
  /** Undefined for skills that nothing holds together. */
  readonly name: Text | undefined;
  /** The skill at the top, which is not among the group's own; undefined where a type makes the group. */
  readonly top: Skill | undefined;
  readonly type: SkillType | undefined;
  /** In the order of the tree, each after the one that it belongs to. */
  readonly skills: readonly GroupedSkill[];
}

/** All that stands below a skill. Without recursion: a tree may be deep. */
export function skillsBelow(index: FrameworkIndex, top: Skill): readonly GroupedSkill[] {
  const found: GroupedSkill[] = [];
  const open = [...index.childrenOf(top.id)].reverse().map((skill) => ({ skill, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    const depth = next.depth + 1;
    for (const skill of [...index.childrenOf(next.skill.id)].reverse()) open.push({ skill, depth });
  }
  return found;
}

/** A skill that others belong to, as a group of its own. */
export const groupBelow = (index: FrameworkIndex, top: Skill): SkillGroup => ({
  ...{ id: top.id, name: top.name, top, type: undefined },
  skills: skillsBelow(index, top),
});

function makeGroups(index: FrameworkIndex): readonly SkillGroup[] {
  const { skills = [], skillTypes = [] } = index.framework;
  const tops = skills.filter(({ parent }) => parent === undefined || !index.skill(parent));
  const isTree = (skill: Skill) => index.childrenOf(skill.id).length > 0;
  const single = tops.filter((skill) => !isTree(skill));
  const ofType = (type: SkillType | undefined) =>
    single
      .filter((skill) => (skill.type && index.skillType(skill.type)) === type)
      .map((skill) => ({ skill, depth: 0 }));
  const byType = [...skillTypes, undefined].map((type) => ({
    ...{ id: type?.id ?? '', name: type?.name, top: undefined, type },
    skills: ofType(type),
  }));
  return [
    ...tops.filter(isTree).map((top) => groupBelow(index, top)),
    ...byType.filter((group) => group.skills.length),
  ];
}

const groups = new WeakMap<FrameworkIndex, readonly SkillGroup[]>();

/**
 * Every skill of a framework in one group, or at its top: what stands at the top of a tree makes a group, other skills
 * are grouped by type, in the order of the framework.
 */
export function skillGroups(index: FrameworkIndex): readonly SkillGroup[] {
  let all = groups.get(index);
  if (!all) groups.set(index, (all = makeGroups(index)));
  return all;
}
