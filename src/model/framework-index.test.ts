import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { validDocuments } from '../testing/document-arbitraries.js';
import { richFramework } from '../testing/rich-framework.js';
import { indexOf, parse, type Framework, type FrameworkIndex } from './index.js';

const framework = parse(richFramework()).framework!;
const index = indexOf(framework);

test('a framework has one index, kept for as long as the framework is', () => {
  assert.equal(indexOf(framework), index);
  assert.notEqual(indexOf(structuredClone(framework)), index);
  assert.equal(index.framework, framework);
  assert.ok(Object.isFrozen(index));
});

const lookUps = {
  sources: 'source',
  scales: 'scale',
  skillTypes: 'skillType',
  audiences: 'audience',
  families: 'family',
  grades: 'grade',
  tracks: 'track',
  skills: 'skill',
  roles: 'role',
  profiles: 'profile',
  moves: 'move',
} as const satisfies Partial<Record<keyof Framework, keyof FrameworkIndex>>;

for (const [list, name] of Object.entries(lookUps) as [
  keyof typeof lookUps,
  (typeof lookUps)[keyof typeof lookUps],
][]) {
  test(`every ${name} is found by its id, and nothing else is`, () => {
    const entities = framework[list] ?? [];
    assert.ok(entities.length > 0);
    for (const entity of entities) assert.equal(index[name](entity.id), entity);
    for (const id of ['', 'none', '__proto__', 'constructor', 'toString', 'has'])
      assert.equal(index[name](id), undefined);
  });
}

test('a level of mastery is found with its place on its scale', () => {
  const { mastery, scale, place, of } = index.mastery('practitioner')!;
  assert.deepEqual([mastery.name, scale.id, place, of], ['Practitioner', 'four', 3, 4]);
  assert.equal(index.mastery('high')!.place, 2);
  assert.equal(index.mastery('toString'), undefined);
});

test('a role level is found with its role and its place in it', () => {
  const { roleLevel, role, position } = index.roleLevel('analyst-senior')!;
  assert.deepEqual([roleLevel.name, role.id, position], ['Senior analyst', 'analyst', 1]);
  assert.equal(index.roleLevel('analyst'), undefined);
});

test('role levels are listed role by role', () => {
  assert.deepEqual(
    index.roleLevels.map(({ roleLevel }) => roleLevel.id),
    ['analyst-junior', 'analyst-senior', 'developer-only', 'scientist-junior', 'scientist-senior'],
  );
});

test('the skills below a skill are those that name it as their parent', () => {
  const below = (id: string) => index.childrenOf(id).map((skill) => skill.id);
  assert.deepEqual(below('data'), ['data-ethics', 'programming']);
  assert.deepEqual(below('programming'), []);
  assert.deepEqual(below('__proto__'), []);
});

test('a framework that holds nothing has an index that finds nothing', () => {
  const empty = indexOf(parse({ formatVersion: 1, id: 'empty', title: 'Empty' }).framework!);
  assert.deepEqual(empty.roleLevels, []);
  assert.equal(empty.skill('a'), undefined);
  assert.equal(empty.mastery('a'), undefined);
  assert.deepEqual(empty.childrenOf('a'), []);
});

test('every skill with a parent is among the children of that parent, in every dataset', () => {
  fc.assert(
    fc.property(fc.constantFrom(...validDocuments), (document) => {
      const of = indexOf(parse(document).framework!);
      for (const skill of of.framework.skills ?? [])
        for (const child of of.childrenOf(skill.id)) assert.equal(child.parent, skill.id);
      const children = (of.framework.skills ?? []).flatMap(({ id }) => of.childrenOf(id));
      const withParent = (of.framework.skills ?? []).filter(({ parent }) => parent !== undefined);
      assert.equal(children.length, withParent.length);
    }),
  );
});
