import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { randomFramework } from '../testing/random-framework.js';
import {
  differenceBetween,
  indexOf,
  needsOfPosition,
  parse,
  positionsOf,
  statesSkills,
} from './index.js';

const read = (value: unknown) => indexOf(parse(value).framework!);
const government = read(
  readFileSync(new URL('../../data/government-digital-and-data.json', import.meta.url), 'utf8'),
);
const base = { formatVersion: 1, id: 'f', title: 'F' };

test('every role level is a position, and every role that has none', () => {
  const positions = positionsOf(government);
  assert.equal(positions.size, 201 + 4);
  assert.equal(positions.get('senior-developer')?.role.id, 'software-developer');
  assert.equal(positions.get('chief-data-officer')?.roleLevel, undefined);
  assert.equal(positions.has('software-developer'), false);
  assert.equal(positions.has('__proto__'), false);
});

test('a role without levels gives way to the level of another role that has its id', () => {
  const index = read({
    ...base,
    roles: [
      { id: 'editor', name: 'Editor' },
      { id: 'writer', name: 'Writer', levels: [{ id: 'editor', name: 'Editing writer' }] },
    ],
  });
  assert.deepEqual(
    [...positionsOf(index).values()].map(({ role }) => role.id),
    ['writer'],
  );
});

test('what a senior role needs, and what changes on the way there, is told like that of a level', () => {
  const officer = positionsOf(government).get('chief-data-officer')!;
  const needs = [...needsOfPosition(government, officer).values()];
  assert.ok(needs.length > 0 && needs.every(({ level }) => level === undefined));
  const changes = differenceBetween(government, 'head-of-data-science', 'chief-data-officer');
  const added = changes.filter(({ kind }) => kind === 'added').map(({ skill }) => skill.id);
  const before = needsOfPosition(government, positionsOf(government).get('head-of-data-science')!);
  assert.deepEqual(
    added,
    needs.map(({ skill }) => skill.id).filter((id) => !before.has(id)),
  );
});

test('whatever the framework, each skill is needed once, and only by a position that states skills', () => {
  fc.assert(
    fc.property(randomFramework, (framework) => {
      const index = indexOf(framework);
      for (const position of positionsOf(index).values()) {
        const needs = needsOfPosition(index, position);
        assert.ok(statesSkills(position) || needs.size === 0);
        for (const [id, { skill }] of needs) assert.equal(skill.id, id);
      }
    }),
  );
});
