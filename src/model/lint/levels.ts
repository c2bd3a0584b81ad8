/** Levels of mastery: what roles ask for, what skills describe. */
import type { MasteryPlace, RoleLevelPlace } from '../framework-index.js';
import { skillsOfLevel } from '../queries.js';
import type { Path } from '../problem.js';
import type { Role } from '../schema.js';
import type { Found, LintContext, LintRule } from './types.js';

interface Asked {
  readonly place: RoleLevelPlace;
  readonly level: MasteryPlace;
  readonly path: Path;
}

/** Role levels from junior to senior, with those that stand side by side or on another branch left apart. */
function isAbove(
  { roleLevel: low, position: lowAt }: RoleLevelPlace,
  { roleLevel: high, position: highAt }: RoleLevelPlace,
): boolean {
  if (low.track !== undefined && high.track !== undefined && low.track !== high.track) return false;
  return (high.seniority ?? highAt) > (low.seniority ?? lowAt);
}

/** What a role asks of each skill on the way up, for skills that it asks for with a level. */
function waysUp({ index }: LintContext, role: Role, r: number): Map<string, Asked[]> {
  const ways = new Map<string, Asked[]>();
  (role.levels ?? []).forEach((roleLevel, position) => {
    const own = new Map((roleLevel.skills ?? []).map(({ skill }, at) => [skill, at]));
    for (const { skill, level } of skillsOfLevel(index, roleLevel.id)) {
      const at = own.get(skill.id);
      if (!level || at === undefined) continue;
      const path = ['roles', r, 'levels', position, 'skills', at, 'mastery'];
      const asked = { place: { roleLevel, role, position }, level, path };
      const way = ways.get(skill.id);
      if (way) way.push(asked);
      else ways.set(skill.id, [asked]);
    }
  });
  return ways;
}

/** Each step from a role level to the next above it that asks for the skill too. */
function* steps(context: LintContext): Generator<{ skill: string; from: Asked; to: Asked }> {
  for (const [r, role] of (context.framework.roles ?? []).entries()) {
    for (const [skill, way] of waysUp(context, role, r)) {
      for (const [at, to] of way.entries()) {
        const from = way
          .slice(0, at)
          .reverse()
          .find((one) => isAbove(one.place, to.place) && one.level.scale === to.level.scale);
        if (from) yield { skill, from, to };
      }
    }
  }
}

const idOf = ({ place }: Asked) => place.roleLevel.id;
const levelOf = ({ level }: Asked) => level.mastery.id;

export const fallingLevel: LintRule = {
  name: 'falling-level',
  severity: 'warning',
  summary: 'A more senior role level needs less of a skill than the one below it',
  advice:
    'Real frameworks do this on purpose (managers code less), and by mistake. If it is meant, say so in a note of the requirement.',
  *find(context) {
    for (const { skill, from, to } of steps(context)) {
      if (to.level.place < from.level.place)
        yield {
          path: to.path,
          message: `'${idOf(to)}' needs '${skill}' at '${levelOf(to)}', and '${idOf(from)}' below it at '${levelOf(from)}'`,
        };
    }
  },
};

export const skippedLevel: LintRule = {
  name: 'skipped-level',
  severity: 'note',
  summary: 'From one role level to the next, a skill is needed two or more levels higher',
  advice: 'Nobody can grow into it step by step within the role. Check that the step is meant.',
  *find(context) {
    for (const { skill, from, to } of steps(context)) {
      if (to.level.place - from.level.place > 1)
        yield {
          path: to.path,
          message: `'${skill}' goes from '${levelOf(from)}' at '${idOf(from)}' to '${levelOf(to)}' at '${idOf(to)}' at once`,
        };
    }
  },
};

export const missingDescriptor: LintRule = {
  name: 'missing-descriptor',
  severity: 'note',
  summary: 'A skill describes some of its levels and not others',
  advice:
    'Readers at that level are told nothing. Describe it, or say with "absent" why there are no words.',
  *find({ framework, index }) {
    for (const [s, skill] of (framework.skills ?? []).entries()) {
      const scale = index.scaleOf(skill);
      const described = new Set(skill.descriptors?.map(({ mastery }) => mastery));
      if (!scale || !described.size) continue;
      const lacking = scale.levels
        .filter(({ id }) => !described.has(id))
        .map(({ id }) => `'${id}'`);
      if (lacking.length)
        yield {
          path: ['skills', s, 'descriptors'],
          message: `'${skill.id}' does not describe ${lacking.join(', ')}`,
        };
    }
  },
};

/** Where a misspelt name of a scale was left out, so that another scale took its place. */
export const scaleFallback: LintRule = {
  name: 'scale-fallback',
  severity: 'warning',
  summary: 'A scale that does not exist, so that the skill is measured on another',
  advice: 'The skill silently uses the scale of its type or of the framework. Correct the id.',
  *find({ problems }) {
    for (const { code, path, message } of problems) {
      const field = path.at(-1);
      if (code === 'unknown-reference' && (field === 'scale' || field === 'defaultScale'))
        yield { path, message: `${message}; another scale, or none, is used instead` };
      // `sacle` is a field that nobody reads.
      if (code === 'unknown-field' && message.includes("did you mean 'scale'"))
        yield { path, message: `${message}; until then, another scale, or none, is used` };
    }
  },
};

export const repeatedRequirement: LintRule = {
  name: 'repeated-requirement',
  severity: 'warning',
  summary: 'A role level that lists a skill twice',
  advice: 'Only one of them is shown. Take out the one that is not meant.',
  *find({ framework }): Generator<Found> {
    for (const [r, role] of (framework.roles ?? []).entries()) {
      const levels = (role.levels ?? []).map((level, l) => ({
        level,
        path: ['roles', r, 'levels', l],
      }));
      for (const { level, path } of [{ level: role, path: ['roles', r] }, ...levels]) {
        const seen = new Set<string>();
        for (const [at, { skill }] of (level.skills ?? []).entries()) {
          if (seen.has(skill))
            yield {
              path: [...path, 'skills', at],
              message: `'${level.id}' lists the skill '${skill}' twice`,
            };
          seen.add(skill);
        }
      }
    }
  },
};
