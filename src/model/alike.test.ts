import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { alikePairs } from './alike.js';
import { likeness } from './likeness.js';

const word = fc.constantFrom(
  'data',
  'ethics',
  'Data',
  'policy',
  'design',
  'manage',
  'managing',
  'of',
  'x',
);
const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
const names = fc.array(name, { maxLength: 12 });

test('it finds the pairs that comparing all with all would find', () => {
  fc.assert(
    fc.property(names, names, fc.constantFrom(0.5, 0.75, 0.9, 1), (left, right, least) => {
      const all = left.flatMap((one, l) =>
        right.flatMap((other, r) => {
          const alike = likeness(one, other);
          return alike >= least ? [{ left: l, right: r, alike }] : [];
        }),
      );
      const place = (pair: { left: number; right: number }) => pair.left * 100 + pair.right;
      const found = alikePairs(left, right, least).sort((a, b) => place(a) - place(b));
      assert.deepEqual(found, all);
    }),
  );
});
