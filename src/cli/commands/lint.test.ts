import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withValue } from '../../testing/changes.js';
import { richFramework } from '../../testing/rich-framework.js';
import { memoryIo } from '../testing/memory-io.js';
import { run } from '../run.js';

const rich = JSON.stringify(richFramework(), null, 1);

async function lint(text: string, ...words: string[]) {
  const io = memoryIo({ 'a.json': text });
  const code = await run(['lint', 'a.json', ...words], io);
  return { code, said: io.said.join('\n'), told: io.told.join('\n') };
}

test('findings are told with their lines, and warnings end with 0', async () => {
  const { code, said } = await lint(rich, '--rule', 'falling-level');
  const line =
    rich.split('\n').length &&
    rich.slice(0, rich.lastIndexOf('"mastery": "working"')).split('\n').length;
  assert.equal(code, 0);
  assert.match(said, /^a\.json:\d+:\d+: warning: roles\[3\]\.levels\[1\]\.skills\[1\]\.mastery: /);
  assert.ok(said.startsWith(`a.json:${line}:`), said);
  assert.match(said, /1 falling-level {2}Real frameworks/);
});

test('with --strict, warnings end with 1 and notes do not', async () => {
  assert.equal((await lint(rich, '--rule', 'falling-level', '--strict')).code, 1);
  assert.equal((await lint(rich, '--rule', 'skipped-level', '--strict')).code, 0);
});

test('a field that stands twice is an error, which no parser tells', async () => {
  const twice = rich.replace('"status": "live"', '"status": "draft",\n "status": "live"');
  const { code, said } = await lint(twice, '--rule', 'repeated-key');
  assert.equal(code, 1);
  assert.match(said, /^a\.json:\d+:\d+: error: status: this field stands twice/);
  assert.equal((await lint(twice, '--without', 'repeated-key', '--rule', 'spacing')).code, 0);
});

test('places are those of the file, also where something before them was left out', async () => {
  const broken = withValue(JSON.parse(rich), 'roles[1].name', 5);
  const { code, said, told } = await lint(
    JSON.stringify(broken, null, 1),
    '--rule',
    'falling-level',
  );
  assert.equal(code, 1);
  assert.match(told, /roles\[1\]\.name/);
  assert.match(said, /roles\[3\]\.levels\[1\]\.skills\[1\]/);
});

test('a rule that there is not is an error with a suggestion; the rules can be listed', async () => {
  const { code, told } = await lint(rich, '--rule', 'faling-level');
  assert.equal(code, 2);
  assert.match(told, /did you mean 'falling-level'/);
  assert.match((await lint(rich, '--rules')).said, /^ {2}repeated-key[^]*missing-translation/);
});

test('findings can be asked for as JSON', async () => {
  const [first] = JSON.parse(
    (await lint(rich, '--rule', 'falling-level', '--json')).said,
  ) as Record<string, unknown>[];
  assert.deepEqual(Object.keys(first!).sort(), [
    'advice',
    'column',
    'file',
    'line',
    'message',
    'path',
    'rule',
    'severity',
  ]);
});
