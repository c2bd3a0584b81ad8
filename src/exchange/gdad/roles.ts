/** Families and roles. */
import type { Family, Role } from '../../model/schema.js';
import type { IdMaker } from '../ids.js';
import type { Context } from './context.js';
import { freshIds, renamed } from './identify.js';
import { order } from './role-level-order.js';
import { roleLevels } from './role-levels.js';
import { sectionsOf, statementsOf } from './sections.js';
import { pageSource } from './sources.js';
import type { PublishedRole } from './published.js';

const LEAD = /^In this role,? you will$/i;
const SENIOR = 'Senior Civil Service';

export function familiesOf(context: Context): Family[] {
  const first = new Map<string, PublishedRole>();
  for (const role of context.published.roles.values()) {
    if (!first.has(role.family)) first.set(role.family, role);
  }
  return [...first].map(([name, { place }]) => {
    const ids = context.families.get(name)!;
    return { id: ids.id, name, sources: [context.cite(place)] };
  });
}

/** The grade that the type of a role stands for. */
function gradesOf({ type, place }: PublishedRole, context: Context): { grades?: string[] } {
  if (type === SENIOR) {
    const citation = { ...context.cite(place), locator: 'column “Role Type”' };
    return { grades: [context.grades.idOf({ short: 'SCS', long: SENIOR }, citation)] };
  }
  if (type) {
    context.report.unused(
      'role-type',
      `the role type “${type}” is not known, and was left out`,
      place,
    );
  }
  return {};
}

function roleOf(role: PublishedRole, levelIds: IdMaker, context: Context): Role {
  const ids = context.roles.get(role.name)!;
  const { rest, lists } = sectionsOf(role.text, LEAD);
  const responsibilities = statementsOf(
    lists.flatMap(({ bullets }) => bullets),
    context.prose(role.place),
  );
  const ordered = role.levels.size ? order(role, context) : undefined;
  const page = context.rolePages.get(role.name);
  return {
    id: ids.id,
    name: role.name,
    ...renamed(ids),
    family: context.families.get(role.family)!.id,
    ...context.described(rest, role.place),
    ...(responsibilities.length ? { responsibilities } : {}),
    sources: [
      context.cite(role.place, context.roleHref(role.name)),
      ...(page ? [{ source: pageSource(page) }] : []),
      ...(ordered ? [ordered.citation] : []),
    ],
    ...(ordered
      ? { levels: roleLevels(role, ordered.levels, levelIds, context) }
      : {
          ...gradesOf(role, context),
          skills: [...role.skills].map((skill) => ({ skill: context.skills.get(skill)!.id })),
        }),
  };
}

export function rolesOf(context: Context): Role[] {
  const before = (context.previous?.roles ?? []).flatMap(({ levels }) => levels ?? []);
  const levelIds = freshIds('role-level', before);
  return [...context.published.roles.values()].map((role) => roleOf(role, levelIds, context));
}
