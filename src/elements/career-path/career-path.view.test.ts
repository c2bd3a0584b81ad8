import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { indexOf, parse, type Framework } from '../../model/index.js';
import { careerPathView, type CareerPathOptions, type CareerPathView } from './career-path.view.js';

function load(path: string): Framework {
  const { framework } = parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  return framework!;
}

const dataScientist = load('../../../data/data-scientist.json');
const government = load('../../../data/government-digital-and-data.json');
const developers = load('../../testing/sketches/software-developer.json');

function view(framework: Framework, options?: CareerPathOptions): CareerPathView {
  const made = careerPathView(indexOf(framework), options);
  assert.ok(made.status === 'found');
  return made;
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const edge = (made: CareerPathView, id: string) =>
  made.edges.find((candidate) => candidate.id === id)!;
const ends = (made: CareerPathView, id: string) => {
  const { from, to } = edge(made, id);
  return [from, to].map((end) => (end === undefined ? undefined : made.nodes[end]!.id));
};

/** Levels by id; the rest of a framework as small as it may be. */
function withLevels(
  levels: readonly { readonly id: string; readonly track?: string; readonly seniority?: number }[],
  more: Partial<Framework> = {},
): Framework {
  const tracks = [...new Set(levels.flatMap(({ track }) => track ?? []))];
  return {
    formatVersion: 1,
    id: 'test',
    title: 'Test',
    tracks: tracks.map((id) => ({ id, name: id })),
    roles: [
      { id: 'role', name: 'Role', levels: levels.map((level) => ({ ...level, name: level.id })) },
    ],
    ...more,
  };
}

const joins = ({ nodes, edges }: CareerPathView) =>
  edges.map(({ from, to }) => `${nodes[from!]!.id} ${nodes[to!]!.id}`);

suite('what is on the path', () => {
  test('one role, from the most junior level to the most senior', () => {
    const { nodes, roles } = view(dataScientist);
    assert.deepEqual(ids(roles), ['data-scientist']);
    assert.deepEqual(
      nodes.map(({ rank }) => rank),
      [0, 1, 2, 3, 4, 5],
    );
  });

  test('the role of the current level, which is marked', () => {
    const { roles, nodes } = view(developers, { roleLevelId: 'lead-developer' });
    assert.deepEqual(ids(roles), ['software-developer']);
    assert.deepEqual(ids(nodes.filter(({ isCurrent }) => isCurrent)), ['lead-developer']);
  });

  test('the roles of a family, and of the families below it', () => {
    assert.deepEqual(ids(view(developers, { familyId: 'software-development' }).roles), [
      'software-developer',
      'devops-engineer',
    ]);
    const nested: Framework = {
      ...developers,
      families: [
        { id: 'software-development', name: 'Software', parent: 'builders' },
        { id: 'builders', name: 'Builders', parent: 'all' },
        { id: 'chief-digital-and-data', name: 'Chiefs', parent: 'all' },
        { id: 'all', name: 'All' },
      ],
    };
    assert.equal(view(nested, { familyId: 'all' }).roles.length, 3);
  });

  test('the whole framework on request, else its first role', () => {
    assert.equal(view(developers, { wholeFramework: true }).roles.length, 3);
    assert.deepEqual(ids(view(developers).roles), ['software-developer']);
  });

  test('a role without levels, as itself', () => {
    const { nodes } = view(developers, { roleId: 'chief-technology-officer' });
    assert.deepEqual(ids(nodes), ['chief-technology-officer']);
    assert.equal(nodes[0]!.roleLevel, undefined);
  });

  test('what is missing is named, with what there is instead', () => {
    const index = indexOf(developers);
    assert.deepEqual(careerPathView(index, { roleId: 'none' }), {
      status: 'missing',
      what: 'role',
      id: 'none',
      choices: ['software-developer', 'devops-engineer', 'chief-technology-officer'],
    });
    const family = careerPathView(index, { familyId: 'none' });
    assert.ok(
      family.status === 'missing' && family.what === 'family' && family.choices.length === 2,
    );
    const level = careerPathView(index, { roleLevelId: 'none' });
    assert.ok(
      level.status === 'missing' && level.what === 'roleLevel' && level.choices.length === 9,
    );
  });
});

suite('places along the path', () => {
  test('parallel levels share one', () => {
    const { nodes } = view(developers, { roleId: 'software-developer' });
    assert.deepEqual(
      nodes.map(({ rank }) => rank),
      [0, 1, 2, 3, 3, 4, 4, 5, 5],
    );
  });

  test('roles are compared by seniority where every level has one', () => {
    const two = (seniority?: number): Framework => ({
      formatVersion: 1,
      id: 'two',
      title: 'Two',
      roles: [
        {
          id: 'a',
          name: 'A',
          levels: [
            { id: 'a1', name: 'A1', seniority: 1 },
            { id: 'a2', name: 'A2', seniority: 5 },
          ],
        },
        {
          id: 'b',
          name: 'B',
          levels: [{ id: 'b1', name: 'B1', ...(seniority === undefined ? {} : { seniority }) }],
        },
      ],
    });
    const rank = (framework: Framework) => view(framework, { wholeFramework: true }).nodes[2]!.rank;
    assert.equal(rank(two(5)), 1);
    assert.equal(rank(two()), 0);
  });
});

suite('moves', () => {
  test('say what changes, in numbers and skill by skill', () => {
    const made = view(dataScientist);
    const { counts, changes, basis } = edge(made, 'senior-data-scientist-to-head-of-data-science');
    assert.deepEqual(counts, { added: 0, raised: 2, lowered: 5, dropped: 0, kept: 6 });
    assert.equal(changes!.length, 13);
    assert.equal(basis, 'inferred');
  });

  test('say what changes on the way from a level to a senior role, on the path or beside it', () => {
    const id = 'principal-technical-architect-to-chief-technology-officer';
    const counts = { added: 6, raised: 0, lowered: 0, dropped: 6, kept: 0 };
    const beside = edge(view(government, { roleId: 'technical-architect' }), id);
    assert.deepEqual([beside.place!.role!.id, beside.counts], ['chief-technology-officer', counts]);
    const whole = view(government, { wholeFramework: true });
    assert.deepEqual(ends(whole, id), [
      'principal-technical-architect',
      'chief-technology-officer',
    ]);
    assert.deepEqual(edge(whole, id).counts, counts);
    const anyLevel = 'software-developer-to-chief-technology-officer';
    assert.equal(edge(whole, anyLevel).changes, undefined);
  });

  test('count nothing where the skills of an end are not known', () => {
    const made = view(dataScientist);
    assert.equal(edge(made, 'senior-data-scientist-to-lead').counts, undefined);
    assert.equal(edge(made, 'lead-to-head-of-data-science').changes, undefined);
  });

  test('from outside lead in, and outside lead out', () => {
    const made = view(developers, { roleId: 'software-developer' });
    assert.deepEqual(ends(made, 'apprenticeship'), [undefined, 'apprentice-developer']);
    assert.equal(edge(made, 'apprenticeship').isOut, false);
    assert.deepEqual(ends(made, 'back-to-code'), [undefined, 'principal-developer']);
    assert.equal(edge(made, 'back-to-code').place!.role!.id, 'chief-technology-officer');
  });

  test('for any level of a role belong to the role', () => {
    const made = view(developers, { roleId: 'software-developer' });
    const { role, isOut, place, counts } = edge(made, 'developer-to-cto');
    assert.deepEqual(
      [role, isOut, place!.name, counts],
      [0, true, 'Chief technology officer', undefined],
    );
  });

  test('between a role and a role without levels end at that one', () => {
    const made = view(developers, { wholeFramework: true });
    assert.deepEqual(ends(made, 'developer-to-cto'), [undefined, 'chief-technology-officer']);
    assert.equal(edge(made, 'developer-to-cto').role, undefined);
  });

  test('that lie wholly elsewhere are left out', () => {
    assert.deepEqual(ids(view(developers, { roleId: 'devops-engineer' }).edges), [
      'developer-to-devops',
    ]);
  });

  test('to the level they come from are left out', () => {
    const place = { roleLevel: 'a' };
    const made = view(
      withLevels([{ id: 'a' }], { moves: [{ id: 'm', kind: 'return', from: place, to: place }] }),
    );
    assert.deepEqual(made.edges, []);
  });

  test('are stated unless the source says otherwise', () => {
    const basisWith = (...bases: ('stated' | 'inferred' | 'lost' | undefined)[]) => {
      const sources = bases.map((basis) => ({ source: 's', ...(basis ? { basis } : {}) }));
      const moves = [
        {
          id: 'm',
          kind: 'progression' as const,
          from: { roleLevel: 'a' },
          to: { roleLevel: 'b' },
          sources,
        },
      ];
      return view(withLevels([{ id: 'a' }, { id: 'b' }], { moves })).edges[0]!.basis;
    };
    assert.equal(basisWith(), 'stated');
    assert.equal(basisWith(undefined), 'stated');
    assert.equal(basisWith('lost', 'inferred'), 'inferred');
    assert.equal(basisWith('inferred', 'stated'), 'stated');
    assert.equal(basisWith('lost'), 'lost');
  });
});

suite('the order of levels', () => {
  const order = (levels: Parameters<typeof withLevels>[0]) => joins(view(withLevels(levels)));

  test('stands in where no moves are published, and is no move', () => {
    const made = view(withLevels([{ id: 'a' }, { id: 'b' }, { id: 'c' }]));
    assert.deepEqual(joins(made), ['a b', 'b c']);
    assert.ok(made.edges.every(({ kind, move }) => kind === 'order' && !move));
  });

  test('parts into tracks and joins again', () => {
    assert.deepEqual(
      order([
        { id: 'junior', seniority: 1 },
        { id: 'craft', seniority: 2, track: 'craft' },
        { id: 'people', seniority: 2, track: 'people' },
        { id: 'people-2', seniority: 3, track: 'people' },
        { id: 'head', seniority: 4 },
      ]),
      ['junior craft', 'junior people', 'people people-2', 'craft head', 'people-2 head'],
    );
  });

  test('does not join levels of the same seniority', () => {
    assert.deepEqual(
      order([
        { id: 'a', seniority: 1 },
        { id: 'b', seniority: 1 },
      ]),
      [],
    );
  });

  test('is not drawn where a progression is published', () => {
    const move = {
      id: 'm',
      kind: 'progression' as const,
      from: { roleLevel: 'a' },
      to: { roleLevel: 'c' },
    };
    const levels = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    assert.deepEqual(joins(view(withLevels(levels, { moves: [move] }))), ['a c']);
    const lateral = { ...move, kind: 'lateral' as const };
    assert.deepEqual(joins(view(withLevels(levels, { moves: [lateral] }))), ['a c', 'a b', 'b c']);
  });
});

suite('fingerprints', () => {
  test('have one place per levelled skill of the role, so that levels compare', () => {
    const { nodes } = view(developers, { roleId: 'software-developer' });
    assert.equal(new Set(nodes.map(({ fingerprint }) => fingerprint.length)).size, 1);
    assert.ok(nodes[0]!.fingerprint.includes(undefined));
    assert.equal(nodes[0]!.fingerprint.filter(Boolean).length, 7);
  });

  test('are empty where the skills of a level are not known', () => {
    const lead = view(dataScientist).nodes.find(({ id }) => id === 'lead')!;
    assert.deepEqual(lead.fingerprint, []);
  });
});
