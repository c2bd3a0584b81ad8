/**
 * Where the identity of what came from CASE lives in a dataset: in a citation. Its locator is the class and the
 * identifier (`CFItem 3d8c…`), its link the URI, and its note what CASE says beyond what the format has a field for
 * (`educationLevel: =["06"]; lastChangeDateTime: 2017-…`), so that an export gives the same package back.
 */
import type { Citation, Text } from '../../model/schema.js';
import type { Fields } from './package.js';
import { isUuid } from './uuid.js';

/** The id of the source that stands for the package. */
export const PACKAGE_SOURCE = 'case-package';

const escaped = (text: string) =>
  text.replace(/[%;\r\n]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
const restored = (text: string) =>
  text.replace(/%([\da-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Fields as one line: texts as they are, everything else (and a text that starts with =) as JSON behind an =. */
export const detailsText = (fields: Fields): string =>
  Object.entries(fields)
    .map(([key, value]) => {
      const isPlain = typeof value === 'string' && !value.startsWith('=') && value.trim() === value;
      return `${key}: ${escaped(isPlain && value !== '' ? value : `=${JSON.stringify(value)}`)}`;
    })
    .join('; ');

function valueOf(text: string): unknown {
  if (!text.startsWith('=')) return text;
  try {
    return JSON.parse(text.slice(1));
  } catch {
    return undefined;
  }
}

/** The fields of such a line; whatever a person wrote between them is passed over. */
export function detailsFrom(note: string): Fields {
  const found: [string, unknown][] = [];
  for (const part of note.split('; ')) {
    const colon = part.indexOf(': ');
    if (colon === -1) continue;
    const value = valueOf(restored(part.slice(colon + 2)));
    if (value !== undefined) found.push([part.slice(0, colon), value]);
  }
  return Object.fromEntries(found);
}

export const locatorOf = (className: string, identifier: string) => `${className} ${identifier}`;

/** What a dataset remembers of a CASE object. */
export interface Origin {
  readonly identifier: string;
  readonly uri: string | undefined;
  readonly details: Fields;
}

const plain = (text: Text | undefined) => (typeof text === 'string' ? text : '');

/** The identifier behind the name of a class, in a locator or at the start of a description. */
export function identifierIn(text: string, className: string): string | undefined {
  const [name, identifier = ''] = text.split(/[ ,;]+/, 2);
  return name === className && isUuid(identifier) ? identifier : undefined;
}

/** Every CASE object of one class that a thing cites, in order. */
export function originsOf(sources: readonly Citation[] | undefined, className: string): Origin[] {
  return (sources ?? []).flatMap(({ locator, href, note }) => {
    const identifier = identifierIn(plain(locator), className);
    // A citation of one field (`CFItem 3d8c…, notes`) does not speak for the whole.
    if (identifier === undefined || plain(locator) !== locatorOf(className, identifier)) return [];
    const details = detailsFrom(plain(note));
    const uri = typeof details['uri'] === 'string' ? details['uri'] : href;
    return [{ identifier, uri, details }];
  });
}

export const originOf = (sources: readonly Citation[] | undefined, className: string) =>
  originsOf(sources, className).at(0);
