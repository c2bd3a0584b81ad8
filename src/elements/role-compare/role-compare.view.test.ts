import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import * as fc from 'fast-check';
import {
  countChanges,
  differenceBetween,
  indexOf,
  parse,
  type SkillChange,
} from '../../model/index.js';
import { randomFramework } from '../../testing/random-framework.js';
import {
  roleCompareView,
  type Cell,
  type RoleCompareOptions,
  type RoleCompareView,
} from './role-compare.view.js';

const bundled = (name: string) =>
  parse(readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), 'utf8')).framework!;
const government = bundled('government-digital-and-data');
const dataScientist = bundled('data-scientist');

const show = (framework: unknown, options: RoleCompareOptions = {}) =>
  roleCompareView(indexOf(parse(framework).framework!), options);
function found(framework: unknown, ids: string, options: RoleCompareOptions = {}): RoleCompareView {
  const roleLevelIds = ids.split(' ').filter(Boolean);
  const view = show(framework, { roleLevelIds, ...options });
  assert.equal(view?.status, 'found');
  return view;
}

const ids = ({ columns }: RoleCompareView) => columns.map(({ id }) => id);
const rows = ({ groups }: RoleCompareView) => groups.flatMap((group) => group.rows);
const counts = ({ columns }: RoleCompareView) =>
  columns.map((column) =>
    Object.entries(column.counts ?? {})
      .filter(([, n]) => n)
      .map(([kind, n]) => `${n} ${kind}`)
      .join(', '),
  );

const base = { formatVersion: 1, id: 'f', title: 'F' };

suite('what is compared', () => {
  test('is what was asked for, in that order, once each, four at most', () => {
    const asked = 'developer junior-developer developer data-analyst data-scientist lead-developer';
    assert.deepEqual(ids(found(government, asked)), [
      'developer',
      'junior-developer',
      'data-analyst',
      'data-scientist',
    ]);
  });

  test('is a level: whoever names a role is told its levels', () => {
    const missing = show(government, { roleLevelIds: ['data-analyst', 'software-developer'] });
    assert.ok(missing?.status === 'missing' && missing.id === 'software-developer');
    assert.equal(missing.choices.length, 9);
    assert.ok(missing.choices.includes('junior-developer'));
  });

  test('is the first two where nothing is asked for, and one with the next', () => {
    assert.deepEqual(ids(found(dataScientist, '')), [
      'trainee-data-scientist',
      'junior-data-scientist',
    ]);
    assert.deepEqual(ids(found(dataScientist, 'data-scientist')), [
      'data-scientist',
      'senior-data-scientist',
    ]);
    assert.deepEqual(ids(found(dataScientist, 'head-of-data-science')), [
      'head-of-data-science',
      'senior-data-scientist',
    ]);
  });

  test('may be roles without levels, and those beside role levels', () => {
    const view = found(government, 'chief-data-officer lead-data-scientist');
    assert.deepEqual(
      view.columns.map(({ role, roleLevel }) => [role.id, roleLevel?.id]),
      [
        ['chief-data-officer', undefined],
        ['data-scientist', 'lead-data-scientist'],
      ],
    );
    assert.deepEqual(counts(view), ['', '8 added, 6 dropped']);
  });

  test('can be any role level, and any role that has none', () => {
    const { choices } = found(government, '');
    const chosen = new Set(choices.map(({ id }) => id));
    assert.ok(chosen.has('chief-data-officer') && chosen.has('developer'));
    assert.ok(!chosen.has('software-developer'));
    assert.equal(chosen.size, choices.length);
  });

  test('is missing where the dataset has none of that id, and the others are told', () => {
    const view = show(dataScientist, { roleLevelIds: ['data-scientist', '__proto__'] });
    assert.ok(view?.status === 'missing');
    assert.equal(view.id, '__proto__');
    assert.equal(view.choices.length, 6);
    const unknownBase = show(dataScientist, { roleLevelIds: ['data-scientist'], base: 'x' });
    assert.ok(unknownBase?.status === 'missing');
  });

  test('is nothing where there are not two', () => {
    assert.equal(show(base), undefined);
    assert.equal(show({ ...base, roles: [{ id: 'one', name: 'One' }] }), undefined);
  });
});

suite('changes', () => {
  test('go from the first to each of the others, or from the base that was asked for', () => {
    const asked = 'data-scientist senior-data-scientist head-of-data-science';
    assert.deepEqual(counts(found(dataScientist, asked)), [
      '',
      '5 raised, 8 kept',
      '2 raised, 11 kept',
    ]);
    const turned = found(dataScientist, asked, { base: 'senior-data-scientist' });
    assert.equal(turned.base.id, 'senior-data-scientist');
    assert.deepEqual(counts(turned), ['5 lowered, 8 kept', '', '2 raised, 5 lowered, 6 kept']);
  });

  test('are not told of a level that the source only names', () => {
    const view = found(dataScientist, 'data-scientist lead');
    assert.equal(view.columns[1]!.statesSkills, false);
    assert.deepEqual(counts(view), ['', '']);
    assert.ok(rows(view).every(({ cells }) => cells.every(({ change }) => !change)));
    const all = found(dataScientist, 'data-scientist lead', { differences: true });
    assert.equal(all.shown, 13);
  });

  test('do not start from such a level unless it is asked for', () => {
    assert.equal(found(dataScientist, 'lead data-scientist').base.id, 'data-scientist');
    assert.equal(found(dataScientist, 'lead data-scientist', { base: 'lead' }).base.id, 'lead');
  });
});

suite('rows', () => {
  test('are grouped by type; skills without a level are needed as they are', () => {
    const view = found(government, 'chief-data-officer chief-technology-officer');
    assert.deepEqual(
      view.groups.map(({ type }) => type?.id),
      ['senior-leadership'],
    );
    assert.ok(rows(view).every(({ cells }) => cells.every(({ need }) => !need?.level)));
  });

  test('are only those that differ, where that is asked for', () => {
    const view = found(dataScientist, 'data-scientist senior-data-scientist', {
      differences: true,
    });
    assert.deepEqual([view.shown, view.total], [5, 13]);
    assert.ok(rows(view).every(({ cells }) => cells[1]!.change !== 'kept'));
  });
});

suite('two frameworks', () => {
  const ofTwo = (ours: unknown, theirs: unknown, ids: string, options: RoleCompareOptions = {}) => {
    const other = indexOf(parse(theirs).framework!);
    const view = roleCompareView(
      indexOf(parse(ours).framework!),
      { roleLevelIds: ids.split(' '), ...options },
      other,
    );
    assert.equal(view?.status, 'found');
    return view;
  };
  const asked = 'data-scientist other:data-scientist';

  test('stand side by side: what is in both is neither raised nor lowered', () => {
    const view = ofTwo(government, dataScientist, asked);
    assert.deepEqual(
      view.columns.map(({ id, isOfOther, index }) => [id, isOfOther, index.framework.id]),
      [
        ['data-scientist', false, 'government-digital-and-data'],
        ['other:data-scientist', true, 'data-scientist'],
      ],
    );
    assert.deepEqual(counts(view), ['', '11 added, 6 dropped']);
    assert.equal(view.columns[1]!.shared, 2);
    const both = rows(view).filter(({ cells }) => cells.every(({ need }) => need));
    assert.deepEqual(
      both.map((row) => [row.key, row.same?.by, row.cells[1]!.change]),
      [
        ['data-science-innovation', 'same-name', 'shared'],
        ['developing-data-science-capability', 'same-name', 'shared'],
      ],
    );
    assert.equal(view.total, 19);
    assert.deepEqual(
      view.groups.map(({ isOfOther, rows: own }) => [isOfOther, own.length]),
      [
        [false, 8],
        [true, 5],
        [true, 6],
      ],
    );
  });

  test('count skills as the same where a mapping of either says so, and not where it says less', () => {
    const to = (name: string) => ({ framework: 'Data Scientist', name });
    const mappings = [
      { skill: 'data-engineering', relation: 'close', to: to('Data Engineering and Manipulation') },
      { skill: 'delivering-business-impact', relation: 'related', to: to('Delivering at Pace') },
    ];
    const mapped = ofTwo({ ...government, mappings }, dataScientist, asked);
    const found = new Map(rows(mapped).map((row) => [row.key, row]));
    assert.equal(found.get('data-engineering')!.same?.by, 'close');
    assert.ok(found.get('data-engineering')!.cells.every(({ need }) => need));
    assert.equal(found.get('delivering-business-impact')!.same, undefined);
    const theirs = [
      {
        ...{ skill: 'data-engineering-and-manipulation', relation: 'exact' },
        to: { framework: government.id, id: 'data-engineering', name: 'Data engineering' },
      },
    ];
    const back = ofTwo(government, { ...dataScientist, mappings: theirs }, asked);
    assert.equal(rows(back).find(({ key }) => key === 'data-engineering')!.same?.by, 'exact');
  });

  test('that are editions of one are compared as one is: the same ids, the same scale', () => {
    const view = ofTwo(
      government,
      structuredClone(government),
      'data-scientist other:lead-data-scientist',
    );
    const alone = found(government, 'data-scientist lead-data-scientist');
    assert.deepEqual(view.columns[1]!.counts, alone.columns[1]!.counts);
    assert.equal(view.columns[1]!.shared, 0);
  });

  test('may take turns as base; the other’s ids are told where one is unknown', () => {
    const view = ofTwo(government, dataScientist, asked, { base: 'other:data-scientist' });
    assert.deepEqual(counts(view), ['6 added, 11 dropped', '']);
    const other = indexOf(dataScientist);
    const missing = roleCompareView(indexOf(government), { roleLevelIds: ['other:x'] }, other);
    assert.ok(missing?.status === 'missing' && missing.choices.includes('other:data-scientist'));
    assert.equal(missing.isOfOther, true);
    const without = show(government, { roleLevelIds: ['other:data-scientist'] });
    assert.equal(without?.status, 'missing');
  });

  test('keep what both need among the differences: that it is the same is not known', () => {
    const view = ofTwo(government, dataScientist, asked, { differences: true });
    assert.equal(view.shown, 19);
  });
});

test('whatever the framework, a comparison says what the model says of any two role levels', () => {
  fc.assert(
    fc.property(randomFramework, fc.nat(), fc.nat(), (framework, a, b) => {
      const index = indexOf(framework);
      const levels = index.roleLevels.map(({ roleLevel }) => roleLevel.id);
      const [from, to] = [levels[a % levels.length], levels[b % levels.length]];
      fc.pre(from !== undefined && to !== undefined && from !== to);
      const view = roleCompareView(index, { roleLevelIds: [from, to] });
      assert.ok(view?.status === 'found');
      const differences = differenceBetween(index, from, to);
      const isLevelled = ({ kind, from: a, to: b }: SkillChange) =>
        kind !== 'kept' || a?.scale === b?.scale;
      const [, column] = view.columns;
      assert.deepEqual(column!.counts, countChanges(differences.filter(isLevelled)));
      assert.equal(column!.shared, differences.filter((one) => !isLevelled(one)).length);
      assert.deepEqual(
        new Map(rows(view).map(({ skill, cells }) => [skill.id, cells[1]!.change])),
        new Map(differences.map((one) => [one.skill.id, isLevelled(one) ? one.kind : 'shared'])),
      );
      const only = roleCompareView(index, { roleLevelIds: [from, to], differences: true });
      assert.ok(only?.status === 'found');
      const isDesirable = ({ need }: Cell) => need?.requirement.importance === 'desirable';
      const different = rows(view).filter(
        ({ cells: [a, b] }) => b!.change !== 'kept' || isDesirable(a!) !== isDesirable(b!),
      );
      assert.equal(only.shown, different.length);
    }),
  );
});
