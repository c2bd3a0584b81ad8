/** ISCO groups as families, and occupations as roles. */
import type { Family, Role } from '../../model/schema.js';
import { byCode, coded, kept, type Build } from './build.js';

export function familiesOf(build: Build): Family[] {
  const groups = kept(build, 'group').sort(byCode);
  const byOwnCode = new Map(groups.map((group) => [group.code, group]));
  let inferred = 0;
  const families = groups.map((group) => {
    const stated = build.parents.parentOf(group);
    const parent = stated ?? byOwnCode.get(group.code.slice(0, -1));
    if (parent && !stated) inferred++;
    return {
      ...build.named(group),
      ...coded(group),
      ...(parent && { parent: build.id(parent) }),
    };
  });
  if (inferred) {
    build.report.inferred(
      'group-above',
      `the groups above ${inferred} ISCO groups were taken from their codes: no table tells them`,
    );
  }
  return families;
}

const importance = { essential: 'essential', optional: 'desirable' } as const;

export function rolesOf(build: Build): Role[] {
  const { selection, report, wanted, words } = build;
  const groups = new Map(kept(build, 'group').map((group) => [group.code, group]));
  let aboveOccupation = 0;
  const roles = kept(build, 'occupation')
    .sort(byCode)
    .map((occupation) => {
      const group = groups.get(occupation.iscoGroup);
      if (!group) {
        report.unused(
          'unknown-group',
          `no table defines the ISCO group “${occupation.iscoGroup}”; the occupation stands in none`,
          occupation.place(),
        );
      }
      const needs = selection.needsOf(occupation);
      for (const [, need] of needs) report.count(`${need} skills of occupations`, 1);
      const [parent] = build.classification.broader.get(occupation)?.keys() ?? [];
      if (parent?.kind === 'occupation') aboveOccupation++;
      const aliases = wanted.without.has('aliases') ? [] : words.aliases(occupation);
      return {
        ...build.named(occupation),
        ...(aliases.length && { aliases }),
        ...coded(occupation),
        ...(group && { family: build.id(group) }),
        ...(needs.length && {
          skills: needs.map(([skill, need]) => ({
            skill: build.id(skill),
            importance: importance[need],
          })),
        }),
      };
    });
  if (aboveOccupation) {
    report.unused(
      'occupation-above',
      `${aboveOccupation} occupations stand below another occupation; the format has no roles above roles. Their codes still tell it`,
    );
  }
  return roles;
}
