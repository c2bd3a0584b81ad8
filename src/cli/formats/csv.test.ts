import assert from 'node:assert/strict';
import { test } from 'node:test';
import { richFramework } from '../../testing/rich-framework.js';
import { run } from '../run.js';
import { memoryIo, type MemoryIo } from '../testing/memory-io.js';

async function exported(): Promise<MemoryIo> {
  const io = memoryIo({ 'rich.json': JSON.stringify(richFramework()) });
  assert.equal(await run(['export', 'csv', 'rich.json', '-o', 'tables'], io), 0, io.told.join());
  return io;
}

function edit(io: MemoryIo, table: string, change: (text: string) => string): void {
  const path = `tables/${table}.csv`;
  const text = io.files.get(path)!;
  const next = change(text);
  assert.notEqual(next, text, 'the edit changes something');
  io.files.set(path, next);
}

const imported = (io: MemoryIo, ...words: string[]) =>
  run(['import', 'csv', 'tables', '-o', 'out.json', ...words], io);

interface Made {
  readonly skills: { id: string; name: unknown; formerNames?: unknown; enables?: unknown }[];
  readonly roles: { id: string; levels?: { id: string; skills?: unknown[] }[] }[];
  readonly edition: { date: string };
}
const result = (io: MemoryIo) => JSON.parse(io.files.get('out.json')!) as Made;

test('a dataset goes out as tables and comes back', async () => {
  const io = await exported();
  assert.equal(await imported(io), 0, io.told.join());
  assert.deepEqual(result(io), JSON.parse(JSON.stringify(richFramework())));
});

test('a table that another export left behind is not mixed with this one', async () => {
  const io = await exported();
  const small = { formatVersion: 1, id: 'small', title: 'Small' };
  io.files.set('small.json', JSON.stringify(small));
  const before = new Map(io.files);
  assert.equal(await run(['export', 'csv', 'small.json', '-o', 'tables'], io), 1);
  assert.match(io.told.at(-1)!, /tables: the folder holds .*skills\.csv.* of another export/);
  assert.deepEqual(io.files, before);
});

test('the tables are readable', async () => {
  const io = await exported();
  const [head, first] = io.files.get('tables/requirements.csv')!.split('\r\n');
  assert.equal(
    head,
    '\ufeffof role,(of role),of role level,(of role level),of profile,(of profile),skill,(skill),mastery,(mastery),importance',
  );
  assert.equal(first, 'analyst,Analyst,,,,,vision,Vision,,,');
  assert.match(
    io.files.get('tables/skills.csv')!,
    /^\ufeffid,name,name \[cy\],name \[en\],description,/,
  );
  assert.match(io.files.get('tables/framework.csv')!, /\r\nedition date,'2024-05\r\n/);
});

test('a new row needs no id, and may name things by their names', async () => {
  const io = await exported();
  edit(io, 'skills', (text) => {
    const width = text.split('\r\n', 1)[0]!.split(',').length;
    return `${text},Écoute active${','.repeat(width - 2)}\r\n`;
  });
  edit(
    io,
    'requirements',
    (text) => `${text},,developer-only,,,,,Écoute active,Working,,essential\r\n`,
  );
  assert.equal(await imported(io), 0, io.told.join('\n'));
  const { skills, roles } = result(io);
  assert.equal(skills.at(-1)?.id, 'ecoute-active');
  const developer = roles.find(({ id }) => id === 'developer')!.levels![0]!;
  assert.deepEqual(developer.skills!.at(-1), {
    skill: 'ecoute-active',
    mastery: 'working',
    importance: 'essential',
  });
  assert.match(io.said.join('\n'), /new-id \(1\)\n.*skills\.csv, line 8/);
});

test('everything wrong is told with file, line and column, and nothing is written', async () => {
  const io = await exported();
  edit(io, 'requirements', (text) =>
    text.replace('programming,Programming,expert', 'programing,,expert'),
  );
  edit(io, 'moves', (text) => text.replace('progression', 'promotion'));
  edit(io, 'descriptors', (text) => text.replace('working-together', 'working-togetherr'));
  assert.equal(await imported(io), 1);
  const next = io.told.join('\n');
  assert.match(
    next,
    /descriptors\.csv, line \d+, column 1: skills\.csv has no row with the id “working-togetherr”; did you mean 'working-together'\?/,
  );
  assert.match(next, /3 things are wrong with the tables; nothing was written/);
  assert.match(
    next,
    /requirements\.csv, line 9, column 30: .*programing.*did you mean 'programming'\?/,
  );
  assert.match(next, /moves\.csv, line 2, column \d+: found the text "promotion"; expected one of/);
  assert.equal(io.files.has('out.json'), false);
});

test('a changed name is kept as a former name where the dataset before is given', async () => {
  const io = await exported();
  edit(io, 'skills', (text) => text.replace(',Programming,', ',Coding,'));
  assert.equal(await imported(io, '--previous', 'rich.json'), 0);
  const { skills } = result(io);
  assert.deepEqual(skills.find(({ id }) => id === 'programming')!.formerNames, [
    { name: 'Programming' },
  ]);
});

test('a name beside an id does not count, and whoever changes it is told', async () => {
  const io = await exported();
  edit(io, 'requirements', (text) =>
    text.replace('data-ethics,Data ethics', 'data-ethics,Programming'),
  );
  assert.equal(await imported(io), 0);
  assert.match(
    io.said.join('\n'),
    /“Programming” is the name of programming, and the id beside it is data-ethics/,
  );
});

test('what spreadsheets do to a table is undone or told', async () => {
  const io = await exported();
  // Semicolons, no byte order mark, other line ends, capitals in headings, blank rows, a date as in Britain.
  edit(
    io,
    'requirements',
    (text) =>
      text.slice(1).replace('of role,', 'Of Role,').replaceAll(',', ';').replaceAll('\r\n', '\n') +
      ';;;;;;;;;;\n',
  );
  edit(io, 'framework', (text) => text.replace("'2024-05", 'May-24'));
  edit(io, 'sources', (text) => text.replace("'2017-03-04", '25/03/2017'));
  assert.equal(await imported(io), 0, io.told.join('\n'));
  assert.equal(result(io).edition.date, '2024-05');
  edit(io, 'sources', (text) => text.replace('25/03/2017', '04/03/2017'));
  assert.equal(await imported(io), 1);
  assert.match(
    io.told.join('\n'),
    /sources\.csv, line 2, column \d+: found the text "04\/03\/2017"; expected a date/,
  );
});

test('columns and files that are not known are told', async () => {
  const io = await exported();
  edit(io, 'skills', (text) => text.replace('(parent)', 'parant'));
  io.files.set('tables/skils.csv', 'id,name\r\nx,X\r\n');
  assert.equal(await imported(io), 0);
  const said = io.said.join('\n');
  assert.match(said, /the column “parant” is not known here; did you mean 'parent'\?/);
  assert.match(said, /no table of a dataset is called “skils”; did you mean 'skills'\?/);
});

test('a folder without a framework is refused', async () => {
  const io = memoryIo({ 'tables/skills.csv': 'id,name\r\nx,X\r\n' });
  assert.equal(await imported(io), 1);
  assert.match(io.told.join('\n'), /there is no framework\.csv/);
  assert.equal(await imported(memoryIo()), 1);
});

test('a row that belongs to nothing, or to two things, is refused', async () => {
  const io = await exported();
  edit(
    io,
    'requirements',
    (text) => `${text},,,,,,vision,,,,\r\nanalyst,,analyst-junior,,,,vision,,,,\r\n`,
  );
  assert.equal(await imported(io), 1);
  const told = io.told.join('\n');
  assert.match(told, /line 14, column 1: the row does not say what it belongs to: found nothing/);
  assert.match(told, /line 15, column 1: .*found ids in 2 columns/);
});

test('empty lists and other rare things can be read in the tables', async () => {
  const io = memoryIo({
    'odd.json': JSON.stringify({
      ...{ formatVersion: 1, id: 'odd', title: 'Odd', links: {} },
      skills: [{ id: 'a', name: 'A', enables: [], scale: null, aliases: ['B', { cy: 'C' }] }],
    }),
  });
  await run(['export', 'csv', 'odd.json', '-o', 'tables'], io);
  const [head, row] = io.files.get('tables/skills.csv')!.slice(1).split('\r\n');
  assert.equal(head, 'id,name,description,aliases,aliases [cy],scale,(scale),enables');
  assert.equal(row, 'a,A,,B,"(none)\nC",(no scale),,(none)');
  assert.equal(await imported(io), 0);
});
