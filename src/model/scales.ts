import type { Framework, Requirement, Scale, Skill, SkillType } from './schema.js';
import type { Finding, Path } from './problem.js';

/**
 * The scale a skill is measured on: its own, else its type's, else the framework's default, else the only one.
 * Undefined where the skill has none (`"scale": null`) or none can be told.
 */
export function resolveScale(
  skill: Skill,
  framework: Framework,
  findScale: (id: string) => Scale | undefined,
  findType: (id: string) => SkillType | undefined,
): Scale | undefined {
  const type = skill.type === undefined ? undefined : findType(skill.type);
  const named = skill.scale !== undefined ? skill.scale : type?.scale;
  if (named !== undefined) return named === null ? undefined : findScale(named);
  if (framework.defaultScale !== undefined) return findScale(framework.defaultScale);
  return framework.scales?.length === 1 ? framework.scales[0] : undefined;
}

interface LevelUse {
  readonly skill: string;
  readonly mastery: string | undefined;
  readonly path: Path;
}

const ofRequirements = (requirements: readonly Requirement[] | undefined, path: Path): LevelUse[] =>
  (requirements ?? []).map(({ skill, mastery }, at) => ({
    skill,
    mastery,
    path: [...path, at, 'mastery'],
  }));

function levelUses({ skills = [], roles = [], profiles = [] }: Framework): LevelUse[] {
  return [
    ...skills.flatMap(({ id, descriptors = [] }, s) =>
      descriptors.map(({ mastery }, d) => ({
        skill: id,
        mastery,
        path: ['skills', s, 'descriptors', d, 'mastery'],
      })),
    ),
    ...roles.flatMap((role, r) => [
      ...ofRequirements(role.skills, ['roles', r, 'skills']),
      ...(role.levels ?? []).flatMap((level, l) =>
        ofRequirements(level.skills, ['roles', r, 'levels', l, 'skills']),
      ),
    ]),
    ...profiles.flatMap((profile, p) => ofRequirements(profile.skills, ['profiles', p, 'skills'])),
  ];
}

/** Levels of mastery that stand beside a skill whose scale does not have them. */
export function checkScales(framework: Framework): Finding[] {
  const scales = new Map(framework.scales?.map((scale) => [scale.id, scale]));
  const types = new Map(framework.skillTypes?.map((type) => [type.id, type]));
  const allowed = new Map(
    framework.skills?.map((skill) => {
      const scale = resolveScale(
        skill,
        framework,
        (id) => scales.get(id),
        (id) => types.get(id),
      );
      return [skill.id, scale && { scale, ids: new Set(scale.levels.map(({ id }) => id)) }];
    }),
  );
  return levelUses(framework).flatMap(({ skill, mastery, path }) => {
    const scale = allowed.get(skill);
    if (mastery === undefined || scale?.ids.has(mastery)) return [];
    const message = () =>
      scale
        ? `'${mastery}' is not on the scale of the skill '${skill}', which has ${[...scale.ids].map((id) => `'${id}'`).join(', ')}`
        : `the skill '${skill}' has no scale, so it can have no level; give it a scale, or leave the level out`;
    return [{ severity: 'error', code: 'wrong-scale', path, message }];
  });
}
