import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import * as fc from 'fast-check';
import { indexOf, levelsOfSkill, parse } from '../../model/index.js';
import { randomFramework } from '../../testing/random-framework.js';
import { richFramework } from '../../testing/rich-framework.js';
import { skillCardView, type SkillCardOptions, type SkillCardView } from './skill-card.view.js';

const bundled = (name: string) =>
  parse(readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), 'utf8')).framework!;
const government = bundled('government-digital-and-data');
const operationalDelivery = bundled('operational-delivery');
const digitalDataInnovation = bundled('digital-data-innovation');

const show = (framework: unknown, options: SkillCardOptions = {}) =>
  skillCardView(indexOf(parse(framework).framework!), options);
function found(framework: unknown, skillId?: string, roleLevelId?: string): SkillCardView {
  const view = show(framework, { skillId, roleLevelId });
  assert.equal(view?.status, 'found');
  return view;
}

const base = { formatVersion: 1, id: 'f', title: 'F' };
const rich = richFramework();
const needs = (view: SkillCardView) =>
  view.needs.map(({ role, profile, levels }) => [
    (role ?? profile)!.id,
    ...levels.map(({ roleLevel, level }) => [roleLevel?.id, level?.mastery.id]),
  ]);
const related = (view: SkillCardView) =>
  view.related.map(({ relation, skills }) => [relation, ...skills.map(({ id }) => id)]);

suite('which skill', () => {
  test('is the first where nothing is asked for', () => {
    assert.equal(found(rich).skill.id, 'data');
  });

  test('is missing where the dataset has none of that id, and the others are told', () => {
    const view = show(rich, { skillId: '__proto__' });
    assert.deepEqual(view, {
      status: 'missing',
      id: '__proto__',
      choices: rich.skills.map(({ id }) => id),
    });
  });

  test('is none in a framework without skills', () => {
    assert.equal(show(base), undefined);
  });
});

suite('the levels', () => {
  test('are those of the scale, lowest first, each with its own words', () => {
    const { levels } = found(rich, 'data-ethics');
    assert.deepEqual(
      levels.map(({ place, descriptors }) => [place.mastery.id, place.place, descriptors.length]),
      [
        ['awareness', 1, 1],
        ['working', 2, 1],
        ['practitioner', 3, 0],
        ['expert', 4, 1],
      ],
    );
  });

  test('have a text for each grade where the source has', () => {
    const { levels } = found(operationalDelivery, 'power-of-connections');
    assert.deepEqual(
      levels.map(({ descriptors }) => descriptors.map(({ grades }) => grades?.length)),
      [[3], [1, 1, 1], [1, 1, 1], [1, 1, 1]],
    );
    assert.equal(levels[0]!.descriptors[0]!.absent!.kind, 'not-applicable');
  });

  test('are none where the skill has no scale, or nothing is said of any of them', () => {
    assert.deepEqual(found(rich, 'vision').levels, []);
    assert.deepEqual(found(rich, 'programming').levels, []);
  });

  test('are those of the words that are there, where no scale is the default', () => {
    const two = { ...base, scales: rich.scales };
    const skills = [{ id: 's', name: 'S', descriptors: [{ mastery: 'high', text: 'High.' }] }];
    assert.deepEqual(
      found({ ...two, skills }).levels.map(({ place }) => place.mastery.id),
      ['low', 'high'],
    );
  });

  test('without words share their reason where it is the same for all', () => {
    assert.equal(found(government, 'business-architecture').absent?.kind, 'held-elsewhere');
    assert.equal(found(rich, 'data-ethics').absent, undefined);
    assert.equal(found(government, 'data-ethics-and-privacy').absent, undefined);
  });

  test('have the learning that is tied to them; the rest is for the skill as a whole', () => {
    const { levels, learning } = found(rich, 'data-ethics');
    assert.deepEqual(
      levels.map(({ learning }) => learning.map(({ id }) => id)),
      [['course'], ['course'], [], []],
    );
    assert.deepEqual(learning, []);
    const offers = found(operationalDelivery, 'power-of-connections').learning;
    assert.deepEqual(
      offers.map(({ id }) => id),
      ['scs-offer', 'curriculum-power-of-connections'],
    );
  });
});

suite('who needs it', () => {
  test('roles with their levels, roles without, and profiles', () => {
    assert.deepEqual(needs(found(rich, 'data-ethics')), [
      ['analyst', ['analyst-junior', 'awareness'], ['analyst-senior', 'expert']],
      ['scientist', ['scientist-senior', 'practitioner']],
    ]);
    assert.deepEqual(needs(found(rich, 'history')), [['archivist', [undefined, 'high']]]);
    assert.deepEqual(needs(found(rich, 'working-together')), [
      ['analyst', ['analyst-senior', 'low']],
      ['everyone', [undefined, 'low']],
    ]);
  });

  test('every level of a role that asks for the skill as a whole', () => {
    assert.deepEqual(needs(found(rich, 'vision')), [
      ['analyst', ['analyst-junior', undefined], ['analyst-senior', undefined]],
    ]);
  });

  test('is what the model says, of all skills of the government framework', () => {
    const index = indexOf(government);
    for (const { id } of government.skills!) {
      const view = skillCardView(index, { skillId: id }) as SkillCardView;
      const ofLevels = view.needs.flatMap(({ levels }) =>
        levels.flatMap(({ roleLevel }) => (roleLevel ? [roleLevel.id] : [])),
      );
      assert.deepEqual(
        ofLevels,
        levelsOfSkill(index, id).map(({ roleLevel }) => roleLevel.id),
      );
    }
  });

  test('senior roles, which have no levels', () => {
    const view = found(government, 'capability-building-for-digital-data-and-technology');
    assert.equal(view.needs.length, 4);
    assert.deepEqual(
      view.needs.flatMap(({ levels }) => levels.map(({ level }) => level)),
      [undefined, undefined, undefined, undefined],
    );
  });

  test('a chosen role level marks what it needs', () => {
    const view = found(rich, 'data-ethics', 'analyst-senior');
    assert.equal(view.chosen?.role.id, 'analyst');
    assert.deepEqual(
      view.levels.map(({ isChosen }) => isChosen),
      [false, false, false, true],
    );
    for (const other of ['developer-only', 'no-such-level'])
      assert.equal(found(rich, 'data-ethics', other).chosen, undefined);
  });
});

suite('case studies', () => {
  const cases = (skillId: string) =>
    found(digitalDataInnovation, skillId).cases.map(({ id }) => id);

  test('are those of the skill and of all that belongs to it', () => {
    const { caseStudies = [] } = digitalDataInnovation;
    const tied = caseStudies.filter(({ skills }) => skills?.includes('sourcing'));
    assert.equal(tied.length, 1);
    assert.deepEqual(
      cases('sourcing'),
      tied.map(({ id }) => id),
    );
    const below = digitalDataInnovation.skills!.filter(({ parent }) => parent === 'digital');
    const all = new Set(below.flatMap(({ id }) => cases(id)));
    assert.ok(all.size > 5);
    assert.deepEqual(
      cases('digital'),
      caseStudies.filter(({ id }) => all.has(id)).map(({ id }) => id),
    );
  });
});

suite('other skills', () => {
  test('above and below in the tree', () => {
    const domain = found(digitalDataInnovation, 'digital');
    assert.equal(domain.children.length, 68);
    assert.deepEqual(domain.ancestors, []);
    const { ancestors } = found(digitalDataInnovation, 'statistics-in-python');
    assert.equal(ancestors.at(-1)?.id, 'statistics-and-programming-foundation');
    assert.equal(ancestors[0]?.parent, undefined);
  });

  test('related ones, seen from either side, each once', () => {
    assert.deepEqual(related(found(rich, 'data-ethics')), [['requires', 'programming']]);
    assert.deepEqual(related(found(rich, 'programming')), [['requiredBy', 'data-ethics']]);
    const to = (skill: string, relation?: string) => ({ skill, ...(relation && { relation }) });
    const skills = [
      { id: 'a', name: 'A', related: [to('b'), to('c', 'broader')] },
      { id: 'b', name: 'B', related: [to('a', 'related')] },
      { id: 'c', name: 'C' },
    ];
    assert.deepEqual(related(found({ ...base, skills }, 'a')), [
      ['broader', 'c'],
      ['related', 'b'],
    ]);
    assert.deepEqual(related(found({ ...base, skills }, 'c')), [['narrower', 'a']]);
  });

  test('those of other frameworks', () => {
    assert.deepEqual(
      found(rich, 'programming').mappings.map(({ to }) => to.name),
      ['Coding'],
    );
  });
});

test('any skill of any framework can be shown', () => {
  fc.assert(
    fc.property(randomFramework, (framework) => {
      const index = indexOf(framework);
      for (const { id } of framework.skills ?? [])
        assert.equal(skillCardView(index, { skillId: id })?.status, 'found');
    }),
  );
});
