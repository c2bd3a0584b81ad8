import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { processIo } from './io.js';

test('a folder lists its files by name, without the folders in it; a file is no folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'capability-'));
  try {
    await mkdir(join(folder, 'inner'));
    for (const name of ['b.csv', 'a.csv']) await writeFile(join(folder, name), 'x');
    const io = processIo();
    assert.deepEqual(await io.list(folder), [join(folder, 'a.csv'), join(folder, 'b.csv')]);
    assert.equal(await io.list(join(folder, 'a.csv')), undefined);
    assert.equal(await io.list(join(folder, 'nowhere')), undefined);
    assert.equal(await io.list('-'), undefined);
  } finally {
    await rm(folder, { recursive: true });
  }
});
