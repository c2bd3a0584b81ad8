import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import * as fc from 'fast-check';
import {
  countChanges,
  differenceBetween,
  indexOf,
  parse,
  positionsOf,
  statesSkills,
  type Framework,
  type FrameworkIndex,
  type SkillChange,
} from '../../model/index.js';
import { withoutValue } from '../../testing/changes.js';
import { randomFramework } from '../../testing/random-framework.js';
import { byOffer } from './by-offer.js';
import {
  learningPathView,
  type LearningPathOptions,
  type LearningPathView,
} from './learning-path.view.js';
import { nextPosition } from './next.js';

const at = (path: string) =>
  indexOf(parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).framework!);
const dataScientist = at('data/data-scientist.json');
const government = at('data/government-digital-and-data.json');
const delivery = at('data/operational-delivery.json');
const learning = at('src/testing/sketches/data-science-learning.json');

function found(
  index: FrameworkIndex,
  options: LearningPathOptions = {},
  language = 'en',
): LearningPathView {
  const view = learningPathView(index, options, language);
  assert.ok(view?.status === 'found');
  return view;
}

const ends = ({ from, goal }: LearningPathView) => [from?.id, goal?.id];
const skills = ({ lines }: LearningPathView) => lines.map(({ skill }) => skill.id);
const next = (index: FrameworkIndex, id: string) =>
  nextPosition(index, positionsOf(index).get(id)!)?.id;

/** One scale, one role of two levels, and whatever learning is given. */
const taught = (resources: readonly object[], more: object = {}) =>
  indexOf(
    parse({
      ...{ formatVersion: 1, id: 'f', title: 'F', language: 'en', defaultScale: 's' },
      scales: [
        { id: 's', name: 'S', levels: ['a', 'w', 'p', 'e'].map((id) => ({ id, name: id })) },
        { id: 't', name: 'T', levels: [{ id: 'other', name: 'Other' }] },
      ],
      skills: [
        { id: 'code', name: 'Code' },
        { id: 'lead', name: 'Lead', scale: null },
      ],
      providers: ['one', 'two', 'idle'].map((id) => ({ id, name: id })),
      roles: [
        {
          ...{ id: 'dev', name: 'Dev' },
          levels: [
            { id: 'low', name: 'Low', skills: [{ skill: 'code', mastery: 'a' }] },
            {
              ...{ id: 'high', name: 'High' },
              skills: [{ skill: 'code', mastery: 'p' }, { skill: 'lead' }],
            },
          ],
        },
      ],
      learning: resources.map((one, n) => ({ id: `l${n}`, name: 'L', kind: 'course', ...one })),
      ...more,
    }).framework!,
  );
const code = (...mastery: string[]) => ({
  skills: [{ skill: 'code', ...(mastery.length && { mastery }) }],
});
const stages = (index: FrameworkIndex, options: LearningPathOptions = {}, language = 'en') =>
  found(index, options, language)
    .lines.find(({ skill }) => skill.id === 'code')!
    .stages.map(({ fit, place, teachings }) => [
      place?.mastery.id ?? fit,
      ...teachings.map(({ learning: { id } }) => id),
    ]);

suite('where from and where to', () => {
  test('is the first step of the framework where nothing is asked for', () => {
    assert.deepEqual(ends(found(dataScientist)), [
      'trainee-data-scientist',
      'junior-data-scientist',
    ]);
    assert.deepEqual(ends(found(delivery)), [undefined, 'scs-minimum']);
    assert.deepEqual(ends(found(learning)), [undefined, undefined]);
  });

  test('is as asked: from one to another, from nothing, or to stay', () => {
    const to = { toRoleLevelId: 'chief-data-officer' };
    assert.deepEqual(ends(found(government, { roleLevelId: 'developer', ...to })), [
      'developer',
      'chief-data-officer',
    ]);
    assert.deepEqual(ends(found(government, to)), [undefined, 'chief-data-officer']);
    const stays = found(government, { roleLevelId: 'chief-data-officer' });
    assert.deepEqual(ends(stays), ['chief-data-officer', 'chief-data-officer']);
    assert.ok(
      stays.lines.length > 3 && stays.lines.every(({ kind, to: level }) => !kind && !level),
    );
    const profile = found(delivery, { profileId: 'scs-minimum' });
    assert.equal(profile.goal?.profile?.id, 'scs-minimum');
  });

  test('tells what is not there', () => {
    const missing = (options: LearningPathOptions) => {
      const view = learningPathView(dataScientist, options, 'en');
      return view?.status === 'missing' && [view.what, view.id];
    };
    assert.deepEqual(missing({ roleLevelId: '__proto__' }), ['roleLevel', '__proto__']);
    assert.deepEqual(missing({ toRoleLevelId: 'x' }), ['roleLevel', 'x']);
    assert.deepEqual(missing({ profileId: 'x' }), ['profile', 'x']);
    const { unknown, filters } = found(learning, { providerId: 'nobody', kind: 'toString' });
    assert.deepEqual(
      unknown.map(({ what, id }) => [what, id]),
      [
        ['provider', 'nobody'],
        ['kind', 'toString'],
      ],
    );
    assert.deepEqual(Object.values(filters), [undefined, undefined, undefined]);
  });
});

suite('the next position', () => {
  test('is the next level that says what it needs', () => {
    assert.equal(next(dataScientist, 'data-scientist'), 'senior-data-scientist');
    assert.equal(next(dataScientist, 'senior-data-scientist'), 'head-of-data-science');
    assert.equal(next(government, 'developer'), 'senior-developer');
  });

  test('is where a progression leads at the top of a role, up to senior roles', () => {
    assert.equal(next(government, 'principal-technical-architect'), 'chief-technology-officer');
    assert.equal(next(government, 'head-of-data-science'), 'chief-data-officer');
    assert.equal(next(government, 'chief-data-officer'), undefined);
  });

  test('stays on its track, and is none of the levels beside it', () => {
    const level = (id: string, seniority: number, track?: string) => ({
      ...{ id, name: id, seniority, skills: [{ skill: 'code' }] },
      ...(track && { track }),
    });
    const levels = [
      ...[level('start', 1), level('maker', 2, 'make'), level('boss', 2, 'manage')],
      ...[level('chief-boss', 3, 'manage'), level('chief-maker', 3, 'make'), level('top', 4)],
    ];
    const tracks = ['make', 'manage'].map((id) => ({ id, name: id }));
    const index = taught([], { tracks, roles: [{ id: 'r', name: 'R', levels }] });
    const path = ['start', 'maker', 'boss', 'chief-maker', 'top'].map((id) => next(index, id));
    assert.deepEqual(path, ['maker', 'chief-maker', 'chief-boss', 'top', undefined]);
  });
});

suite('what is to be learnt', () => {
  test('is what is added or raised, and on request also what is not', () => {
    const options = { roleLevelId: 'trainee-data-scientist', toRoleLevelId: 'data-scientist' };
    const growth = found(dataScientist, options);
    const all = found(dataScientist, { ...options, includeKept: true });
    const changes = differenceBetween(dataScientist, options.roleLevelId, options.toRoleLevelId);
    const grown = changes.filter(({ kind }) => kind === 'added' || kind === 'raised');
    assert.deepEqual(
      skills(growth),
      grown.map(({ skill }) => skill.id),
    );
    assert.ok(all.lines.length > growth.lines.length);
    assert.deepEqual(all.counts, countChanges(changes));
  });

  test('is not told in all from a level that is only named: what its role asks of every level is known', () => {
    const view = found(dataScientist, { roleLevelId: 'lead', toRoleLevelId: 'data-scientist' });
    assert.equal(view.counts, undefined);
    assert.deepEqual(
      view.onlyNamed.map(({ id }) => id),
      ['lead'],
    );
    assert.deepEqual(
      view.lines.map(({ kind }) => kind),
      Array.from({ length: 7 }, () => undefined),
    );
  });

  test('of a level that is only named is no more than that: nothing is said to be dropped', () => {
    const options = { toRoleLevelId: 'lead', includeKept: true };
    const view = found(dataScientist, { roleLevelId: 'senior-data-scientist', ...options });
    assert.equal(view.counts, undefined);
    assert.deepEqual(
      [view.lines.length, new Set(view.lines.map(({ kind }) => kind))],
      [6, new Set(['kept'])],
    );
    assert.equal(view.onlyNamed[0]?.isPartlyKnown, true);
  });

  test('where nothing comes next is what one needs where one is', () => {
    const view = found(government, { roleLevelId: 'lead-business-architect' });
    assert.deepEqual([view.isLast, view.goal?.id], [true, 'lead-business-architect']);
  });

  test('is also what one has at a level that is not stated', () => {
    const { role, roleLevel } = government.roleLevel('developer')!;
    const at = `roles[${government.framework.roles!.indexOf(role)}].levels[${role.levels!.indexOf(roleLevel)}]`;
    const after = withoutValue(government.framework, `${at}.skills[0].mastery`) as Framework;
    const { skill: id } = roleLevel.skills![0]!;
    const options = { roleLevelId: 'developer', toRoleLevelId: 'senior-developer' };
    const line = found(indexOf(after), options).lines.find(({ skill }) => skill.id === id);
    assert.ok(line && line.kind === undefined && line.to);
  });

  test('between any two positions of any framework is the difference between them', () => {
    fc.assert(
      fc.property(randomFramework, fc.nat(), fc.nat(), (framework, a, b) => {
        const index = indexOf(framework);
        const stated = [...positionsOf(index).values()].filter(statesSkills);
        const [from, to] = [stated[a % stated.length], stated[b % stated.length]];
        fc.pre(from !== undefined && to !== undefined && from !== to);
        const options = { roleLevelId: from.id, toRoleLevelId: to.id };
        const view = found(index, { ...options, includeKept: true });
        const changes = differenceBetween(index, from.id, to.id);
        const isTold = ({ kind, from: had, to: need }: SkillChange) =>
          kind !== 'kept' || !need || had?.scale === need.scale;
        assert.deepEqual(view.counts, countChanges(changes.filter(isTold)));
        assert.deepEqual(
          view.lines.map(({ skill, kind }) => [skill.id, kind]),
          changes
            .filter(({ kind }) => kind !== 'dropped')
            .map((one) => [one.skill.id, isTold(one) ? one.kind : undefined]),
        );
      }),
    );
  });
});

suite('what teaches it', () => {
  test('stands level by level, from above what one has to what one needs, then for any level', () => {
    const index = taught([code(), code('p'), code('w', 'p'), code('a'), code('e'), code('a', 'w')]);
    assert.deepEqual(stages(index), [
      ['w', 'l2', 'l5'],
      ['p', 'l1'],
      ['any', 'l0'],
    ]);
    assert.deepEqual(stages(index, { toRoleLevelId: 'high' })[0], ['a', 'l3', 'l5']);
  });

  test('is only for other levels where there is nothing else', () => {
    assert.deepEqual(stages(taught([code('a'), code('e')])), [['other', 'l0', 'l1']]);
    assert.deepEqual(stages(taught([code('other')])), [['other', 'l0']]);
    const covered = (mastery: string) => found(taught([code(mastery)])).lines[0]!.isCovered;
    assert.deepEqual(['w', 'p', 'e', 'other'].map(covered), [true, true, false, false]);
    assert.deepEqual(stages(taught([])), []);
  });

  test('comes in the reader’s language first, then in none that is named', () => {
    const resources = [{ languages: ['en'] }, {}, { languages: ['fr', 'cy'] }];
    const index = taught(resources.map((one) => ({ ...one, ...code('w') })));
    assert.deepEqual(stages(index), [['w', 'l0', 'l1', 'l2']]);
    assert.deepEqual(stages(index, {}, 'cy-GB'), [['w', 'l2', 'l1', 'l0']]);
  });

  test('is all there is for a skill without levels', () => {
    const lead = { skills: [{ skill: 'lead' }] };
    const [, line] = found(taught([lead])).lines;
    assert.deepEqual([line?.skill.id, line?.listed], ['lead', 1]);
  });

  test('counts each resource once, and a gap as a gap', () => {
    const view = found(dataScientist, { toRoleLevelId: 'data-scientist' });
    assert.deepEqual(
      view.all.map(({ id }) => id),
      ['data-ethics-committee', 'introduction-to-r'],
    );
    assert.equal(view.lines.filter(({ listed }) => !listed).length, 11);
    assert.deepEqual(found(government, { roleLevelId: 'developer' }).all, []);
    assert.equal(found(delivery).all.length, 8);
  });

  test('is all that a framework of skills alone has to say', () => {
    const view = found(learning);
    assert.equal(view.lines.length, 5);
    assert.ok(view.lines.every(({ listed }) => listed > 0));
    assert.equal(learningPathView(at('data/data-science-competencies.json'), {}, 'en'), undefined);
  });
});

suite('filters', () => {
  const index = taught([
    { ...code('w'), provider: 'one', languages: ['en'] },
    { ...code('w'), provider: 'two', languages: ['en-GB', 'cy'], kind: 'video' },
    { ...code('p'), provider: 'one', languages: ['cy'] },
    { ...code('p') },
  ]);
  const ids = (options: LearningPathOptions) => found(index, options).shown.map(({ id }) => id);

  test('leave what has all that is asked for', () => {
    assert.deepEqual(ids({ providerId: 'one' }), ['l0', 'l2']);
    assert.deepEqual(ids({ learningLanguage: 'cy' }), ['l1', 'l2']);
    assert.deepEqual(ids({ providerId: 'one', learningLanguage: 'cy', kind: 'course' }), ['l2']);
    assert.deepEqual(ids({ providerId: 'idle' }), []);
    assert.deepEqual(found(index, { providerId: 'idle' }).unknown, []);
  });

  test('say how many each value would leave beside the others', () => {
    const { facets, all } = found(index, { learningLanguage: 'cy' });
    const counts = (name: keyof typeof facets) =>
      Object.fromEntries(facets[name].map(({ value, count }) => [value, count]));
    assert.equal(all.length, 4);
    assert.deepEqual(counts('provider'), { one: 1, two: 1 });
    assert.deepEqual(counts('language'), { en: 2, cy: 2 });
    assert.deepEqual(counts('kind'), { course: 1, video: 1 });
  });

  test('leave as many as each value says, whichever are set', () => {
    const values = {
      providerId: fc.constantFrom(undefined, 'ons', 'dstl', 'data-science-campus'),
      kind: fc.constantFrom(undefined, 'course', 'event', 'community'),
      learningLanguage: fc.constantFrom(undefined, 'en'),
    };
    fc.assert(
      fc.property(fc.record(values), (options) => {
        const names = { provider: 'providerId', kind: 'kind', language: 'learningLanguage' };
        const { facets } = found(learning, options);
        for (const name of ['provider', 'kind', 'language'] as const)
          for (const { value, count } of facets[name])
            assert.equal(found(learning, { ...options, [names[name]]: value }).shown.length, count);
      }),
    );
  });

  test('keep what is to be learnt in sight', () => {
    const [line] = found(index, { providerId: 'idle' }).lines;
    assert.deepEqual([line?.stages, line?.listed], [[], 4]);
  });
});

test('the same resources stand by provider and by language, those that name none last', () => {
  const index = taught([
    { ...code('w') },
    { ...code('w', 'p'), provider: 'two', languages: ['en', 'cy'] },
    { skills: [{ skill: 'lead' }, { skill: 'code' }], provider: 'one', languages: ['en-GB'] },
  ]);
  const { lines } = found(index);
  const groups = (by: 'provider' | 'language', language = 'en') =>
    byOffer(lines, by, language).map(({ value, offers }) => [
      value,
      offers.map(({ learning: { id }, teaches }) => [id, teaches.length]),
    ]);
  assert.deepEqual(groups('provider'), [
    ['two', [['l1', 1]]],
    ['one', [['l2', 2]]],
    [undefined, [['l0', 1]]],
  ]);
  assert.deepEqual(
    groups('language', 'cy').map(([value]) => value),
    ['cy', 'en', undefined],
  );
});
