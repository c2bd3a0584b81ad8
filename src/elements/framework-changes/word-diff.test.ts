import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import * as fc from 'fast-check';
import { wordDiff, type Piece } from './word-diff.js';

const all = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const kept = (pieces: readonly Piece[]) =>
  pieces
    .filter(({ differs }) => !differs)
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, differs }) => (differs ? `[${text.trim()}]` : text.trim())).join(' ');

suite('words that differ', () => {
  test('are marked on the side that has them', () => {
    const { before, after } = wordDiff('keeps the old rules', 'keeps all the rules there are');
    assert.equal(marked(before), 'keeps the [old] rules');
    assert.equal(marked(after), 'keeps [all] the rules [there are]');
  });

  test('are all there are where the texts have nothing in common', () => {
    assert.equal(marked(wordDiff('one', 'two three').after), '[two three]');
    assert.deepEqual(wordDiff('', 'new').before, []);
  });

  test('take in a single word that is the same by chance', () => {
    const { before, after } = wordDiff('see: one to two', 'see: three four to five six');
    assert.equal(marked(before), 'see: [one to two]');
    assert.equal(marked(after), 'see: [three four to five six]');
    assert.equal(marked(wordDiff('rules', 'all rules there').before), 'rules');
  });

  test('are told as one stretch in texts that are too long to compare', () => {
    const long = (word: string) =>
      `same ${Array.from({ length: 1200 }, (_, at) => `${word}${at}`).join(' ')} end`;
    const { before } = wordDiff(long('a'), long('b'));
    assert.deepEqual(
      before.map(({ differs }) => differs),
      [false, true, false],
    );
  });

  test('leave, in any two texts, the same words on both sides, and nothing out', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'the', 'rules.', '\n');
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { before, after } = wordDiff(one, other);
        assert.equal(all(before), one);
        assert.equal(all(after), other);
        assert.equal(kept(before), kept(after));
      }),
    );
  });
});
