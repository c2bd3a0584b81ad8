import type { Framework, Requirement, Scale, Skill, SkillType } from './schema.js';
import { error, type Finding, type Path } from './problem.js';

/**
 * The scale a skill is measured on: its own, else its type's, else the framework's default, else the only one.
 * Null where the skill has none (`"scale": null`), undefined where none can be told.
 */
export function resolveScale(
  skill: Skill,
  framework: Framework,
  findScale: (id: string) => Scale | undefined,
  findType: (id: string) => SkillType | undefined,
): Scale | null | undefined {
  const type = skill.type === undefined ? undefined : findType(skill.type);
  const named = skill.scale !== undefined ? skill.scale : type?.scale;
  if (named !== undefined) return named === null ? null : findScale(named);
  if (framework.defaultScale !== undefined) return findScale(framework.defaultScale);
  return framework.scales?.length === 1 ? framework.scales[0] : undefined;
}

/** Is told of each level of mastery that stands beside a skill: in a list at a path, and where in that list. */
type Visit = (skill: string, mastery: string | undefined, list: Path, at: number) => void;

function visitLevels({ skills, roles, profiles }: Framework, visit: Visit): void {
  const visitAll = (requirements: readonly Requirement[] | undefined, path: Path) =>
    requirements?.forEach(({ skill, mastery }, at) => visit(skill, mastery, path, at));
  skills?.forEach(({ id, descriptors }, s) => {
    const path = ['skills', s, 'descriptors'];
    descriptors?.forEach(({ mastery }, at) => visit(id, mastery, path, at));
  });
  roles?.forEach((role, r) => {
    visitAll(role.skills, ['roles', r, 'skills']);
    role.levels?.forEach((level, l) => visitAll(level.skills, ['roles', r, 'levels', l, 'skills']));
  });
  profiles?.forEach((profile, p) => visitAll(profile.skills, ['profiles', p, 'skills']));
}

function wrongLevel(skill: string, mastery: string, allowed: ReadonlySet<string> | null) {
  if (!allowed)
    return `the skill '${skill}' has no scale, so it can have no level; give it a scale, or leave the level out`;
  const ids = [...allowed].map((id) => `'${id}'`).join(', ');
  return `'${mastery}' is not on the scale of the skill '${skill}', which has ${ids}`;
}

const unclear = (skill: string): Finding => ({
  severity: 'warning',
  code: 'missing',
  path: ['defaultScale'],
  message: () =>
    `is missing, and nothing else says on which scale the skill '${skill}' and perhaps others are measured; add it, or give them a scale`,
});

/**
 * Levels of mastery that stand beside a skill whose scale does not have them. Where no scale can be told, because
 * nobody named it or the name was misspelt, levels are kept: one slip must not cost them all.
 */
export function checkScales(framework: Framework): { wrong: Finding[]; unclear: Finding[] } {
  const scales = new Map(framework.scales?.map((scale) => [scale.id, scale]));
  const types = new Map(framework.skillTypes?.map((type) => [type.id, type]));
  const levels = new Map(
    framework.scales?.map((scale) => [scale, new Set(scale.levels.map(({ id }) => id))]),
  );
  const allowed = new Map(
    framework.skills?.map((skill) => {
      const scale = resolveScale(
        skill,
        framework,
        (id) => scales.get(id),
        (id) => types.get(id),
      );
      return [skill.id, scale && levels.get(scale)!];
    }),
  );
  const wrong: Finding[] = [];
  let unmeasured: string | undefined;
  visitLevels(framework, (skill, mastery, list, at) => {
    const ids = allowed.get(skill);
    if (mastery === undefined || ids?.has(mastery)) return;
    if (ids === undefined) {
      unmeasured ??= skill;
      return;
    }
    const path = [...list, at, 'mastery'];
    wrong.push(error('wrong-scale', path, () => wrongLevel(skill, mastery, ids)));
  });
  return { wrong, unclear: unmeasured === undefined ? [] : [unclear(unmeasured)] };
}
