import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../../cli/run.js';
import { memoryIo, type MemoryIo } from '../../cli/testing/memory-io.js';
import { parse, type Framework } from '../../model/index.js';

type Files = Readonly<Record<string, string>>;

function folder(path: URL, name: string): Files {
  return Object.fromEntries(
    readdirSync(path).map((file) => [`${name}/${file}`, readFileSync(new URL(file, path), 'utf8')]),
  );
}

const fixtures = new URL('../fixtures/esco/', import.meta.url);
const english = folder(new URL('en/', fixtures), 'en');
const french = folder(new URL('tabiya-fr/', fixtures), 'sample-fr');
const given: Files = { ...english, ...french };

interface Note {
  readonly kind: string;
  readonly code: string;
  readonly message: string;
  readonly place?: { readonly file: string; readonly line?: number; readonly column?: number };
}

interface Imported {
  readonly framework: Framework;
  readonly counts: Readonly<Record<string, number>>;
  readonly notes: readonly Note[];
  told(code: string): readonly Note[];
}

async function imported(words: readonly string[], files: Files = given): Promise<Imported> {
  const io = memoryIo(files);
  const code = await run(['import', 'esco', ...words, '-o', 'out.json', '--json'], io);
  assert.equal(code, 0, io.told.join('\n'));
  const { framework, problems } = parse(io.files.get('out.json')!);
  assert.deepEqual(problems, []);
  const { counts, notes } = JSON.parse(io.said[0]!) as Pick<Imported, 'counts' | 'notes'>;
  return {
    framework: framework!,
    counts,
    notes,
    told: (wanted) => notes.filter((note) => note.code === wanted),
  };
}

async function refused(
  words: readonly string[],
  files: Files = given,
): Promise<[number, MemoryIo]> {
  const io = memoryIo(files);
  const code = await run(['import', 'esco', ...words, '-o', 'out.json'], io);
  assert.ok(!io.files.has('out.json'));
  return [code, io];
}

/** The files with a text of one of them replaced. */
function edited(file: string, from: string, to: string): Files {
  assert.ok(given[file]!.includes(from), `${file} has no ${from}`);
  return { ...given, [file]: given[file]!.replaceAll(from, to) };
}

const byId = <T extends { readonly id: string }>(list: readonly T[] | undefined, id: string) =>
  list!.find((one) => one.id === id)!;

test('ISCO groups are a tree of families with their codes', async () => {
  const { families = [] } = (await imported(['en'])).framework;
  assert.deepEqual(
    families.map(({ id, code, parent }) => [id, code, parent]),
    [
      ['river-workers', '9', undefined],
      ['ferry-workers', '91', 'river-workers'],
      ['ferry-workers-2', '911', 'ferry-workers'],
      ['dredgers', '92', 'river-workers'],
    ],
  );
});

test('without the table of broader groups the codes tell which group stands above', async () => {
  const { 'en/broaderRelationsOccPillar.csv': _, ...files } = given;
  const { framework, told } = await imported(['en'], files);
  assert.equal(byId(framework.families, 'ferry-workers-2').parent, 'ferry-workers');
  assert.match(told('group-above')[0]!.message, /3 ISCO groups/);
});

test('occupations are roles without levels, with what they need and how much', async () => {
  const { framework, told } = await imported(['en']);
  assert.deepEqual(
    framework.roles!.map(({ code }) => code),
    ['911.1', '911.1.10', '92.1'],
  );
  const hand = byId(framework.roles, 'ferry-hand');
  assert.equal(hand.family, 'ferry-workers-2');
  assert.equal(hand.levels, undefined);
  assert.deepEqual(hand.aliases, ['deck hand', 'rope hand']);
  assert.deepEqual(hand.skills, [
    { skill: 'tie-knots', importance: 'essential' },
    { skill: 'read-water', importance: 'desirable' },
  ]);
  assert.deepEqual(hand.sources, [
    { source: 'esco', href: 'http://data.europa.eu/esco/occupation/0000-1' },
  ]);
  assert.match(told('occupation-above')[0]!.message, /^1 occupations/);
});

test('definition and scope note follow the description, with their links', async () => {
  const hand = byId((await imported(['en'])).framework.roles, 'ferry-hand');
  assert.deepEqual(hand.description, [
    { paragraph: 'Casts off and ties up – at both banks.' },
    { paragraph: 'Someone on deck.' },
    {
      paragraph: [
        'Excludes ',
        { text: 'dredger driver', href: 'http://data.europa.eu/esco/occupation/0000-3' },
        ' & pilots.',
      ],
    },
  ]);
});

test('a skill has its kind, reuse level, first parent, further parents and links', async () => {
  const { framework } = await imported(['en']);
  const knots = byId(framework.skills, 'tie-knots');
  assert.deepEqual(
    [knots.kind, knots.type, knots.parent],
    ['skill', 'cross-sector', 'working-with-ropes'],
  );
  assert.deepEqual(knots.related, [
    { skill: 'splice-ropes', relation: 'broader' },
    { skill: 'splice-ropes', relation: 'related' },
  ]);
  assert.deepEqual(byId(framework.skills, 'c').related, [{ skill: 'c-2', relation: 'requires' }]);
  assert.equal(byId(framework.skills, 'c').kind, 'knowledge');
  assert.equal(byId(framework.skills, 'working-with-ropes').kind, 'domain');
  assert.equal(byId(framework.skills, 'working-with-ropes').parent, 'working-with-boats');
  assert.deepEqual(
    framework.themes!.map(({ id, skills }) => [id, skills]),
    [['digital-skills', ['c', 'c-2']]],
  );
});

test('what the files have and the dataset has not is told, each case with its place', async () => {
  const { notes, told } = await imported(['en']);
  const unused = notes.filter(({ kind }) => kind === 'unused');
  assert.deepEqual(unused.map(({ code }) => code).sort(), [
    'concept-scheme',
    'hidden-label',
    'linked-to-itself',
    'not-released',
    'occupation-above',
    'other-file',
    'regulated-profession',
    'reuse-level',
    'skill-type',
    'unknown-concept',
    'unknown-concept',
  ]);
  assert.deepEqual(
    told('unknown-concept').map(({ place }) => place),
    [
      { file: 'en/broaderRelationsOccPillar.csv', line: 8, column: 12 },
      { file: 'en/occupationSkillRelations.csv', line: 8, column: 1 },
    ],
  );
});

test('a table of links may have none', async () => {
  const file = 'en/skillSkillRelations.csv';
  const [header = ''] = given[file]!.split('\n');
  const { counts } = await imported(['en'], { ...given, [file]: `${header}\n` });
  assert.equal(counts['links between skills'], undefined);
});

test('parents in a circle are cut in one place, and told', async () => {
  const line =
    'SkillGroup,http://data.europa.eu/esco/skill/0000-g1,SkillGroup,http://data.europa.eu/esco/skill/0000-g2';
  const file = 'en/broaderRelationsSkillPillar.csv';
  const { framework, told } = await imported(['en'], {
    ...given,
    [file]: `${given[file]!}${line}\n`,
  });
  assert.equal(told('circle').length, 1);
  const tops = framework.skills!.filter(({ kind, parent }) => kind === 'domain' && !parent);
  assert.equal(tops.length, 1);
});

test('two languages, two layouts: one dataset, joined on the URIs', async () => {
  const { framework, told } = await imported(['en', 'sample-fr']);
  const hand = byId(framework.roles, 'ferry-hand');
  assert.deepEqual(hand.name, { en: 'ferry hand', fr: 'matelot de bac/matelote de bac' });
  assert.equal(
    (hand.description as Record<string, unknown>)['fr'],
    'Crie «\u00a0largue\u00a0»\u00a0: le bac part.',
  );
  assert.deepEqual(hand.aliases, ['deck hand', 'rope hand', { fr: 'passeuse' }, { fr: 'passeur' }]);
  // What is said in the framework's own language alone stands without naming it.
  assert.equal(byId(framework.roles, 'night-ferry-hand').name, 'night ferry hand');
  const song = byId(framework.skills, 'chants-de-batelier');
  assert.deepEqual(song.name, { fr: 'chants de batelier' });
  assert.equal(song.parent, 'working-with-boats');
  // The keys of one folder mean nothing in another; its links reach concepts of both.
  assert.deepEqual(
    hand.skills!.map(({ skill, importance }) => [skill, importance]),
    [
      ['tie-knots', 'essential'],
      ['read-water', 'desirable'],
      ['chants-de-batelier', 'desirable'],
    ],
  );
  assert.equal(told('relation-differs').length, 1);
});

test('links of one folder reach concepts that only another one defines', async () => {
  const links = 'occupationSkillRelations.csv';
  const { [`en/${links}`]: relations = '', ...rest } = english;
  const files = {
    ...rest,
    'fr/occupations_fr.csv': english['en/occupations_en.csv']!,
    [`fr/${links}`]: relations,
  };
  const { framework } = await imported(['en', 'fr'], files);
  assert.equal(byId(framework.roles, 'ferry-hand').skills!.length, 2);
});

test('the first folder gives the ids and the language; our own words say that they are English', async () => {
  const { framework } = await imported(['sample-fr', 'en']);
  assert.equal(framework.language, 'fr');
  assert.ok(byId(framework.roles, 'matelot-de-bac-matelote-de-bac'));
  assert.deepEqual(framework.licence!.attribution, {
    en: 'This service uses the ESCO classification of the European Commission.',
  });
});

test('the edition is the day of the latest change, or as given', async () => {
  const inferred = await imported(['en']);
  assert.deepEqual(inferred.framework.edition, { name: '2021-03-03', date: '2021-03-03' });
  assert.equal(inferred.told('edition').length, 1);
  const stated = await imported(['en', '--edition', '1.1.1', '--date', '2022-08']);
  assert.deepEqual(stated.framework.edition, { name: '1.1.1', date: '2022-08' });
  assert.equal(stated.told('edition').length, 0);
});

test('--only takes groups with their occupations, the skills of these, and all that stands above', async () => {
  const { framework } = await imported(['en', '--only', '911']);
  const idsOf = (list: readonly { readonly id: string }[] | undefined) => list!.map(({ id }) => id);
  assert.deepEqual(idsOf(framework.families), [
    'river-workers',
    'ferry-workers',
    'ferry-workers-2',
  ]);
  assert.deepEqual(idsOf(framework.roles), ['ferry-hand', 'night-ferry-hand']);
  assert.deepEqual(idsOf(framework.skills), [
    'working-with-boats',
    'working-with-ropes',
    'read-water',
    'ring-the-bell',
    'splice-ropes',
    'tie-knots',
  ]);
  assert.equal(framework.notice, 'This is a part of ESCO, adapted: the ISCO groups 911.');
});

test('ids do not depend on what is taken', async () => {
  const all = (await imported(['en'])).framework;
  const part = (await imported(['en', '--only', '92', '--without', 'optional,unneeded'])).framework;
  const uris = (list: Framework['skills']) =>
    new Map(list!.map(({ id, sources }) => [sources![0]!.href, id]));
  const before = uris(all.skills);
  for (const [uri, id] of uris(part.skills)) assert.equal(before.get(uri), id);
});

test('--without leaves out what it names', async () => {
  const { framework } = await imported([
    'en',
    '--without',
    'aliases,descriptions,optional',
    '--without',
    'related,unneeded',
  ]);
  assert.ok(framework.roles!.every(({ aliases, description }) => !aliases && !description));
  assert.deepEqual(
    framework.skills!.map(({ id }) => id),
    [
      'working-with-boats',
      'working-with-ropes',
      'read-water',
      'ring-the-bell',
      'splice-ropes',
      'tie-knots',
    ],
  );
  assert.deepEqual(byId(framework.roles, 'dredger-driver').skills, [
    { skill: 'read-water', importance: 'essential' },
  ]);
  assert.deepEqual(byId(framework.skills, 'tie-knots').related, [
    { skill: 'splice-ropes', relation: 'broader' },
  ]);
  const noNotes = (await imported(['en', '--without', 'notes'])).framework;
  assert.equal(
    byId(noNotes.roles, 'ferry-hand').description,
    'Casts off and ties up – at both banks.',
  );
});

test('ids stay with the URIs when labels change, and the old names are kept', async () => {
  const io = memoryIo(edited('en/skills_en.csv', 'tie knots,', 'knot ropes,'));
  const { framework: before } = await imported(['en']);
  io.files.set('old.json', JSON.stringify(before));
  const words = ['import', 'esco', 'en', '--previous', 'old.json', '-o', 'new.json'];
  assert.equal(await run(words, io), 0, io.told.join('\n'));
  const knots = byId(parse(io.files.get('new.json')!).framework!.skills, 'tie-knots');
  assert.equal(knots.name, 'knot ropes');
  assert.deepEqual(knots.formerNames, [{ name: 'tie knots' }]);
});

test('a language that comes first now does not make names former names', async () => {
  const { framework: before } = await imported(['en', '--edition', '1']);
  const files = { ...given, 'old.json': JSON.stringify(before) };
  const words = ['sample-fr', 'en', '--edition', '2', '--previous', 'old.json'];
  const { framework, notes } = await imported(words, files);
  const knots = byId(framework.skills, 'tie-knots');
  assert.deepEqual(knots.name, { fr: 'faire des nœuds', en: 'tie knots' });
  for (const list of [framework.skills, framework.roles])
    assert.ok(list!.every(({ formerNames }) => formerNames === undefined));
  assert.ok(notes.every(({ code }) => code !== 'former-name' && code !== 'renamed'));
});

test('a group that was renamed keeps its id, and that its old name is lost is told', async () => {
  const { framework: before } = await imported(['en']);
  const files = {
    ...edited('en/ISCOGroups_en.csv', ',Dredgers,', ',Deepeners,'),
    'old.json': JSON.stringify(before),
  };
  const { framework, told } = await imported(['en', '--previous', 'old.json'], files);
  assert.equal(byId(framework.families, 'dredgers').name, 'Deepeners');
  assert.equal(told('former-name').length, 1);
});

test('words that are not understood end with 2 and say what is known', async () => {
  for (const [words, message] of [
    [['en', '--without', 'alias'], /did you mean 'aliases'/],
    [['en', '--language', 'english'], /expected a tag such as en or fr/],
    [['en', 'sample-fr', '--language', 'en'], /given 1 times for 2 folders/],
  ] as const) {
    const [code, { told }] = await refused(words);
    assert.equal(code, 2);
    assert.match(told[0]!, message);
  }
});

test('folders and files that cannot be read end with 1 and say what to do', async () => {
  const cases: [words: string[], files: Files, message: RegExp][] = [
    [['nowhere'], given, /there is no such folder; unpack the download/],
    [['docs'], { 'docs/a.txt': 'x' }, /the folder holds no table of ESCO/],
    [['en', 'en'], given, /two folders are in the language “en”/],
    [['en', '--only', '93'], given, /no ISCO group has the code “93”/],
    [
      ['esco'],
      Object.fromEntries(
        Object.entries(french).map(([name, text]) => [name.replace('sample-fr', 'esco'), text]),
      ),
      /neither the files nor the folder say which language.*--language en/,
    ],
    [
      ['en'],
      { ...given, 'en/skills_fr.csv': 'x' },
      /several languages \(en, fr\)|several languages \(fr, en\)/,
    ],
    [
      ['en'],
      { ...given, 'en/skills_en.csv': '<!doctype html>' },
      /skills_en\.csv.*found a web page/,
    ],
    [
      ['en'],
      edited('en/skills_en.csv', 'preferredLabel', 'label'),
      /expected the columns .*Tabiya/,
    ],
  ];
  for (const [words, files, message] of cases) {
    const [code, { told }] = await refused(words, files);
    assert.equal(code, 1, told.join('\n'));
    assert.match(told.at(-1)!, message);
  }
});

test('whoever watches a terminal sees which file is read', async () => {
  const io = memoryIo(given);
  await run(['import', 'esco', 'en', '-o', 'out.json'], io);
  assert.ok(io.shown.includes('Reading en/skills_en.csv …'));
});

// The real thing

const sources = new URL('../../../../shared/sources/esco/', import.meta.url);
const real = { skip: existsSync(sources) ? false : 'the sources are not here' };

test('the whole classification in English', real, async () => {
  const files = folder(new URL('en/', sources), 'en');
  const { framework, counts, told } = await imported(['en', '--edition', '1.1.1'], files);
  assert.deepEqual(counts, {
    'essential skills of occupations': 64_891,
    'optional skills of occupations': 58_897,
    'links between skills': 5898,
    'ISCO groups': 619,
    occupations: 3007,
    skills: 13_896,
  });
  // The links that are missing are those of one occupation, which no table defines.
  const unknown = told('unknown-concept').filter(({ place }) => place!.file.includes('Skill'));
  assert.equal(unknown.length + 64_891 + 58_897, 123_855);
  const kinds = (kind: string | undefined) =>
    framework.skills!.filter((skill) => skill.kind === kind).length;
  assert.deepEqual([kinds('skill'), kinds('knowledge'), kinds(undefined)], [10_831, 3059, 6]);
  assert.equal(told('skill-type').length, 6);
  assert.equal(told('linked-to-itself').length, 1);
  const text = JSON.stringify(framework);
  assert.doesNotMatch(text, /[\u0080-\u00a0\u00ad\u200b\ufb01]|â€|<a |&amp;/);
});

test('the same sample in two languages: every concept has both', real, async () => {
  const files = {
    ...folder(new URL('sample-en/', sources), 'sample-en'),
    ...folder(new URL('sample-fr/', sources), 'sample-fr'),
  };
  const { framework, counts } = await imported(
    ['sample-en', 'sample-fr', '--edition', '1.1.1'],
    files,
  );
  assert.deepEqual(
    [counts['occupations'], counts['skills'], counts['skill groups'], counts['ISCO groups']],
    [3007, 1000, 640, 619],
  );
  assert.equal(
    counts['essential skills of occupations']! + counts['optional skills of occupations']!,
    8674,
  );
  for (const { name } of [...framework.skills!, ...framework.roles!, ...framework.families!])
    assert.deepEqual(Object.keys(name), ['en', 'fr']);
});
