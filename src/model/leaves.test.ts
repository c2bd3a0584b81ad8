import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { leaves, LONGEST_ID } from './leaves.js';

type Cases = Partial<
  Record<keyof typeof leaves, { right: readonly unknown[]; wrong: readonly unknown[] }>
>;

const cases: Cases = {
  slug: {
    right: ['a', '7', 'data-ethics', 'level-3', 'constructor', 'a'.repeat(LONGEST_ID)],
    wrong: [
      '',
      '-a',
      'a-',
      'a--b',
      'A',
      'a b',
      'a_b',
      'é',
      '__proto__',
      'a\n',
      5,
      null,
      'a'.repeat(LONGEST_ID + 1),
    ],
  },
  words: { right: ['a', ' '], wrong: ['', 5, null, undefined, [], {}] },
  any: { right: ['', 'a'], wrong: [5, null, undefined] },
  language: {
    right: ['en', 'cy', 'en-GB', 'zh-Hant-TW', 'es-419', 'sl-rozaj', 'de-CH-1996', 'gsw'],
    wrong: ['', 'e', 'EN', 'english', 'en_GB', 'en-', 'en-12', 'en-x', 'en-GB-GB', 'paragraph', 5],
  },
  date: {
    right: ['2017', '2017-03', '2017-03-04', '2024-12-31'],
    wrong: [
      '',
      '17',
      '2017-3',
      '2017-00',
      '2017-13',
      '2017-01-00',
      '2017-01-32',
      '2017-03-04T00:00',
      2017,
    ],
  },
  currency: { right: ['GBP', 'EUR'], wrong: ['gbp', '£', 'GB', 'GBPX', ''] },
  whole: { right: [0, 5, -1], wrong: [1.5, Infinity, NaN, 2 ** 53, '5', null] },
  amount: { right: [0, 0.5, 1e9], wrong: [-0.01, Infinity, NaN, '5'] },
  years: { right: [0.5, 3], wrong: [0, -1, Infinity, '3'] },
};

for (const [name, { right, wrong }] of Object.entries(cases)) {
  test(`${name} is what its name says`, () => {
    const leaf = leaves[name as keyof typeof leaves];
    for (const value of right) assert.ok(leaf.accepts(value), String(value));
    for (const value of wrong) assert.ok(!leaf.accepts(value), JSON.stringify(value));
  });
}

test('a language that is accepted is one that the browser can use', () => {
  const subtag = fc.stringMatching(/^[A-Za-z0-9]{1,9}$/);
  const tag = fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.array(subtag, { maxLength: 3 }));
  fc.assert(
    fc.property(tag, ([language, others]) => {
      const given = [language, ...others].join('-');
      if (leaves.language.accepts(given))
        assert.doesNotThrow(() => new Intl.PluralRules(given), given);
    }),
    { numRuns: 5000 },
  );
});

test('a date that is accepted is one that the browser can write', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{4}(-\d\d){0,2}$/), (given) => {
      if (leaves.date.accepts(given)) assert.ok(!Number.isNaN(Date.parse(given)), given);
    }),
    { numRuns: 2000 },
  );
});
