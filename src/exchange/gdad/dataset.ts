/** Puts what the downloads and pages say into the dataset format. */
import type { Framework, Role, Skill } from '../../model/schema.js';
import type { Report } from '../report.js';
import type { Edition } from '../edition.js';
import { Context, type DatasetInput } from './context.js';
import { dateInWords } from './dates.js';
import { identity, scale, skillTypes, tracks } from './identity.js';
import { changesOf, movesOf, reportStrangers } from './page-facts.js';
import { familiesOf, rolesOf } from './roles.js';
import { skillOf } from './skills.js';
import { sourcesOf } from './sources.js';

/** The downloads name no edition; what the user says of it counts, else that nobody said. */
function editionOf(given: Edition | undefined, report: Report) {
  if (!given) {
    const message = 'the downloads bear no date; say when you downloaded them with --date';
    report.inferred('no-date', message);
    return { name: 'Undated download' };
  }
  const { name, date } = given;
  return date !== undefined && name === date
    ? { name: `Downloaded ${dateInWords(date)}`, date }
    : given;
}

function count(families: number, roles: readonly Role[], skills: readonly Skill[], report: Report) {
  const levels = roles.flatMap((role) => role.levels ?? []);
  const needs = (list: readonly { readonly skills?: readonly unknown[] | undefined }[]) =>
    list.reduce((sum, one) => sum + (one.skills?.length ?? 0), 0);
  report.count('families', families);
  report.count('roles', roles.length);
  report.count('roles without levels', roles.filter((role) => !role.levels).length);
  report.count('role levels', levels.length);
  report.count('skills', skills.length);
  report.count('skills without levels', skills.filter((skill) => skill.scale === null).length);
  report.count('requirements of role levels', needs(levels));
  report.count('skills of roles without levels', needs(roles));
}

/** A field of the dataset where its list has entries. */
const where = <K extends string, T>(field: K, list: readonly T[]) =>
  (list.length ? { [field]: list } : {}) as Partial<Record<K, readonly T[]>>;

export function buildDataset(input: DatasetInput, report: Report): Framework {
  const context = new Context(input, report);
  reportStrangers(input.pages, context);
  const skills = [...input.published.skills.values()].map((skill) => skillOf(skill, context));
  const families = familiesOf(context);
  const roles = rolesOf(context);
  const isForked = roles.some(({ levels }) => levels?.some(({ track }) => track));
  count(families.length, roles, skills, report);
  return {
    ...identity,
    id: input.previous?.id ?? identity.id,
    edition: editionOf(input.edition, report),
    sources: sourcesOf(input, context),
    scales: [scale],
    skillTypes: [skillTypes.levelled, skillTypes.senior],
    families,
    ...where('grades', context.grades.list()),
    ...where('tracks', isForked ? [tracks.specialist, tracks.management] : []),
    skills,
    roles,
    ...where('moves', movesOf(context)),
    ...where('changes', changesOf(context)),
  };
}
