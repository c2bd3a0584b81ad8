import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPath, formatProblem } from './index.js';

test('a path reads as it would in code', () => {
  assert.equal(formatPath([]), '');
  assert.equal(formatPath(['roles', 3, 'levels', 1]), 'roles[3].levels[1]');
  assert.equal(formatPath([0, 'a']), '[0].a');
  assert.equal(formatPath(['__proto__', '$schema', 'x1']), '__proto__.$schema.x1');
});

test('a name that is no plain name stands in quotes', () => {
  assert.equal(
    formatPath(['a b', '', '1', 'it\'s "x"', 'été']),
    '["a b"][""]["1"]["it\'s \\"x\\""]["été"]',
  );
});

test('a problem is one line: line and column where known, path where there is one, message', () => {
  const problem = { severity: 'error', code: 'shape', message: 'is missing' } as const;
  assert.equal(formatProblem({ ...problem, path: [] }), 'is missing');
  assert.equal(formatProblem({ ...problem, path: ['id'] }), 'id: is missing');
  assert.equal(
    formatProblem({ ...problem, path: ['id'], line: 2, column: 5 }),
    'line 2, column 5: id: is missing',
  );
  assert.equal(
    formatProblem({ ...problem, path: [], line: 2, column: 5 }),
    'line 2, column 5: is missing',
  );
});
