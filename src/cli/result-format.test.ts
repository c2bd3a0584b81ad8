import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UsageError, readArgs, type Command } from './command.js';
import { formatOf, formatOptions, hasFormat } from './result-format.js';

const names = ['text', 'markdown', 'json'] as const;
const command: Command = {
  name: 'tell',
  summary: 'Tell',
  usage: '',
  options: formatOptions(names),
  examples: [],
  words: [0, 0],
  run: () => Promise.resolve(0),
};
const args = (...words: string[]) => readArgs(command, words);

test('the usual format is the first; --json is the same as --format json', () => {
  assert.equal(formatOf(args(), names), 'text');
  assert.equal(formatOf(args('--format', 'markdown'), names), 'markdown');
  assert.equal(formatOf(args('--json'), names), 'json');
  assert.equal(formatOf(args('--json', '--format', 'json'), names), 'json');
  assert.deepEqual([hasFormat(args()), hasFormat(args('--json'))], [false, true]);
});

test('an unknown format, or two of them, are not understood', () => {
  const refused = (pattern: RegExp) => (error: unknown) =>
    error instanceof UsageError && pattern.test(error.message);
  assert.throws(
    () => formatOf(args('--format', 'markdwn'), names),
    refused(/did you mean 'markdown'\?/),
  );
  assert.throws(() => formatOf(args('--json', '--format', 'text'), names), refused(/two formats/));
});
