/** Turns what the shape check finds into sentences for whoever maintains the dataset. */
import { FORMAT_VERSION } from './format.js';
import { leaves, LONGEST_ID } from './leaves.js';
import { error, type Finding, type Key, type Path } from './problem.js';
import type { Issue } from './shape.js';
import { didYouMean } from './suggest.js';

const LONGEST_QUOTE = 40;

/** The start of a text; where that would end within a character, the character goes too. */
const shorten = (text: string) =>
  text.length > LONGEST_QUOTE
    ? `${text.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}…`
    : text;

const quote = (text: string) => JSON.stringify(shorten(text));

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (typeof value === 'object') return value ? 'an object' : 'null';
  return typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<Key, unknown>)[key]
        : undefined,
    root,
  );
}

function slugHint({ expected }: Issue, found: unknown): string {
  if (typeof found !== 'string' || expected !== leaves.slug.expected) return '';
  const slug = found
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug && slug.length <= LONGEST_ID ? `. Try '${slug}'` : '';
}

const isNewerVersion = (path: Path, found: unknown): found is number =>
  path.length === 1 &&
  path[0] === 'formatVersion' &&
  typeof found === 'number' &&
  found > FORMAT_VERSION;

const newerVersion = (found: number) =>
  `this dataset has format version ${found}, and this release of capability-elements reads version ${FORMAT_VERSION}; update capability-elements, or ask the publisher for version ${FORMAT_VERSION}`;

function unknownField({ path, words = [] }: Issue): string {
  const nearest = didYouMean(String(path.at(-1)), words);
  return `the format has no field of this name here; it is kept, and nothing shows it${nearest}`;
}

function message(issue: Issue, found: unknown): string {
  const { path, expected, words } = issue;
  if (path.length === 0)
    return `found ${describe(found)} at the top; expected one framework as ${expected}`;
  if (found === undefined) return `is missing; expected ${expected}`;
  const nearest = words && typeof found === 'string' ? didYouMean(found, words) : '';
  return `found ${describe(found)}; expected ${expected}${nearest}${slugHint(issue, found)}`;
}

/** The problem behind one issue, with a path into the document as it now stands. */
export function explain(issue: Issue, root: unknown): Finding {
  const { path } = issue;
  if (issue.isUnknownField)
    return { severity: 'warning', code: 'unknown-field', path, message: () => unknownField(issue) };
  const found = valueAt(root, path);
  return isNewerVersion(path, found)
    ? error('newer-format', path, () => newerVersion(found))
    : error('shape', path, () => message(issue, found));
}
