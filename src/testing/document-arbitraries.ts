/** Documents for property tests: real ones, real ones with something broken in them, and texts of any spacing. */
import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import type { Path } from '../model/index.js';
import { pathsIn, valueAt, withoutValue, withValue } from './changes.js';
import { richFramework } from './rich-framework.js';

const readJson = (url: URL) => JSON.parse(readFileSync(url, 'utf8')) as unknown;

function documentsIn(folder: string): unknown[] {
  const base = new URL(folder, import.meta.url);
  const files = readdirSync(base).filter((file) => file.endsWith('.json'));
  return files.map((file) => readJson(new URL(file, base)));
}

/** Valid datasets, large and small. */
export const validDocuments: readonly unknown[] = [
  richFramework(),
  ...documentsIn('../../data/'),
  ...documentsIn('./sketches/'),
];

const pathsOf = new Map(validDocuments.map((document) => [document, [...pathsIn(document)]]));

const ODD = [
  ...['', 'x', 'data-ethics', 'Data Ethics', '__proto__', 'constructor', 'javascript:alert(1)'],
  ...[null, true, 0, -1, 1.5, 2, 1e999, {}, [], [null], [[]]],
  ...[{ en: 'x' }, { en: '' }, { english: 'x' }, { paragraph: 'x' }, { bullets: [] }],
  ...[[{ paragraph: 5 }], [{ paragraph: ['x', { text: 'x', href: 'data:x' }], other: 1 }]],
];

/** Anything that JSON can say, with keys that objects are born with among the names. */
export const anyJson: fc.Arbitrary<unknown> = fc
  .json({ maxDepth: 4 })
  .map((text) => JSON.parse(text) as unknown);

const oddValue = fc.oneof(fc.constantFrom<unknown>(...ODD), anyJson);

/** A valid dataset and the path of one of its values, never the whole. */
export const documentAndPath = fc
  .constantFrom(...validDocuments)
  .chain((document) =>
    fc.tuple(fc.constant(document), fc.constantFrom(...pathsOf.get(document)!.slice(1))),
  );

/** A valid dataset in which a few values were replaced or taken out. */
export const brokenDocument: fc.Arbitrary<unknown> = fc
  .constantFrom(...validDocuments)
  .chain((document) => {
    const path = fc.constantFrom(...pathsOf.get(document)!.slice(1));
    const change = fc.tuple(path, fc.option(oddValue, { nil: undefined }));
    return fc
      .array(change, { minLength: 1, maxLength: 6 })
      .map((changes) => changes.reduce(applied, document));
  });

/** Earlier changes may have taken away what a later one was to change. */
function applied(document: unknown, [path, value]: [Path, unknown]) {
  if (valueAt(document, path) === undefined) return document;
  return value === undefined ? withoutValue(document, path) : withValue(document, path, value);
}

const SPACES = ['', ' ', '\n', '\r\n', '\t', '  \n '];

/** The text of a value, with spaces and line breaks wherever JSON allows them. */
export function spaced(value: unknown, next: () => string): string {
  const gap = () => next();
  if (typeof value !== 'object' || value === null)
    return `${gap()}${JSON.stringify(value)}${gap()}`;
  const parts = Array.isArray(value)
    ? value.map((item) => spaced(item, next))
    : Object.entries(value).map(
        ([key, item]) => `${gap()}${JSON.stringify(key)}${gap()}:${spaced(item, next)}`,
      );
  const inside = parts.length ? parts.join(',') : gap();
  return Array.isArray(value) ? `${gap()}[${inside}]${gap()}` : `${gap()}{${inside}}${gap()}`;
}

/** Gives one space after the other, in an order that looks random. */
export const spaces = fc.infiniteStream(fc.constantFrom(...SPACES)).map((stream) => {
  return (): string => stream.next().value as string;
});
