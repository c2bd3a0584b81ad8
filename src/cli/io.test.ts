import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { processIo } from './io.js';

/** Works in a folder of its own, which is gone afterwards. */
const within = async (work: (folder: string) => Promise<void>) => {
  const folder = await mkdtemp(join(tmpdir(), 'capability-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

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

suite(
  'a file that cannot be written or read says why in a sentence, and leaves nothing behind',
  () => {
    const io = processIo();

    test('its folder is a file', () =>
      within(async (folder) => {
        await writeFile(join(folder, 'file'), 'x');
        const path = join(folder, 'file', 'out.json');
        await assert.rejects(io.write(path, '{}'), {
          name: 'ExchangeError',
          message: `${path}: it cannot be written: its folder is a file; name another`,
        });
        await assert.rejects(io.write(join(path, 'deeper'), '{}'), { name: 'ExchangeError' });
        await assert.rejects(io.read(path), /there is no such file: part of its path is a file/);
        assert.equal(await readFile(join(folder, 'file'), 'utf8'), 'x');
      }));

    test('it is a folder', () =>
      within(async (folder) => {
        const path = join(folder, 'inner');
        await mkdir(path);
        await assert.rejects(io.write(path, '{}'), {
          message: `${path}: it cannot be written: this is a folder; name a file in it`,
        });
        assert.deepEqual(await readdir(folder), ['inner']);
      }));

    for (const [what, bytes] of [
      ['a spreadsheet file or a zip archive', [0x50, 0x4b, 0x03, 0x04, 0xff]],
      ['a spreadsheet file of an old sort', [0xd0, 0xcf, 0x11, 0xe0]],
      ['text in UTF-16', [0xff, 0xfe, 0x41, 0x00]],
    ] as const)
      test(`it is ${what}`, () =>
        within(async (folder) => {
          const path = join(folder, 'a.csv');
          await writeFile(path, Uint8Array.from(bytes));
          await assert.rejects(io.read(path), {
            message: `${path}: the text is not UTF-8: found ${what}; save it as “CSV UTF-8”, or as UTF-8 in the editor, and try again`,
          });
        }));
  },
);

test('of several files none is written where one cannot be', () =>
  within(async (folder) => {
    await writeFile(join(folder, 'file'), 'x');
    const files = new Map([
      [join(folder, 'a.csv'), 'a'],
      [join(folder, 'file', 'b.csv'), 'b'],
    ]);
    await assert.rejects(processIo().writeAll(files), { name: 'ExchangeError' });
    assert.deepEqual(await readdir(folder), ['file']);
  }));
