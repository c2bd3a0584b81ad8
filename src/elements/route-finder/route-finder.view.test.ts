import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { DEFAULT_WEIGHTS, finish, indexOf, parse, type Framework } from '../../model/index.js';
import { Reader } from '../../templates/reader.js';
import { positionsOf } from '../../model/index.js';
import { lifted, named } from './conditions.js';
import {
  answerOf,
  askedOf,
  avoidableSkills,
  isAnswerable,
  questionOf,
  withoutGrades,
  type Asked,
  type RouteFinderOptions,
  type Shown,
} from './route-finder.view.js';

const read = (name: string) =>
  indexOf(
    parse(readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), 'utf8')).framework!,
  );
const government = read('government-digital-and-data');
const dataScientist = read('data-scientist');

function asked(options: RouteFinderOptions, index = government): Asked {
  const found = askedOf(index, options);
  assert.ok(found?.status === 'asked');
  return found;
}

const SHOWN: Shown = { role: 5, family: 5, other: 5, unmeasured: 5 };
const answer = (options: RouteFinderOptions) => finish(answerOf(government, asked(options), SHOWN));

suite('what is asked', () => {
  test('is nothing where there are not two to move between', () => {
    const base = { formatVersion: 1, id: 'f', title: 'F', roles: [{ id: 'one', name: 'One' }] };
    assert.equal(askedOf(indexOf(base as Framework), {}), undefined);
  });

  test('names what the dataset does not have, with what it has', () => {
    for (const options of [{ fromId: '__proto__' }, { toId: '__proto__' }]) {
      const missing = askedOf(government, options);
      assert.ok(missing?.status === 'missing');
      assert.deepEqual([missing.kind, missing.id], ['roleLevel', '__proto__']);
      assert.ok(missing.choices.includes('chief-data-officer'));
    }
    const missing = askedOf(government, { avoidSkillIds: ['toString'] });
    assert.ok(missing?.status === 'missing' && missing.kind === 'skill');
  });

  test('keeps what it understands of conditions and weights, and tells which weights it does not', () => {
    const found = asked({
      ...{ constraints: ['grade', 'planet', 'family'], maxMoves: 99 },
      weights: ['role=5', 'roel=1', 'step=-1', 'family=0', 'move='],
    });
    assert.deepEqual(found.constraints, ['family', 'grade']);
    assert.equal(found.maxMoves, 8);
    assert.deepEqual(found.weights, { ...DEFAULT_WEIGHTS, role: 5, family: 0 });
    assert.deepEqual(found.noWeights, ['roel=1', 'step=-1', 'move=']);
    assert.equal(asked({ maxMoves: NaN }).maxMoves, undefined);
  });

  test('cannot be answered without a start, from where one is, or of what is only named', () => {
    assert.equal(isAnswerable(asked({})), false);
    assert.equal(isAnswerable(asked({ toId: 'developer' })), false);
    assert.equal(isAnswerable(asked({ fromId: 'developer', toId: 'developer' })), false);
    assert.equal(isAnswerable(asked({ fromId: 'developer' })), true);
    const named = asked({ fromId: 'data-scientist', toId: 'lead' }, dataScientist);
    assert.deepEqual(
      named.onlyNamed.map(({ id }) => id),
      ['lead'],
    );
    assert.equal(isAnswerable(named), false);
    assert.equal(finish(answerOf(dataScientist, named, SHOWN)), undefined);
  });

  test('is the same question only where every part is the same', () => {
    const parts = (options: RouteFinderOptions, other = 5) =>
      questionOf(government, asked(options), { ...SHOWN, other });
    const ends = { fromId: 'developer', toId: 'lead-developer' };
    assert.deepEqual(parts(ends), parts(ends, 15));
    assert.notDeepEqual(parts({ fromId: 'developer' }), parts({ fromId: 'developer' }, 15));
    for (const more of [
      ...[{ constraints: ['grade'] }, { avoidSkillIds: ['testing'] }, { weights: ['role=5'] }],
      ...[{ maxMoves: 2 }, { toId: 'senior-developer' }],
    ].filter(({ avoidSkillIds: [id] = [] }: RouteFinderOptions) => !id || government.skill(id)))
      assert.notDeepEqual(parts({ ...ends, ...more }), parts(ends));
  });
});

suite('what is answered', () => {
  test('is routes with a goal, and what one could become without', () => {
    assert.equal(answer({ fromId: 'developer', toId: 'chief-technology-officer' })?.kind, 'routes');
    const next = answer({ fromId: 'chief-data-officer' });
    assert.ok(next?.kind === 'next');
    assert.deepEqual(
      next.groups.map(({ kind, steps, total }) => [kind, steps.length, total]),
      [
        ['role', 0, 0],
        ['family', 3, 3],
        ['other', 0, 0],
        ['unmeasured', 5, 48],
      ],
    );
  });

  test('offers to avoid what is learnt only on the way, and then has routes without', () => {
    const ends = { fromId: 'developer', toId: 'chief-technology-officer' };
    const avoidable = (options: RouteFinderOptions) =>
      avoidableSkills(government, asked(options), answer(options));
    const skills = avoidable(ends);
    assert.ok(skills.length > 0);
    for (const { id } of skills) {
      const without = { ...ends, avoidSkillIds: [id] };
      const found = answer(without);
      assert.ok(found?.kind === 'routes' && found.routes.routes.length > 0);
      assert.ok(!avoidable(without).some((skill) => skill.id === id));
    }
    // What the goal needs cannot be done without.
    assert.deepEqual(avoidable({ fromId: 'junior-developer', toId: 'lead-developer' }), []);
    assert.deepEqual(avoidable({ fromId: 'developer' }), []);
  });

  test('tells which positions have no grades', () => {
    const found = answer({ fromId: 'developer', toId: 'chief-technology-officer' });
    assert.ok(found?.kind === 'routes');
    const ids = withoutGrades(found.routes).map(({ id }) => id);
    assert.deepEqual(ids, ['senior-developer-management']);
  });
});

test('what stands in the way is lifted, and nothing else', () => {
  const given = { constraints: ['family', 'grade'], avoidSkillIds: ['a', 'b'], maxMoves: 2 };
  assert.deepEqual(lifted(given, [{ kind: 'family' }]), { ...given, constraints: ['grade'] });
  assert.deepEqual(lifted(given, [{ kind: 'skill', skill: 'a' }]), {
    ...given,
    avoidSkillIds: ['b'],
  });
  assert.deepEqual(lifted(given, [{ kind: 'moves' }, { kind: 'grade' }]), {
    ...{ constraints: ['family'], avoidSkillIds: ['a', 'b'], maxMoves: undefined },
  });
});

test('a name chooses what it is the only name of', () => {
  const reader = new Reader(government.framework, 'en');
  const positions = positionsOf(government);
  assert.equal(named(reader, positions, ' lead DATA scientist '), 'lead-data-scientist');
  assert.equal(named(reader, positions, 'lead data'), undefined);
  assert.equal(named(reader, positions, ''), undefined);
});
