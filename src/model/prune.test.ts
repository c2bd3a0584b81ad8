import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { deepFreeze, pathsIn, valueAt } from '../testing/changes.js';
import { Pruner } from './prune.js';

test('what is left out is gone, and what loses nothing is shared with the original', () => {
  const value = deepFreeze({ a: [1, { b: 2, c: 3 }, 4], d: { e: 5 }, f: [6] });
  const left = new Pruner().without(value, [['a', 0], ['a', 1, 'b'], ['f']]) as typeof value;
  assert.deepEqual(left, { a: [{ c: 3 }, 4], d: { e: 5 } });
  assert.equal(left.d, value.d);
});

test('nothing left out is the same value', () => {
  const value = { a: [1] };
  assert.equal(new Pruner().without(value, []), value);
});

test('a part of what is left out need not be named', () => {
  assert.deepEqual(new Pruner().without({ a: { b: 1 }, c: 2 }, [['a', 'b'], ['a']]), { c: 2 });
  assert.deepEqual(new Pruner().without({ a: { b: 1 }, c: 2 }, [['a'], ['a', 'b']]), { c: 2 });
});

test('what is not there can be left out', () => {
  assert.deepEqual(
    new Pruner().without({ a: [1] }, [
      ['b', 'c'],
      ['a', 5],
      ['a', 0, 'x'],
    ]),
    { a: [1] },
  );
});

test('a field called __proto__ is copied and left out like any other', () => {
  const value: unknown = JSON.parse('{"__proto__": {"a": 1, "b": 2}, "c": 3}');
  const without = (...path: string[]) => JSON.stringify(new Pruner().without(value, [path]));
  assert.equal(without('c'), '{"__proto__":{"a":1,"b":2}}');
  assert.equal(without('__proto__', 'a'), '{"__proto__":{"b":2},"c":3}');
  assert.equal(without('__proto__'), '{"c":3}');
});

const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.nat(),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__', '0'), tie('node')),
  ),
})).node;

test('however often parts are left out, every value is known by its first path', () => {
  fc.assert(
    fc.property(
      tree,
      fc.array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 4 }),
      (original, rounds) => {
        const pruner = new Pruner();
        let value = original;
        for (const picks of rounds) {
          const paths = [...pathsIn(value)].slice(1);
          if (!paths.length) return;
          value = pruner.without(
            value,
            picks.map((at) => paths[at % paths.length]!),
          );
        }
        for (const path of pathsIn(value)) {
          const here = valueAt(value, path);
          if (typeof here === 'number')
            assert.equal(valueAt(original, pruner.originalPath(value, path)), here);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
