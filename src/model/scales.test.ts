import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withEntry, withoutValue, withValue } from '../testing/changes.js';
import { richFramework } from '../testing/rich-framework.js';
import { formatProblem, indexOf, parse, type Framework } from './index.js';

function scaleIn(value: unknown, skillId: string): string | undefined {
  const index = indexOf(parse(value).framework!);
  return index.scaleOf(index.skill(skillId)!)?.id;
}

const errors = (value: unknown) =>
  parse(value)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => [code, ...path].join(' '));

const rich = richFramework();

test('a skill is measured on its own scale, else that of its type, else the default', () => {
  assert.equal(scaleIn(rich, 'history'), 'two');
  assert.equal(scaleIn(rich, 'working-together'), 'two');
  assert.equal(scaleIn(rich, 'data-ethics'), 'four');
  assert.equal(scaleIn(rich, 'data'), 'four');
  assert.equal(scaleIn(withValue(rich, 'skills[3].scale', 'four'), 'working-together'), 'four');
});

test('a skill may have no scale, by itself or by its type', () => {
  assert.equal(scaleIn(rich, 'vision'), undefined);
  assert.equal(scaleIn(withValue(rich, 'skills[0].scale', null), 'data'), undefined);
});

test('without a default the only scale is that of all, and of several none is', () => {
  const bare = { formatVersion: 1, id: 'bare', title: 'Bare', skills: [{ id: 'a', name: 'A' }] };
  const scales = rich.scales as unknown as NonNullable<Framework['scales']>;
  assert.equal(scaleIn({ ...bare, scales: scales.slice(0, 1) }, 'a'), 'four');
  assert.equal(scaleIn({ ...bare, scales }, 'a'), undefined);
  assert.equal(scaleIn(bare, 'a'), undefined);
});

test('a level of another scale is told wherever it stands, and costs the level alone', () => {
  let value: unknown = withValue(rich, 'skills[3].descriptors[0].mastery', 'expert');
  value = withValue(value, 'roles[1].skills[0].mastery', 'expert');
  value = withValue(value, 'roles[0].levels[1].skills[2].mastery', 'expert');
  value = withValue(value, 'profiles[0].skills[0].mastery', 'expert');
  assert.deepEqual(errors(value), [
    'wrong-scale skills 3 descriptors 0 mastery',
    'wrong-scale roles 0 levels 1 skills 2 mastery',
    'wrong-scale roles 1 skills 0 mastery',
    'wrong-scale profiles 0 skills 0 mastery',
  ]);
  const { framework } = parse(value);
  assert.deepEqual(framework!.skills![3]!.descriptors, []);
  assert.deepEqual(framework!.roles![1]!.skills, [{ skill: 'history' }]);
  assert.deepEqual(framework!.profiles![0]!.skills, [{ skill: 'working-together' }]);
});

test('a level for a skill without a scale is told', () => {
  const value = withEntry(rich, 'profiles[0].skills', { skill: 'vision', mastery: 'high' });
  assert.deepEqual(errors(value), ['wrong-scale profiles 0 skills 1 mastery']);
});

test('a skill without a scale may be required without a level', () => {
  assert.deepEqual(errors(withEntry(rich, 'profiles[0].skills', { skill: 'vision' })), []);
});

test('where the scale of a type is unknown, the default stands in', () => {
  const value = withoutValue(
    withValue(rich, 'skillTypes[1].scale', 'twoo'),
    'skills[3].descriptors',
  );
  assert.equal(scaleIn(value, 'working-together'), 'four');
});

test('a misspelt default is told, and costs no level', () => {
  const value = withValue(rich, 'defaultScale', 'fuor');
  const { framework, problems } = parse(value);
  assert.deepEqual(problems.map(formatProblem), [
    "defaultScale: no scale has the id 'fuor'; did you mean 'four'?",
  ]);
  assert.deepEqual(framework, withoutValue(rich, 'defaultScale'));
});

test('where no scale can be told for a skill with levels, that is told once', () => {
  const { framework, problems } = parse(withoutValue(rich, 'defaultScale'));
  assert.deepEqual(
    problems.map((problem) => [problem.severity, problem.code, formatProblem(problem)]),
    [
      [
        'warning',
        'missing',
        "defaultScale: is missing, and nothing else says on which scale the skill 'data-ethics' and perhaps others are measured; add it, or give them a scale",
      ],
    ],
  );
  assert.deepEqual(framework, withoutValue(rich, 'defaultScale'));
});
