import {
  learningFor,
  type Absence,
  type Descriptor,
  type Framework,
  type FrameworkIndex,
  type Learning,
  type MasteryPlace,
  type RoleLevelPlace,
  type Skill,
  type SkillType,
} from '../../model/index.js';
import { needsOf, type Need } from './needs.js';

export interface SkillCardOptions {
  readonly skillId?: string | undefined;
  readonly roleLevelId?: string | undefined;
}

export type CaseStudy = NonNullable<Framework['caseStudies']>[number];
export type Mapping = NonNullable<Framework['mappings']>[number];

/** One level of the skill's scale, and all that the dataset ties to it. */
export interface SkillLevel {
  readonly place: MasteryPlace;
  /** Several where the source speaks to grades or audiences apart. */
  readonly descriptors: readonly Descriptor[];
  readonly learning: readonly Learning[];
  /** Whether the chosen role level needs this one. */
  readonly isChosen: boolean;
}

/** What another skill is to this one. */
export type Relation = 'requires' | 'requiredBy' | 'broader' | 'narrower' | 'related';

export interface RelatedSkills {
  readonly relation: Relation;
  readonly skills: readonly Skill[];
}

export interface SkillCardView {
  readonly status: 'found';
  readonly skill: Skill;
  readonly type: SkillType | undefined;
  /** From the top of the tree to the skill's own parent. */
  readonly ancestors: readonly Skill[];
  readonly children: readonly Skill[];
  readonly levels: readonly SkillLevel[];
  /** Why no level has words, where one reason holds for all of them. */
  readonly absent: Absence | undefined;
  /** Case studies of the skill, and of what belongs to it. */
  readonly cases: readonly CaseStudy[];
  /** What is tied to no level. */
  readonly learning: readonly Learning[];
  readonly related: readonly RelatedSkills[];
  readonly mappings: readonly Mapping[];
  readonly needs: readonly Need[];
  /** The role level whose need is marked among the levels. */
  readonly chosen: RoleLevelPlace | undefined;
}

/** What was asked for is not in the dataset. */
export interface Missing {
  readonly status: 'missing';
  readonly id: string;
  readonly choices: readonly string[];
}

function ancestorsOf(index: FrameworkIndex, { parent }: Skill): readonly Skill[] {
  const above = parent === undefined ? undefined : index.skill(parent);
  return above ? [...ancestorsOf(index, above), above] : [];
}

function levelsOf(
  index: FrameworkIndex,
  skill: Skill,
  chosen: string | undefined,
): readonly SkillLevel[] {
  const { descriptors = [] } = skill;
  // A scale that cannot be told for want of a default is that of the levels that are there.
  const scale =
    index.scaleOf(skill) ?? (descriptors[0] && index.mastery(descriptors[0].mastery)?.scale);
  const levels = (scale?.levels ?? []).map(({ id }) => ({
    place: index.mastery(id)!,
    descriptors: descriptors.filter(({ mastery }) => mastery === id),
    learning: learningFor(index, skill, id),
    isChosen: id === chosen,
  }));
  return levels.some(({ descriptors, learning }) => descriptors.length || learning.length)
    ? levels
    : [];
}

function sharedAbsence({ descriptors = [] }: Skill): Absence | undefined {
  const key = ({ absent }: Descriptor) =>
    absent && JSON.stringify([absent.kind, absent.reason, absent.href]);
  const [first] = descriptors;
  if (!first || descriptors.length < 2) return undefined;
  return descriptors.every((given) => key(given) === key(first)) ? first.absent : undefined;
}

const INVERSE: Readonly<Partial<Record<string, Relation>>> = {
  requires: 'requiredBy',
  broader: 'narrower',
  narrower: 'broader',
};
const RELATIONS: readonly Relation[] = ['requires', 'requiredBy', 'broader', 'narrower', 'related'];

/** What the skill says of others, and what others say of it. */
function relatedTo(index: FrameworkIndex, skill: Skill): readonly RelatedSkills[] {
  const found = new Map(RELATIONS.map((relation) => [relation, new Set<Skill>()]));
  for (const { skill: id, relation = 'related' } of skill.related ?? []) {
    const other = index.skill(id);
    if (other) found.get(relation)!.add(other);
  }
  for (const other of index.framework.skills ?? []) {
    for (const { skill: id, relation = 'related' } of other.related ?? [])
      if (id === skill.id) found.get(INVERSE[relation] ?? 'related')!.add(other);
  }
  return [...found].flatMap(([relation, skills]) =>
    skills.size ? [{ relation, skills: [...skills] }] : [],
  );
}

/** The skill and all that belongs to it, however deep. */
function withDescendants(index: FrameworkIndex, { id }: Skill): ReadonlySet<string> {
  const ids = new Set([id]);
  for (const one of ids) for (const child of index.childrenOf(one)) ids.add(child.id);
  return ids;
}

function casesOf(index: FrameworkIndex, skill: Skill): readonly CaseStudy[] {
  const ids = withDescendants(index, skill);
  const { caseStudies = [] } = index.framework;
  return caseStudies.filter(({ skills = [] }) => skills.some((id) => ids.has(id)));
}

/** What a skill card shows. Undefined where the framework has no skills. */
export function skillCardView(
  index: FrameworkIndex,
  { skillId, roleLevelId }: SkillCardOptions,
): SkillCardView | Missing | undefined {
  const { skills = [], mappings = [] } = index.framework;
  const skill = skillId ? index.skill(skillId) : skills[0];
  if (skillId && !skill)
    return { status: 'missing', id: skillId, choices: skills.map(({ id }) => id) };
  if (!skill) return undefined;
  const needs = needsOf(index, skill);
  const needed = needs
    .flatMap(({ levels }) => levels)
    .find(({ roleLevel }) => roleLevel?.id === roleLevelId);
  const chosen = needed?.level && roleLevelId ? index.roleLevel(roleLevelId) : undefined;
  return {
    status: 'found',
    skill,
    type: skill.type === undefined ? undefined : index.skillType(skill.type),
    ancestors: ancestorsOf(index, skill),
    children: index.childrenOf(skill.id),
    levels: levelsOf(index, skill, chosen && needed?.level?.mastery.id),
    absent: sharedAbsence(skill),
    cases: casesOf(index, skill),
    learning: learningFor(index, skill),
    related: relatedTo(index, skill),
    mappings: mappings.filter((mapping) => mapping.skill === skill.id),
    needs,
    chosen,
  };
}
