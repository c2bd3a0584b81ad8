/** What CASE says beyond what a dataset has fields for. It is kept in citations, for the way back; see `details.ts`. */
import type { Citation } from '../../model/schema.js';
import { isSafeHref } from '../../model/href.js';
import { detailsText, locatorOf, PACKAGE_SOURCE } from './details.js';
import type { Fields } from './package.js';
import type { Sort, Thing } from './thing.js';

type Table = Readonly<Record<string, Sort>>;

const item: Table = {
  alternativeLabel: 'name',
  listEnumeration: 'name',
  conceptKeywords: 'names',
  conceptKeywordsURI: 'link',
  subject: 'names',
  subjectURI: 'links',
  language: 'name',
  educationLevel: 'names',
  licenseURI: 'link',
  statusStartDate: 'date',
  statusEndDate: 'date',
};

/** By class: the fields that no reader of a dataset sees, and that an export gives back. */
export const keptFields = {
  CFDocument: {
    subject: 'names',
    subjectURI: 'links',
    statusStartDate: 'date',
    statusEndDate: 'date',
    frameworkType: 'name',
    licenseURI: 'link',
  },
  CFItem: item,
  CFAssociation: { sequenceNumber: 'whole', CFAssociationGroupingURI: 'link', notes: 'text' },
  CFItemType: { hierarchyCode: 'name', typeCode: 'name', description: 'text' },
  CFConcept: { hierarchyCode: 'name', keywords: 'name' },
  CFSubject: { hierarchyCode: 'name' },
  CFAssociationGrouping: {},
  CFLicense: { description: 'text' },
  CFRubric: {},
  CFRubricCriterion: { category: 'name', description: 'text', weight: 'number', position: 'whole' },
  CFRubricCriterionLevel: { score: 'number', feedback: 'text', position: 'whole' },
} as const satisfies Record<string, Table>;

export type ClassName = keyof typeof keptFields;

/** Links that say again where a thing stands. A package has one document, so they are made afresh. */
const REPEATED = new Set(['CFDocumentURI', 'CFPackageURI', 'CFItemAssociationURI']);
/** Fields that follow from where a thing stands. */
const IMPLIED = new Set(['rubricId', 'rubricCriterionId', 'caseVersion']);

export const isWebAddress = (uri: string) => /^https?:\/\//i.test(uri) && isSafeHref(uri);

/** What the readers of a package share. */
export interface KeepOptions {
  /** When the document last changed: things that changed with it do not repeat it. */
  readonly changedAt: string | undefined;
  /** Whether the package is one of ours, whose extensions have what its fields cannot hold. */
  readonly isOwn: boolean;
  /** Our own extensions, which are read elsewhere. */
  readonly namespace: string;
}

function foreignExtensions(thing: Thing, { namespace }: KeepOptions): Fields {
  const extensions = thing.raw('extensions');
  if (typeof extensions !== 'object' || extensions === null) return {};
  // CASE 1.1 has a list of them on the levels of rubrics, and an object everywhere else.
  if (Array.isArray(extensions)) return extensions.length ? { extensions } : {};
  const rest = Object.entries(extensions).filter(([key]) => key !== namespace);
  return rest.length ? { extensions: Object.fromEntries(rest) } : {};
}

const asRead = (field: string, sort: Sort) =>
  sort === 'text' && field === 'notes' ? '' : ', which readers are not shown';

/** Fields that are kept although readers see what they say, as an order or a licence. */
const SHOWN = new Set(['position', 'licenseURI', 'sequenceNumber']);

/** The details of a thing; each is told as unused, and what CASE does not know is told and left out. */
export function detailsOf(
  thing: Thing,
  className: ClassName,
  used: ReadonlySet<string>,
  options: KeepOptions,
): Fields {
  const details: Fields = {};
  for (const [field, sort] of Object.entries(keptFields[className] as Table)) {
    if (used.has(field)) continue;
    const value = thing.value(field, sort);
    if (value === undefined) continue;
    details[field] = value;
    if (SHOWN.has(field) || options.isOwn) continue;
    thing.notes.unused(
      `kept-${field}`,
      [...thing.path, field],
      `${field}${asRead(field, sort)}: kept in the citation for an export to CASE`,
    );
  }
  const changedAt = thing.time('lastChangeDateTime');
  if (changedAt !== undefined && changedAt !== options.changedAt)
    details['lastChangeDateTime'] = changedAt;
  Object.assign(details, foreignExtensions(thing, options));
  tellRest(thing);
  return details;
}

export function tellRest(thing: Thing): void {
  for (const field of thing.rest()) {
    if (IMPLIED.has(field)) continue;
    const path = [...thing.path, field];
    if (REPEATED.has(field))
      thing.notes.unused(
        'repeated-link',
        path,
        `${field} says again what the package says as a whole`,
      );
    else
      thing.notes.unused('unknown-field', path, `CASE has no field ${field} here; it was left out`);
  }
}

/** A citation that remembers a CASE object. */
export function citationOf(
  className: string,
  identifier: string,
  uri: string | undefined,
  details: Fields,
): Citation {
  const isWeb = uri !== undefined && isWebAddress(uri);
  const isPlain = uri === undefined || uri === '' || uri === `urn:uuid:${identifier}`;
  const note = detailsText({ ...details, ...(!isWeb && !isPlain && { uri }) });
  return {
    source: PACKAGE_SOURCE,
    locator: locatorOf(className, identifier),
    ...(isWeb && { href: uri }),
    ...(note && { note }),
  };
}
