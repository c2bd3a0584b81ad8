import {
  type Challenge,
  resolveRequirements,
  skillsOfLevel,
  type Descriptor,
  type Family,
  type FrameworkIndex,
  type Grade,
  type MasteryPlace,
  type RequiredSkill,
  type Requirement,
  type Role,
  type RoleLevel,
  type Skill,
  type SkillType,
  type Track,
} from '../../model/index.js';

export interface RoleCardOptions {
  readonly roleId?: string | undefined;
  readonly roleLevelId?: string | undefined;
}

/** One step of the ladder of role levels. */
export interface Step {
  readonly roleLevel: RoleLevel;
  readonly isCurrent: boolean;
  /** One entry per levelled skill of the role, in a fixed order. */
  readonly fingerprint: readonly (MasteryPlace | undefined)[];
}

export interface SkillLine {
  readonly skill: Skill;
  readonly requirement: Requirement;
  /** The lowest and the highest level needed; the same one on the card of a role level. */
  readonly lowest: MasteryPlace | undefined;
  readonly highest: MasteryPlace | undefined;
  /** What the needed level means for this skill; empty where several levels are needed. */
  readonly descriptors: readonly Descriptor[];
}

export interface SkillGroup {
  readonly type: SkillType | undefined;
  readonly lines: readonly SkillLine[];
}

export type Portrait = NonNullable<Role['portraits']>[number];

/** How somebody fills the role, with the skills that it shows. */
export interface PortraitView {
  readonly portrait: Portrait;
  readonly skills: readonly SkillLine[];
}

export interface Place {
  readonly place: number;
  readonly of: number;
}

export interface RoleCardView {
  readonly status: 'found';
  readonly role: Role;
  readonly roleLevel: RoleLevel | undefined;
  readonly family: Family | undefined;
  /** Where the level stands among those that always exist on its track, from 1. */
  readonly place: Place | undefined;
  /** How many levels the role always has, and how many only under a condition. */
  readonly levels: number;
  readonly conditionalLevels: number;
  readonly steps: readonly Step[];
  readonly grades: readonly Grade[];
  readonly track: Track | undefined;
  readonly groups: readonly SkillGroup[];
  /** What makes the work hard where it is done: at this level, in this role, in all roles of the family. */
  readonly challenges: readonly Challenge[];
  /** Of the role as a whole only: the dataset does not say of which level a portrait is. */
  readonly portraits: readonly PortraitView[];
}

/** What was asked for is not in the dataset. */
export interface Missing {
  readonly status: 'missing';
  readonly what: 'role' | 'roleLevel';
  readonly id: string;
  readonly choices: readonly string[];
}

const present = <T>(value: T | undefined): value is T => value !== undefined;

interface Found {
  readonly role: Role;
  readonly roleLevel?: RoleLevel;
}

function find(
  index: FrameworkIndex,
  { roleId, roleLevelId }: RoleCardOptions,
): Found | Missing | undefined {
  const { roles = [] } = index.framework;
  const missing = (what: Missing['what'], id: string, from: readonly { readonly id: string }[]) =>
    ({ status: 'missing', what, id, choices: from.map(({ id }) => id) }) as const;
  const role = roleId ? index.role(roleId) : undefined;
  if (roleId && !role) return missing('role', roleId, roles);
  if (!roleLevelId) return (role ?? roles[0]) && { role: (role ?? roles[0])! };
  const found = index.roleLevel(roleLevelId);
  if (found && (!role || found.role === role)) return found;
  const levels = role ? (role.levels ?? []) : index.roleLevels.map(({ roleLevel }) => roleLevel);
  return missing('roleLevel', roleLevelId, levels);
}

/** A level that is on no track leads to all of them; its place is the one on the first. */
function placeOf(roleLevel: RoleLevel, usual: readonly RoleLevel[]): Place | undefined {
  const track = roleLevel.track ?? usual.find((level) => level.track)?.track;
  const onTrack = usual.filter((level) => level.track === undefined || level.track === track);
  const place = onTrack.indexOf(roleLevel) + 1;
  return place ? { place, of: onTrack.length } : undefined;
}

const atLeast = (a: MasteryPlace | undefined, b: MasteryPlace | undefined) =>
  !a || (b && b.place < a.place) ? b : a;
const atMost = (a: MasteryPlace | undefined, b: MasteryPlace | undefined) =>
  !a || (b && b.place > a.place) ? b : a;

function line(needed: readonly RequiredSkill[]): SkillLine {
  const { skill } = needed[0]!;
  // What one level of the role must have is no mere wish for the role as a whole.
  const { requirement } =
    needed.find((need) => need.requirement.importance !== 'desirable') ?? needed[0]!;
  const levels = needed.map(({ level }) => level);
  const lowest = levels.reduce(atLeast, undefined);
  const highest = levels.reduce(atMost, undefined);
  const isOne = lowest && lowest.mastery === highest?.mastery;
  const descriptors = isOne
    ? (skill.descriptors ?? []).filter(({ mastery }) => mastery === lowest.mastery.id)
    : [];
  return { skill, requirement, lowest, highest, descriptors };
}

/** Lines by skill type, in the order in which the framework lists its types; untyped skills last. */
function groupByType(index: FrameworkIndex, lines: readonly SkillLine[]): SkillGroup[] {
  const types: readonly (SkillType | undefined)[] = [
    ...(index.framework.skillTypes ?? []),
    undefined,
  ];
  return types
    .map((type) => ({ type, lines: lines.filter(({ skill }) => skill.type === type?.id) }))
    .filter((group) => group.lines.length);
}

function linesOf(needs: readonly RequiredSkill[]): SkillLine[] {
  const bySkill = new Map<Skill, RequiredSkill[]>();
  for (const need of needs) {
    const others = bySkill.get(need.skill);
    if (others) others.push(need);
    else bySkill.set(need.skill, [need]);
  }
  return [...bySkill.values()].map(line);
}

/** What a portrait shows is no need of the role, so its skills have no level. */
const portraitsOf = (index: FrameworkIndex, { portraits = [] }: Role): PortraitView[] =>
  portraits.map((portrait) => {
    const requirements = (portrait.skills ?? []).map((skill) => ({ skill }));
    return { portrait, skills: linesOf(resolveRequirements(index, requirements)) };
  });

/** What a role card shows: a role, or one level of it. Undefined where the framework has no roles. */
export function roleCardView(
  index: FrameworkIndex,
  options: RoleCardOptions,
): RoleCardView | Missing | undefined {
  const found = find(index, options);
  if (!found || 'status' in found) return found;
  const { role, roleLevel } = found;
  const family = role.family === undefined ? undefined : index.family(role.family);
  const levels = role.levels ?? [];
  const usual = levels.filter(({ condition }) => condition === undefined);
  const needsByLevel = new Map(levels.map(({ id }) => [id, skillsOfLevel(index, id)]));
  const allNeeds = levels.length
    ? [...needsByLevel.values()].flat()
    : resolveRequirements(index, role.skills);
  const needs = roleLevel ? (needsByLevel.get(roleLevel.id) ?? []) : allNeeds;
  const levelled = groupByType(index, linesOf(allNeeds))
    .flatMap(({ lines }) => lines)
    .filter(({ lowest }) => lowest);
  const fingerprint = ({ id }: RoleLevel) =>
    levelled.map(({ skill }) => needsByLevel.get(id)?.find((need) => need.skill === skill)?.level);
  return {
    status: 'found',
    role,
    roleLevel,
    family,
    place: roleLevel && placeOf(roleLevel, usual),
    levels: usual.length,
    conditionalLevels: levels.length - usual.length,
    steps: levels.map((level) => ({
      roleLevel: level,
      isCurrent: level === roleLevel,
      fingerprint: fingerprint(level),
    })),
    grades: ((roleLevel ?? role).grades ?? []).map((id) => index.grade(id)).filter(present),
    track: roleLevel?.track === undefined ? undefined : index.track(roleLevel.track),
    groups: groupByType(index, linesOf(needs)),
    challenges: [roleLevel, role, family].flatMap((of) => of?.challenges ?? []),
    portraits: roleLevel ? [] : portraitsOf(index, role),
  };
}
