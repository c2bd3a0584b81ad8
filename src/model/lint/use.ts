/** Things that nothing uses, and roles that say too little. */
import type { Kind } from '../format.js';
import { visitIds } from '../shape.js';
import type { Found, LintRule } from './types.js';

export const unusedSkill: LintRule = {
  name: 'unused-skill',
  severity: 'note',
  summary: 'A skill that no role, role level or profile needs',
  advice: 'Readers find it by no role. Say who needs it, or take it out.',
  *find({ framework, index }) {
    const needed = new Set<string>();
    for (const { skills = [], levels = [] } of framework.roles ?? []) {
      for (const { skill } of skills) needed.add(skill);
      for (const level of levels) for (const { skill } of level.skills ?? []) needed.add(skill);
    }
    for (const { skills } of framework.profiles ?? [])
      for (const { skill } of skills) needed.add(skill);
    // A framework of skills alone does not say who needs them.
    if (!needed.size) return;
    for (const [s, { id, kind }] of (framework.skills ?? []).entries()) {
      const holdsOthers = index.childrenOf(id).length > 0 || kind === 'domain' || kind === 'theme';
      if (!needed.has(id) && !holdsOthers)
        yield { path: ['skills', s], message: `no role, role level or profile needs '${id}'` };
    }
  },
};

const listsOf = {
  source: 'sources',
  scale: 'scales',
  skillType: 'skillTypes',
  audience: 'audiences',
  family: 'families',
  grade: 'grades',
  track: 'tracks',
  provider: 'providers',
} as const satisfies Partial<Record<Kind, string>>;

export const unusedEntity: LintRule = {
  name: 'unused-entity',
  severity: 'note',
  summary:
    'A source, scale, skill type, audience, family, grade, track or provider that nothing refers to',
  advice: 'Perhaps a reference was forgotten. Refer to it, or take it out.',
  *find({ framework }): Generator<Found> {
    const used = new Set<string>();
    visitIds(framework, { id: () => undefined, ref: (kind, id) => void used.add(`${kind}/${id}`) });
    const [onlyScale, ...moreScales] = framework.scales ?? [];
    // One scale is everyone's without being named.
    if (onlyScale && !moreScales.length) used.add(`scale/${onlyScale.id}`);
    for (const [scale, levels] of (framework.scales ?? []).map(
      ({ id, levels }) => [id, levels] as const,
    ))
      if (levels.some(({ id }) => used.has(`mastery/${id}`))) used.add(`scale/${scale}`);
    for (const [kind, list] of Object.entries(listsOf)) {
      for (const [at, { id }] of (framework[list] ?? []).entries())
        if (!used.has(`${kind}/${id}`))
          yield { path: [list, at], message: `nothing refers to '${id}'` };
    }
  },
};

export const oneLevelRole: LintRule = {
  name: 'one-level-role',
  severity: 'note',
  summary: 'A role with a single level',
  advice:
    'A level that stands alone tells nothing of a career. Check that the others were not forgotten, or let the role itself hold the skills.',
  *find({ framework }) {
    for (const [r, { id, levels }] of (framework.roles ?? []).entries())
      if (levels?.length === 1)
        yield { path: ['roles', r, 'levels'], message: `'${id}' has one level only` };
  },
};

export const levelWithoutSkills: LintRule = {
  name: 'level-without-skills',
  severity: 'note',
  summary: 'A role level that needs no skills, in a role whose other levels do',
  advice:
    'Comparisons with it show nothing. Add its skills, or leave out "skills" where the source does not say them.',
  *find({ framework }) {
    for (const [r, { levels = [], skills = [] }] of (framework.roles ?? []).entries()) {
      if (skills.length || !levels.some((level) => level.skills?.length)) continue;
      for (const [l, level] of levels.entries())
        if (!level.skills?.length)
          yield { path: ['roles', r, 'levels', l], message: `'${level.id}' needs no skills` };
    }
  },
};
