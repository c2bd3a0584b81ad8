import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../run.js';
import { memoryIo } from '../testing/memory-io.js';

const fixture = (name: string) =>
  readFileSync(new URL(`../../exchange/fixtures/case/${name}`, import.meta.url), 'utf8');

test('a package becomes a dataset, and the dataset a package', async () => {
  const io = memoryIo({ 'garden.json': fixture('garden-1-1.json') });
  assert.equal(await run(['import', 'case', 'garden.json', '-o', 'out.json'], io), 0);
  assert.match(io.said.join('\n'), /9/);
  assert.deepEqual(io.told, []);
  assert.equal(await run(['validate', 'out.json'], io), 0);
  assert.equal(await run(['export', 'case', 'out.json', '-o', 'again.json'], io), 0);
  assert.equal(await run(['import', 'case', 'again.json', '-o', 'back.json'], io), 0);
  assert.deepEqual(JSON.parse(io.files.get('back.json')!), JSON.parse(io.files.get('out.json')!));
});

test('CASE 1.0 is written on demand, with what is lost', async () => {
  const io = memoryIo({ 'garden.json': fixture('garden-1-1.json') });
  await run(['import', 'case', 'garden.json', '-o', 'out.json'], io);
  const words = ['export', 'case', 'out.json', '--version', '1.0', '-o', 'old.json'];
  assert.equal(await run([...words, '--uri-base', 'https://garden.example/case'], io), 0);
  assert.ok(!io.files.get('old.json')!.includes('"extensions"'));
  assert.match(io.said.at(-1)!, /Lost/);
});

test('a wrong file or option is one clear error, and nothing is written', async () => {
  const io = memoryIo({ 'page.json': '<html>', 'out.json': '{}' });
  assert.equal(await run(['import', 'case', 'page.json', '-o', 'new.json'], io), 1);
  assert.match(io.told.at(-1)!, /page\.json, line 1, column 1: .*web page/);
  assert.equal(await run(['import', 'case', 'page.json', '--language', 'welsh please'], io), 1);
  assert.equal(await run(['export', 'case', 'out.json', '--version', '2'], io), 1);
  assert.deepEqual([...io.files.keys()], ['page.json', 'out.json']);
});

test('the language of a package that does not say it can be said', async () => {
  const io = memoryIo({ 'pottery.json': fixture('pottery-1-0.json') });
  await run(['import', 'case', 'pottery.json', '--language', 'cy', '-o', 'out.json'], io);
  const { language } = JSON.parse(io.files.get('out.json')!) as { language: string };
  assert.equal(language, 'cy');
});
