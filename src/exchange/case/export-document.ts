/** What a dataset says of itself, as the document of a package. */
import type { Framework } from '../../model/schema.js';
import { originInDescription } from './export-definitions.js';
import type { Draft } from './draft.js';
import { adoptionStatus } from './identity.js';
import type { Origin } from './details.js';
import type { Fields, Link } from './package.js';
import { validUri } from './uri.js';

type Source = NonNullable<Framework['sources']>[number];

/** The source that stands for the package that a dataset was imported from. */
export function packageSource({
  sources = [],
}: Framework): { source: Source; origin: Origin } | undefined {
  for (const source of sources) {
    const origin = originInDescription(source, 'CFDocument');
    if (origin) return { source, origin };
  }
  return undefined;
}

const EPOCH = '1970-01-01T00:00:00Z';

/** When the dataset changed: as CASE said, else the date of the edition. The clock is not asked: the same dataset gives the same package. */
export function changedAt(framework: Framework): { at: string; isKnown: boolean } {
  const stated = packageSource(framework)?.origin.details['lastChangeDateTime'];
  const date = framework.edition?.date;
  if (typeof stated === 'string' && (date === undefined || stated.startsWith(date)))
    return { at: stated, isKnown: true };
  if (date === undefined) return { at: EPOCH, isKnown: false };
  return { at: `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`, isKnown: true };
}

/** Fields that the package did not have and the import made up, as long as nobody has changed them. */
function unstated(
  { status, language, edition }: Framework,
  { details }: Origin,
): ReadonlySet<string> {
  const stated = Array.isArray(details['notStated']) ? (details['notStated'] as unknown[]) : [];
  const made: Readonly<Record<string, boolean>> = {
    adoptionStatus: status === 'draft',
    language: language === (details['languageRead'] ?? 'en'),
    version: edition?.name === (edition?.date ?? 'undated'),
  };
  return new Set(Object.keys(made).filter((field) => made[field] && stated.includes(field)));
}

function status({ status }: Framework, origin: Origin | undefined): Fields {
  if (status === undefined) return {};
  const stated = origin?.details['adoptionStatus'];
  return { adoptionStatus: typeof stated === 'string' ? stated : adoptionStatus[status] };
}

function publisherOf(draft: Draft, source: Source | undefined): Fields {
  const { publisher, title } = draft.framework;
  const name = publisher === undefined ? undefined : draft.plain(publisher.name);
  const creator = source?.author === undefined ? undefined : draft.plain(source.author);
  const stated = source?.publisher === undefined ? undefined : draft.plain(source.publisher);
  // Whoever published the package need not publish the dataset any more.
  const isSame = name === (stated ?? creator);
  const shown = isSame ? stated : name;
  return {
    creator: creator ?? name ?? draft.plain(title),
    ...(shown !== undefined && { publisher: shown }),
  };
}

function texts(draft: Draft): Fields {
  const { description, notice, links } = draft.framework;
  const official = links?.officialText === undefined ? undefined : validUri(links.officialText);
  return {
    ...(official !== undefined && { officialSourceURL: official }),
    ...(description !== undefined && { description: draft.markdown(description) }),
    ...(notice !== undefined && { notes: draft.markdown(notice) }),
  };
}

function subjectsOf(subjects: readonly Link[]): Fields {
  return subjects.length
    ? { subject: subjects.map(({ title }) => title), subjectURI: subjects }
    : {};
}

/** The type is ours to say only of a framework that did not come from CASE. */
const newFields = (draft: Draft, isOwn: boolean): Fields =>
  draft.version === '1.0'
    ? {}
    : { caseVersion: '1.1', ...(isOwn && { frameworkType: 'Capability framework' }) };

export function makeDocument(
  draft: Draft,
  head: Fields,
  subjects: readonly Link[],
  licence: Link | undefined,
): Fields {
  const { framework } = draft;
  const found = packageSource(framework);
  const { lastChangeDateTime, ...rest } = head;
  const fields: Fields = {
    ...rest,
    ...newFields(draft, found === undefined),
    ...publisherOf(draft, found?.source),
    title: draft.plain(framework.title),
    ...texts(draft),
    ...(framework.language !== undefined && { language: framework.language }),
    ...(framework.edition && { version: draft.plain(framework.edition.name) }),
    ...status(framework, found?.origin),
    ...subjectsOf(subjects),
    ...(licence && { licenseURI: licence }),
    ...draft.kept('CFDocument', found?.origin),
    lastChangeDateTime,
  };
  const out = found ? unstated(framework, found.origin) : new Set<string>();
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !out.has(field)));
}
