import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Framework } from '../../model/index.js';
import { richFramework } from '../../testing/rich-framework.js';
import { memoryIo } from '../testing/memory-io.js';
import { run } from '../run.js';

const says = (more: object) =>
  JSON.stringify(
    {
      formatVersion: 1,
      id: 'ours',
      title: 'Our additions',
      overlays: { framework: 'rich', edition: { name: 'First', date: '2024-05' } },
      ...more,
    },
    null,
    1,
  );

const coding = { skills: [{ id: 'programming', name: 'Coding' }] };
const recorded = (was: string) => ({
  ...coding,
  replaces: [{ at: 'skills/programming/name', was }],
});

async function merge(overlay: string, ...words: string[]) {
  const io = memoryIo({ 'base.json': JSON.stringify(richFramework()), 'ours.json': overlay });
  return { code: await run(['merge', 'base.json', 'ours.json', ...words], io), io };
}

test('the merged dataset is written, with a summary', async () => {
  const { code, io } = await merge(says(recorded('Programming')), '-o', 'out.json');
  assert.equal(code, 0);
  assert.match(io.files.get('out.json')!, /"name": "Coding"/);
  assert.deepEqual(io.told, []);
  assert.match(io.said.join(), /0 conflicts, 0 notes/);
});

test('a conflict is told with its line; it is an error only where that is asked for', async () => {
  const { code, io } = await merge(says(recorded('Software')), '-o', 'out.json');
  assert.equal(code, 0);
  assert.match(
    io.told.join('\n'),
    /^ours\.json, line 15, column \d+: conflict: skills\/programming\/name: the base now says/,
  );
  assert.equal((await merge(says(recorded('Software')), '-o', 'out.json', '--strict')).code, 1);
});

test('a reference to nothing is told at its place in the overlay, and ends with 1', async () => {
  const { code, io } = await merge(
    says({ roles: [{ id: 'analyst', skills: [{ skill: 'visio' }] }] }),
    '-o',
    'out.json',
  );
  assert.equal(code, 1);
  assert.match(
    io.told.join('\n'),
    /^ours\.json, line \d+, column \d+: error: roles\/analyst\/skills\/visio\/skill: .*did you mean 'vision'/,
  );
});

test('an overlay that is not JSON, or of another base, writes nothing', async () => {
  for (const wrong of ['{', says({ overlays: { framework: 'other' } })]) {
    const { code, io } = await merge(wrong, '-o', 'out.json');
    assert.equal(code, 1);
    assert.equal(io.files.has('out.json'), false);
    assert.match(io.told.join('\n'), /ours\.json/);
  }
});

test('the overlay can be written with a record of its base', async () => {
  const { io } = await merge(says(coding), '--record', '-o', 'ours.json');
  assert.deepEqual((JSON.parse(io.files.get('ours.json')!) as { replaces: unknown }).replaces, [
    { at: 'skills/programming/name', was: 'Programming' },
  ]);
});

test('origins, conflicts and removals can be asked for as JSON', async () => {
  const { io } = await merge(
    says({ ...coding, removes: [{ at: 'roles/archivist' }] }),
    '--json',
    '-o',
    'all.json',
  );
  const all = JSON.parse(io.files.get('all.json')!) as Record<string, unknown>;
  assert.deepEqual(Object.keys(all), [
    'framework',
    'layers',
    'origins',
    'conflicts',
    'removed',
    'problems',
    'overlayProblems',
  ]);
});

test('the overlay of the guide does what the guide says', async () => {
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  const overlay = /```json\n([\s\S]*?)```/.exec(read('stories/guides/keeping-current.mdx'))![1]!;
  const io = memoryIo({
    'base.json': read('data/government-digital-and-data.json'),
    'ours.json': overlay,
  });
  for (const words of ['--record -o ours.json', '-o out.json'])
    assert.equal(await run(['merge', 'base.json', 'ours.json', ...words.split(' ')], io), 0);
  assert.deepEqual(io.told, []);
  assert.match(io.said.join(), /1 removed; 0 conflicts, 0 notes/);
  const { skills = [], roles = [] } = JSON.parse(io.files.get('out.json')!) as Framework;
  const lead = roles
    .find(({ id }) => id === 'data-scientist')!
    .levels!.find(({ id }) => id === 'lead-data-scientist')!;
  const needs = lead.skills!.map(({ skill }) => skill);
  assert.ok(needs.includes('casework') && !needs.includes('data-engineering'));
  assert.ok(skills.some(({ id }) => id === 'data-engineering'));
  assert.equal(skills.find(({ id }) => id === 'casework')!.name, 'Casework');
});
