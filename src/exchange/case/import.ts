/** A CASE package as a dataset. */
import { isObject, LANGUAGE_TAG } from '../../model/leaves.js';
import type { Framework } from '../../model/schema.js';
import { slugify } from '../ids.js';
import { ExchangeError, type Report, type SourceFile } from '../report.js';
import { readAssociations } from './associations.js';
import { identifierOf, type Context } from './context.js';
import { readDefinitions } from './definitions.js';
import { makeEntities } from './entities.js';
import { giveIds } from './entity-ids.js';
import { documentExtension, NAMESPACE_KEY } from './extension.js';
import { languageOf, readIdentity } from './identity.js';
import { readItems } from './items.js';
import { readLinks } from './links.js';
import { PackageNotes } from './notes.js';
import { readPackage, type Fields } from './package.js';
import { restore } from './restore.js';
import { readRubrics } from './rubrics.js';
import { tellRest } from './kept.js';
import { Thing } from './thing.js';
import { readTree } from './tree.js';

export interface ImportOptions {
  /** The dataset of the last import, whose ids are kept. */
  readonly previous?: Framework | undefined;
  /** The language of a package that does not say it. */
  readonly language?: string | undefined;
}

function contextOf(
  document: Thing,
  items: readonly Thing[],
  notes: PackageNotes,
  wanted: string | undefined,
) {
  const said = languageOf(document, items);
  const context: Context = {
    notes,
    keep: {
      changedAt: document.time('lastChangeDateTime'),
      isOwn: documentExtension(document.fields) !== undefined,
      namespace: NAMESPACE_KEY,
    },
    extension: documentExtension(document.fields),
    language: said.language ?? wanted ?? 'en',
  };
  return { context, stated: said.stated };
}

const full = (list: readonly unknown[]) => list.length > 0;

/** The dataset that CASE itself holds, without what our extensions add to it. */
export function readBase(
  value: Fields,
  notes: PackageNotes,
  report: Report,
  { previous, language }: ImportOptions = {},
): Fields {
  const root = new Thing(value, [], notes);
  const document = new Thing(value['CFDocument'] as Fields, ['CFDocument'], notes);
  root.raw('CFDocument');
  const itemThings = root.things('CFItems');
  const { context, stated: languageStated } = contextOf(document, itemThings, notes, language);
  const documentId = identifierOf(document);
  const stated = root.raw('CFDefinitions');
  const definitions = readDefinitions(
    new Thing(isObject(stated) ? stated : {}, ['CFDefinitions'], notes),
    document,
    context,
  );
  const items = readItems(itemThings, documentId, context);
  const associations = readAssociations(root.things('CFAssociations'), context);
  const tree = readTree(items, documentId, associations, notes);
  const rubrics = readRubrics(root.things('CFRubrics'), items, context);
  const ids = giveIds(items, tree.order, previous, report);
  const material = { items, tree, ids, rubrics, definitions, context };
  const entities = makeEntities(material);
  const links = readLinks(associations, material, entities, documentId);
  const identity = readIdentity(
    document,
    context,
    { stated: languageStated },
    {
      licence: definitions.licence,
      replacedBy: links.replacedBy,
    },
  );
  root.raw('extensions');
  tellRest(root);
  const { skills, families, roles, profiles } = entities;
  const lists = {
    sources: [identity.source, ...definitions.sources],
    scales: rubrics.scales,
    skillTypes: definitions.skillTypes,
    audiences: rubrics.audiences,
    ...{ families, skills, roles, profiles },
    moves: links.moves,
    glossary: definitions.glossary,
    themes: definitions.themes,
    mappings: links.mappings,
  };
  return {
    formatVersion: 1,
    id: previous?.id ?? (slugify(String(identity.fields['title'])) || 'case-framework'),
    ...identity.fields,
    ...(links.supersededBy && { supersededBy: links.supersededBy }),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => full(list))),
  };
}

function countAll(framework: Framework, value: Fields, report: Report): void {
  const size = (list: unknown) => (Array.isArray(list) ? list.length : 0);
  report.count('items', size(value['CFItems']));
  report.count('associations', size(value['CFAssociations']));
  const related = (framework.skills ?? []).reduce((sum, skill) => sum + size(skill.related), 0);
  const levels = (framework.roles ?? []).reduce((sum, role) => sum + size(role.levels), 0);
  const counts = {
    skills: size(framework.skills),
    roles: size(framework.roles),
    'role levels': levels,
    'related skills': related,
    mappings: size(framework.mappings),
    scales: size(framework.scales),
  };
  for (const [what, count] of Object.entries(counts)) if (count) report.count(what, count);
}

/** Reads a package of CASE 1.0 or 1.1. What this project wrote as 1.1 comes back whole. */
export function importCase(
  given: SourceFile,
  report: Report,
  options: ImportOptions = {},
): Framework {
  if (options.language !== undefined && !LANGUAGE_TAG.test(options.language))
    throw new ExchangeError(`“${options.language}” is not a language tag such as en or cy`);
  const { file, value } = readPackage(given);
  const notes = new PackageNotes();
  const base = readBase(value, notes, report, options);
  const framework = restore(base, value, notes) as unknown as Framework;
  countAll(framework, value, report);
  notes.tell(report, file);
  return framework;
}
