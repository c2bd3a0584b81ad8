/** Puts the tables of DIRECT into the dataset format. */
import type { Framework } from '../../model/schema.js';
import type { Report } from '../report.js';
import { identity, SCALE, SOURCE, sources } from './identity.js';
import { learningOf, providersOf } from './learning.js';
import { cleanCell, type TableName, type Tables } from './records.js';
import { skillTree } from './skill-tree.js';
import type { Edition } from '../edition.js';
import { citing, giveIds, paragraphs, thingsOf, type Read, type Things } from './things.js';

function scaleOf(levels: Things, report: Report) {
  const lowestFirst = [...levels.values()].sort((a, b) => Number(a.slug) - Number(b.slug));
  return {
    id: SCALE,
    name: 'Skill levels',
    sources: [{ source: SOURCE, locator: 'skill_level' }],
    levels: lowestFirst.map((level) => {
      const focus = cleanCell(level.entry, 'focus', report);
      const description = paragraphs(
        [
          cleanCell(level.entry, 'short_description', report),
          cleanCell(level.entry, 'description', report),
          focus && `Focus: ${focus}`,
        ].join('\n'),
      );
      return {
        id: level.id,
        name: level.name,
        symbol: level.slug,
        ...(description !== undefined && { description }),
        ...citing(level),
      };
    }),
  };
}

function read(tables: Tables, report: Report): Read {
  const of = (name: TableName, column?: string) => thingsOf(name, tables[name], report, column);
  return {
    domains: of('competency_domain'),
    competencies: of('competency'),
    skills: of('skill'),
    levels: of('skill_level', 'level'),
    tools: of('tool_language_methodology'),
    resources: of('learning_resource'),
    providers: of('provider'),
  };
}

/** @param edition how this edition is known: the files do not say */
export function datasetOf(
  tables: Tables,
  glossary: Framework['glossary'],
  edition: Edition | undefined,
  previous: Framework | undefined,
  report: Report,
): Framework {
  const found = read(tables, report);
  const { domains, competencies, skills, levels, resources, providers } = found;
  const inTree = [...domains.values(), ...competencies.values(), ...skills.values()];
  giveIds('skill', inTree, previous?.skills ?? [], report);
  const levelsBefore = previous?.scales?.find(({ id }) => id === SCALE)?.levels ?? [];
  giveIds('skill level', [...levels.values()], levelsBefore, report);
  giveIds('learning resource', [...resources.values()], previous?.learning ?? [], report);
  giveIds('provider', [...providers.values()], previous?.providers ?? [], report);

  report.count('competency domains', domains.size);
  report.count('competencies', competencies.size);
  report.count('skills', skills.size);
  report.count('skill levels', levels.size);
  report.count('tools, languages and methodologies', found.tools.size);
  report.count('learning resources', resources.size);
  report.count('providers', providers.size);
  if (glossary) report.count('terms', glossary.length);
  return {
    ...identity,
    ...(edition && { edition }),
    sources: sources(edition?.date, glossary !== undefined),
    scales: [scaleOf(levels, report)],
    skills: skillTree(found, report),
    providers: providersOf(providers, report),
    learning: learningOf(found, report),
    ...(glossary?.length && { glossary }),
  };
}
