import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { common } from './common.js';
import { fill, nounAfter, plural } from './plural.js';

const COUNTS = [0, 1, 2, 3, 6, 7];
const after = (language: 'en' | 'cy', noun: 'family' | 'profile' | 'grade' | 'role') =>
  COUNTS.map((count) => nounAfter(language, count, common[language][noun]));

describe('nouns after a number', () => {
  it('are singular after one in English, else plural', () => {
    assert.deepEqual(after('en', 'role'), ['roles', 'role', 'roles', 'roles', 'roles', 'roles']);
  });

  it('are always singular in Welsh, and mutate after 2, 3 and 6 where they can', () => {
    assert.deepEqual(after('cy', 'family'), [
      'teulu swyddi',
      'teulu swyddi',
      'deulu swyddi',
      'theulu swyddi',
      'theulu swyddi',
      'teulu swyddi',
    ]);
    assert.deepEqual(after('cy', 'profile'), [
      'proffil',
      'proffil',
      'broffil',
      'phroffil',
      'phroffil',
      'proffil',
    ]);
    assert.deepEqual(after('cy', 'grade'), ['gradd', 'gradd', 'radd', 'gradd', 'gradd', 'gradd']);
    assert.deepEqual(after('cy', 'role'), Array(6).fill('rôl'));
  });

  it('heed a form of the framework’s own for none', () => {
    const dogs = { one: 'ci', other: 'cŵn', zero: 'cŵn' };
    assert.deepEqual(
      [0, 1, 7].map((count) => nounAfter('cy', count, dogs)),
      ['cŵn', 'ci', 'ci'],
    );
  });
});

describe('phrases with a count', () => {
  const forms = { zero: '{n} ci', one: '{n} ci', two: '{n} gi', few: '{n} chi', many: '{n} chi' };
  it('have all six forms of Welsh', () => {
    assert.deepEqual(
      COUNTS.map((count) => plural('cy', count, { ...forms, other: '{n} cŵn' })),
      ['0 ci', '1 ci', '2 gi', '3 chi', '6 chi', '7 cŵn'],
    );
  });

  it('write numbers as the reader’s country does', () => {
    assert.equal(plural('en', 1234, { one: '{n} skill', other: '{n} skills' }), '1,234 skills');
  });
});

describe('filling', () => {
  it('puts values in as they are', () => {
    assert.equal(fill('{a} of {b}', { a: '$&', b: '{a}' }), '$& of {a}');
  });

  it('leaves out what it does not know', () => {
    assert.equal(fill('a{missing}b', {}), 'ab');
  });
});
