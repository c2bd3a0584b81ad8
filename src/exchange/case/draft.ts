/** What the parts of the export share: identifiers, addresses, and what a dataset remembers of CASE. */
import { isObject } from '../../model/leaves.js';
import type { Citation, Framework, Prose, Text } from '../../model/schema.js';
import { choose } from '../../model/text.js';
import { originOf, originsOf, type Origin } from './details.js';
import { keptFields, type ClassName } from './kept.js';
import type { CaseVersion, Fields, Link } from './package.js';
import { caseFromProse } from './statement.js';
import type { Sort } from './thing.js';
import { urnOf, validUri } from './uri.js';
import { isUuid, uuidOf } from './uuid.js';

export interface ExportOptions {
  readonly version: CaseVersion;
  /** What URIs start with: `https://example.org/ims/case/v1p1`. Without one they are `urn:uuid:…`. */
  readonly uriBase?: string | undefined;
}

/** Fields that came with CASE 1.1, by class. */
const since11: Partial<Record<ClassName, readonly string[]>> = {
  CFDocument: ['frameworkType'],
  CFItem: ['subject', 'subjectURI'],
  CFAssociation: ['notes'],
};

/** People edit datasets: what is kept in them is CASE only if it looks like it. */
function isOfSort(value: unknown, sort: Sort): boolean {
  switch (sort) {
    case 'name':
    case 'text':
      return typeof value === 'string';
    case 'names':
      return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
    case 'link':
      return isCaseLink(value);
    case 'links':
      return Array.isArray(value) && value.every(isCaseLink);
    case 'date':
    case 'time':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);
    case 'whole':
      return Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'any':
      return typeof value === 'object' && value !== null;
  }
}

/** Where the things of a class are found below the base of a CASE service. */
const collections: Readonly<Record<ClassName, string>> = {
  CFDocument: 'CFDocuments',
  CFItem: 'CFItems',
  CFAssociation: 'CFAssociations',
  CFItemType: 'CFItemTypes',
  CFConcept: 'CFConcepts',
  CFSubject: 'CFSubjects',
  CFAssociationGrouping: 'CFAssociationGroupings',
  CFLicense: 'CFLicenses',
  CFRubric: 'CFRubrics',
  CFRubricCriterion: 'CFRubricCriteria',
  CFRubricCriterionLevel: 'CFRubricCriterionLevels',
};

/** Identifier, URI and time of change: what everything in CASE has. */
export interface Head extends Fields {
  identifier: string;
  uri: string;
  lastChangeDateTime: string;
}

export class Draft {
  readonly framework: Framework;
  readonly version: CaseVersion;
  readonly language: string;
  /** When the document changed; whatever does not say otherwise changed with it. */
  readonly changedAt: string;
  /** Ids of entities that are not items, by the identifier of what stands for them. */
  readonly ids = new Map<string, string>();
  readonly #namespace: string;
  readonly #base: string | undefined;
  readonly #taken = new Set<string>();

  /** @param namespace what identifiers hang on: that of the document in CASE, or the id of the framework */
  constructor(
    framework: Framework,
    { version, uriBase }: ExportOptions,
    { changedAt, namespace }: { readonly changedAt: string; readonly namespace: string },
  ) {
    this.#namespace = namespace;
    this.framework = framework;
    this.version = version;
    this.language = framework.language ?? 'en';
    this.changedAt = changedAt;
    this.#base = uriBase?.replace(/\/+$/, '');
  }

  plain(text: Text): string {
    return choose(text, this.language, this.language).value;
  }

  prose(prose: Prose) {
    return choose(prose, this.language, this.language).value;
  }

  markdown(prose: Prose): string {
    return caseFromProse(this.prose(prose));
  }

  /** Always the same identifier for the same thing of the same document. */
  uuid(...name: readonly string[]): string {
    return uuidOf(JSON.stringify([this.#namespace, ...name]));
  }

  uriFor(className: ClassName, identifier: string): string {
    return this.#base === undefined
      ? urnOf(identifier)
      : `${this.#base}/${collections[className]}/${identifier}`;
  }

  /** The first of several things that claim an identifier has it. */
  #claim(wanted: string | undefined, name: readonly string[]): string {
    let identifier = wanted !== undefined && !this.#taken.has(wanted) ? wanted : this.uuid(...name);
    for (let count = 2; this.#taken.has(identifier); count++)
      identifier = this.uuid(...name, String(count));
    this.#taken.add(identifier);
    return identifier;
  }

  /** @param name what the thing is, for an identifier of its own if CASE gave it none */
  head(className: ClassName, origin: Origin | undefined, ...name: readonly string[]): Head {
    const identifier = this.#claim(origin?.identifier, [className, ...name]);
    const isOrigin = identifier === origin?.identifier;
    const uri = isOrigin && origin.uri !== undefined ? validUri(origin.uri) : undefined;
    const changed = origin?.details['lastChangeDateTime'];
    return {
      identifier,
      uri: uri ?? this.uriFor(className, identifier),
      lastChangeDateTime: typeof changed === 'string' ? changed : this.changedAt,
    };
  }

  /** What the dataset kept of the CASE object, as far as this version knows it. */
  kept(className: ClassName, origin: Origin | undefined): Fields {
    if (!origin) return {};
    const newer = this.version === '1.0' ? (since11[className] ?? []) : [];
    const sorts: Readonly<Record<string, Sort>> = keptFields[className];
    const fields = [
      ...Object.keys(keptFields[className]).filter((field) => !newer.includes(field)),
      ...(this.version === '1.1' ? ['extensions'] : []),
    ];
    return Object.fromEntries(
      fields.flatMap((field) => {
        const value = origin.details[field];
        return isOfSort(value, sorts[field] ?? 'any') ? [[field, value]] : [];
      }),
    );
  }

  origin = (sources: readonly Citation[] | undefined, className: ClassName) =>
    originOf(sources, className);

  origins = (sources: readonly Citation[] | undefined, className: ClassName) =>
    originsOf(sources, className);
}

export const linkTo = (
  title: string,
  { identifier, uri }: Pick<Head, 'identifier' | 'uri'>,
): Link => ({
  title,
  identifier,
  uri,
});

/** Whether a value is a link to a CASE object: its identifier a UUID, its address a URI. */
export function isCaseLink(value: unknown): value is Link {
  if (!isObject(value)) return false;
  const { title, identifier, uri } = value;
  return (
    typeof title === 'string' &&
    typeof identifier === 'string' &&
    isUuid(identifier) &&
    typeof uri === 'string' &&
    validUri(uri) === uri
  );
}
