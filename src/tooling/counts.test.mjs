import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsIn, tally } from './counts.mjs';

test('the last plain line counts', () => {
  assert.deepEqual(countsIn('1 passed, 1 failed\nagain\n12 passed, 0 failed\n'), {
    passed: 12,
    failed: 0,
  });
});

test("the closing lines of Node's test runner count, in both its looks", () => {
  assert.deepEqual(countsIn('ℹ tests 3\nℹ pass 2\nℹ fail 1\n'), { passed: 2, failed: 1 });
  assert.deepEqual(countsIn('# pass 2\n# fail 0\n'), { passed: 2, failed: 0 });
});

test('a sentence that mentions counts is not a count', () => {
  assert.equal(countsIn('we had 3 passed, 1 failed yesterday'), undefined);
});

test('a step that ran nothing has failed', () => {
  const failure = { passed: 0, failed: 1 };
  assert.deepEqual(tally({ output: '', exitCode: 0, isOneCheck: false }), failure);
  assert.deepEqual(
    tally({ output: '0 passed, 0 failed\n', exitCode: 0, isOneCheck: false }),
    failure,
  );
});

test('a bad ending is a failure even where every check passed', () => {
  const step = { output: '5 passed, 0 failed\n', exitCode: 1, isOneCheck: false };
  assert.deepEqual(tally(step), { passed: 5, failed: 1 });
});

test('a step that counts nothing of its own is one check', () => {
  assert.deepEqual(tally({ output: '', exitCode: 0, isOneCheck: true }), { passed: 1, failed: 0 });
  assert.deepEqual(tally({ output: '', exitCode: 2, isOneCheck: true }), { passed: 0, failed: 1 });
});
