import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { indexOf, parse } from '../../model/index.js';
import { randomFramework } from '../../testing/random-framework.js';
import * as fc from 'fast-check';
import { roleCardView, type RoleCardOptions, type RoleCardView } from './role-card.view.js';

const load = (path: string) =>
  parse(readFileSync(new URL(path, import.meta.url), 'utf8')).framework!;
const dataScientist = load('../../../data/data-scientist.json');
const softwareDeveloper = load('../../testing/sketches/software-developer.json');
const withoutRoles = load('../../testing/sketches/operational-delivery.json');

const show = (framework: unknown, options: RoleCardOptions = {}) => {
  const parsed = parse(framework).framework!;
  return roleCardView(indexOf(parsed), options);
};
const found = (framework: unknown, options: RoleCardOptions = {}): RoleCardView => {
  const view = show(framework, options);
  assert.equal(view?.status, 'found');
  return view;
};

const scale = {
  id: 'scale',
  name: 'Scale',
  levels: [
    { id: 'low', name: 'Low' },
    { id: 'middle', name: 'Middle' },
    { id: 'high', name: 'High' },
  ],
};
const base = { formatVersion: 1, id: 'f', title: 'F', scales: [scale] };
const skill = (id: string, rest: object = {}) => ({ id, name: id, ...rest });
const needs = (...list: [string, string?, string?][]) =>
  list.map(([id, mastery, importance]) => ({
    skill: id,
    ...(mastery && { mastery }),
    ...(importance && { importance }),
  }));

const groups = (view: RoleCardView) =>
  view.groups.map(({ type, lines }) => [type?.id, lines.map((line) => line.skill.id)]);
const levels = (view: RoleCardView) =>
  view.groups.flatMap(({ lines }) =>
    lines.map((line) => [line.skill.id, line.lowest?.mastery.id, line.highest?.mastery.id]),
  );

suite('which role or level', () => {
  test('is the first role where nothing is asked for', () => {
    assert.equal(found(dataScientist).role.id, 'data-scientist');
    assert.equal(found(dataScientist).roleLevel, undefined);
  });

  test('is the role that is asked for', () => {
    assert.equal(
      found(softwareDeveloper, { roleId: 'devops-engineer' }).role.id,
      'devops-engineer',
    );
  });

  test('is the level that is asked for, with its role', () => {
    const view = found(softwareDeveloper, { roleLevelId: 'lead-developer' });
    assert.deepEqual([view.role.id, view.roleLevel?.id], ['software-developer', 'lead-developer']);
  });

  test('is none where the role is missing; the choices are told', () => {
    assert.deepEqual(show(softwareDeveloper, { roleId: 'no-such-role' }), {
      status: 'missing',
      what: 'role',
      id: 'no-such-role',
      choices: ['software-developer', 'devops-engineer', 'chief-technology-officer'],
    });
  });

  test('is none where the level is missing; the choices are those of the role', () => {
    const options = { roleId: 'software-developer', roleLevelId: 'no-such-level' };
    const view = show(softwareDeveloper, options);
    assert.equal(view?.status, 'missing');
    assert.equal(view.what, 'roleLevel');
    assert.equal(view.choices.length, 9);
    assert.deepEqual(show(softwareDeveloper, { roleLevelId: 'no-such-level' }), view);
  });

  test('is none where the level belongs to another role', () => {
    const view = show(softwareDeveloper, { roleId: 'devops-engineer', roleLevelId: 'developer' });
    assert.deepEqual(view, { status: 'missing', what: 'roleLevel', id: 'developer', choices: [] });
  });

  test('is none in a framework without roles', () => {
    assert.equal(show(withoutRoles), undefined);
    assert.equal(show(base), undefined);
  });
});

suite('a role', () => {
  test('counts the levels that it always has apart from those under a condition', () => {
    const view = found(dataScientist);
    assert.deepEqual([view.levels, view.conditionalLevels, view.steps.length], [5, 1, 6]);
    assert.equal(view.family?.id, 'data-scientist');
  });

  test('shows each skill once, from the lowest to the highest level that is needed', () => {
    const view = found(dataScientist);
    assert.deepEqual(groups(view)[0]![0], 'technical-capabilities');
    assert.deepEqual(levels(view)[0], [
      'developing-data-science-capability',
      'awareness',
      'expert',
    ]);
    assert.deepEqual(levels(view)[6], ['programming-and-build', 'awareness', 'practitioner']);
    assert.deepEqual(view.groups[0]!.lines[0]!.descriptors, []);
  });

  test('shows the skills that it lists for all levels, without levels', () => {
    const [, core] = groups(found(dataScientist));
    assert.equal(core![0], 'core-competencies');
    assert.equal(core![1]!.length, 6);
  });

  test('without levels shows its own skills and grades', () => {
    const view = found(softwareDeveloper, { roleId: 'chief-technology-officer' });
    assert.deepEqual(levels(view), [['strategic-technology-planning', undefined, undefined]]);
    assert.deepEqual(
      view.grades.map(({ id }) => id),
      ['scs'],
    );
    assert.deepEqual(view.steps, []);
  });

  test('asks for a skill that only some levels call desirable', () => {
    const levelOf = (id: string, importance?: string) => ({
      id,
      name: id,
      skills: needs(['skill', 'low', importance]),
    });
    const framework = (importance: string) => ({
      ...base,
      skills: [skill('skill')],
      roles: [
        { id: 'r', name: 'R', levels: [levelOf('a', 'desirable'), levelOf('b', importance)] },
      ],
    });
    const importanceOf = (last: string) =>
      found(framework(last)).groups[0]!.lines[0]!.requirement.importance;
    assert.equal(importanceOf('essential'), 'essential');
    assert.equal(importanceOf('desirable'), 'desirable');
  });
});

suite('a role level', () => {
  const place = (roleLevelId: string) => found(softwareDeveloper, { roleLevelId }).place;

  test('has its place among those that always exist', () => {
    assert.deepEqual(found(dataScientist, { roleLevelId: 'senior-data-scientist' }).place, {
      place: 4,
      of: 5,
    });
    assert.deepEqual(found(dataScientist, { roleLevelId: 'head-of-data-science' }).place, {
      place: 5,
      of: 5,
    });
  });

  test('under a condition has no place', () => {
    assert.equal(found(dataScientist, { roleLevelId: 'lead' }).place, undefined);
  });

  test('has its place on its own track where the role forks', () => {
    assert.deepEqual(place('developer'), { place: 3, of: 6 });
    assert.deepEqual(place('senior-developer'), { place: 4, of: 6 });
    assert.deepEqual(place('senior-developer-management'), { place: 4, of: 6 });
    assert.deepEqual(place('principal-developer-management'), { place: 6, of: 6 });
  });

  test('has grades and a track', () => {
    const view = found(softwareDeveloper, { roleLevelId: 'senior-developer' });
    assert.deepEqual(
      view.grades.map(({ id }) => id),
      ['seo', 'g7'],
    );
    assert.equal(view.track?.id, 'technical');
  });

  test('shows what the needed level means, and only that', () => {
    const view = found(dataScientist, { roleLevelId: 'head-of-data-science' });
    const [line] = view.groups[0]!.lines;
    assert.equal(line!.lowest, line!.highest);
    assert.deepEqual(
      line!.descriptors.map(({ mastery }) => mastery),
      ['expert'],
    );
  });

  test('is the current step', () => {
    const view = found(dataScientist, { roleLevelId: 'lead' });
    const current = view.steps.filter(({ isCurrent }) => isCurrent);
    assert.deepEqual(
      current.map(({ roleLevel }) => roleLevel.id),
      ['lead'],
    );
  });

  test('prefers its own need to the one that its role has for all levels', () => {
    const view = found(
      {
        ...base,
        skills: [skill('shared')],
        roles: [
          {
            id: 'r',
            name: 'R',
            skills: needs(['shared', 'low']),
            levels: [{ id: 'a', name: 'A', skills: needs(['shared', 'high']) }],
          },
        ],
      },
      { roleLevelId: 'a' },
    );
    assert.deepEqual(levels(view), [['shared', 'high', 'high']]);
  });
});

const typed = {
  ...base,
  skillTypes: [
    { id: 'core', name: 'Core' },
    { id: 'technical', name: 'Technical' },
    { id: 'unused', name: 'Unused' },
  ],
  skills: [
    skill('plain'),
    skill('coding', { type: 'technical' }),
    skill('caring', { type: 'core' }),
  ],
  roles: [
    {
      id: 'r',
      name: 'R',
      levels: [
        { id: 'a', name: 'A', skills: needs(['plain', 'low'], ['coding', 'middle']) },
        { id: 'b', name: 'B', skills: needs(['caring', 'high'], ['coding', 'high']) },
      ],
    },
  ],
};

suite('skills', () => {
  test('stand by type in the framework’s order, those without a type last', () => {
    assert.deepEqual(groups(found(typed)), [
      ['core', ['caring']],
      ['technical', ['coding']],
      [undefined, ['plain']],
    ]);
  });
});

suite('the fingerprint', () => {
  test('has a bar for each skill of the role, in the order of the list', () => {
    const bars = found(typed).steps.map((step) =>
      step.fingerprint.map((place) => place?.mastery.id),
    );
    assert.deepEqual(bars, [
      [undefined, 'middle', 'low'],
      ['high', 'high', undefined],
    ]);
  });

  test('tells levels apart as the source does', () => {
    const places = found(dataScientist).steps.map((step) =>
      step.fingerprint.map((place) => place?.place ?? 0).join(''),
    );
    assert.deepEqual(places, ['1111111', '2222221', '3333332', '3444343', '0000000', '4333432']);
  });
});

suite('portraits', () => {
  const framework = {
    ...{ ...base, skills: [skill('plain'), skill('coding')] },
    roles: [
      {
        ...{ id: 'r', name: 'R', levels: [{ id: 'a', name: 'A' }] },
        portraits: [
          { title: 'First', skills: ['coding', 'plain', 'coding'] },
          { title: 'Second', keyDuties: [{ text: 'Leads' }] },
        ],
      },
    ],
  };

  test('stand in their order, each with the skills that it shows, without a level', () => {
    const { portraits } = found(framework);
    assert.deepEqual(
      portraits.map(({ portrait, skills }) => [
        portrait.title,
        skills.map((line) => [line.skill.id, line.lowest]),
      ]),
      [
        [
          'First',
          [
            ['coding', undefined],
            ['plain', undefined],
          ],
        ],
        ['Second', []],
      ],
    );
  });

  test('are of the role as a whole, not of one of its levels', () => {
    assert.deepEqual(found(framework, { roleLevelId: 'a' }).portraits, []);
  });

  test('make their skills no needs of the role', () => {
    assert.deepEqual(found(framework).groups, []);
  });
});

test('any framework can be shown', () => {
  fc.assert(
    fc.property(randomFramework, (framework) => {
      const index = indexOf(framework);
      for (const { id, levels = [] } of framework.roles ?? []) {
        assert.equal(roleCardView(index, { roleId: id })?.status, 'found');
        for (const level of levels)
          assert.equal(roleCardView(index, { roleLevelId: level.id })?.status, 'found');
      }
    }),
  );
});
