import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { apply, difference, placesOf } from './patch.js';

const json = (text: string) => JSON.parse(text) as unknown;
/** Names that every object inherits are names like any other in a file. */
const name = fc.oneof(fc.constantFrom('valueOf', 'constructor', '__proto__'), fc.string());
const value = fc
  .anything({ key: name, maxDepth: 4, withNullPrototype: true })
  .map((given) => json(JSON.stringify(given) ?? 'null'));

test('a value and the difference give the other value, also after the difference was written as JSON', () => {
  fc.assert(
    fc.property(value, value, (from, to) => {
      const patch = difference(from, to);
      const written = patch === undefined ? undefined : json(JSON.stringify(patch));
      assert.equal(JSON.stringify(sorted(apply(from, written))), JSON.stringify(sorted(to)));
    }),
  );
});

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)])
    : Array.isArray(value)
      ? value.map(sorted)
      : value;

test('the same needs no change, whatever the order of its fields', () => {
  assert.equal(difference({ a: 1, b: [2] }, { b: [2], a: 1 }), undefined);
});

test('a text that gets a translation keeps the words that it has', () => {
  const patch = difference({ name: 'Soil' }, { name: { cy: 'Pridd', en: 'Soil' } });
  assert.deepEqual(patch, { '+': { name: { '@': 'en', '+': { cy: { '=': 'Pridd' } } } } });
  assert.ok(!JSON.stringify(patch).includes('Soil'));
  // Somebody has reworded the text elsewhere: their words stay, and the translation is added.
  assert.deepEqual(apply({ name: 'Earth' }, patch), { name: { en: 'Earth', cy: 'Pridd' } });
});

test('changes whose place has gone are passed over', () => {
  const patch = difference(
    { list: [{ id: 'a' }, { id: 'b' }] },
    { list: [{ id: 'a' }, { id: 'b', x: 1 }] },
  );
  assert.deepEqual(apply({ list: [{ id: 'a' }] }, patch), { list: [{ id: 'a' }] });
  assert.deepEqual(apply({ list: 'none' }, patch), { list: 'none' });
});

test('the places of a change are told', () => {
  const patch = difference({ a: [{ x: 1 }], gone: 1 }, { a: [{ x: 2 }], come: 3 })!;
  assert.deepEqual(placesOf(patch), [
    { path: ['gone'], value: undefined },
    { path: ['a', 0, 'x'], value: 2 },
    { path: ['come'], value: 3 },
  ]);
});
