import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../run.js';
import { memoryIo } from '../testing/memory-io.js';

const dataset = JSON.stringify({
  formatVersion: 1,
  id: 'bakery',
  title: 'Bakery',
  edition: { name: '1' },
  status: 'live',
  language: 'en',
  wording: 'official',
  skills: [{ id: 'dough', name: 'Dough' }],
});

test('export json-ld names things below the address that was given', async () => {
  const io = memoryIo({ 'bakery.json': dataset });
  const words = [
    'export',
    'json-ld',
    'bakery.json',
    '--base-url',
    'https://e.example/s',
    '-o',
    'o',
  ];
  assert.equal(await run(words, io), 0);
  assert.match(io.files.get('o')!, /"@id": "https:\/\/e\.example\/s#skill-dough"/);
});

test('an address that is none ends with 2, and nothing is written', async () => {
  const io = memoryIo({ 'bakery.json': dataset });
  for (const wrong of ['skills', 'javascript:alert(1)', 'https://'])
    assert.equal(
      await run(['export', 'json-ld', 'bakery.json', '--base-url', wrong, '-o', 'o'], io),
      2,
    );
  assert.equal(io.files.has('o'), false);
});
