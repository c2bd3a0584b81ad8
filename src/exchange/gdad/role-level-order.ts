/** The order of a role's levels: as its saved page states it, else as names and skills tell. */
import type { Citation } from '../../model/schema.js';
import type { Context } from './context.js';
import { ROLES_SOURCE } from './identity.js';
import { inferOrder } from './level-order.js';
import type { RolePage } from './pages.js';
import { pageSource } from './sources.js';
import { MASTERY, type PublishedLevel, type PublishedRole } from './published.js';

export interface Ordered {
  /** Most junior first. */
  readonly levels: readonly PublishedLevel[];
  /** Who says so. */
  readonly citation: Citation;
}

function stated(role: PublishedRole, page: RolePage, context: Context): Ordered {
  const { report } = context;
  const places = new Map(page.levels.map(({ name }, at) => [name, at]));
  for (const { name } of page.levels) {
    if (role.levels.has(name)) continue;
    const message = `the page has a level “${name}” that ${role.place.file} does not`;
    report.unused('level-on-page-only', message, { file: page.file });
  }
  const levels = [...role.levels.values()];
  for (const { name, place } of levels) {
    if (places.has(name)) continue;
    const message = `the saved page of “${role.name}” has no level “${name}”; it was put last`;
    report.inferred('level-not-on-page', message, place);
  }
  const placeOf = ({ name }: PublishedLevel) => places.get(name) ?? places.size;
  return {
    levels: levels.sort((a, b) => placeOf(a) - placeOf(b)),
    citation: {
      source: pageSource(page),
      locator: 'order of the role levels',
      href: `${context.roleHref(role.name)}#role-levels`,
    },
  };
}

function inferred(role: PublishedRole, { report }: Context): Ordered {
  const profiles = [...role.levels.values()].map((level) => ({
    level,
    name: level.name,
    skillTotal: [...level.skills.values()].reduce(
      (sum, mastery) => sum + MASTERY.indexOf(mastery) + 1,
      0,
    ),
  }));
  const { levels, bySkills, against } = inferOrder(profiles);
  if (levels.length > 1) {
    const names = levels.map(({ name }) => name).join(', ');
    const message = `the order of the levels of “${role.name}” is worked out: ${names}`;
    report.inferred('level-order', message, role.place);
  }
  for (const [lower, upper] of bySkills) {
    const message = `“${upper}” is placed above “${lower}” because its skills are at higher levels; their names do not tell`;
    report.inferred('level-order-by-skills', message, role.place);
  }
  for (const [lower, upper] of against) {
    const message = `“${upper}” is placed above “${lower}” by its name, although its skills are at lower levels in all`;
    report.inferred('level-order-against-skills', message, role.place);
  }
  return {
    levels: levels.map(({ level }) => level),
    citation: {
      source: ROLES_SOURCE,
      basis: 'inferred',
      note: 'The download lists role levels by the alphabet. Their order here is worked out from their names and the skill levels that they need.',
    },
  };
}

export function order(role: PublishedRole, context: Context): Ordered {
  const page = context.rolePages.get(role.name);
  return page?.levels.length ? stated(role, page, context) : inferred(role, context);
}
