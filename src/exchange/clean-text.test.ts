import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanName, cleanText } from './clean-text.js';

test('spaces go from the ends of lines and of the whole, and stay where a line is indented', () => {
  assert.deepEqual(cleanText(' \n\n one \t\n  two  \n\n three\n \n'), {
    text: 'one\n  two\n\n three',
    mends: ['stray-space'],
  });
  assert.deepEqual(cleanText('one\n  two'), { text: 'one\n  two', mends: [] });
});

test('every mend is told, in the order of the work', () => {
  assert.deepEqual(cleanText('a\u00a0b\u200b\r\nc\u2028d '), {
    text: 'a b\nc\nd',
    mends: ['carriage-return', 'line-separator', 'zero-width', 'no-break-space', 'stray-space'],
  });
  assert.equal(cleanName('  Data \n ethics ').text, 'Data ethics');
});

// With a pattern that tries every space of a run again, this takes minutes.
test('a cell padded with very many spaces is read', () => {
  const padding = 300_000;
  for (const space of [' ', '\n', '\t'])
    assert.equal(cleanName(`a${space.repeat(padding)}b`).text, 'a b');
});
