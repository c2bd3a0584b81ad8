import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { formatProblem, parse, type Framework } from '../../model/index.js';
import { pathsIn, withoutValue, withValue } from '../../testing/changes.js';
import { ExchangeError, Report } from '../report.js';
import { importCase, type ImportOptions } from './index.js';

const fixtures = new URL('../fixtures/case/', import.meta.url);
const sources = new URL('../../../../shared/sources/case/', import.meta.url);
const skip = existsSync(sources) ? false : 'the sources are not here';

const textOf = (name: string, folder = fixtures) => readFileSync(new URL(name, folder), 'utf8');

function imported(text: string, options?: ImportOptions) {
  const report = new Report();
  const framework = importCase({ name: 'package.json', text }, report, options);
  return { framework, report, notes: report.notes };
}

const garden = imported(textOf('garden-1-1.json'));
const pottery = imported(textOf('pottery-1-0.json'));

const skillOf = ({ framework }: { framework: Framework }, code: string) =>
  framework.skills!.find((skill) => skill.code === code)!;
const codes = ({ notes }: typeof garden) => new Set(notes.map(({ code }) => code));

test('what comes of a package has no problem', () => {
  for (const { framework } of [garden, pottery])
    assert.deepEqual(parse(framework).problems.map(formatProblem), []);
});

test('the document says what the framework is', () => {
  const {
    title,
    edition,
    status,
    language,
    wording,
    publisher,
    licence,
    links,
    notice,
    supersededBy,
  } = garden.framework;
  assert.equal(title, 'Community Garden Skills');
  assert.deepEqual(edition, { name: 'Spring 2024', date: '2024-03-01' });
  assert.deepEqual([status, language, wording], ['live', 'en', 'official']);
  assert.deepEqual(publisher, { name: 'Allotment Press' });
  assert.equal(licence?.attribution, 'Share it and name the Garden Circle.');
  assert.deepEqual(links, { officialText: 'https://garden.example/skills.pdf' });
  assert.equal(notice, 'Please share what you grow.');
  assert.equal(supersededBy?.href, 'https://garden.example/second');
});

test('items are a tree, in the order of sequence numbers, else of codes', () => {
  const rows = garden.framework.skills!.map(({ code, parent }) => [code, parent]);
  assert.deepEqual(rows, [
    ['G.1', undefined],
    ['G.1.2', 'soil'],
    ['G.1.10', 'soil'],
    ['G.2', undefined],
    ['G.2.2', 'water'],
    ['G.2.1', 'water'],
    [undefined, undefined],
  ]);
  assert.ok(codes(garden).has('order-from-codes'));
});

test('an item has its name, description, kind, type and notes', () => {
  const compost = skillOf(garden, 'G.1.10');
  assert.equal(compost.name, 'Composting');
  assert.match(compost.description as string, /^Builds a compost heap/);
  assert.deepEqual([skillOf(garden, 'G.1').kind, skillOf(garden, 'G.2').kind], ['domain', 'skill']);
  assert.equal(compost.type, 'practice');
  assert.deepEqual(
    compost.statements!.map(({ text }) => text),
    ['Cooked food draws rats', 'Turn the heap in spring'],
  );
  assert.deepEqual(skillOf(garden, 'G.2.2').name, { cy: 'Dyfrio yn y bore' });
});

test('a rubric is a scale, and its criteria describe skills', () => {
  const [scale] = garden.framework.scales!;
  assert.deepEqual(
    scale!.levels.map(({ name }) => name),
    ['Sprouting', 'Rooted', 'Thriving'],
  );
  const told = skillOf(garden, 'G.1.10').descriptors!.map(({ mastery, text, absent }) => [
    mastery,
    text ?? absent?.kind,
  ]);
  assert.deepEqual(told, [
    ['sprouting', 'Adds to a heap that others keep.'],
    ['rooted', 'not-defined'],
    ['thriving', 'Runs three heaps in rotation.'],
  ]);
  assert.ok(codes(garden).has('criterion-without-item'));
});

test('associations are relations, requirements and mappings', () => {
  const relations = garden.framework.skills!.flatMap(({ code, related = [] }) =>
    related.map(({ skill, relation }) => [code, relation, skill]),
  );
  assert.deepEqual(relations, [
    ['G.1.10', 'related', 'tests-soil-with-a-simple-kit-or-a-bad-link'],
    ['G.1.10', 'requires', 'tests-soil-with-a-simple-kit-or-a-bad-link'],
    ['G.1.10', 'related', skillOf(garden, 'G.2.1').id],
    ['G.2.2', 'broader', skillOf(garden, 'G.2.1').id],
    ['G.2.1', 'broader', 'soil'],
  ]);
  const mappings = garden.framework.mappings!.map(({ relation, to }) => [
    relation,
    to.framework,
    to.id,
  ]);
  assert.deepEqual(mappings[0], ['exact', 'skills.example', 'S7.3']);
  assert.deepEqual(
    mappings.map(([relation]) => relation),
    ['exact', 'narrow', 'related'],
  );
  const [keeper] = garden.framework.roles!;
  assert.deepEqual(
    keeper!.levels![0]!.skills!.map(({ skill }) => skill),
    ['composting'],
  );
  assert.ok(codes(garden).has('dangling-association'));
  assert.ok(codes(garden).has('second-parent'));
});

test('what is kept or left out is told with its path, line and column', () => {
  const { message, place } = garden.notes.find(({ code }) => code === 'kept-conceptKeywords')!;
  assert.match(message, /^CFItems\[1\]\.conceptKeywords: /);
  const line = textOf('garden-1-1.json').split('\n')[place!.line! - 1]!;
  assert.ok(line.slice(place!.column! - 1).startsWith('['), line);
  assert.match(line, /"conceptKeywords"/);
});

test('damaged characters stay and are told; what nobody sees is cleaned', () => {
  assert.equal(pottery.framework.title, 'Pottery \ufffd basics');
  const names = pottery.framework.skills!.map(({ name }) => name);
  assert.ok(names.includes('Wedges clay 𝑑 times, un til no air is left'));
  assert.ok(names.includes('Fires a kiln with cafÃ© steam and \u0085 sm?ke'));
  for (const code of [
    'replacement-character',
    'misread-encoding',
    'control-character',
    'lost-letter',
    'zero-width',
  ])
    assert.ok(codes(pottery).has(code), code);
});

test('an old draft with faults is read as far as it goes', () => {
  const expected = [
    'circle',
    'repeated-item',
    'wrong-type',
    'incomplete-association',
    'no-statement',
    'no-identifier',
    'unknown-field',
    'unknown-association-type',
    'text-as-number',
    'no-time-zone',
    'renamed-field',
  ];
  for (const code of expected) assert.ok(codes(pottery).has(code), code);
});

test('ids stay when a name changes, and the former name is kept', () => {
  const renamed = textOf('garden-1-1.json').replace('"Composting"', '"Making compost"');
  const { framework } = imported(renamed, { previous: garden.framework });
  const compost = skillOf({ framework }, 'G.1.10');
  assert.equal(compost.id, 'composting');
  assert.deepEqual(compost.formerNames, [{ name: 'Composting' }]);
});

test('a file that is no package is refused with what it is', () => {
  const wrong: [string, RegExp][] = [
    ['', /found nothing.*expected a 1EdTech CASE package/],
    ['{"CFDocument": {', /line 1, column 17: .*cut off/],
    ['<html>', /web page/],
    ['[]', /found a list; expected/],
    ['{"formatVersion": 1}', /found a dataset of this project/],
    ['{"CFDocuments": []}', /ask the service for one package/],
    [`{"CFDocument": {"a": ${'['.repeat(200)}${']'.repeat(200)}}}`, /nested more than 100 deep/],
  ];
  for (const [text, message] of wrong)
    assert.throws(
      () => imported(text),
      (error: Error) => error instanceof ExchangeError && message.test(error.message),
      text.slice(0, 30),
    );
});

const ODD = [
  null,
  '',
  7,
  'x',
  [],
  {},
  [null],
  { uri: 5 },
  '__proto__',
  [{}],
  'd0000000-0000-0000-0000-000000000000',
];

test('a package with anything in the place of anything gives a valid dataset or one clear error', () => {
  const documents = ['garden-1-1.json', 'pottery-1-0.json'].map(
    (name) => JSON.parse(textOf(name)) as unknown,
  );
  const broken = fc.constantFrom(...documents).chain((document) => {
    const path = fc.constantFrom(...[...pathsIn(document)].slice(1));
    const change = fc.tuple(path, fc.option(fc.constantFrom<unknown>(...ODD), { nil: undefined }));
    return change.map(([at, value]) =>
      value === undefined ? withoutValue(document, at) : withValue(document, at, value),
    );
  });
  fc.assert(
    fc.property(broken, (document) => {
      try {
        const { framework } = imported(JSON.stringify(document));
        assert.deepEqual(parse(framework).problems.map(formatProblem), []);
      } catch (error) {
        if (!(error instanceof ExchangeError)) throw error;
      }
    }),
    { numRuns: 400 },
  );
});

test('the nine packages of OpenSALT are read whole', { skip }, () => {
  const counts: Record<string, readonly number[]> = {};
  for (const name of readdirSync(sources).filter((file) =>
    /^[A-Z].*\.json$|^opensalt/.test(file),
  )) {
    const { framework, report } = imported(textOf(name, sources));
    assert.deepEqual(parse(framework).problems.map(formatProblem), [], name);
    const related = framework.skills?.flatMap((skill) => skill.related ?? []).length ?? 0;
    counts[name.replace(/Framework.*|-.*|\.json/, '')] = [
      ...[report.counts.get('items')!, framework.skills?.length ?? 0],
      ...[report.counts.get('associations')!, related, framework.mappings?.length ?? 0],
    ];
  }
  assert.deepEqual(counts, {
    AdoptedTest: [1, 1, 1, 0, 0],
    EmptyExternal: [0, 0, 0, 0, 0],
    ItemTypeTest: [1, 1, 1, 0, 0],
    Markdown: [2, 2, 2, 0, 0],
    Ordering: [28, 28, 28, 0, 0],
    SequenceNumber: [2, 2, 2, 0, 0],
    SmartLevel: [14, 14, 14, 0, 0],
    Utf8Test: [1, 1, 1, 0, 0],
    opensalt: [16, 16, 39, 2, 21],
  });
});

test('sequence numbers go before the order of the file', { skip }, () => {
  const { framework } = imported(textOf('SequenceNumberFramework.json', sources));
  assert.deepEqual(
    framework.skills!.map(({ code }) => code),
    ['SNT.2', 'SNT.1'],
  );
});

test('an id of an item that is gone, or that another item states, is given to no other', () => {
  const { framework } = pottery;
  const [first, ...others] = framework.skills!;
  const gone = { id: first!.id, name: 'Something else altogether' };
  const next = imported(textOf('pottery-1-0.json'), {
    previous: { ...framework, skills: [gone, ...others] },
  });
  assert.deepEqual(
    next.framework.skills!.map(({ id }) => id),
    [`${first!.id}-2`, ...others.map(({ id }) => id)],
  );
});
