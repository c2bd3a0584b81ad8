import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryIo } from '../testing/memory-io.js';
import { run } from '../run.js';

const dataset = (id: string, description: string) =>
  JSON.stringify({
    formatVersion: 1,
    id,
    title: id,
    edition: { name: '1' },
    status: 'live',
    language: 'en',
    wording: 'summary',
    skills: [{ id: 'dough', name: 'Dough making', description }],
  });
const files = {
  'a.json': dataset('bakery', 'Kneads dough from flour and yeast.'),
  'b.json': dataset('kitchen', 'Kneads a dough of flour with yeast.'),
};

test('map proposes as text and as JSON', async () => {
  const io = memoryIo(files);
  assert.equal(await run(['map', 'a.json', 'b.json'], io), 0);
  assert.match(
    io.said.join('\n'),
    /Dough making \[dough\]\n {2}\d\.\d\d {2}Dough making \[dough\]: exact; name/,
  );
  const json = memoryIo(files);
  await run(['map', 'a.json', 'b.json', '--format', 'json'], json);
  const [first] = JSON.parse(json.said[0]!) as { matches: { skill: string; relation: string }[] }[];
  assert.equal(first?.matches[0]?.relation, 'exact');
});

test('the CSV, once filled in, becomes mappings of the first dataset', async () => {
  const io = memoryIo(files);
  assert.equal(await run(['map', 'a.json', 'b.json', '--format', 'csv', '-o', 'l.csv'], io), 0);
  io.files.set('l.csv', io.files.get('l.csv')!.replace(',exact,,', ',exact,yes,'));
  const words = ['map', '--accept', 'l.csv', 'a.json', 'b.json', '-o', 'out.json'];
  assert.equal(await run(words, io), 0, io.told.join('\n'));
  const made = JSON.parse(io.files.get('out.json')!) as { mappings: { relation: string }[] };
  assert.deepEqual(
    made.mappings.map(({ relation }) => relation),
    ['exact'],
  );
});

test('wrong words end with 2, wrong files with 1, and nothing is written', async () => {
  const io = memoryIo({ ...files, 'bad.csv': 'x\n1\n' });
  const fails = async (code: number, ...words: string[]) =>
    assert.equal(await run(['map', ...words], io), code, words.join(' '));
  await fails(2, 'a.json');
  await fails(2, 'a.json', 'b.json', '--top', '0');
  await fails(2, 'a.json', 'b.json', '--min-score', '2');
  await fails(2, 'a.json', 'b.json', '--format', 'xml');
  await fails(1, 'a.json', 'none.json', '-o', 'out');
  await fails(1, '--accept', 'bad.csv', 'a.json', 'b.json', '-o', 'out');
  assert.equal(io.files.has('out'), false);
});
