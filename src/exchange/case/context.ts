/** What the parts of the import share. */
import type { Citation } from '../../model/schema.js';
import type { DocumentExtension } from './extension.js';
import { citationOf, detailsOf, type ClassName, type KeepOptions } from './kept.js';
import type { PackageNotes } from './notes.js';
import type { Fields, Link } from './package.js';
import type { Thing } from './thing.js';
import { uuidOf } from './uuid.js';

export interface Context {
  readonly notes: PackageNotes;
  readonly keep: KeepOptions;
  readonly extension: DocumentExtension | undefined;
  /** The language of texts that do not say theirs. */
  readonly language: string;
}

/** The identifier of a thing; where it has none, one is worked out from its place. */
export function identifierOf(thing: Thing): string {
  const identifier = thing.name('identifier');
  if (identifier !== undefined) return identifier;
  thing.inferredOnce('no-identifier', 'it has no identifier; one was made');
  return uuidOf(JSON.stringify(thing.path));
}

const NONE: ReadonlySet<string> = new Set();

/** The citation of a thing, in the field that entities have for it; nothing where the dataset does not cite CASE. */
export function cited(
  context: Context,
  className: ClassName,
  thing: Thing,
  { used = NONE, more = {} }: { used?: ReadonlySet<string>; more?: Fields } = {},
): { sources?: Citation[] } {
  const identifier = identifierOf(thing);
  const uri = thing.name('uri');
  const details = { ...more, ...detailsOf(thing, className, used, context.keep) };
  if (context.extension?.cites === false) return {};
  return { sources: [citationOf(className, identifier, uri, details)] };
}

/** The same for something that the package only links to. */
export const citedLink = (
  context: Context,
  className: ClassName,
  link: Link,
): { sources?: Citation[] } =>
  context.extension?.cites === false
    ? {}
    : { sources: [citationOf(className, link.identifier, link.uri, {})] };

/** A text in the language that it says it is in. */
export const inLanguage = <T>(
  text: T,
  language: string | undefined,
  own: string,
): T | Record<string, T> =>
  language === undefined || language === own ? text : { [language]: text };
