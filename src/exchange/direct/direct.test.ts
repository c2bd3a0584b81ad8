import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../../cli/run.js';
import { memoryIo } from '../../cli/testing/memory-io.js';
import { formatProblem, parse, type Framework } from '../../model/index.js';
import { ExchangeError, Report, type SourceFile } from '../index.js';
import { importDirect, type DirectInput } from './index.js';
import { tableNames } from './records.js';

const fixtures = new URL('../fixtures/direct/', import.meta.url);
const official = new URL('../../../../shared/sources/direct/', import.meta.url);
const real = { skip: existsSync(official) ? false : 'the sources are not here' };

type Form = 'csv' | 'json';

const tablesIn = (folder: URL, form: Form): SourceFile[] =>
  tableNames.map((table) => {
    const name = `${table}.${form}`;
    return { name, text: readFileSync(new URL(name, folder), 'utf8') };
  });
const csv = tablesIn(fixtures, 'csv');
const json = tablesIn(fixtures, 'json');
const terminology = {
  name: 'terminology.md',
  text: readFileSync(new URL('terminology.md', fixtures), 'utf8'),
};

function imported(input: Partial<DirectInput> = {}) {
  const report = new Report();
  const edition = { name: '2.0.0', date: '2025-03' };
  const framework = importDirect({ tables: csv, terminology, edition, ...input }, report);
  assert.deepEqual(parse(framework).problems.map(formatProblem), []);
  const told = (code: string) =>
    report.notes.filter((note) => note.code === code).map(({ message }) => message);
  return { framework, report, told };
}

/** The tables with a text of one of them replaced. */
function edited(name: string, from: string, to: string, tables = csv): SourceFile[] {
  return tables.map((file) => {
    if (file.name !== name) return file;
    assert.ok(file.text.includes(from), `${name} has no ${from}`);
    return { ...file, text: file.text.replaceAll(from, to) };
  });
}

const skill = ({ skills = [] }: Framework, id: string) => skills.find((one) => one.id === id)!;

test('domains, competencies and skills are one tree, in the order of their ranks', () => {
  const { skills = [] } = imported().framework;
  assert.deepEqual(
    skills.map(({ id, kind, parent }) => [id, kind, parent]),
    [
      ['boats', 'domain', undefined],
      ['building-boats', 'competency', 'boats'],
      ['caulking', 'skill', 'building-boats'],
      ['rowing', 'competency', 'boats'],
      ['pulling-an-oar', 'skill', 'rowing'],
      ['steering', 'skill', 'rowing'],
      ['rivers', 'domain', undefined],
      ['reading-water', 'competency', 'rivers'],
      ['finding-depth', 'skill', 'reading-water'],
    ],
  );
  assert.equal(skills[0]!.name, 'Boats');
  assert.deepEqual(skill({ skills } as Framework, 'pulling-an-oar').description, [
    { paragraph: 'Keeps a steady pace.' },
    { paragraph: 'Rests in time.' },
  ]);
});

test('the levels are one scale, lowest first, with their numbers as symbols', () => {
  const { scales, defaultScale } = imported().framework;
  assert.equal(scales![0]!.id, defaultScale);
  assert.deepEqual(
    scales![0]!.levels.map(({ id, name, symbol }) => [id, name, symbol]),
    [
      ['level-0', 'Not yet', '0'],
      ['level-1', 'Learner', '1'],
      ['level-2', 'Master', '2'],
    ],
  );
  assert.deepEqual(scales![0]!.levels[2]!.description, [
    { paragraph: 'Leads' },
    { paragraph: 'Alone: goes anywhere.' },
    { paragraph: 'With others: leads a crew.' },
    { paragraph: 'Focus: new waters' },
  ]);
});

test('tools, languages and methods stand with their skills, with address, kind and purpose', () => {
  const { framework, told } = imported();
  assert.deepEqual(skill(framework, 'steering').technologies, [
    {
      text: [
        {
          paragraph: [
            { text: 'Rudder', href: 'https://example.org/rudder' },
            ' (tool): Turns a boat.',
          ],
        },
      ],
      sources: [{ source: 'direct', locator: 'tool_language_methodology rudder' }],
    },
    {
      text: [
        {
          paragraph: [
            { text: 'Hand signals', href: 'https://example.org/signals' },
            ' (language): Words for noisy water.',
          ],
        },
      ],
      sources: [{ source: 'direct', locator: 'tool_language_methodology hand-signals' }],
    },
  ]);
  assert.equal(
    skill(framework, 'caulking').technologies![0]!.text,
    'Mallet (tool): Drives caulking in.',
  );
  assert.deepEqual(told('tool-of-no-skill').length, 1);
});

test('related skills stand on both sides as in the source, never with themselves', () => {
  const { framework, told } = imported();
  assert.deepEqual(skill(framework, 'steering').related, [
    { skill: 'finding-depth', relation: 'related' },
  ]);
  assert.deepEqual(skill(framework, 'finding-depth').related, [
    { skill: 'steering', relation: 'related' },
  ]);
  assert.equal(skill(framework, 'caulking').related, undefined);
  assert.equal(told('related-to-itself').length, 1);
});

test('learning has provider, languages and skills; what is missing is counted once', () => {
  const { framework, told } = imported();
  const [course, video, book] = framework.learning!;
  assert.deepEqual(course, {
    id: 'rowing-for-all',
    name: 'Rowing for all: a course',
    sources: [{ source: 'direct', locator: 'learning_resource rowing-for-all' }],
    kind: 'course',
    provider: 'rowing-club',
    href: 'https://example.org/rowing',
    languages: ['en', 'cy'],
    skills: [{ skill: 'steering' }, { skill: 'pulling-an-oar' }],
  });
  assert.equal(video!.kind, 'video');
  assert.equal(video!.provider, undefined);
  assert.equal(book!.kind, 'reading');
  assert.deepEqual(told('no-description'), ['2 learning resources have no description']);
  assert.deepEqual(framework.providers![1]!.sources![1], {
    source: 'ror',
    href: 'https://ror.org/000000000',
  });
});

test('the terms become the glossary', () => {
  assert.deepEqual(
    imported().framework.glossary!.map(({ name, definitions }) => [name, definitions[0]!.text]),
    [
      ['Bank', [{ paragraph: 'Where the water ends.' }, { paragraph: 'Some banks move.' }]],
      ['Ford', 'A place to wade across.'],
    ],
  );
  assert.equal(imported({ terminology: undefined }).framework.glossary, undefined);
});

test('CSV and JSON give the same dataset', () => {
  assert.deepEqual(imported({ tables: json }).framework, imported().framework);
});

test('where both forms are given, the CSV is used, and every difference is told with its place', () => {
  const other = edited('skill_level.json', 'Not yet', 'None or unknown', json);
  const { framework, report } = imported({ tables: [...other, ...csv] });
  assert.deepEqual(framework, imported().framework);
  const [note, ...more] = report.notes.filter(({ code }) => code === 'forms-differ');
  assert.deepEqual(more, []);
  assert.match(note!.message, /“Not yet” here and was used; it is “None or unknown”/);
  assert.deepEqual(note!.place, { file: 'skill_level.csv', line: 6, column: 1 });
});

test('a link that leads nowhere is told with its place, in either form', () => {
  for (const [tables, place] of [
    [csv, { file: 'skill.csv', line: 5, column: 57 }],
    [json, { file: 'skill.json', line: 28, column: 38 }],
  ] as const) {
    const { report } = imported({ tables });
    const note = report.notes.find(({ message }) => message.includes('tar-kettle'))!;
    assert.equal(note.code, 'unknown-slug');
    assert.deepEqual(note.place, place);
  }
});

test('a table is known by its columns, whatever its file is called', () => {
  const renamed = csv.map((file, at) => ({ ...file, name: `download (${at}).csv` }));
  assert.deepEqual(imported({ tables: renamed }).framework, imported().framework);
});

test('ids survive renames: by slug, and by name where the slug has changed', () => {
  const previous = imported().framework;
  const byName = imported({ tables: edited('skill.csv', ',caulking,', ',sealing,'), previous });
  assert.equal(skill(byName.framework, 'caulking').name, 'Caulking');
  const bySlug = imported({ tables: edited('skill.csv', 'Caulking,', 'Sealing hulls,'), previous });
  assert.deepEqual(skill(bySlug.framework, 'caulking').formerNames, [{ name: 'Caulking' }]);
  assert.deepEqual(imported({ previous }).framework, previous);
  const level = imported({ tables: edited('skill_level.csv', 'Master,', 'Skipper,'), previous });
  assert.equal(level.framework.scales![0]!.levels[2]!.id, 'level-2');
  assert.equal(level.told('former-name').length, 1);
});

const refused: [what: string, tables: SourceFile[], message: RegExp][] = [
  ['a missing table', csv.slice(1), /“competency_domain” is missing; give all seven/],
  ['a table given twice', [...csv, csv[2]!], /are the table “skill”; give one of them/],
  ['a missing column', edited('skill.csv', ',rank', ',order'), /“skill” has no column “rank”/],
  ['another table', [{ name: 'x.csv', text: 'a,b\n1,2\n' }], /none of DIRECT's tables/],
  [
    'JSON that was cut off',
    [{ name: 'x.json', text: '[{"name": "a"' }],
    /x\.json, line 1.*not JSON/,
  ],
  ['JSON of another shape', [{ name: 'x.json', text: '[1]' }], /expected a list of objects/],
  ['the overview', [{ name: 'all.json', text: '{"competency_domains": []}' }], /all in one/],
];
for (const [what, tables, message] of refused) {
  test(`${what} is refused with what to do`, () => {
    assert.throws(
      () => importDirect({ tables }, new Report()),
      (error) => error instanceof ExchangeError && message.test(error.message),
    );
  });
}

const inFolder = Object.fromEntries(
  [...csv, ...json, terminology].map(({ name, text }) => [`framework/${name}`, text]),
);

test('the command reads a folder, tells what it did not read, and writes the dataset', async () => {
  const io = memoryIo({ ...inFolder, 'framework/README.md': '# Hello' });
  const words = ['import', 'direct', 'framework', '--date', '2025-03', '-o', 'out.json'];
  assert.equal(await run(words, io), 0, io.told.join('\n'));
  const { framework, problems } = parse(io.files.get('out.json')!);
  assert.deepEqual(problems, []);
  assert.equal(framework!.glossary!.length, 2);
  assert.match(io.said.join('\n'), / skills +4\n/);
  assert.match(io.said.join('\n'), /README\.md: the file is none of the tables/);
});

test('the command writes nothing where a file is damaged, or a word is not understood', async () => {
  const io = memoryIo({ ...inFolder, 'framework/skill.csv': 'PK\u0003\u0004' });
  assert.equal(await run(['import', 'direct', 'framework', '-o', 'out.json'], io), 1);
  assert.equal(await run(['import', 'direct', 'elsewhere', '-o', 'out.json'], io), 1);
  assert.equal(
    await run(['import', 'direct', 'framework', '--date', 'May', '-o', 'out.json'], io),
    2,
  );
  assert.ok(!io.files.has('out.json'));
  assert.match(io.told[0]!, /skill\.csv.*spreadsheet/s);
});

test('the official files, as CSV and as JSON', real, () => {
  const read = (form: Form) =>
    imported({ tables: tablesIn(official, form), terminology: undefined });
  const { framework, report, told } = read('csv');
  const { skills = [], learning = [], providers = [], scales = [] } = framework;
  const kinds = (kind: string) => skills.filter((one) => one.kind === kind).length;
  assert.deepEqual([kinds('domain'), kinds('competency'), kinds('skill')], [7, 20, 164]);
  assert.deepEqual(
    scales[0]!.levels.map(({ name }) => name),
    ['None or N/A', 'Awareness', 'Working', 'Practitioner', 'Expert'],
  );
  assert.equal(report.counts.get('tools, languages and methodologies'), 549);
  const sum = (of: (one: (typeof skills)[number]) => readonly unknown[] | undefined) =>
    skills.reduce((total, one) => total + (of(one)?.length ?? 0), 0);
  assert.equal(
    sum(({ technologies }) => technologies),
    685,
  );
  // One of the 181 links is a skill's link to itself.
  assert.equal(
    sum(({ related }) => related),
    180,
  );
  assert.equal(told('related-to-itself').length, 1);
  assert.equal(learning.length, 207);
  assert.equal(learning.filter(({ provider }) => provider === undefined).length, 32);
  assert.equal(learning.flatMap((one) => one.skills ?? []).length, 151);
  assert.deepEqual(told('no-description'), ['207 learning resources have no description']);
  assert.equal(providers.length, 61);

  // The two forms differ in one level, and in nothing else.
  const other = read('json').framework;
  const levelsOf = ({ scales: [scale] = [] }: Framework) => scale!.levels;
  assert.deepEqual(
    { ...other, scales: [{ ...other.scales![0]!, levels: [] }] },
    { ...framework, scales: [{ ...scales[0]!, levels: [] }] },
  );
  assert.deepEqual(levelsOf(other).slice(1), levelsOf(framework).slice(1));
  assert.equal(levelsOf(other)[0]!.name, 'None or not applicable');
  assert.equal(levelsOf(other)[0]!.id, levelsOf(framework)[0]!.id);
});

test('the official folder has both forms, and tells where they differ', real, async () => {
  const files = readdirSync(official).map((name) => [
    `framework/${name}`,
    readFileSync(new URL(name, official), 'utf8'),
  ]);
  const io = memoryIo(Object.fromEntries(files) as Record<string, string>);
  assert.equal(
    await run(['import', 'direct', 'framework', '--edition', 'x', '-o', 'o', '--json'], io),
    0,
  );
  const { notes } = JSON.parse(io.said[0]!) as { notes: { code: string }[] };
  assert.equal(notes.filter(({ code }) => code === 'forms-differ').length, 2);
  assert.equal(notes.filter(({ code }) => code === 'only-in-one-form').length, 0);
});
