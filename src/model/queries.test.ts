import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { withEntry, withoutValue } from '../testing/changes.js';
import { randomFramework } from '../testing/random-framework.js';
import { richFramework } from '../testing/rich-framework.js';
import {
  countChanges,
  differenceBetween,
  indexOf,
  levelsOfSkill,
  parse,
  resolveRequirements,
  skillsOfLevel,
  type ChangeKind,
  type FrameworkIndex,
} from './index.js';

const read = (value: unknown) => indexOf(parse(value).framework!);
const rich = richFramework();
const index = read(rich);

const needs = (of: FrameworkIndex, roleLevelId: string) =>
  skillsOfLevel(of, roleLevelId).map(({ skill, level }) => [skill.id, level?.mastery.id]);

test('a role level needs its own skills, then those of its role', () => {
  assert.deepEqual(needs(index, 'analyst-senior'), [
    ['data-ethics', 'expert'],
    ['programming', 'awareness'],
    ['working-together', 'low'],
    ['vision', undefined],
  ]);
});

test('where a level and its role both list a skill, the level has the last word', () => {
  const own = { skill: 'programming', mastery: 'expert' };
  const changed = read(withEntry(rich, 'roles[0].skills', own));
  assert.deepEqual(needs(changed, 'analyst-junior')[1], ['programming', 'awareness']);
  assert.equal(needs(changed, 'analyst-junior').length, 3);
});

test('a requirement comes with its skill and the place of its level', () => {
  const [required] = skillsOfLevel(index, 'analyst-junior');
  assert.equal(required!.skill, index.skill('data-ethics'));
  assert.equal(required!.requirement.importance, 'essential');
  assert.deepEqual([required!.level!.place, required!.level!.of], [1, 4]);
});

test('what is not there needs nothing and is needed by nothing', () => {
  for (const id of ['none', '__proto__', 'toString']) {
    assert.deepEqual(skillsOfLevel(index, id), []);
    assert.deepEqual(levelsOfSkill(index, id), []);
    assert.deepEqual(differenceBetween(index, id, 'analyst-junior'), []);
  }
  assert.deepEqual(resolveRequirements(index, undefined), []);
  assert.deepEqual(resolveRequirements(index, [{ skill: 'none' }]), []);
});

test('a skill is needed by role levels in the order of the framework', () => {
  assert.deepEqual(
    levelsOfSkill(index, 'programming').map(({ roleLevel, role, level }) => [
      role.id,
      roleLevel.id,
      level?.mastery.id,
    ]),
    [
      ['analyst', 'analyst-junior', 'awareness'],
      ['analyst', 'analyst-senior', 'awareness'],
      ['developer', 'developer-only', 'expert'],
      ['scientist', 'scientist-junior', 'practitioner'],
      ['scientist', 'scientist-senior', 'working'],
    ],
  );
  assert.deepEqual(
    levelsOfSkill(index, 'vision').map(({ roleLevel }) => roleLevel.id),
    ['analyst-junior', 'analyst-senior'],
  );
});

const changes = (from: string, to: string) =>
  differenceBetween(index, from, to).map((change) => [
    change.skill.id,
    change.kind,
    change.from?.mastery.id,
    change.to?.mastery.id,
  ]);

test('a difference says skill by skill what is added, raised, lowered, dropped and kept', () => {
  assert.deepEqual(changes('analyst-junior', 'analyst-senior'), [
    ['data-ethics', 'raised', 'awareness', 'expert'],
    ['programming', 'kept', 'awareness', 'awareness'],
    ['working-together', 'added', undefined, 'low'],
    ['vision', 'kept', undefined, undefined],
  ]);
  assert.deepEqual(changes('analyst-senior', 'scientist-senior'), [
    ['data-ethics', 'lowered', 'expert', 'practitioner'],
    ['programming', 'raised', 'awareness', 'working'],
    ['working-together', 'dropped', 'low', undefined],
    ['vision', 'dropped', undefined, undefined],
  ]);
});

test('a level that is named without its skills differs in nothing that is known', () => {
  const silent = read(
    withEntry(rich, 'roles[2].levels', { id: 'developer-lead', name: 'Lead developer' }),
  );
  assert.deepEqual(differenceBetween(silent, 'developer-only', 'developer-lead'), []);
  assert.deepEqual(differenceBetween(silent, 'developer-lead', 'developer-only'), []);
});

test('levels of different scales are neither more nor less than one another', () => {
  // Without a default scale, nothing says which of the two is that of this skill.
  let value = withoutValue(rich, 'defaultScale');
  value = withEntry(value, 'roles[3].levels[0].skills', { skill: 'data', mastery: 'awareness' });
  value = withEntry(value, 'roles[3].levels[1].skills', { skill: 'data', mastery: 'high' });
  const changed = read(value);
  for (const [from, to] of [
    ['scientist-junior', 'scientist-senior'],
    ['scientist-senior', 'scientist-junior'],
  ] as const) {
    const change = differenceBetween(changed, from, to).find(({ skill }) => skill.id === 'data');
    assert.equal(change?.kind, 'kept');
  }
});

test('a skill that a level lists twice changes once', () => {
  const twice = read(
    withEntry(rich, 'roles[3].levels[1].skills', { skill: 'programming', mastery: 'expert' }),
  );
  const kinds = differenceBetween(twice, 'scientist-junior', 'scientist-senior').map(
    ({ skill, kind }) => [skill.id, kind],
  );
  assert.deepEqual(kinds, [
    ['data-ethics', 'added'],
    ['programming', 'raised'],
  ]);
});

test('changes are counted by kind', () => {
  const counts = countChanges(differenceBetween(index, 'analyst-senior', 'scientist-senior'));
  assert.deepEqual(counts, { added: 0, raised: 1, lowered: 1, dropped: 2, kept: 0 });
});

const MIRROR: Record<ChangeKind, ChangeKind> = {
  added: 'dropped',
  dropped: 'added',
  raised: 'lowered',
  lowered: 'raised',
  kept: 'kept',
};

const frameworkAndTwoLevels = randomFramework
  .map((framework) => indexOf(framework))
  .filter(({ roleLevels }) => roleLevels.length > 0)
  .chain((of) => {
    const id = fc.constantFrom(...of.roleLevels.map(({ roleLevel }) => roleLevel.id));
    return fc.tuple(fc.constant(of), id, id);
  });

test('the way back is the mirror of the way there', () => {
  fc.assert(
    fc.property(frameworkAndTwoLevels, ([of, here, there]) => {
      const byId = (changes: ReturnType<typeof differenceBetween>) =>
        new Map(changes.map((change) => [change.skill.id, change]));
      const out = byId(differenceBetween(of, here, there));
      const back = byId(differenceBetween(of, there, here));
      assert.deepEqual([...back.keys()].sort(), [...out.keys()].sort());
      for (const [id, { kind, from, to }] of out) {
        const mirrored = back.get(id)!;
        assert.deepEqual([mirrored.kind, mirrored.from, mirrored.to], [MIRROR[kind], to, from]);
      }
    }),
  );
});

test('counts add up to the skills of both levels', () => {
  fc.assert(
    fc.property(frameworkAndTwoLevels, ([of, here, there]) => {
      const changes = differenceBetween(of, here, there);
      const { added, raised, lowered, dropped, kept } = countChanges(changes);
      const skills = (id: string) => new Set(skillsOfLevel(of, id).map(({ skill }) => skill.id));
      assert.equal(added + raised + lowered + kept, skills(there).size);
      assert.equal(dropped + raised + lowered + kept, skills(here).size);
      assert.equal(new Set(changes.map(({ skill }) => skill.id)).size, changes.length);
      assert.deepEqual(countChanges(differenceBetween(of, here, here)), {
        ...{ added: 0, raised: 0, lowered: 0, dropped: 0 },
        kept: skills(here).size,
      });
    }),
  );
});

test('the skills of a level and the levels of a skill are the same pairs', () => {
  fc.assert(
    fc.property(randomFramework, (framework) => {
      const of = indexOf(framework);
      const ofLevels = of.roleLevels.flatMap(({ roleLevel }) =>
        skillsOfLevel(of, roleLevel.id).map(({ skill, requirement, level }) => [
          ...[roleLevel.id, skill.id, requirement, level],
        ]),
      );
      const ofSkills = (framework.skills ?? []).flatMap((skill) =>
        levelsOfSkill(of, skill.id).map(({ roleLevel, requirement, level }) => [
          ...[roleLevel.id, skill.id, requirement, level],
        ]),
      );
      const sorted = (pairs: unknown[][]) => pairs.map((pair) => JSON.stringify(pair)).sort();
      assert.deepEqual(sorted(ofSkills), sorted(ofLevels));
    }),
  );
});
