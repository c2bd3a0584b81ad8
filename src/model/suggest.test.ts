import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { didYouMean, suggest } from './suggest.js';

const IDS = ['data-ethics', 'data-engineering', 'programming', 'agile'];

test('one slip of the hand is seen through', () => {
  for (const slip of ['data-ethic', 'data-ethicss', 'data-etihcs', 'data_ethics', 'Data-Ethics'])
    assert.equal(suggest(slip, IDS), 'data-ethics', slip);
});

test('a swap of two letters is one step, so that the nearer of two words is found', () => {
  assert.equal(suggest('abdc', ['abxx', 'abcd']), 'abcd');
  assert.equal(suggest('aebcd', ['xebcx', 'eabcd']), 'eabcd');
});

test('of several near words the nearest is chosen, and the first of those that are as near', () => {
  assert.equal(suggest('skil', ['skills', 'skill']), 'skill');
  assert.equal(suggest('b', ['c', 'd']), 'c');
});

test('a word that is far from all is left alone', () => {
  assert.equal(suggest('leadership', IDS), undefined);
  assert.equal(suggest('agxxx', ['agile']), undefined);
  assert.equal(didYouMean('leadership', IDS), '');
  assert.equal(didYouMean('anything', []), '');
});

test('longer words may differ in more letters', () => {
  assert.equal(suggest('data-engneerng-x', IDS), 'data-engineering');
  assert.equal(didYouMean('agil', IDS), "; did you mean 'agile'?");
});

test('a word that is there is what was meant', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (words, at) => {
      const word = words[at % words.length]!;
      assert.equal(suggest(word, words)?.toLowerCase(), word.toLowerCase());
    }),
  );
});

test('a word with one letter more, fewer or other is found', () => {
  const change = fc.tuple(fc.nat(), fc.nat(1), fc.constantFrom('', 'z'));
  fc.assert(
    fc.property(fc.stringMatching(/^[a-y]{4,12}$/), change, (word, [start, drop, add]) => {
      const at = start % word.length;
      assert.equal(suggest(word.slice(0, at) + add + word.slice(at + drop), [word]), word);
    }),
  );
});
