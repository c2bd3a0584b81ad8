/** The definitions of a package: item types, concepts, subjects, groupings of associations and licences. */
import { isObject } from '../../model/leaves.js';
import { IdMaker } from '../ids.js';
import { cited, citedLink, identifierOf, type Context } from './context.js';
import { detailsText, locatorOf } from './details.js';
import { detailsOf, isWebAddress, tellRest } from './kept.js';
import type { Fields, Link } from './package.js';
import { proseFromCase } from './statement.js';
import type { Thing } from './thing.js';

/** Item types that stand for kinds of entities and are no skill types; see `export-items.ts`. */
export const entityTypes = {
  family: 'Role family',
  role: 'Role',
  roleLevel: 'Role level',
  profile: 'Profile',
} as const;

const entityTitles = new Set<string>(
  Object.values(entityTypes).map((title) => title.toLowerCase()),
);

export interface Definitions {
  readonly skillTypes: Fields[];
  readonly glossary: Fields[];
  readonly themes: Fields[];
  readonly sources: Fields[];
  /** The title of a grouping by its identifier. */
  readonly groupings: ReadonlyMap<string, string>;
  /** The licence that the document names. */
  readonly licence: Fields | undefined;
  /** The id of the skill type that an item names; made where the package does not define it. */
  typeOf(name: string, link: Link | undefined): string;
}

/** Ids that we gave out stay; others come from names. */
const idsFor = (fallback: string, { extension }: Context) =>
  new IdMaker(fallback, new Map(Object.entries(extension?.ids ?? {})));

const describe = (thing: Thing, title: string): Fields => {
  const description = thing.text('description');
  return description === undefined || description === title
    ? {}
    : { description: proseFromCase(description) };
};

function readTypes(
  root: Thing,
  context: Context,
): { list: Fields[]; typeOf: Definitions['typeOf'] } {
  const ids = idsFor('type', context);
  const list: Fields[] = [];
  const byKey = new Map<string, string>();
  const add = (identifier: string, title: string, rest: Fields) => {
    const id = ids.idFor(title, identifier);
    list.push({ id, name: title, ...rest });
    byKey.set(identifier, id).set(title, id);
    return id;
  };
  for (const thing of root.things('CFItemTypes')) {
    const title = thing.name('title') ?? 'untitled type';
    if (entityTitles.has(title.toLowerCase())) continue;
    const described = describe(thing, title);
    // A description that only repeats the title describes nothing, but is kept.
    const used = new Set(described['description'] === undefined ? [] : ['description']);
    add(identifierOf(thing), title, {
      ...described,
      ...cited(context, 'CFItemType', thing, { used }),
    });
  }
  const typeOf = (name: string, link: Link | undefined) => {
    const known = (link && byKey.get(link.identifier)) ?? byKey.get(name);
    if (known !== undefined) return known;
    return add(link?.identifier ?? name, name, link ? citedLink(context, 'CFItemType', link) : {});
  };
  return { list, typeOf };
}

/** Concepts and groupings are terms that somebody explains: the glossary holds them. */
function readGlossary(
  root: Thing,
  context: Context,
): { glossary: Fields[]; groupings: Map<string, string> } {
  const ids = idsFor('term', context);
  const groupings = new Map<string, string>();
  const term = (thing: Thing, className: 'CFConcept' | 'CFAssociationGrouping'): Fields => {
    const identifier = identifierOf(thing);
    const title = thing.name('title') ?? 'untitled';
    const keywords = className === 'CFConcept' ? thing.name('keywords') : undefined;
    const aliases =
      keywords
        ?.split('|')
        .map((word) => word.trim())
        .filter(Boolean) ?? [];
    const { description } = describe(thing, title);
    const { sources } = cited(context, className, thing, { used: new Set(['keywords']) });
    if (className === 'CFAssociationGrouping') groupings.set(identifier, title);
    return {
      id: ids.idFor(title, identifier),
      name: title,
      ...(aliases.length && { aliases }),
      definitions: [
        ...(description === undefined ? [] : [{ text: description, ...(sources && { sources }) }]),
        ...(description === undefined && sources ? [{ text: title, sources }] : []),
      ],
    };
  };
  const concepts = root.things('CFConcepts').map((thing) => term(thing, 'CFConcept'));
  const grouped = root.things('CFAssociationGroupings').flatMap((thing) => {
    const title = thing.name('title') ?? '';
    // Those that we made label requirements and moves; they are read with the associations.
    if (!isOwnGrouping(title)) return [term(thing, 'CFAssociationGrouping')];
    groupings.set(identifierOf(thing), title);
    return [];
  });
  return { glossary: [...concepts, ...grouped], groupings };
}

/** How the exporter begins the titles of its own groupings. */
export const groupingStarts = { requirement: 'Requires: ', move: 'Move: ' } as const;
const isOwnGrouping = (title: string) =>
  Object.values(groupingStarts).some((start) => title.startsWith(start));

function readThemes(root: Thing, context: Context): Fields[] {
  const ids = idsFor('theme', context);
  return root.things('CFSubjects').map((thing) => {
    const title = thing.name('title') ?? 'untitled subject';
    const described = describe(thing, title);
    return {
      id: ids.idFor(title, identifierOf(thing)),
      name: title,
      ...described,
      ...cited(context, 'CFSubject', thing),
    };
  });
}

const licenceOf = (title: string, uri: string, text?: string): Fields => ({
  name: title,
  ...(isWebAddress(uri) && { href: uri }),
  ...(text !== undefined && text !== title && { attribution: text }),
});

function readLicences(
  root: Thing,
  document: Thing,
  context: Context,
): Pick<Definitions, 'sources' | 'licence'> {
  const ids = idsFor('licence', context);
  const link = isObject(document.fields['licenseURI']) ? document.link('licenseURI') : undefined;
  let licence = link && licenceOf(link.title, link.uri);
  const sources = root.things('CFLicenses').map((thing) => {
    const identifier = identifierOf(thing);
    const title = thing.name('title') ?? 'untitled licence';
    const uri = thing.name('uri') ?? '';
    const read = licenceOf(title, uri, thing.text('licenseText'));
    if (identifier === link?.identifier) licence = read;
    const details = {
      ...detailsOf(thing, 'CFLicense', new Set(), context.keep),
      ...(!isWebAddress(uri) && uri && { uri }),
    };
    return {
      id: ids.idFor(`licence ${title}`, identifier),
      title,
      licence: read,
      description: [locatorOf('CFLicense', identifier), detailsText(details)]
        .filter(Boolean)
        .join('; '),
    };
  });
  return { sources, licence };
}

export function readDefinitions(root: Thing, document: Thing, context: Context): Definitions {
  const types = readTypes(root, context);
  const { glossary, groupings } = readGlossary(root, context);
  const themes = readThemes(root, context);
  const { sources, licence } = readLicences(root, document, context);
  root.raw('extensions');
  tellRest(root);
  return {
    skillTypes: types.list,
    glossary,
    themes,
    sources,
    groupings,
    licence,
    typeOf: types.typeOf,
  };
}
