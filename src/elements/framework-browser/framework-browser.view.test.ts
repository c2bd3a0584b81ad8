import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  finish,
  indexOf,
  needsOfPosition,
  parse,
  positionsOf,
  searchOf,
  type Framework,
  type FrameworkIndex,
  type Skill,
} from '../../model/index.js';
import { largeFramework } from '../../testing/large-framework.js';
import { randomFramework } from '../../testing/random-framework.js';
import { facetsOf, type Filters } from './facets.js';
import { answerOf } from './finder.js';
import { browserView, type BrowserOptions, type BrowserView } from './framework-browser.view.js';

const load = (name: string): FrameworkIndex => {
  const file = new URL(`../../../data/${name}.json`, import.meta.url);
  return indexOf(parse(readFileSync(file, 'utf8')).framework!);
};
const government = load('government-digital-and-data');
const search = finish(searchOf(government, 'en'));

interface Asked extends Partial<Omit<BrowserOptions, 'facets' | 'answer'>> {
  readonly filters?: Filters;
  readonly words?: string;
}

function show(index: FrameworkIndex, { filters = {}, words, ...more }: Asked = {}): BrowserView {
  const facets = finish(facetsOf(index, filters));
  const answer = words ? answerOf(search, words) : undefined;
  return finish(browserView(index, { language: 'en', limit: 1000, facets, answer, ...more }));
}

const roles = ({ families }: BrowserView) =>
  families.flatMap(({ rows }) => rows.map(({ role }) => role.id));
const skills = ({ groups }: BrowserView) =>
  groups.flatMap((group) => group.skills.map(({ id }) => id));
const choices = (view: BrowserView, facet: string) =>
  Object.fromEntries(
    view.facets.find((one) => one.facet === facet)!.choices.map(({ id, count }) => [id, count]),
  );

suite('the roles', () => {
  const view = show(government);

  test('stand by family in the order of the framework, senior roles among them', () => {
    assert.equal(view.list, 'roles');
    assert.deepEqual(view.families.map(({ family, total }) => [family!.id, total]).slice(0, 3), [
      ['architecture', 7],
      ['chief-digital-and-data', 4],
      ['data', 9],
    ]);
    assert.equal(roles(view).length, 52);
    assert.ok(roles(view).includes('chief-data-officer'));
  });

  test('say between which grades their levels are', () => {
    const rows = view.families.flatMap((family) => family.rows);
    const grades = (id: string) =>
      rows.find(({ role }) => role.id === id)!.grades.map((one) => one.id);
    assert.deepEqual(grades('software-developer'), ['ao', 'g6']);
    assert.deepEqual(grades('chief-data-officer'), ['scs']);
    assert.deepEqual(grades('data-scientist'), []);
  });

  test('can be kept to what is chosen; each choice says how many there would be', () => {
    assert.equal(choices(view, 'family').data, 9);
    assert.equal(choices(view, 'grade').scs, 4);
    assert.equal(choices(view, 'type')['senior-leadership'], 4);
    const data = show(government, { filters: { family: 'data' } });
    assert.equal(roles(data).length, 9);
    assert.equal(data.unfiltered, 52);
    assert.equal(choices(data, 'family').architecture, 7);
    assert.deepEqual(choices(data, 'grade'), {});
    assert.deepEqual(data.lists, [
      { list: 'roles', count: 9 },
      {
        list: 'skills',
        count: skills(show(government, { filters: { family: 'data' }, list: 'skills' })).length,
      },
    ]);
  });

  test('are no more than asked for, and say how many there are', () => {
    const first = show(government, { limit: 8 });
    assert.deepEqual([first.shown, first.total], [8, 52]);
    assert.deepEqual(
      first.families.map(({ rows, total }) => [rows.length, total]),
      [
        [7, 7],
        [1, 4],
      ],
    );
  });

  test('of very many families stand without counts beside the families, which are all still there', () => {
    const families = 150;
    const large = indexOf(
      largeFramework({ families, roles: 300, roleLevels: 300, skills: 20, skillsOfRole: 2 }),
    );
    const counts = Object.values(choices(show(large), 'family'));
    assert.deepEqual([counts.length, new Set(counts)], [families, new Set([undefined])]);
  });
});

suite('the skills', () => {
  test('stand from A to Z', () => {
    const view = show(government, { list: 'skills' });
    assert.equal(skills(view).length, 188);
    const withA = government.framework.skills!.filter(({ name }) =>
      (name as string).startsWith('A'),
    );
    assert.deepEqual(view.letters[0], { letter: 'A', count: withA.length });
    assert.equal(
      view.letters.reduce((sum, { count }) => sum + count, 0),
      188,
    );
    const names = view.groups.flatMap((group) => group.skills.map(({ name }) => name as string));
    assert.deepEqual(names, [...names].sort(new Intl.Collator('en', { numeric: true }).compare));
  });

  test('can be those of one letter; a letter that none begins with is as if not chosen', () => {
    const view = show(government, { list: 'skills', letter: 'B' });
    assert.deepEqual(
      view.groups.map(({ letter }) => letter),
      ['B'],
    );
    assert.equal(view.total, 4);
    assert.equal(show(government, { list: 'skills', letter: '__proto__' }).total, 188);
  });

  test('are those of a type, or those that are needed at a level or in a family, all at once', () => {
    const kept = (filters: Filters) => show(government, { list: 'skills', filters }).total;
    const leadership = government.framework.skills!.filter(
      ({ type }) => type === 'senior-leadership',
    );
    assert.equal(kept({ type: 'senior-leadership' }), leadership.length);
    assert.equal(kept({ type: 'senior-leadership', level: 'expert' }), 0);
    const needed = [...positionsOf(government).values()]
      .filter(({ role }) => role.family === 'data')
      .flatMap((position) => [...needsOfPosition(government, position).values()])
      .filter(({ level }) => level?.mastery.id === 'expert');
    assert.equal(
      kept({ family: 'data', level: 'expert' }),
      new Set(needed.map(({ skill }) => skill.id)).size,
    );
  });

  const describedAt = (level: string, skills: readonly Skill[]) =>
    skills.filter(({ descriptors = [] }) =>
      descriptors.some((one) => one.mastery === level && !one.absent),
    );

  test('of a framework without roles are those that a profile needs at a level, or that are described there', () => {
    const { framework } = load('operational-delivery');
    const view = show(indexOf(framework));
    assert.deepEqual([view.list, view.lists.length, view.total], ['skills', 1, 12]);
    const needed = framework.profiles!.flatMap((profile) => profile.skills);
    const others = framework.skills!.filter(({ id }) => !needed.some(({ skill }) => skill === id));
    const levels = Object.entries(choices(view, 'level'));
    assert.equal(levels.length, 4);
    for (const [level, count] of levels) {
      const ofProfile = needed.filter(({ mastery }) => mastery === level).length;
      assert.equal(count, ofProfile + describedAt(level, others).length);
    }
  });

  test('that nobody is said to need are those that are described at a level', () => {
    const { framework } = load('operational-delivery');
    const { profiles: _, ...rest } = framework;
    const given = Object.entries(choices(show(indexOf(rest)), 'level'));
    assert.ok(given.length > 1);
    for (const [level, count] of given)
      assert.equal(count, describedAt(level, rest.skills!).length);
  });
});

suite('what was found', () => {
  test('is of every kind, the best first; one can keep to roles or to skills', () => {
    const view = show(government, { words: 'data scientist' });
    assert.deepEqual(
      view.lists.map(({ list }) => list),
      ['all', 'roles', 'skills'],
    );
    assert.equal(view.hits[0]!.entry.id, 'data-scientist');
    const only = show(government, { words: 'data scientist', list: 'skills' });
    assert.ok(only.hits.length && only.hits.every(({ entry }) => entry.kind === 'skill'));
    assert.equal(view.lists[2]!.count, only.total);
  });

  test('is kept to what is chosen', () => {
    const view = show(government, { words: 'data', filters: { family: 'data' } });
    assert.ok(view.total < view.unfiltered);
    for (const { entry } of view.hits)
      if (entry.kind !== 'skill')
        assert.equal((entry.kind === 'role' ? entry : entry.position).role.family, 'data');
    const chosen = choices(view, 'family').data;
    assert.equal(chosen, view.total);
  });
});

test('whatever the framework, each choice keeps as many as it says, and choosing more never keeps more', () => {
  fc.assert(
    fc.property(
      randomFramework,
      fc.constantFrom('roles', 'skills'),
      (framework: Framework, list) => {
        const index = indexOf(framework);
        if (!framework[list as 'roles']?.length) return;
        const all = show(index, { list });
        for (const { facet, choices: given } of all.facets)
          for (const { id, count } of given) {
            const kept = show(index, { list, filters: { [facet]: id } });
            assert.equal(kept.total, count);
            for (const other of kept.facets.filter((one) => one.facet !== facet))
              for (const { id: second, count: both } of other.choices) {
                const filters = { [facet]: id, [other.facet]: second };
                assert.equal(show(index, { list, filters }).total, both);
                assert.ok(both! <= kept.total);
              }
          }
      },
    ),
    { numRuns: 30 },
  );
});
