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
  wording: 'summary',
  roles: [
    { id: 'baker', name: 'Baker' },
    { id: 'owner', name: 'Owner' },
  ],
});

test('export markdown writes the document, or one role of it', async () => {
  const io = memoryIo({ 'bakery.json': dataset });
  assert.equal(await run(['export', 'markdown', 'bakery.json'], io), 0);
  assert.match(io.said.join(''), /^# Bakery\n[\s\S]*### Owner\n/);
  assert.equal(
    await run(['export', 'markdown', 'bakery.json', '--role', 'baker', '-o', 'baker.md'], io),
    0,
  );
  assert.doesNotMatch(io.files.get('baker.md')!, /Owner/);
});

test('a role that is not there ends with 1, and nothing is written', async () => {
  const io = memoryIo({ 'bakery.json': dataset });
  assert.equal(
    await run(['export', 'markdown', 'bakery.json', '--role', 'bakr', '-o', 'x'], io),
    1,
  );
  assert.match(io.told.join(''), /“bakr”; did you mean 'baker'/);
  assert.equal(io.files.has('x'), false);
});
