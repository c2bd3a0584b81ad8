/** The document of a package: what a dataset says of itself. */
import { DATE, LANGUAGE_TAG } from '../../model/leaves.js';
import { isSafeHref } from '../../model/href.js';
import { detailsText, locatorOf, PACKAGE_SOURCE } from './details.js';
import { identifierOf, type Context } from './context.js';
import { detailsOf } from './kept.js';
import type { Fields } from './package.js';
import { proseFromCase } from './statement.js';
import type { Thing } from './thing.js';

type Status = 'draft' | 'live' | 'retired';

/** CASE 1.0 names four statuses and lets publishers add theirs. */
const statuses: ReadonlyMap<string, Status> = new Map([
  ['private draft', 'draft'],
  ['draft', 'draft'],
  ['under review', 'draft'],
  ['adopted', 'live'],
  ['implemented', 'live'],
  ['published', 'live'],
  ['current', 'live'],
  ['deprecated', 'retired'],
  ['retired', 'retired'],
  ['superseded', 'retired'],
  ['withdrawn', 'retired'],
]);

export const adoptionStatus: Readonly<Record<Status, string>> = {
  draft: 'Draft',
  live: 'Adopted',
  retired: 'Deprecated',
};

/** The language of a package: what the document says, else what its items say most often. */
export function languageOf(
  document: Thing,
  items: readonly Thing[],
): { language?: string | undefined; stated: 'document' | 'items' | undefined } {
  const stated = document.fields['language'];
  if (typeof stated === 'string' && LANGUAGE_TAG.test(stated))
    return { language: stated, stated: 'document' };
  const counts = new Map<string, number>();
  for (const { fields } of items) {
    const language = fields['language'];
    if (typeof language === 'string' && LANGUAGE_TAG.test(language))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? { language: most[0], stated: 'items' } : { stated: undefined };
}

function readStatus(document: Thing, kept: Fields, unsaid: string[]): Status {
  const stated = document.name('adoptionStatus');
  if (stated === undefined) {
    unsaid.push('adoptionStatus');
    document.notes.inferred(
      'no-status',
      document.path,
      'it has no adoptionStatus; taken for a draft',
    );
    return 'draft';
  }
  const status = statuses.get(stated.toLowerCase());
  if (status === undefined)
    document.notes.inferred(
      'unknown-status',
      [...document.path, 'adoptionStatus'],
      `the status “${stated}” is not one that CASE names; taken for a draft`,
    );
  if (adoptionStatus[status ?? 'draft'] !== stated) kept['adoptionStatus'] = stated;
  return status ?? 'draft';
}

function readEdition(document: Thing, changed: string | undefined, unsaid: string[]): Fields {
  const version = document.name('version');
  const day = changed?.slice(0, 10);
  const date = day !== undefined && DATE.test(day) ? { date: day } : {};
  if (version !== undefined) return { edition: { name: version, ...date } };
  unsaid.push('version');
  document.notes.inferred(
    'no-version',
    document.path,
    'it has no version; the edition is called by the day of the last change',
  );
  return { edition: { name: day ?? 'undated', ...date } };
}

/** Whoever made it, and whoever publishes it, if that is another. */
function readPublisher(document: Thing): { creator: string; publisher: string | undefined } {
  const creator = document.name('creator');
  const publisher = document.name('publisher');
  if (creator === undefined && publisher === undefined)
    document.notes.inferred('no-creator', document.path, 'it says neither creator nor publisher');
  return { creator: creator ?? publisher ?? 'unknown', publisher };
}

function readLinks(document: Thing): Fields {
  const official = document.name('officialSourceURL');
  if (official === undefined) return {};
  if (isSafeHref(official)) return { links: { officialText: official } };
  document.notes.unused(
    'unsafe-link',
    [...document.path, 'officialSourceURL'],
    `a page may not link to ${official}`,
  );
  return {};
}

const noteUnsafe = (thing: Thing, field: string) => (href: string) =>
  thing.notes.changed(
    'unsafe-link',
    [...thing.path, field],
    `a page may not link to ${href}; the words of the link stay`,
  );

export interface Identity {
  readonly fields: Fields;
  /** The source that stands for the package. */
  readonly source: Fields;
}

export function readIdentity(
  document: Thing,
  context: Context,
  language: { readonly stated: 'document' | 'items' | undefined },
  { licence, replacedBy }: Readonly<Record<'licence' | 'replacedBy', Fields | undefined>>,
): Identity {
  const unsaid: string[] = [];
  const kept: Fields = {};
  const identifier = identifierOf(document);
  const title = document.name('title') ?? identifier;
  const uri = document.name('uri');
  const description = document.text('description');
  const notes = document.text('notes');
  document.name('language');
  if (language.stated !== 'document') unsaid.push('language');
  if (language.stated === undefined)
    document.notes.inferred(
      'no-language',
      document.path,
      `it has no language; taken for “${context.language}”; --language says another`,
    );
  const { creator, publisher } = readPublisher(document);
  const status = readStatus(document, kept, unsaid);
  const changed = document.time('lastChangeDateTime');
  const edition = readEdition(document, changed, unsaid);
  const links = readLinks(document);
  const details = {
    ...kept,
    ...(changed !== undefined && { lastChangeDateTime: changed }),
    ...detailsOf(document, 'CFDocument', new Set(), { ...context.keep, changedAt: changed }),
    ...(replacedBy && { replacedBy }),
    ...(unsaid.length && { notStated: unsaid }),
    ...(unsaid.includes('language') &&
      context.language !== 'en' && { languageRead: context.language }),
  };
  const isWeb = uri !== undefined && /^https?:/i.test(uri) && isSafeHref(uri);
  const isPlain = uri === undefined || uri === `urn:uuid:${identifier}`;
  const memory = detailsText({ ...details, ...(!isWeb && !isPlain && { uri }) });
  return {
    fields: {
      title,
      ...edition,
      status,
      language: context.language,
      wording: 'official',
      publisher: { name: publisher ?? creator },
      ...(licence && { licence }),
      ...links,
      ...(notes !== undefined && { notice: proseFromCase(notes, noteUnsafe(document, 'notes')) }),
      ...(description !== undefined && {
        description: proseFromCase(description, noteUnsafe(document, 'description')),
      }),
    },
    source: {
      id: PACKAGE_SOURCE,
      title,
      author: creator,
      ...(publisher !== undefined && { publisher }),
      ...(isWeb && { href: uri }),
      description: [locatorOf('CFDocument', identifier), memory].filter(Boolean).join('; '),
    },
  };
}
