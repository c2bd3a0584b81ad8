import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../../cli/run.js';
import { memoryIo } from '../../cli/testing/memory-io.js';
import { formatProblem, parse, type Framework, type Role } from '../../model/index.js';
import { ExchangeError, Report, type SourceFile } from '../index.js';
import { importGdad, type GdadInput } from './index.js';

const fixture = (name: string): SourceFile => ({
  name,
  text: readFileSync(new URL(`../fixtures/gdad/${name}`, import.meta.url), 'utf8'),
});
const roles = fixture('roles.csv');
const skills = fixture('skills.csv');
const page = fixture('orchard-keeper.html');

function imported(input: Partial<GdadInput> = {}) {
  const report = new Report();
  const framework = importGdad(
    { roles, skills, edition: { name: '2024-06', date: '2024-06' }, ...input },
    report,
  );
  assert.deepEqual(parse(framework).problems.map(formatProblem), []);
  const told = (code: string) => report.notes.filter((note) => note.code === code);
  return { framework, report, told };
}

const keeper = ({ roles: list = [] }: Framework): Role =>
  list.find(({ id }) => id === 'orchard-keeper')!;
const edited = (file: SourceFile, from: string, to: string): SourceFile => {
  assert.ok(file.text.includes(from), `${file.name} has no ${from}`);
  return { ...file, text: file.text.replaceAll(from, to) };
};

test('an introduction and its list come apart, and what stands after the list is kept', () => {
  const role = keeper(imported().framework);
  assert.equal(role.description, 'Looks after fruit trees for a council.');
  assert.deepEqual(role.responsibilities, [
    { text: 'prune and graft trees' },
    {
      text: [
        {
          paragraph: [
            'keep ',
            { text: 'records', href: 'https://ddat-capability-framework.service.gov.uk/records' },
            ' of every harvest',
          ],
        },
      ],
    },
  ]);
  const head = role.levels!.find(({ id }) => id === 'head-of-orchards')!;
  assert.deepEqual(head.responsibilities, [{ text: 'set the budget' }]);
  assert.deepEqual(head.description, [
    { paragraph: 'Answers for every orchard.' },
    { paragraph: 'You also speak for trees in public.' },
  ]);
});

test('without a page the order of levels is worked out and marked; a fork has two tracks at one place', () => {
  const { framework, told } = imported();
  const role = keeper(framework);
  assert.deepEqual(
    role.levels!.map(({ name, track, seniority }) => [name, track, seniority]),
    [
      ['Junior orchard keeper', undefined, 1],
      ['Orchard keeper', 'specialist', 2],
      ['Orchard keeper - management', 'management', 2],
      ['Head of orchards', undefined, 3],
    ],
  );
  assert.ok(role.sources!.some(({ basis }) => basis === 'inferred'));
  assert.equal(told('level-order').length, 1);
});

test('a page states the order, the grades, where the role leads, and what has changed', () => {
  const { framework, told } = imported({
    pages: [edited(page, '4. Head of orchards', '4. Head of orchards')],
  });
  const role = keeper(framework);
  assert.ok(role.sources!.every(({ basis }) => basis === undefined));
  assert.deepEqual(role.levels![0]!.grades, ['eo', 'ao']);
  assert.deepEqual(
    framework.grades?.map(({ name, description }) => [name, description]),
    [
      ['AO', 'Administrative Officer'],
      ['EO', 'Executive Officer'],
      ['SCS', 'Senior Civil Service'],
    ],
  );
  assert.deepEqual(
    framework.moves?.map(({ kind, to }) => [kind, to.role]),
    [['progression', 'chief-orchardist']],
  );
  assert.deepEqual(
    framework.changes?.map(({ date, text }) => [date, text]),
    [['2024-05-03', [{ paragraph: 'Grafting was worded anew.' }]]],
  );
  assert.deepEqual(
    told('unknown-role').map(({ message }) => message),
    ['the page names a role “Beekeeper” (which shares skills) that the download does not have'],
  );
});

test('a page whose order is another one decides', () => {
  const turned = edited(
    edited(page, '>1. Junior orchard keeper', '>1. Head of orchards'),
    '>4. Head of orchards',
    '>4. Junior orchard keeper',
  );
  const { framework } = imported({ pages: [turned] });
  assert.equal(keeper(framework).levels![0]!.name, 'Head of orchards');
});

test('a senior role has skills without levels, which say what one can do and how one leads', () => {
  const { framework } = imported();
  const chief = framework.roles!.find(({ id }) => id === 'chief-orchardist')!;
  assert.deepEqual(
    [chief.levels, chief.skills, chief.grades],
    [undefined, [{ skill: 'leading-growth' }], ['scs']],
  );
  const skill = framework.skills!.find(({ id }) => id === 'leading-growth')!;
  assert.equal(skill.scale, null);
  assert.equal(skill.descriptors, undefined);
  assert.deepEqual(skill.statements, [{ text: 'decide what is planted' }]);
  assert.deepEqual(skill.leadershipExamples, [{ text: 'winning over a sceptical board' }]);
});

test('what is mended, repeated, undefined or missing is told with its place', () => {
  const { framework, told } = imported();
  assert.deepEqual(
    told('repeated-row').map(({ place }) => place),
    [{ file: 'roles.csv', line: 19, column: 1 }],
  );
  assert.ok(
    told('stray-space').some(({ place }) => place?.line === 29 && place.column === 46),
    JSON.stringify(told('stray-space')),
  );
  assert.deepEqual(
    told('no-description').map(({ place }) => [place?.file, place?.line]),
    [['skills.csv', 2]],
  );
  const grafting = framework.skills!.find(({ id }) => id === 'grafting')!;
  assert.deepEqual(grafting.descriptors![2], {
    mastery: 'practitioner',
    absent: { kind: 'not-defined' },
  });
  assert.ok(grafting.sources!.some(({ basis }) => basis === 'lost'));
});

test('a list of roles beside a skill that says otherwise than the roles is told, and the roles are right', () => {
  const { framework, told } = imported({
    skills: edited(skills, '- judge at shows",Orchard keeper', '- judge at shows",Beekeeper'),
  });
  assert.deepEqual(
    told('role-list').map(({ kind, place }) => [kind, place?.line]),
    [
      ['unused', 14],
      ['changed', 14],
    ],
  );
  assert.deepEqual(framework, imported().framework);
});

test('characters that nobody sees are taken out and told', () => {
  const { framework, told } = imported({
    skills: edited(skills, 'judge at shows', 'judge\u00a0at\u200b shows\u2028- win prizes'),
  });
  const tasting = framework.skills!.find(({ id }) => id === 'tasting')!;
  assert.deepEqual(tasting.descriptors![3]!.text, [
    { paragraph: 'You can:' },
    { bullets: ['judge at shows', 'win prizes'] },
  ]);
  assert.deepEqual(
    ['no-break-space', 'zero-width', 'line-separator'].map((code) => told(code).length),
    [1, 1, 1],
  );
});

test('ids survive an edition in which names change', () => {
  const { framework: previous } = imported();
  const renamed = (file: SourceFile) => edited(file, 'Tasting', 'Tastings');
  const { framework, told } = imported({
    roles: renamed(roles),
    skills: renamed(skills),
    previous,
  });
  const skill = framework.skills!.find(({ name }) => name === 'Tastings')!;
  assert.equal(skill.id, 'tasting');
  assert.deepEqual(skill.formerNames, [{ name: 'Tasting' }]);
  assert.ok(
    keeper(framework).levels!.some(({ skills: needed }) =>
      needed?.some(({ skill: id }) => id === 'tasting'),
    ),
  );
  assert.equal(told('renamed').length, 1);
});

for (const [what, file, expected] of [
  [
    'a web page',
    { ...roles, text: '<!doctype html>' },
    /roles\.csv, line 1, column 1: found a web page; expected a table as CSV/,
  ],
  ['nothing', { ...roles, text: ' \n' }, /roles\.csv: found nothing: the file is empty/],
  [
    'another table',
    edited(roles, 'Role Family,', 'Role Famly,'),
    /no column “Role Family”; did you mean 'Role Famly'\?/,
  ],
  [
    'a quote that is never closed',
    { ...roles, text: roles.text.slice(0, roles.text.indexOf('prune')) },
    /line \d+: a cell opens with a double quote that is never closed/,
  ],
  [
    'an empty name',
    edited(roles, 'Gardens,Orchard keeper,', 'Gardens,,'),
    /roles\.csv, line 2, column 9: the cell under “Role” is empty/,
  ],
] as const) {
  test(`${what} in place of the download is refused with the place and what to do`, () => {
    assert.throws(
      () => importGdad({ roles: file, skills }, new Report()),
      (error) => error instanceof ExchangeError && expected.test(error.message),
    );
  });
}

test('a page that is none of the framework is refused', () => {
  const other = { name: 'news.html', text: '<main><h1>News</h1><p>Nothing here.</p></main>' };
  assert.throws(
    () => imported({ pages: [other] }),
    /news\.html, line 1, column 7: the page “News” lists neither role levels nor skills/,
  );
});

const files = { 'roles.csv': roles.text, 'skills.csv': skills.text, 'page.html': page.text };

test('the command writes the dataset, and tells what it read', async () => {
  const io = memoryIo(files);
  const words =
    'import gdad --roles roles.csv --skills skills.csv --page page.html --date 2024-06 -o out.json';
  assert.equal(await run(words.split(' '), io), 0);
  assert.deepEqual(parse(io.files.get('out.json')!).problems, []);
  assert.match(io.said.join('\n'), / roles +2\n.* role levels +4\n.* skills +3\n/s);
});

test('the command writes nothing where a file is damaged', async () => {
  const io = memoryIo({ ...files, 'roles.csv': roles.text.slice(0, roles.text.indexOf('prune')) });
  assert.equal(
    await run('import gdad --roles roles.csv --skills skills.csv -o out.json'.split(' '), io),
    1,
  );
  assert.equal(io.files.has('out.json'), false);
  assert.equal(io.told.length, 1);
});

test('summaries stay over a new download, and fill puts the official words back', async () => {
  const io = memoryIo(files);
  const downloads = '--roles roles.csv --skills skills.csv';
  assert.equal(
    await run(`import gdad ${downloads} --date 2024-06 -o official.json`.split(' '), io),
    0,
  );
  const official = parse(io.files.get('official.json')!).framework!;
  const ours = {
    ...official,
    wording: 'summary',
    skills: official.skills!.map((skill) => ({
      ...skill,
      description: 'Ours.',
      ...(skill.descriptors
        ? {
            descriptors: skill.descriptors
              .slice(0, 1)
              .map(({ mastery }) => ({ mastery, text: 'Ours, too.' })),
          }
        : {}),
    })),
  };
  io.files.set('ours.json', JSON.stringify(ours));
  assert.equal(
    await run(
      `import gdad ${downloads} --date 2024-06 --previous ours.json --summaries -o next.json`.split(
        ' ',
      ),
      io,
    ),
    0,
  );
  const next = parse(io.files.get('next.json')!).framework!;
  assert.equal(next.wording, 'summary');
  const tasting = next.skills!.find(({ id }) => id === 'tasting')!;
  assert.equal(tasting.description, 'Ours.');
  assert.deepEqual(
    tasting.descriptors!.map(({ text, absent }) => text ?? absent?.kind),
    ['Ours, too.', 'held-elsewhere', 'held-elsewhere', 'held-elsewhere'],
  );
  assert.equal(JSON.stringify(next).includes('teach others to taste'), false);

  assert.equal(await run(`fill next.json ${downloads} -o filled.json`.split(' '), io), 0);
  const filled = parse(io.files.get('filled.json')!).framework!;
  const again = filled.skills!.find(({ id }) => id === 'tasting')!;
  assert.deepEqual(
    [filled.wording, again.wording, again.description],
    ['official', undefined, 'Telling good fruit from bad.'],
  );
  assert.ok(again.descriptors!.every(({ wording, text }) => wording === 'official' && text));
  const grafting = filled.skills!.find(({ id }) => id === 'grafting')!;
  assert.deepEqual([grafting.description, grafting.wording], ['Ours.', 'summary']);
});
