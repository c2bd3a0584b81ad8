import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limits, parse, type Framework } from '../model/index.js';
import { readArgs } from './command.js';
import { importCommand } from './importing.js';
import { memoryIo } from './testing/memory-io.js';

/** A dataset with this many aliases, each this long. */
function withAliases(count: number, length: number): Framework {
  const aliases = (howMany: number) => Array.from({ length: howMany }, () => 'a'.repeat(length));
  const skills = [];
  for (let left = count; left > 0; left -= limits.entries)
    skills.push({
      id: `skill-${skills.length}`,
      name: 'Long names',
      aliases: aliases(Math.min(left, limits.entries)),
    });
  return {
    formatVersion: 1,
    id: 'long',
    title: 'Long',
    edition: { name: '1' },
    status: 'live',
    language: 'en',
    wording: 'summary',
    skills,
  };
}

async function imported(made: Framework) {
  const io = memoryIo();
  const command = importCommand({
    name: 'long',
    summary: '',
    usage: '',
    options: {},
    examples: [],
    words: [0, 0],
    tooLarge: 'Take fewer.',
    read: () => Promise.resolve(made),
  });
  const outcome = await command.run(readArgs(command, ['-o', 'out.json']), io).then(
    (code) => code,
    (error: unknown) => (error as Error).message,
  );
  return { outcome, text: io.files.get('out.json'), told: io.told };
}

test('a dataset that pages read only on one line is written on one line, which is told', async () => {
  const { outcome, text, told } = await imported(withAliases(1_300_000, 20));
  assert.equal(outcome, 0);
  assert.equal(text!.trimEnd().split('\n').length, 1);
  assert.deepEqual(parse(text).problems, []);
  assert.match(told[0]!, /on one line: by lines it would have .* more than 32\.0 MB/);
});

test('a dataset that pages do not read at all is not written, and the message says what to do', async () => {
  const { outcome, text } = await imported(withAliases(40, 1024 * 1024));
  assert.match(String(outcome), /would have 40\.0 MB .* more than 32\.0 MB.* Take fewer\./);
  assert.equal(text, undefined);
});

test('so does one with more values than pages read', async () => {
  const { outcome, text } = await imported(withAliases(limits.values, 1));
  assert.match(String(outcome), /values in all.*Take fewer\./);
  assert.equal(text, undefined);
});

test('ids kept from a dataset of another framework are told as a warning', async () => {
  const command = importCommand({
    name: 'long',
    summary: '',
    usage: '',
    options: { edition: { type: 'string', description: '' } },
    examples: [],
    words: [0, 0],
    read: () => Promise.resolve({ ...withAliases(1, 1), edition: undefined }),
  });
  const other = { ...withAliases(1, 1), skills: [{ id: 'grafting', name: 'Grafting' }] };
  const io = memoryIo({
    'same.json': JSON.stringify(withAliases(1, 1)),
    'other.json': JSON.stringify(other),
  });
  await command.run(readArgs(command, ['--previous', 'same.json', '-o', 'out.json']), io);
  assert.equal(io.told.filter((line) => line.includes('another')).length, 0);
  await command.run(readArgs(command, ['--previous', 'other.json', '-o', 'out.json']), io);
  assert.equal(io.told.filter((line) => line.includes('0 of its 1 skills')).length, 1);
  assert.ok(io.told.some((line) => line.includes('is said by --edition')));
});
