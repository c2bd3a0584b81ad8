import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse, type Framework } from '../../model/index.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { mappingJsonSchema, type Mapping } from '../../exchange/table/index.js';
import { run } from '../run.js';
import { memoryIo, type MemoryIo } from '../testing/memory-io.js';

const fixtures = new URL('../../exchange/fixtures/table/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, fixtures), 'utf8');
const sources = new URL('../../../../shared/sources/', import.meta.url);
const source = (name: string) => readFileSync(new URL(name, sources), 'utf8');
const withSources = { skip: existsSync(sources) ? false : 'the sources are not here' };

const imported = (io: MemoryIo, ...words: string[]) =>
  run(['import', 'table', ...words, '-o', 'out.json'], io);

function result(io: MemoryIo): Framework {
  const { framework, problems } = parse(io.files.get('out.json')!);
  assert.deepEqual(problems, []);
  return framework!;
}

/** A dataset by the mapping that is proposed for one table. */
async function suggested(name: string, text = fixture(name)) {
  const io = memoryIo({ [name]: text });
  assert.equal(await run(['import', 'table', name, '--suggest', '-o', 'mapping.json'], io), 0);
  const mapping = JSON.parse(io.files.get('mapping.json')!) as Mapping;
  const reasons = io.said.join('\n');
  assert.equal(await imported(io, name, '-m', 'mapping.json'), 0, io.told.join('\n'));
  return { mapping, reasons, framework: result(io), io };
}

const required = (framework: Framework, role = 0) =>
  framework.roles![role]!.levels?.map(({ name, skills }) => [
    name,
    ...(skills ?? []).map(({ skill, mastery }) => `${skill}: ${mastery ?? ''}`),
  ]);

const twoTables = () =>
  memoryIo({
    'in/skills.csv': fixture('skills.csv'),
    'in/roles.csv': fixture('roles.csv'),
    'mapping.json': fixture('mapping.json'),
  });
const both = ['in/skills.csv', 'in/roles.csv', '-m', 'mapping.json'];

test('two tables become one framework', async () => {
  const io = twoTables();
  assert.equal(await imported(io, ...both), 0, io.told.join('\n'));
  const framework = result(io);
  assert.deepEqual(framework.title, { en: 'Small talk', cy: 'Mân siarad' });
  assert.equal(framework.defaultScale, 'mastery');
  assert.deepEqual(
    framework.scales![0]!.levels.map(({ id }) => id),
    ['awareness', 'working', 'practitioner', 'expert'],
  );
  const listening = framework.skills!.find(({ id }) => id === 's1' || id === 'listening')!;
  assert.deepEqual(listening.name, { en: 'Listening', cy: 'Gwrando' });
  assert.deepEqual(listening.description, [
    { paragraph: 'Hearing what is meant. Look for:' },
    { bullets: ['pauses', [{ text: 'questions', href: 'https://example.org/questions' }]] },
  ]);
  assert.deepEqual(listening.sources, [{ source: 'skills', locator: 'line 2 (S1)' }]);
  assert.deepEqual(listening.related, [{ skill: 'asking', relation: 'related' }]);
  assert.equal(listening.parent, 'people');
  assert.equal(listening.type, 'core');
  assert.deepEqual(required(framework), [
    ['Junior adviser', 'listening: working', 'asking: awareness'],
    ['Senior adviser', 'listening: expert', 'asking: practitioner', 'estimating: '],
  ]);
  assert.deepEqual(framework.roles![0]!.levels![0]!.grades, ['eo', 'heo']);
  assert.deepEqual(framework.roles![1]!.skills, [{ skill: 'estimating', mastery: 'practitioner' }]);
  assert.equal(framework.roles![1]!.family, 'advice');
  assert.match(io.said.join('\n'), /does not use the column “Comment”/);
});

test('ids are kept through renames', async () => {
  const io = twoTables();
  await imported(io, ...both);
  io.files.set('before.json', io.files.get('out.json')!);
  io.files.set(
    'in/skills.csv',
    fixture('skills.csv').replace('Estimating,', 'Estimating figures,'),
  );
  io.files.set('in/roles.csv', fixture('roles.csv').replaceAll('Estimating', 'Estimating figures'));
  assert.equal(await imported(io, ...both, '--previous', 'before.json'), 0, io.told.join());
  const skill = result(io).skills!.find(({ id }) => id === 'estimating')!;
  assert.deepEqual(skill.name, { en: 'Estimating figures', cy: 'Amcangyfrif' });
  assert.deepEqual(skill.formerNames, [{ name: { en: 'Estimating', cy: 'Amcangyfrif' } }]);
});

test('a mapping that is wrong is told with its place and what was meant', async () => {
  const wrong = async (change: (text: string) => string) => {
    const io = twoTables();
    io.files.set('mapping.json', change(fixture('mapping.json')));
    assert.equal(await imported(io, ...both), 1);
    assert.equal(io.files.has('out.json'), false);
    return io.told.join('\n');
  };
  const misspelt = await wrong((text) => text.replace('"skill parent"', '"skil parent"'));
  assert.match(
    misspelt,
    /mapping\.json, line 26, column \d+: no field is called “skil parent”; did you mean 'skill parent'\?/,
  );
  const heading = await wrong((text) => text.replace('"Definition"', '"Definitoin"'));
  assert.match(
    heading,
    /skills\.csv, line 1: the mapping looks for “Definitoin” as skill description.*did you mean 'Definition'\?/,
  );
  const key = await wrong((text) => text.replace('"values"', '"vallues"'));
  assert.match(
    key,
    /mapping\.json, line 41, column \d+: a mapping has no “vallues” here; did you mean 'values'\?/,
  );
  assert.match(
    await wrong((text) => text.replace('"scale": [', '"scale": {"a": [')),
    /mapping\.json, line \d+/,
  );
  assert.match(
    await wrong(() => '{"tables": []}'),
    /mapping\.json, line 1, column 12: expected at least one table/,
  );
  const file = await wrong((text) => text.replace('"roles.csv"', '"rolls.csv"'));
  assert.match(
    file,
    /a table “rolls\.csv”, and no such file is given; did you mean 'roles\.csv'\?/,
  );
});

test('the words of the command are checked', async () => {
  const io = twoTables();
  assert.equal(await imported(io, 'in/skills.csv'), 2);
  assert.match(io.told.join(), /--mapping is missing; --suggest writes one/);
  assert.equal(await imported(io), 2);
});

test('what the rows contradict or do not explain is reported, and the first stands', async () => {
  const io = memoryIo({
    'a.csv':
      'Role,Level,Skill,Mastery,Text\nA,B,C,Low,One\nA,B,C,High,Two\nA,B,D,Lowe,\nA,E,C,Low,Other\n',
    'm.json': JSON.stringify({
      scale: ['Low', 'High'],
      tables: [
        {
          columns: {
            role: 'Role',
            'role level': 'Level',
            skill: 'Skill',
            mastery: 'Mastery',
            descriptor: 'Text',
          },
        },
      ],
    }),
  });
  assert.equal(await imported(io, 'a.csv', '-m', 'm.json'), 0, io.told.join('\n'));
  const said = io.said.join('\n');
  assert.match(
    said,
    /a\.csv, line 3, column 7: “B” needs “C” at “High” here and at “Low” in line 2, which was kept/,
  );
  assert.match(
    said,
    /a\.csv, line 4, column 7: no level of mastery is called “Lowe”; did you mean 'low'\?/,
  );
  assert.match(
    said,
    /a\.csv, line 5, column 11: “C” at “Low” is described otherwise than in line 2/,
  );
});

test('one row for each skill, a column for each role level', async () => {
  const { framework, mapping } = await suggested('wide-levels.csv');
  assert.equal(mapping.tables[0]!.wide![0]!.heading, 'role level');
  assert.deepEqual(required(framework)![0], [
    'Trainee',
    'listening: awareness',
    'numeracy: awareness',
  ]);
  assert.deepEqual(required(framework)!.at(-1)!.at(-1), 'numeracy: expert');
});

test('one row for each skill, a column for each level of mastery', async () => {
  const { framework } = await suggested('descriptors.tsv');
  const [listening] = framework.skills!;
  assert.deepEqual(
    listening!.descriptors!.map(({ mastery }) => mastery),
    ['awareness', 'working', 'expert'],
  );
  assert.equal(listening!.type, 'core');
});

test('one row for each role level, a column for each skill', async () => {
  const { framework } = await suggested('wide-skills.csv');
  assert.deepEqual(required(framework)![1], [
    'Senior adviser',
    'listening: 3',
    'planning: 2',
    'numeracy: 2',
  ]);
  assert.deepEqual(
    framework.scales![0]!.levels.map(({ name }) => name),
    ['0', '1', '2', '3', '4'],
  );
});

test('merged cells are filled down', async () => {
  const { framework, reasons } = await suggested('long-merged.csv');
  assert.match(reasons, /empty cells of “Role” are taken to mean the same as above/);
  assert.deepEqual(required(framework)![1], [
    'Senior',
    'listening: expert',
    'planning: practitioner',
  ]);
  assert.equal(framework.roles![0]!.levels![0]!.skills![1]!.importance, 'desirable');
});

test('a tree of skills in columns', async () => {
  const { framework } = await suggested('tree.csv');
  const parents = framework.skills!.map(({ id, parent }) => [id, parent]);
  assert.deepEqual(parents, [
    ['people', undefined],
    ['conversation', 'people'],
    ['listening', 'conversation'],
    ['asking', 'conversation'],
    ['figures', undefined],
    ['counting', 'figures'],
    ['estimating', 'counting'],
  ]);
  assert.deepEqual(framework.skills![2]!.aliases, ['Hearing', 'Attention']);
});

test('marks, profiles and skills above others', async () => {
  const io = memoryIo({
    'a.csv': 'Area,Skill,AO,EO,Mastery 3\nX,Y,x,no,\nX,Z,,✓,Deep\n',
    'm.json': JSON.stringify({
      scale: ['One', 'Two', 'Three'],
      tables: [
        {
          columns: { 'skill parent': 'Area', skill: 'Skill' },
          wide: [
            { columns: ['AO', 'EO'], heading: 'profile', cell: 'mark' },
            { columns: { 'Mastery 3': 'Three' }, heading: 'mastery', cell: 'descriptor' },
          ],
        },
      ],
    }),
  });
  assert.equal(await imported(io, 'a.csv', '-m', 'm.json'), 0, io.told.join('\n'));
  const framework = result(io);
  assert.deepEqual(
    framework.profiles!.map(({ id, skills }) => [id, ...skills.map(({ skill }) => skill)]),
    [
      ['ao', 'y'],
      ['eo', 'z'],
    ],
  );
  assert.equal(framework.skills!.find(({ id }) => id === 'z')!.parent, 'x');
  assert.deepEqual(framework.skills!.find(({ id }) => id === 'z')!.descriptors, [
    { mastery: 'three', text: 'Deep' },
  ]);
});

test('learning and who offers it', async () => {
  const text =
    'Name,URL,Provider,Skill\nHearing well,https://example.org/hear,The College,Listening\nBad,javascript:x,The College,Listening\n';
  const { framework, io } = await suggested('courses.csv', text);
  const [course] = framework.learning!;
  assert.deepEqual(
    [course!.id, course!.kind, course!.provider, course!.href, course!.skills],
    ['hearing-well', 'course', 'the-college', 'https://example.org/hear', [{ skill: 'listening' }]],
  );
  assert.match(io.said.join('\n'), /found “javascript:x”; expected a link/);
});

test('the published schema takes what the command takes', () => {
  const ajv = new Ajv2020({ strict: false });
  const validate = ajv.compile(mappingJsonSchema());
  assert.equal(
    validate(JSON.parse(fixture('mapping.json'))),
    true,
    ajv.errorsText(validate.errors),
  );
  assert.equal(validate({ tables: [] }), false);
  assert.equal(validate({ tables: [{ columns: { skill: 5 } }] }), false);
});

test(
  'the download of Government Digital and Data, by the proposed mapping',
  withSources,
  async () => {
    const { framework } = await suggested('roles.csv', source('gdad/roles.csv'));
    const levels = framework.roles!.flatMap((role) => role.levels ?? []);
    assert.equal(framework.families!.length, 8);
    assert.equal(framework.roles!.length, 52);
    assert.equal(levels.length, 201);
    assert.equal(framework.skills!.length, 188);
    const requirements = [...levels, ...framework.roles!].flatMap(({ skills }) => skills ?? []);
    assert.equal(requirements.length, 1809);
  },
);

test('the tables of DIRECT, by a mapping', withSources, async () => {
  const named = (file: string, columns: object, constants?: object) => ({
    file,
    columns,
    ...(constants && { constants }),
  });
  const list = (column: string) => ({ column, separator: '|' });
  const own = { skill: 'name', 'skill id': 'slug', 'skill description': 'description' };
  const tables = [
    named('competency_domain.csv', own, { 'skill kind': 'domain' }),
    named(
      'competency.csv',
      { ...own, 'skill parent': 'competency_domain' },
      { 'skill kind': 'competency' },
    ),
    named('skill.csv', {
      ...own,
      'skill parent': 'competency',
      'related skills': list('related_skills'),
      learning: list('learning_resources'),
    }),
    named('skill_level.csv', {
      mastery: 'name',
      'mastery description': 'description',
      'mastery order': 'level',
    }),
    named('provider.csv', { provider: 'name', 'provider id': 'slug', 'provider link': 'url' }),
    named(
      'learning_resource.csv',
      {
        learning: 'name',
        'learning id': 'slug',
        'learning link': 'url',
        provider: 'provider',
        'learning languages': list('language'),
      },
      { 'learning kind': 'reading' },
    ),
  ];
  const files = tables.map(({ file }) => [file, source(`direct/${file}`)] as const);
  const io = memoryIo({ ...Object.fromEntries(files), 'm.json': JSON.stringify({ tables }) });
  assert.equal(
    await imported(io, ...tables.map(({ file }) => file), '-m', 'm.json'),
    0,
    io.told.join('\n'),
  );
  const framework = result(io);
  assert.equal(framework.learning!.length, 207);
  assert.equal(framework.skills!.length, 191);
  assert.equal(framework.scales![0]!.levels.length, 5);
  assert.doesNotMatch(io.said.join('\n'), /unknown-name/);
});

test('the tree of DIRECT in one table, by the proposed mapping', withSources, async () => {
  const { framework } = await suggested(
    'all.csv',
    source('direct/DIRECT-framework-all-in-one.csv'),
  );
  const isBelow = framework.skills!.filter(({ parent }) => parent !== undefined);
  assert.equal(framework.skills!.length, 191);
  assert.equal(isBelow.length, 191 - 7);
});

test('the worked example of the guide works', async () => {
  const guide = readFileSync(
    new URL('../../../stories/guides/tables.mdx', import.meta.url),
    'utf8',
  );
  const [skills = '', roles = ''] = [...guide.matchAll(/```text\n([\s\S]*?)```/g)].map(
    ([, text]) => text!,
  );
  const mapping = /```json\n([\s\S]*?)```/.exec(guide)![1]!;
  const io = memoryIo({ 'skills.csv': skills, 'roles.csv': roles, 'mapping.json': mapping });
  assert.equal(
    await imported(io, 'skills.csv', 'roles.csv', '-m', 'mapping.json'),
    0,
    io.told.join(),
  );
  assert.deepEqual(required(result(io)), [
    ['Junior adviser', 'listening: working', 'asking: awareness'],
    ['Senior adviser', 'listening: expert', 'asking: practitioner', 'estimating: '],
  ]);
  assert.deepEqual(io.told, []);
});
