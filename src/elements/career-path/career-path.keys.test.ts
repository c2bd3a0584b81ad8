import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { frameworks, viewOf, wordsOf } from '../../testing/arbitrary-paths.js';
import { nextStop, stopKey, stopsOf, wayOf, type Way } from './career-path.keys.js';
import { careerPathLayout } from './career-path.layout.js';

const WAYS: readonly Way[] = ['forward', 'back', 'up', 'down', 'next', 'previous'];

suite('keys', () => {
  test('mean the reading direction', () => {
    assert.equal(wayOf('ArrowRight', false), 'forward');
    assert.equal(wayOf('ArrowRight', true), 'back');
    assert.equal(wayOf('ArrowLeft', false), 'back');
    assert.equal(wayOf('ArrowLeft', true), 'forward');
    assert.equal(wayOf('ArrowUp', true), 'up');
    assert.equal(wayOf('Home', true), 'first');
  });

  test('that mean nothing are left alone', () => {
    for (const key of ['a', 'Tab', 'toString', '__proto__'])
      assert.equal(wayOf(key, false), undefined);
  });
});

suite('stops', () => {
  test('are every level and every move, each once', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        const view = viewOf(framework);
        const keys = stopsOf(view).map(stopKey);
        assert.equal(keys.length, view.nodes.length + view.edges.length);
        assert.equal(new Set(keys).size, keys.length);
      }),
    );
  });

  test('can all be reached by the keys', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        const view = viewOf(framework);
        const layout = careerPathLayout(view, wordsOf(view), { width: 960 });
        const stops = stopsOf(view);
        const queue = stops.slice(0, 1);
        const reached = new Set(queue.map(stopKey));
        for (const stop of queue) {
          for (const way of WAYS) {
            const next = nextStop(view, layout, stop, way);
            if (reached.has(stopKey(next))) continue;
            reached.add(stopKey(next));
            queue.push(next);
          }
        }
        assert.deepEqual(
          stops.filter((stop) => !reached.has(stopKey(stop))),
          [],
        );
      }),
      { numRuns: 40 },
    );
  });
});
