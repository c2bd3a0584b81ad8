/**
 * A dataset as a CASE package. Skills, families, roles, role levels and profiles are items; scales are rubrics; what
 * they are to each other are associations. What CASE has no place for goes into the extensions of 1.1, so that an
 * import gives the dataset back whole, and is told as lost for 1.0, which has none.
 */
import type { Framework } from '../../model/schema.js';
import { isObject } from '../../model/leaves.js';
import { slugify } from '../ids.js';
import { ExchangeError, Report } from '../report.js';
import { changedAt, makeDocument, packageSource } from './export-document.js';
import { Draft, isCaseLink, linkTo, type ExportOptions } from './draft.js';
import { makeDefinitions, makeEntityTypes } from './export-definitions.js';
import { associationOf } from './export-associations.js';
import { keyOf, makeItems, type Items } from './export-items.js';
import { LinkWriter } from './export-links.js';
import { makeRubrics } from './export-rubrics.js';
import { NAMESPACE_KEY, type DocumentExtension, type ItemExtension } from './extension.js';
import { readBase } from './import.js';
import { tellLost } from './lost.js';
import { PackageNotes } from './notes.js';
import type { CasePackage, Fields, Link } from './package.js';
import { remainderOf, type Remainder } from './remainder.js';
import { urnOf, validUri } from './uri.js';
import { uuidOf } from './uuid.js';

export type { ExportOptions } from './draft.js';

interface Built {
  readonly package: CasePackage;
  readonly items: Items;
  readonly draft: Draft;
}

/** The framework that stands in place of this one. */
function successor(draft: Draft, document: Link): Fields[] {
  const { supersededBy } = draft.framework;
  if (!supersededBy) return [];
  const remembered = packageSource(draft.framework)?.origin.details['replacedBy'];
  const { association, destination } = isObject(remembered) ? remembered : {};
  const title = draft.plain(supersededBy.title);
  if (isCaseLink(association) && isCaseLink(destination) && destination.title === title) {
    const { identifier, uri } = association;
    const ends = { originNodeURI: document, destinationNodeURI: destination };
    return [
      {
        ...{ identifier, uri, associationType: 'replacedBy' },
        ...ends,
        lastChangeDateTime: draft.changedAt,
      },
    ];
  }
  const identifier = draft.uuid('successor', supersededBy.framework ?? '');
  const uri = supersededBy.href === undefined ? undefined : validUri(supersededBy.href);
  const other = {
    title: draft.plain(supersededBy.title),
    identifier,
    uri: uri ?? urnOf(identifier),
  };
  return [
    associationOf(draft, {
      name: ['replacedBy'],
      sources: undefined,
      type: 'replacedBy',
      holder: document,
      other,
    }),
  ];
}

/** Item types as links, now that they have identifiers; entities of ours link to theirs too. */
function withTypeLinks(items: Items, types: readonly Fields[]): void {
  const links = new Map(
    types.map((type) => [type['title'], linkTo(String(type['title']), type as never)]),
  );
  for (const { kind, fields } of items.all) {
    const link = kind === 'skill' ? undefined : links.get(fields['CFItemType']);
    if (link) fields['CFItemTypeURI'] = link;
  }
}

const documentIdentifier = ({ id }: Framework) => uuidOf(JSON.stringify(['CFDocument', id]));

function build(framework: Framework, options: ExportOptions): Built {
  const origin = packageSource(framework)?.origin;
  const draft = new Draft(framework, options, {
    changedAt: changedAt(framework).at,
    namespace: origin?.identifier ?? documentIdentifier(framework),
  });
  const head = draft.head(
    'CFDocument',
    origin ?? { identifier: documentIdentifier(framework), uri: undefined, details: {} },
  );
  const document = linkTo(draft.plain(framework.title), head);
  const isLicenceOwn = origin?.details['licenseURI'] === undefined;
  const definitions = makeDefinitions(draft, isLicenceOwn);
  const items = makeItems(draft, document, definitions.types);
  const { CFItemTypes } = definitions.CFDefinitions;
  const kinds = new Set(items.all.map(({ kind }) => kind));
  const entityTypes = makeEntityTypes(draft, kinds, CFItemTypes.length);
  withTypeLinks(items, entityTypes);
  const links = new LinkWriter(draft, items);
  const associations = [...items.tree, ...links.all(), ...successor(draft, document)];
  const rubrics = makeRubrics(draft, items);
  return {
    draft,
    items,
    package: {
      CFDocument: makeDocument(draft, head, definitions.subjects, definitions.licence),
      CFItems: items.all.map(({ fields }) => fields),
      CFAssociations: associations,
      CFDefinitions: {
        ...definitions.CFDefinitions,
        CFItemTypes: [...CFItemTypes, ...entityTypes],
        CFAssociationGroupings: [
          ...definitions.CFDefinitions.CFAssociationGroupings,
          ...links.groupings,
        ],
      },
      ...(rubrics.length && { CFRubrics: rubrics }),
    },
  };
}

/** Says in the package which entities of the dataset its parts are, so that an import finds the same ids. */
function sign({ draft, package: made }: Built, more: Partial<DocumentExtension> = {}): void {
  const own: DocumentExtension = {
    cites: packageSource(draft.framework) !== undefined,
    ids: Object.fromEntries(draft.ids),
    ...more,
  };
  const { lastChangeDateTime, extensions, ...rest } = made.CFDocument;
  made.CFDocument = {
    ...rest,
    lastChangeDateTime,
    extensions: { ...(extensions as Fields | undefined), [NAMESPACE_KEY]: own },
  };
}

/** What CASE does not hold, next to what it belongs to. */
function extend(built: Built, { shell, items, order }: Remainder): void {
  for (const { kind, entity, fields } of built.items.all) {
    const rest = items.get(keyOf(kind, entity.id));
    if (!rest) continue;
    const extensions = fields['extensions'] as Fields;
    const own = extensions[NAMESPACE_KEY] as ItemExtension;
    fields['extensions'] = { ...extensions, [NAMESPACE_KEY]: { ...own, rest } };
  }
  sign(built, { ...(Object.keys(order).length && { order }), ...(shell && { rest: shell }) });
}

/** CASE 1.0 has no extensions, although its schema would let them pass. */
function withoutExtensions(made: CasePackage): void {
  for (const fields of [made.CFDocument, ...made.CFItems, ...made.CFAssociations])
    delete fields['extensions'];
}

function tellIds({ items, draft }: Built, report: Report): void {
  const others = items.all.filter(
    ({ entity }) => slugify(draft.plain(entity.name)) !== entity.id,
  ).length;
  if (others)
    report.lost(
      'ids',
      `${others} ids: CASE 1.0 holds identifiers only, and an import makes ids from names`,
    );
}

function count({ package: made }: Built, report: Report): void {
  const criteria = (made.CFRubrics ?? []).map(
    ({ CFRubricCriteria }) => (CFRubricCriteria as Fields[]).length,
  );
  const counts = {
    items: made.CFItems.length,
    associations: made.CFAssociations.length,
    definitions: Object.values(made.CFDefinitions).reduce((sum, list) => sum + list.length, 0),
    rubrics: criteria.length,
    'rubric criteria': criteria.reduce((sum, number) => sum + number, 0),
  };
  for (const [what, number] of Object.entries(counts)) if (number) report.count(what, number);
}

function checkBase(uriBase: string | undefined): void {
  if (uriBase !== undefined && (!/^https?:/i.test(uriBase) || validUri(uriBase) !== uriBase))
    throw new ExchangeError(
      `the base of URIs is “${uriBase}”; expected an address such as https://example.org/ims/case/v1p1`,
    );
}

/** Writes a package as JSON text. */
export function exportCase(framework: Framework, report: Report, options: ExportOptions): string {
  checkBase(options.uriBase);
  const built = build(framework, options);
  sign(built);
  const base = readBase(built.package as unknown as Fields, new PackageNotes(), new Report());
  const remainder = remainderOf(framework, base);
  if (options.version === '1.1') extend(built, remainder);
  else {
    withoutExtensions(built.package);
    tellLost(remainder, report);
    tellIds(built, report);
  }
  count(built, report);
  if (!changedAt(framework).isKnown)
    report.inferred(
      'no-date',
      'the edition has no date: lastChangeDateTime is the first day of 1970',
    );
  return `${JSON.stringify(built.package, null, 2)}\n`;
}
