import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type * as z from 'zod/mini';
import { frameworkJsonSchema, type JsonSchema } from './json-schema.js';
import { descriptions, kinds, valueDescriptions } from './schema.descriptions.js';
import { frameworkSchema, objects } from './schema.js';

type Schema = z.core.$ZodType;

interface Definition {
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
}

/** Every object that a schema can lead to, itself included. */
function objectsIn(schema: Schema, found = new Set<Schema>()): Set<Schema> {
  const { innerType, element, valueType, options, shape } = schema._zod
    .def as unknown as Definition;
  if (shape) {
    if (found.has(schema)) return found;
    found.add(schema);
  }
  const below = [innerType, element, valueType, ...(options ?? []), ...Object.values(shape ?? {})];
  for (const next of below) if (next) objectsIn(next, found);
  return found;
}

/** Every schema inside a JSON Schema, itself included. */
function* parts(schema: JsonSchema): Generator<JsonSchema> {
  yield schema;
  const { items, properties, anyOf, $defs, additionalProperties: rest } = schema;
  const below = [
    ...Object.values({ ...properties }),
    ...Object.values({ ...$defs }),
    ...(anyOf ?? []),
  ];
  for (const part of below) yield* parts(part);
  if (items) yield* parts(items);
  if (typeof rest === 'object') yield* parts(rest as JsonSchema);
}

const schema = frameworkJsonSchema();

function makeValidator() {
  return new Ajv2020({ allErrors: true }).compile(schema);
}
const validate = makeValidator();

function problemsOf(document: unknown): string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const minimal = {
  formatVersion: 1,
  id: 'minimal',
  title: 'Minimal',
  edition: { name: '1' },
  status: 'draft',
  language: 'en',
  wording: 'summary',
};

const datasets = ['../../data/', '../testing/sketches/'].flatMap((path) => {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => new URL(file, folder));
});

test('every object of the format has a name', () => {
  assert.deepEqual(objectsIn(frameworkSchema), new Set<Schema>(Object.values(objects)));
});

test('every field has a description, and every description a field', () => {
  for (const [name, object] of Object.entries(objects)) {
    const described = Object.keys(descriptions[name as keyof typeof objects]).sort();
    assert.deepEqual(described, ['', ...Object.keys(object.shape)].sort(), name);
  }
});

test('every description is one sentence', () => {
  const all = [...Object.values(descriptions), valueDescriptions].flatMap((fields) =>
    Object.values<string>(fields),
  );
  for (const sentence of all) assert.match(sentence, /^[A-Z][^]*[^.]\.$/);
  assert.ok(all.length > 300);
});

test('the published schema describes every property and resolves every reference', () => {
  for (const part of parts(schema)) {
    for (const [field, { description }] of Object.entries(part.properties ?? {})) {
      assert.ok(description, `${field} has no description`);
    }
    if (part.$ref) assert.ok(schema.$defs?.[part.$ref.replace('#/$defs/', '')], part.$ref);
  }
});

test('a reference says what it refers to', () => {
  assert.equal(schema.$defs?.requirement?.properties?.skill?.$ref, '#/$defs/skillId');
  assert.equal(schema.$defs.skillId?.description, 'The id of a skill.');
  for (const kind of Object.keys(kinds)) assert.ok(schema.$defs[`${kind}Id`], kind);
});

for (const url of datasets) {
  test(`${url.pathname.split('/').at(-1)} keeps to the published schema`, () => {
    assert.deepEqual(problemsOf(JSON.parse(readFileSync(url, 'utf8'))), []);
  });
}

test('there are datasets to check', () => {
  assert.ok(datasets.length >= 7);
});

const broken: Record<string, object> = {
  'a missing title': { title: undefined },
  'an unknown field': { titel: 'Minimal' },
  'a newer format': { formatVersion: 2 },
  'an id with capitals': { id: 'Minimal' },
  'a link that holds a page': { links: { home: 'data:text/html,Hello' } },
  'a descriptor with text and absence': {
    skills: [
      {
        id: 'a',
        name: 'A',
        descriptors: [{ mastery: 'm', text: 'Text', absent: { kind: 'not-defined' } }],
      },
    ],
  },
  'a place that is two places': {
    moves: [
      { id: 'm', kind: 'exit', from: { role: 'a', roleLevel: 'b' }, to: { outside: 'Outside' } },
    ],
  },
  'a saving over years without their number': {
    caseStudies: [
      {
        id: 'c',
        name: 'C',
        savings: [{ amount: 1, currency: 'GBP', period: { kind: 'years' } }],
      },
    ],
  },
};

test('a minimal document is accepted', () => {
  assert.deepEqual(problemsOf(minimal), []);
});

for (const [what, change] of Object.entries(broken)) {
  test(`${what} is refused, here as by the validator`, () => {
    const document: unknown = JSON.parse(JSON.stringify({ ...minimal, ...change }));
    assert.notDeepEqual(problemsOf(document), []);
    assert.equal(frameworkSchema.safeParse(document).success, false);
  });
}
