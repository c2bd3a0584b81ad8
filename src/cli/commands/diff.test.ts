import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withValue } from '../../testing/changes.js';
import { richFramework } from '../../testing/rich-framework.js';
import { run } from '../run.js';
import { memoryIo } from '../testing/memory-io.js';

const rich = richFramework();
const raised = withValue(rich, 'roles[3].levels[1].skills[0].mastery', 'expert');
const files = { 'old.json': JSON.stringify(rich), 'new.json': JSON.stringify(raised) };

async function diff(...words: string[]) {
  const io = memoryIo(files);
  return { code: await run(['diff', ...words], io), io };
}

test('what changed is said, and ends with 0', async () => {
  const { code, io } = await diff('old.json', 'new.json');
  assert.equal(code, 0);
  assert.match(
    io.said.join('\n'),
    /Senior scientist now needs Data ethics at Expert \(was Practitioner\)/,
  );
});

test('the exit code tells whether something changed, where it is asked to', async () => {
  assert.equal((await diff('old.json', 'new.json', '--exit-code')).code, 1);
  assert.equal((await diff('old.json', 'old.json', '--exit-code')).code, 0);
});

test('release notes go to a file', async () => {
  const { io } = await diff('old.json', 'new.json', '--format', 'markdown', '-o', 'notes.md');
  assert.match(io.files.get('notes.md')!, /^# Rich: what changed/);
  assert.deepEqual(io.said, []);
});

test('one role can be asked for', async () => {
  const json = async (role: string) =>
    JSON.parse(
      (await diff('old.json', 'new.json', '--role', role, '--format', 'json')).io.said[0]!,
    ) as {
      changes: unknown[];
    };
  assert.equal((await json('scientist')).changes.length, 1);
  assert.equal((await json('developer')).changes.length, 0);
});

test('a role or format that is not there is an error with a suggestion', async () => {
  const role = await diff('old.json', 'new.json', '--role', 'scientst');
  assert.equal(role.code, 1);
  assert.match(role.io.told.join(), /did you mean 'scientist'/);
  const format = await diff('old.json', 'new.json', '--format', 'markdwn');
  assert.equal(format.code, 2);
  assert.match(format.io.told.join(), /did you mean 'markdown'/);
});
