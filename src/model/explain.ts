/** Turns what the validator reports into sentences for whoever maintains the dataset. */
import type * as z from 'zod/mini';
import { FORMAT_VERSION, frameworkSchema } from './schema.js';
import { fieldsAt } from './schema-walk.js';
import { didYouMean } from './suggest.js';
import type { Key, Path, Problem } from './problem.js';

type Issue = z.core.$ZodIssue;

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

const KINDS_OF_VALUE: Record<string, string> = {
  object: 'an object in braces: { … }',
  array: 'a list in brackets: [ … ]',
  string: 'text',
  number: 'a number',
};

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<Key, unknown>)[key]
        : undefined,
    root,
  );
}

function expectation(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof found === 'string' ? didYouMean(found, values) : '';
    if (issue.message !== 'Invalid input') return issue.message;
    return `${values.length > 1 ? 'one of ' : ''}${values.map(quote).join(', ')}${near}`;
  }
  if (issue.message && issue.message !== 'Invalid input') return issue.message;
  return issue.code === 'invalid_type'
    ? (KINDS_OF_VALUE[issue.expected] ?? issue.expected)
    : 'something else';
}

function slugHint(issue: Issue, found: unknown): string {
  if (typeof found !== 'string' || !issue.message.startsWith('an id')) return '';
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

function unknownFields(issue: Issue & { code: 'unrecognized_keys' }, path: Path): Problem[] {
  const known = fieldsAt(frameworkSchema, path);
  return issue.keys.map((key) => ({
    severity: 'warning',
    code: 'unknown-field',
    path: [...path, key],
    message: `the format has no field of this name here; it is kept, and nothing shows it${didYouMean(key, known)}`,
  }));
}

function message(issue: Issue, root: unknown, path: Path): string {
  const found = valueAt(root, path);
  const expected = expectation(issue, found);
  if (path.length === 0)
    return `found ${describe(found)} at the top; expected one framework as ${expected}`;
  if (found === undefined) return `is missing; expected ${expected}`;
  return (
    newerVersion(path, found) ??
    `found ${describe(found)}; expected ${expected}${slugHint(issue, found)}`
  );
}

/** The problems behind one issue of the validator, with paths into the document as it now stands. */
export function explain(issue: Issue, root: unknown): Problem[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, path);
  return [{ severity: 'error', code: 'shape', path, message: message(issue, root, path) }];
}
