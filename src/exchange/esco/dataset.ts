/** Puts the classification into the dataset format. */
import type { Framework } from '../../model/schema.js';
import { ExchangeError, type Report } from '../report.js';
import { kept, prepare, type Build } from './build.js';
import type { Classification } from './classification.js';
import { identity, source } from './identity.js';
import { familiesOf, rolesOf } from './roles.js';
import type { Edition } from '../edition.js';
import type { Wanted } from './selection.js';
import { skillsOf, tellRelations, themesOf, typesOf } from './skills.js';

function noticeOf({ wanted, words }: Build) {
  const left = [...wanted.without].sort();
  if (!wanted.only.length && !left.length) return {};
  const only = wanted.only.length ? ` the ISCO groups ${wanted.only.join(', ')}` : ' all groups';
  const without = left.length ? `, without: ${left.join(', ')}` : '';
  return { notice: words.ours(`This is a part of ESCO, adapted:${only}${without}.`) };
}

function editionOf(classification: Classification, given: Edition | undefined, report: Report) {
  const date = classification.latestChange;
  if (given || date === undefined) return given;
  report.inferred(
    'edition',
    `the files do not name their edition; it is called after the day of their latest change, ${date}. Use --edition to name it`,
  );
  return { name: date, date };
}

export function datasetOf(
  classification: Classification,
  wanted: Wanted,
  given: Edition | undefined,
  previous: Framework | undefined,
  report: Report,
): Framework {
  const build = prepare(classification, wanted, previous, report);
  const edition = editionOf(classification, given, report);
  const { ours } = build.words;
  const families = familiesOf(build);
  const roles = rolesOf(build);
  const skillTypes = typesOf(build);
  const skills = skillsOf(build, new Set(skillTypes.map(({ id }) => id)));
  if (!roles.length && !skills.length)
    throw new ExchangeError('nothing is left of the classification; ask for other groups');
  const themes = themesOf(build);
  tellRelations(build);
  report.count('ISCO groups', families.length);
  report.count('occupations', roles.length);
  const skillGroups = kept(build, 'skillGroup').length;
  if (skillGroups) report.count('skill groups', skillGroups);
  report.count('skills', skills.length - skillGroups);
  return {
    ...identity(ours),
    language: classification.languages[0]!,
    ...(edition && { edition }),
    ...noticeOf(build),
    sources: [source(ours, edition?.date)],
    ...(skillTypes.length && { skillTypes }),
    families,
    skills,
    roles,
    ...(themes.length && { themes }),
  };
}
