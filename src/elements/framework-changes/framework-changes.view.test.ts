import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import * as fc from 'fast-check';
import {
  compareEditions,
  indexOf,
  mergeOverlay,
  parse,
  type Framework,
} from '../../model/index.js';
import { withoutValue, withValue } from '../../testing/changes.js';
import { earlierEdition } from '../../testing/earlier-edition.js';
import { randomFramework } from '../../testing/random-framework.js';
import {
  frameworkChangesView,
  type FrameworkChangesOptions,
  type FrameworkChangesView,
} from './framework-changes.view.js';
import type { Needs } from './sections.js';

const bundled = (name: string) =>
  parse(readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), 'utf8')).framework!;
const government = bundled('government-digital-and-data');
const earlier = parse(earlierEdition(government)).framework!;

function view(
  before: Framework | undefined,
  after: Framework,
  options: FrameworkChangesOptions = {},
) {
  const compared = before && {
    ...{ before: indexOf(before), after: indexOf(after) },
    diff: compareEditions(before, after),
  };
  return frameworkChangesView(indexOf(after), compared, options);
}

function found(
  before: Framework | undefined,
  after: Framework,
  options?: FrameworkChangesOptions,
): FrameworkChangesView {
  const shown = view(before, after, options);
  assert.equal(shown.status, 'found');
  return shown;
}

const sections = (options?: FrameworkChangesOptions) =>
  found(earlier, government, options).compared!.sections;
const named = ({ kind, change }: { kind: string; change: { id: string } }) =>
  `${kind} ${change.id}`;
const needed = (needs: readonly Needs[]) =>
  needs
    .flatMap(({ holders }) => holders)
    .map(({ id, status, differences }) => [
      id,
      status,
      ...differences.map(({ change, skill }) => `${change} ${skill.id}`),
    ]);

suite('for everyone', () => {
  test('tells what came, went and has another name', () => {
    const { roles, levels, skills, moves } = sections();
    assert.deepEqual(roles.map(named), ['added data-ethicist', 'removed example-role']);
    assert.deepEqual(
      roles[1]!.parts.map(({ id }) => id),
      ['junior-example', 'senior-example'],
    );
    assert.deepEqual(levels.map(named), ['renamed principal-data-scientist']);
    assert.deepEqual(skills.map(named), [
      'renamed data-science-innovation',
      'removed example-skill',
    ]);
    assert.deepEqual(moves.map(named), ['added software-developer-to-chief-technology-officer']);
  });

  test('tells what is needed otherwise, role by role and level by level', () => {
    const { needs } = sections();
    assert.deepEqual(
      needs.map(({ id }) => id),
      ['data-scientist'],
    );
    assert.deepEqual(needed(needs), [
      ['associate-data-scientist', 'changed', 'added data-ethics-and-privacy'],
      [
        'data-scientist',
        'changed',
        'raised data-ethics-and-privacy',
        'lowered programming-and-build-data-science',
        'added understanding-product-delivery',
        'dropped example-skill',
      ],
      ['lead-data-scientist', 'changed', 'raised delivering-business-impact'],
    ]);
    assert.deepEqual(needs[0]!.holders[1]!.counts, {
      ...{ added: 1, raised: 1, lowered: 1, dropped: 1, kept: 0 },
    });
  });

  test('tells which texts differ, and whatever else', () => {
    const { texts, others } = sections();
    assert.deepEqual(
      texts.map(({ change, differences }) => [change.id, differences.length]),
      [
        ['data-ethics-and-privacy', 2],
        ['data-scientist', 1],
      ],
    );
    assert.deepEqual(others, []);
  });
});

suite('for one role', () => {
  test('tells of every level, whether it changed or not, and of nothing else', () => {
    const { needs, roles, texts, moves, skills } = sections({ roleId: 'data-scientist' });
    assert.deepEqual(
      needed(needs).map(([id, status]) => [id, status]),
      [
        ['trainee-data-scientist', 'kept'],
        ['associate-data-scientist', 'changed'],
        ['data-scientist', 'changed'],
        ['principal-data-scientist', 'kept'],
        ['lead-data-scientist', 'changed'],
        ['head-of-data-science', 'kept'],
      ],
    );
    assert.deepEqual([roles, moves], [[], []]);
    assert.equal(texts.length, 2);
    assert.deepEqual(skills.map(named), [
      'renamed data-science-innovation',
      'removed example-skill',
    ]);
  });

  test('tells of one level alone, and of the skills that it needs', () => {
    const { needs, levels, texts } = sections({ roleLevelId: 'trainee-data-scientist' });
    assert.deepEqual(needed(needs), [['trainee-data-scientist', 'kept']]);
    assert.deepEqual(levels, []);
    assert.deepEqual(
      texts.map(({ change }) => change.id),
      ['data-ethics-and-privacy'],
    );
  });

  test('knows what is gone, what is new, and what only the earlier edition calls so', () => {
    const gone = found(earlier, government, { roleId: 'example-role' });
    assert.equal(gone.compared!.ofRole?.change, 'removed');
    assert.equal(gone.scope!.role.after, undefined);
    const fresh = found(earlier, government, { roleId: 'data-ethicist' });
    assert.equal(fresh.compared!.ofRole?.change, 'added');
    const other = withValue(government, 'roles[0].id', 'architect-of-business') as Framework;
    const before = withoutValue(government, 'moves') as Framework;
    const after = withoutValue(other, 'moves') as Framework;
    const { scope } = found(before, after, { roleId: 'business-architect' });
    assert.equal(scope!.role.id, 'architect-of-business');
  });

  test('is at home with roles that have no levels', () => {
    const role = government.roles!.findIndex(({ id }) => id === 'chief-data-officer');
    const before = withoutValue(government, `roles[${role}].skills[0]`) as Framework;
    for (const options of [{ roleId: 'chief-data-officer' }, { roleLevelId: 'chief-data-officer' }])
      assert.equal(
        needed(found(before, government, options).compared!.sections.needs)[0]![1],
        'changed',
      );
    const same = found(government, structuredClone(government), { roleId: 'chief-data-officer' });
    assert.deepEqual(needed(same.compared!.sections.needs), [['chief-data-officer', 'kept']]);
    assert.equal(same.compared!.total, 0);
  });

  test('tells what a level of mastery means otherwise to whoever needs a skill at it, and to nobody else', () => {
    const scale = government.scales!.findIndex(({ levels }) =>
      levels.some(({ id }) => id === 'awareness'),
    );
    const at = `scales[${scale}].levels[0].description`;
    const before = withValue(government, at, 'You have heard of it.') as Framework;
    const total = (options: FrameworkChangesOptions) =>
      found(before, government, options).compared!.total;
    assert.equal(total({ roleLevelId: 'junior-developer' }), 1);
    assert.equal(total({ roleId: 'software-developer' }), 1);
    assert.equal(total({ roleLevelId: 'lead-developer' }), 0);
    assert.equal(total({ roleId: 'chief-data-officer' }), 0);
  });

  test('tells what a role asks of every level beside what a level asks itself', () => {
    const after = bundled('data-scientist');
    const before = withoutValue(after, 'roles[0].skills[0]') as Framework;
    const { needs } = found(before, after, { roleLevelId: 'data-scientist' }).compared!.sections;
    assert.deepEqual(
      needs[0]!.holders.map(({ isOfAllLevels = false, status }) => [isOfAllLevels, status]),
      [
        [true, 'changed'],
        [false, 'kept'],
      ],
    );
  });

  test('says what there is where it is in neither edition', () => {
    const missing = view(earlier, government, { roleId: '__proto__' });
    assert.ok(missing.status === 'missing' && missing.kind === 'role');
    assert.ok(missing.choices.includes('example-role'));
    const level = view(undefined, government, { roleLevelId: 'constructor' });
    assert.ok(level.status === 'missing' && level.kind === 'roleLevel');
  });
});

suite('doubts', () => {
  const doubts = (before: Framework, after: Framework) => found(before, after).compared!.doubts;
  test('are told where the frameworks are two, or the dates the wrong way round', () => {
    assert.deepEqual(doubts(earlier, government), []);
    assert.deepEqual(doubts(government, earlier), ['swapped']);
    assert.deepEqual(doubts(bundled('data-scientist'), government), ['other-framework']);
    const dated = (date: string) => withValue(government, 'edition.date', date) as Framework;
    assert.deepEqual(doubts(dated('2025'), dated('2025-03')), []);
    assert.deepEqual(doubts(dated('2026'), dated('2025-03')), ['swapped']);
  });
});

suite('the history of the publisher', () => {
  const dates = (options: FrameworkChangesOptions) =>
    found(undefined, government, options).history.map(({ date }) => date);
  test('stands without an earlier edition, for everyone or for one role', () => {
    assert.ok(dates({}).length > 1);
    assert.deepEqual(dates({ roleId: 'software-developer' }), dates({}));
    assert.deepEqual(dates({ roleId: 'data-scientist' }), []);
    assert.equal(found(undefined, government).compared, undefined);
  });

  test('tells everyone what is told of no role', () => {
    const told = withValue(government, 'changes[0]', { date: '2025-09-01', text: 'For all.' });
    const { history } = found(undefined, told as Framework, { roleId: 'data-scientist' });
    assert.equal(history.length, 1);
  });
});

test('what a department’s overlay changes is told like an edition', () => {
  const { framework } = mergeOverlay(government, {
    ...{ formatVersion: 1, id: 'department', title: 'Department', language: 'en' },
    overlays: { framework: government.id },
    skills: [{ id: 'data-ethics-and-privacy', description: 'As this department has it.' }],
  });
  const { compared } = found(government, framework!);
  assert.deepEqual(compared!.doubts, []);
  assert.ok(compared!.sections.texts.some(({ change }) => change.id === 'data-ethics-and-privacy'));
});

test('whatever the two editions, each difference is told once', () => {
  fc.assert(
    fc.property(randomFramework, randomFramework, (before, after) => {
      const { total, sections: told, diff } = found(before, after).compared!;
      const { roles, levels, skills, moves, others } = told;
      const parts = [roles, levels, skills, moves, others].flat().flatMap((one) => one.parts);
      const all = diff.changes.reduce((sum, one) => sum + (one.differences.length || 1), 0);
      assert.equal(total + parts.length, all);
    }),
  );
});
