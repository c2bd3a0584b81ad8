/** Turns what the shape check finds into sentences for whoever maintains the dataset. */
import { FORMAT_VERSION } from './format.js';
import { leaves } from './leaves.js';
import type { Key, Path, Problem } from './problem.js';
import { fieldsAt, type Issue } from './shape.js';
import { didYouMean } from './suggest.js';

const LONGEST_QUOTE = 40;

const quote = (text: string) =>
  JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
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
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug && slug !== found ? `. Try '${slug}'` : '';
}

function newerVersion(path: Path, found: unknown): string | undefined {
  if (path.length !== 1 || path[0] !== 'formatVersion') return undefined;
  if (typeof found !== 'number' || found <= FORMAT_VERSION) return undefined;
  return `this dataset has format version ${found}, and this release of capability-elements reads version ${FORMAT_VERSION}; update capability-elements, or ask the publisher for version ${FORMAT_VERSION}`;
}

function unknownField(path: Path): Problem {
  const nearest = didYouMean(String(path.at(-1)), fieldsAt(path.slice(0, -1)));
  return {
    severity: 'warning',
    code: 'unknown-field',
    path,
    message: `the format has no field of this name here; it is kept, and nothing shows it${nearest}`,
  };
}

function message(issue: Issue, root: unknown): string {
  const { path, expected, words } = issue;
  const found = valueAt(root, path);
  if (path.length === 0)
    return `found ${describe(found)} at the top; expected one framework as ${expected}`;
  if (found === undefined) return `is missing; expected ${expected}`;
  const newer = newerVersion(path, found);
  if (newer) return newer;
  const nearest = words && typeof found === 'string' ? didYouMean(found, words) : '';
  return `found ${describe(found)}; expected ${expected}${nearest}${slugHint(issue, found)}`;
}

/** The problem behind one issue, with a path into the document as it now stands. */
export function explain(issue: Issue, root: unknown): Problem {
  if (issue.isUnknownField) return unknownField(issue.path);
  return { severity: 'error', code: 'shape', path: issue.path, message: message(issue, root) };
}
