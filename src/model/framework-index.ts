import { resolveScale } from './scales.js';
import type {
  Audience,
  Family,
  Framework,
  Grade,
  Mastery,
  Move,
  Profile,
  Role,
  RoleLevel,
  Scale,
  Skill,
  SkillType,
  Source,
  Track,
} from './schema.js';

/** Where a level of mastery stands on its scale. */
export interface MasteryPlace {
  readonly mastery: Mastery;
  readonly scale: Scale;
  /** Counted from 1, lowest first. */
  readonly place: number;
  readonly of: number;
}

/** A role level with the role it belongs to. */
export interface RoleLevelPlace {
  readonly roleLevel: RoleLevel;
  readonly role: Role;
  /** The level's place among its role's levels, from 0, most junior first. */
  readonly position: number;
}

/** Look-ups by id. Ids are keys of `Map`s only, so that no id can reach an object's prototype. */
export interface FrameworkIndex {
  readonly framework: Framework;
  source(id: string): Source | undefined;
  scale(id: string): Scale | undefined;
  mastery(id: string): MasteryPlace | undefined;
  skillType(id: string): SkillType | undefined;
  audience(id: string): Audience | undefined;
  family(id: string): Family | undefined;
  grade(id: string): Grade | undefined;
  track(id: string): Track | undefined;
  skill(id: string): Skill | undefined;
  role(id: string): Role | undefined;
  roleLevel(id: string): RoleLevelPlace | undefined;
  profile(id: string): Profile | undefined;
  move(id: string): Move | undefined;
  /** The scale that a skill is measured on; undefined where it has none. */
  scaleOf(skill: Skill): Scale | undefined;
  /** The skills directly below a skill. */
  childrenOf(skillId: string): readonly Skill[];
  /** Every role level of the framework, role by role. */
  readonly roleLevels: readonly RoleLevelPlace[];
}

interface Entity {
  readonly id: string;
}

function byId<T extends Entity>(list: readonly T[] | undefined): ReadonlyMap<string, T> {
  return new Map(list?.map((entity) => [entity.id, entity]));
}

function masteryPlaces(scales: readonly Scale[]): ReadonlyMap<string, MasteryPlace> {
  const entries = scales.flatMap((scale) =>
    scale.levels.map(
      (mastery, at) =>
        [mastery.id, { mastery, scale, place: at + 1, of: scale.levels.length }] as const,
    ),
  );
  return new Map(entries);
}

function childrenByParent(skills: readonly Skill[]): ReadonlyMap<string, readonly Skill[]> {
  const children = new Map<string, Skill[]>();
  for (const skill of skills) {
    if (skill.parent === undefined) continue;
    const siblings = children.get(skill.parent);
    if (siblings) siblings.push(skill);
    else children.set(skill.parent, [skill]);
  }
  return children;
}

const indexes = new WeakMap<Framework, FrameworkIndex>();

/** The index of a framework, made once and kept as long as the framework is. */
export function indexOf(framework: Framework): FrameworkIndex {
  let index = indexes.get(framework);
  if (!index) indexes.set(framework, (index = makeIndex(framework)));
  return index;
}

function makeIndex(framework: Framework): FrameworkIndex {
  const { skills = [], roles = [], scales = [] } = framework;
  const roleLevels = roles.flatMap((role) =>
    (role.levels ?? []).map((roleLevel, position) => ({ roleLevel, role, position })),
  );
  const maps = {
    sources: byId(framework.sources),
    scales: byId(scales),
    masteries: masteryPlaces(scales),
    skillTypes: byId(framework.skillTypes),
    audiences: byId(framework.audiences),
    families: byId(framework.families),
    grades: byId(framework.grades),
    tracks: byId(framework.tracks),
    skills: byId(skills),
    roles: byId(roles),
    roleLevels: new Map(roleLevels.map((place) => [place.roleLevel.id, place])),
    profiles: byId(framework.profiles),
    moves: byId(framework.moves),
    children: childrenByParent(skills),
  };
  const scale = (id: string) => maps.scales.get(id);
  const skillType = (id: string) => maps.skillTypes.get(id);
  return Object.freeze({
    framework,
    source: (id) => maps.sources.get(id),
    scale,
    mastery: (id) => maps.masteries.get(id),
    skillType,
    audience: (id) => maps.audiences.get(id),
    family: (id) => maps.families.get(id),
    grade: (id) => maps.grades.get(id),
    track: (id) => maps.tracks.get(id),
    skill: (id) => maps.skills.get(id),
    role: (id) => maps.roles.get(id),
    roleLevel: (id) => maps.roleLevels.get(id),
    profile: (id) => maps.profiles.get(id),
    move: (id) => maps.moves.get(id),
    scaleOf: (skill) => resolveScale(skill, framework, scale, skillType) ?? undefined,
    childrenOf: (skillId) => maps.children.get(skillId) ?? [],
    roleLevels,
  } satisfies FrameworkIndex);
}
