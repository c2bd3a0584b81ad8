import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import * as fc from 'fast-check';
import { formatProblem, parse, type Framework } from '../../model/index.js';
import { arbitraryDocument } from '../../testing/arbitrary-documents.js';
import { assertCase11 } from '../../testing/case-fields.js';
import { randomFramework } from '../../testing/random-framework.js';
import { richFramework } from '../../testing/rich-framework.js';
import { Report } from '../report.js';
import { exportCase, importCase, type CaseVersion } from './index.js';

const data = new URL('../../../data/', import.meta.url);
const sources = new URL('../../../../shared/sources/case/', import.meta.url);
const fixtures = new URL('../fixtures/case/', import.meta.url);
const skip = existsSync(sources) ? false : 'the sources are not here';

type Json = Record<string, unknown>;
interface Package {
  CFDocument: Json;
  CFItems: Json[];
  CFAssociations: Json[];
  CFDefinitions: Record<string, Json[]>;
  CFRubrics?: Json[];
}

const jsonFiles = (folder: URL, pattern = /\.json$/) =>
  readdirSync(folder).filter((file) => pattern.test(file));
const textOf = (folder: URL, name: string) => readFileSync(new URL(name, folder), 'utf8');

const rich = richFramework() as unknown as Framework;
const bundled = jsonFiles(data).map((name) => JSON.parse(textOf(data, name)) as Framework);
const ours = [rich, ...bundled];

const written = (framework: Framework, version: CaseVersion = '1.1', uriBase?: string) => {
  const report = new Report();
  const text = exportCase(framework, report, { version, uriBase });
  return { text, report, value: JSON.parse(text) as Package };
};
const read = (text: string) => importCase({ name: 'package.json', text }, new Report());

const packageNames = /^[A-Z].*\.json$|^opensalt/;
const imported = () => [
  ...jsonFiles(fixtures).map((name) => read(textOf(fixtures, name))),
  ...(skip === false
    ? jsonFiles(sources, packageNames).map((name) => read(textOf(sources, name)))
    : []),
];

test('a package of CASE 1.1 gives the whole dataset back, and the same package again', () => {
  for (const framework of [...ours, ...imported()]) {
    const { text, value, report } = written(framework);
    assertCase11(value);
    assert.deepEqual(
      report.notes.filter(({ kind }) => kind === 'lost'),
      [],
    );
    const back = read(text);
    assert.deepEqual(back, framework, framework.id);
    assert.equal(written(back).text, text, framework.id);
  }
});

test('so does one of a random framework', () => {
  fc.assert(
    fc.property(randomFramework, (framework) => {
      const { text } = written(framework);
      assert.deepEqual(read(text), JSON.parse(JSON.stringify(framework)));
    }),
    { numRuns: 100 },
  );
});

test('so does one of a dataset with anything that the format can hold', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const { framework } = parse(document);
      fc.pre(framework !== undefined);
      const { text, value } = written(framework);
      assertCase11(value);
      const back = read(text);
      assert.deepEqual(back, framework);
      assert.equal(written(back).text, text);
    }),
    { numRuns: 60 },
  );
});

test('a package of CASE 1.0 is read without a problem, and written the same again', () => {
  for (const framework of ours) {
    const { text } = written(framework, '1.0');
    const back = read(text);
    assert.deepEqual(parse(back).problems.map(formatProblem), [], framework.id);
    assert.equal(written(back, '1.0').text, text, framework.id);
  }
});

test('what is written is valid by the schema of CASE 1.0', { skip }, () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const schema = JSON.parse(textOf(sources, 'case-v1p0-cfpackage-schema.json')) as object;
  const isValid = ajv.compile(schema);
  for (const framework of [...ours, ...imported()]) {
    for (const uriBase of [undefined, 'https://example.org/ims/case/v1p0/']) {
      const { value } = written(framework, '1.0', uriBase);
      assert.ok(isValid(value), `${framework.id}: ${ajv.errorsText(isValid.errors)}`);
    }
  }
});

const byIdentifier = (list: readonly Json[]) =>
  new Map(list.map((one) => [one['identifier'], one]));
const squeezed = (text: unknown) => String(text).replace(/\s+/g, ' ').trim();

/** Objects of the first package that the second lacks, and fields that differ by more than spaces and time zones. */
function losses(before: Package, after: Package): string[] {
  const fields = [
    'uri',
    'fullStatement',
    'humanCodingScheme',
    'associationType',
    'CFItemType',
    'notes',
    'listEnumeration',
  ];
  return (['CFItems', 'CFAssociations'] as const).flatMap((list) => {
    const found = byIdentifier(after[list]);
    return before[list].flatMap((one) => {
      const other = found.get(one['identifier']);
      if (!other) return [`${list} ${String(one['identifier'])}`];
      return fields
        .filter((field) => squeezed(one[field]) !== squeezed(other[field]))
        .map((field) => `${list} ${field}`);
    });
  });
}

test('the nine packages of OpenSALT come back with every item and association', { skip }, () => {
  for (const name of jsonFiles(sources, packageNames)) {
    const text = textOf(sources, name);
    const before = JSON.parse(text) as Package;
    for (const version of ['1.0', '1.1'] as const) {
      const after = written(read(text), version).value;
      assert.deepEqual(losses(before, after), [], name);
      assert.equal(after.CFItems.length, before.CFItems.length);
      assert.equal(after.CFAssociations.length, before.CFAssociations.length);
    }
  }
});

test('rubrics, definitions and what others extended come back too', () => {
  const before = JSON.parse(textOf(fixtures, 'garden-1-1.json')) as Package;
  const after = written(read(JSON.stringify(before))).value;
  // One leads from nowhere to nowhere, and one text links to where no page may; the import told so.
  assert.deepEqual(losses(before, after).sort(), [
    'CFAssociations 84288302-2c5a-58fb-8473-47eab8386fa0',
    'CFItems fullStatement',
  ]);
  for (const [name, list] of Object.entries(before.CFDefinitions)) {
    const found = byIdentifier(after.CFDefinitions[name]!);
    for (const one of list) assert.deepEqual(found.get(one['identifier']), one);
  }
  const mending = after.CFItems.find(({ fullStatement }) => fullStatement === 'Mends tools')!;
  assert.deepEqual((mending['extensions'] as Json)['org.garden.colour'], { hue: 'green' });
  const criterion = (package_: Package) =>
    (package_.CFRubrics![0]!['CFRubricCriteria'] as Json[])[0]!;
  const levels = (package_: Package) =>
    (criterion(package_)['CFRubricCriterionLevels'] as Json[]).map(
      ({ identifier, quality, score, feedback }) => ({
        ...{ identifier, quality, score, feedback },
      }),
    );
  assert.equal(criterion(after)['weight'], 0.5);
  assert.deepEqual(new Set(levels(after)), new Set(levels(before)));
});

test('roles are items, their needs associations labelled with level and importance', () => {
  const { value } = written(rich, '1.0');
  const types = value.CFItems.map(({ CFItemType }) => CFItemType);
  assert.equal(types.filter((type) => type === 'Role level').length, 5);
  const needs = value.CFAssociations.filter(
    ({ CFAssociationGroupingURI: grouping }) =>
      (grouping as Json | undefined)?.['title'] === 'Requires: Awareness, essential',
  );
  assert.equal(needs.length, 1);
  assert.equal((needs[0]!['originNodeURI'] as Json)['title'], 'Junior analyst');
  assert.equal((needs[0]!['destinationNodeURI'] as Json)['title'], 'Data ethics');
  const back = read(JSON.stringify(value));
  assert.deepEqual(
    back.roles!.map(({ name, levels = [] }) => [name, levels.length]),
    [
      ['Analyst', 2],
      ['Scientist', 2],
      ['Archivist', 0],
      ['Developer', 1],
    ],
  );
  const [need] = back.roles![0]!.levels![0]!.skills!;
  assert.deepEqual(
    [need!.skill, need!.mastery, need!.importance],
    ['data-ethics', 'awareness', 'essential'],
  );
});

test('what CASE 1.0 cannot hold is told one by one', () => {
  const { report, value } = written(rich, '1.0');
  const lost = new Map<string, number>();
  for (const { kind, code } of report.notes)
    if (kind === 'lost') lost.set(code, (lost.get(code) ?? 0) + 1);
  for (const code of [
    'learning',
    'case-studies',
    'skill-sources',
    'title-cy',
    'changes',
    'order-roles',
  ])
    assert.ok(lost.has(code), `${code} in ${[...lost.keys()].join(' ')}`);
  assert.equal(lost.get('learning'), 2);
  assert.ok(!JSON.stringify(value).includes('extensions'));
});

test('addresses start with the base that is asked for; identifiers hang on the dataset only', () => {
  const { value } = written(rich, '1.1', 'https://example.org/case/');
  const plain = written(rich).value;
  assert.match(
    String(value.CFItems[0]!['uri']),
    /^https:\/\/example\.org\/case\/CFItems\/[\da-f-]{36}$/,
  );
  assert.match(String(plain.CFItems[0]!['uri']), /^urn:uuid:[\da-f-]{36}$/);
  assert.deepEqual(
    value.CFItems.map(({ identifier }) => identifier),
    plain.CFItems.map(({ identifier }) => identifier),
  );
  assert.throws(
    () => written(rich, '1.1', 'ftp://example.org'),
    /expected an address such as https/,
  );
});

test('what others change in a package counts', () => {
  const { value } = written(rich);
  const skill = value.CFItems.find(({ fullStatement }) => fullStatement === 'Programming')!;
  skill['fullStatement'] = 'Coding';
  value.CFItems.push({
    identifier: '6ddabe62-4e7b-52bc-8c3e-1e89b5d33ed7',
    uri: 'https://example.org/1',
    fullStatement: 'Testing',
  });
  const back = read(JSON.stringify(value));
  assert.equal(back.skills!.find(({ id }) => id === 'programming')!.name, 'Coding');
  assert.equal(back.skills!.at(-1)!.name, 'Testing');
  assert.deepEqual(parse(back).problems.map(formatProblem), []);
});
