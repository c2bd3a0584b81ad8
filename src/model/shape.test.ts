import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { compileSchema } from './compile-schema.js';
import { frameworkSchema } from './schema.js';
import { checkShape } from './shape.js';
import type { Key } from './problem.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const documents = [
  '../../data/data-scientist.json',
  ...[
    'operational-delivery',
    'reference-model',
    'scs-roles',
    'data-science-learning',
    'data-scientist-lost',
    'software-developer',
  ].map((name) => `../testing/sketches/${name}.json`),
].map((path) => JSON.parse(read(path)) as unknown);

test('the compact table is that of the schema', () => {
  assert.equal(read('./shapes.generated.ts'), compileSchema(), 'run `npm run compile-schema`');
});

type Place = readonly Key[];

/** Where zod finds something wrong; an unknown field counts at its own place, as it does for us. */
const zodPlaces = (value: unknown): Place[] =>
  (z.safeParse(frameworkSchema, value).error?.issues ?? []).flatMap((issue) => {
    const path = issue.path as Key[];
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  });

const ourPlaces = (value: unknown): Place[] => checkShape(value).map(({ path }) => path);

const startsWith = (place: Place, start: Place) => start.every((key, at) => place[at] === key);

/** Zod tells of some texts and links as a whole where we tell of a piece, and the other way round. */
const isSame = (a: Place, b: Place) => startsWith(a, b) || startsWith(b, a);

function assertSame(ours: readonly Place[], zods: readonly Place[]): void {
  const lacking = zods.filter((zod) => !ours.some((our) => isSame(zod, our)));
  const surplus = ours.filter((our) => !zods.some((zod) => isSame(zod, our)));
  assert.deepEqual({ lacking, surplus }, { lacking: [], surplus: [] });
}

function* places(value: unknown, path: Key[] = []): Generator<Key[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* places(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** A copy with another value at one place, or with an unknown field beside it. */
function changed(value: unknown, path: readonly Key[], replacement: unknown): unknown {
  if (!path.length) return replacement;
  const [key, ...rest] = path as [Key, ...Key[]];
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<Key, unknown>;
  copy[key] = changed(copy[key], rest, replacement);
  return copy;
}

const oddValues = fc.oneof(
  fc.constantFrom<unknown>(null, '', 'x', 'a-b', 'A b', 0, -1, 1.5, 2, true, [], {}, undefined),
  fc.constantFrom<unknown>(
    'javascript:alert(1)',
    '2017-13',
    '2017-03-04',
    'GBP',
    'official',
    'lost',
  ),
  fc.constantFrom<unknown>(
    { en: 'x' },
    { en: '' },
    { e: 'x' },
    [{ paragraph: 'x' }],
    [{ bullets: ['x'] }],
    [{ bullets: 'x' }],
  ),
  fc.jsonValue(),
);

for (const document of documents) {
  const { id } = document as { id: string };
  const everywhere = [...places(document)];
  test(`the table and the schema accept and refuse the same around ${id}`, () => {
    assert.deepEqual(zodPlaces(document), []);
    assert.deepEqual(ourPlaces(document), []);
    fc.assert(
      fc.property(fc.constantFrom(...everywhere), oddValues, (path, replacement) => {
        const value = changed(document, path, replacement);
        assertSame(ourPlaces(value), zodPlaces(value));
      }),
      { numRuns: 400 },
    );
  });
}
