import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import * as fc from 'fast-check';
import { differenceBetween, indexOf, parse, type Framework, type Text } from '../../model/index.js';
import { largeFramework } from '../../testing/large-framework.js';
import { randomFramework } from '../../testing/random-framework.js';
import { MOST_COLUMNS_AT_FIRST, scopeChoices } from './scope.js';
import { transpose, type Grid } from './grid.js';
import {
  changesBetween,
  viewOf,
  type MatrixOptions,
  type MatrixReader,
} from './skill-matrix.view.js';

const reader: MatrixReader = {
  language: 'en',
  read: (text: Text) => (typeof text === 'string' ? text : Object.values(text)[0]!),
};

function load(path: string): Framework {
  const { framework } = parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  return framework!;
}

const dataScientist = load('../../../data/data-scientist.json');
const operationalDelivery = load('../../testing/sketches/operational-delivery.json');
const view = (framework: Framework, options: MatrixOptions = {}) =>
  viewOf(indexOf(framework), options, reader);
const names = (headings: Grid['rows']) => headings.map(({ name }) => name);
/** Cells in few words; whole ones hold whole scales, and would make a failure endless to print. */
const brief = (row: Grid['cells'][number]) =>
  row.map((cell) => cell && [cell.skill.id, cell.kind, cell.level?.mastery.id].join(' '));
const inBrief = ({ rows, columns, cells }: Grid) => [ids(rows), ids(columns), cells.map(brief)];
const ids = (headings: Grid['rows']) => headings.map(({ id }) => id);

suite('the columns', () => {
  test('are the role levels of a small framework', () => {
    const { grid, leftOut } = view(dataScientist);
    assert.deepEqual(ids(grid.columns), [
      'trainee-data-scientist',
      'junior-data-scientist',
      'data-scientist',
      'senior-data-scientist',
      'head-of-data-science',
    ]);
    assert.deepEqual(leftOut, [
      { id: 'lead', name: leftOut[0]!.name, condition: leftOut[0]!.condition },
    ]);
    assert.ok(leftOut[0]!.condition);
  });

  test('of a large framework are at most twelve at first, and all of them one step away', () => {
    const large = largeFramework();
    const first = view(large);
    assert.ok(first.grid.columns.length > 0 && first.grid.columns.length <= MOST_COLUMNS_AT_FIRST);
    const [everything] = scopeChoices(indexOf(large));
    const { grid, isWide } = view(large, everything!.scope);
    assert.equal(grid.columns.length, 201);
    assert.deepEqual([first.isWide, isWide], [false, true]);
    assert.equal(view(large, { ...everything!.scope, includeUnneeded: true }).total, 188);
  });

  test('follow the role level that is highlighted, a role, or a family', () => {
    const large = largeFramework();
    const roleOf = (options: MatrixOptions) =>
      new Set(view(large, options).grid.columns.map(({ id }) => id.replace(/-level.*/, '')));
    assert.deepEqual(roleOf({ roleLevelId: 'role-9-level-0' }), new Set(['role-9']));
    assert.deepEqual(roleOf({ roleId: 'role-30' }), new Set(['role-30']));
    assert.deepEqual(roleOf({ familyId: 'family-7' }).size, 6);
  });

  test('take in the role level compared with, wherever it is', () => {
    const options = { roleLevelId: 'role-9-level-0', compareWith: 'role-3-level-1' };
    const { grid, compared, spans } = view(largeFramework(), options);
    assert.equal(grid.columns.at(-1)!.id, 'role-3-level-1');
    assert.equal(compared?.id, 'role-3-level-1');
    assert.deepEqual(
      spans.map(({ group }) => group?.id),
      ['role-9', 'role-3'],
    );
  });

  test('are grades where there are no roles, each with its least level', () => {
    const { grid, settled } = view(operationalDelivery);
    assert.equal(settled.kind, 'grades');
    assert.deepEqual(names(grid.columns), ['SCS1', 'SCS2', 'SCS3']);
    const row = ids(grid.rows).indexOf('power-of-connections');
    assert.deepEqual(
      grid.cells[row]!.map((cell) => [cell?.kind, cell?.level?.mastery.id]),
      Array(3).fill(['level', 'working']),
    );
    const core = ids(grid.rows).indexOf('connections-and-communication');
    assert.deepEqual(
      grid.cells[core]!.map((cell) => cell?.kind),
      Array(3).fill('described'),
      'the least level is that of the skills described grade by grade',
    );
    const [scs1] = grid.cells[row]!;
    assert.ok(scs1!.descriptors.every(({ grades }) => !grades || grades.includes('scs1')));
  });

  test('are levels of mastery on request, and say what is described', () => {
    const { grid } = view(operationalDelivery, { columns: 'levels' });
    assert.deepEqual(names(grid.columns), ['Awareness', 'Working', 'Practitioner', 'Expert']);
    const kinds = (id: string) => grid.cells[ids(grid.rows).indexOf(id)]!.map((cell) => cell?.kind);
    assert.deepEqual(kinds('connections-and-communication'), Array(4).fill('described'));
    assert.deepEqual(kinds('learning-agility'), [
      'not-applicable',
      undefined,
      'described',
      undefined,
    ]);
  });

  test('are profiles on request', () => {
    const { grid } = view(operationalDelivery, { columns: 'profiles' });
    assert.deepEqual(ids(grid.columns), ['scs-entry']);
    assert.equal(grid.rows.length, 7);
  });
});

suite('the rows', () => {
  test('stand under their types, in the order of the framework', () => {
    const { lines, grid } = view(dataScientist);
    const outline = lines.map((line) => (line.kind === 'row' ? '-' : line.key));
    assert.deepEqual(outline, [
      ...['group:technical-capabilities', ...Array(7).fill('-')],
      ...['group:core-competencies', ...Array(6).fill('-')],
    ]);
    assert.equal(grid.cells[8]![0]!.kind, 'needed');
  });

  test('of a tree stand below the skills above them, needed or not', () => {
    const framework: Framework = {
      ...{ formatVersion: 1, id: 'tree', title: 'Tree' },
      scales: [{ id: 'one', name: 'One', levels: [{ id: 'on', name: 'On' }] }],
      skills: [
        { id: 'domain', name: 'Domain', formerNames: [{ name: 'Old realm' }] },
        { id: 'other', name: 'Other' },
        { id: 'leaf', name: 'Leaf', parent: 'domain' },
        { id: 'below-leaf', name: 'Below leaf', parent: 'leaf' },
      ],
      profiles: [
        {
          id: 'p',
          name: 'P',
          skills: [{ skill: 'leaf' }, { skill: 'below-leaf' }, { skill: 'other' }],
        },
      ],
    };
    const outline = (options: MatrixOptions) =>
      view(framework, options).lines.map(({ key, ...line }) => [
        key,
        'depth' in line && line.depth,
      ]);
    assert.deepEqual(outline({}), [
      ['above:domain', 0],
      ['row:leaf', 1],
      ['row:below-leaf', 2],
      ['row:other', 0],
    ]);
    assert.deepEqual(outline({ sort: { by: 'name', descending: false } }), [
      ['row:below-leaf', 0],
      ['row:leaf', 0],
      ['row:other', 0],
    ]);
    assert.deepEqual(outline({ text: 'realm' }).length, 3, 'a name above counts, former names too');
  });

  test('are found without regard to case and accents, by former names too', () => {
    const find = (text: string) => names(view(dataScientist, { text }).grid.rows);
    assert.deepEqual(find('  PRÓGRAMMING buíld'), ['Programming and build']);
    assert.deepEqual(find('no such skill'), []);
    const renamed: Framework = {
      ...dataScientist,
      skills: dataScientist.skills!.map((skill) =>
        skill.id === 'programming-and-build'
          ? { ...skill, formerNames: [{ name: 'Café code' }] }
          : skill,
      ),
    };
    const { grid } = view(renamed, { text: 'cafe' });
    assert.deepEqual(
      grid.rows.map(({ name, alsoNamed }) => [name, alsoNamed]),
      [['Programming and build', 'Café code']],
    );
  });

  test('are filtered by type and by level', () => {
    assert.equal(view(dataScientist, { typeId: 'core-competencies' }).shown, 6);
    assert.equal(view(dataScientist, { masteryId: 'expert' }).shown, 6);
    assert.equal(view(dataScientist, { masteryId: '-' }).shown, 6);
    const { types, levels } = view(dataScientist, { masteryId: 'expert' });
    assert.deepEqual(
      types.map((type) => type?.id),
      ['technical-capabilities', 'core-competencies'],
    );
    assert.deepEqual(
      levels.masteries.map(({ id }) => id),
      [...['awareness', 'working', 'practitioner', 'expert']],
    );
    assert.ok(levels.withoutLevel);
  });

  test('are sorted by the level in a column, equal ones in the order of the framework', () => {
    const sort = { by: 'head-of-data-science', descending: true };
    const { grid } = view(dataScientist, { sort, typeId: 'technical-capabilities' });
    assert.deepEqual(ids(grid.rows), [
      'developing-data-science-capability',
      'domain-expertise',
      'data-science-innovation',
      'applied-mathematics-statistics-and-scientific-practices',
      'understanding-analysis-across-the-life-cycle',
      'data-engineering-and-manipulation',
      'programming-and-build',
    ]);
  });
});

suite('the highlighted column', () => {
  test('shows its difference from another', () => {
    const { changes, highlighted } = view(dataScientist, {
      roleLevelId: 'head-of-data-science',
      compareWith: 'senior-data-scientist',
    });
    assert.equal(highlighted?.id, 'head-of-data-science');
    assert.equal(changes.get('programming-and-build'), 'lowered');
    assert.equal(changes.get('domain-expertise'), 'raised');
    assert.equal(changes.get('delivering-at-pace'), 'kept');
  });

  test('is the same as the model says', () => {
    fc.assert(
      fc.property(randomFramework, (framework) => {
        const index = indexOf(framework);
        const { columns } = view(framework, { columns: 'roles', whole: true });
        const levels = columns.filter(({ id }) => index.roleLevel(id)).slice(0, 3);
        for (const from of levels)
          for (const to of levels) {
            const ours = [...changesBetween(from, to)];
            const models = differenceBetween(index, from.id, to.id);
            assert.deepEqual(
              ours,
              models.map(({ skill, kind }) => [skill.id, kind]),
            );
          }
      }),
    );
  });

  test('changes nothing against itself', () => {
    fc.assert(
      fc.property(randomFramework, (framework) => {
        for (const column of view(framework).columns)
          for (const kind of changesBetween(column, column).values()) assert.equal(kind, 'kept');
      }),
    );
  });
});

const options: fc.Arbitrary<MatrixOptions> = fc.record({
  ...{ columns: fc.constant('roles' as const), whole: fc.constant(true) },
  ...{ transposed: fc.boolean(), includeUnneeded: fc.boolean() },
  text: fc.constantFrom('', 'e', 'ETHIQUE', 'coding lean', 'zoe'),
  typeId: fc.constantFrom(undefined, 'technical', 'core', '-'),
  masteryId: fc.constantFrom(undefined, 'awareness', 'high', '-'),
  sort: fc.record({
    by: fc.constantFrom('framework', 'name', 'role-0-level-0', 'skill-1', 'nowhere'),
    descending: fc.boolean(),
  }),
});

suite('for every framework', () => {
  test('filters never invent rows, and every row kept is as it was', () => {
    fc.assert(
      fc.property(randomFramework, options, (framework, chosen) => {
        const straight = { ...chosen, transposed: false };
        const { text: _, typeId: __, masteryId: ___, ...unfiltered } = straight;
        const all = view(framework, unfiltered).grid;
        const { grid, shown, total } = view(framework, straight);
        assert.equal(grid.rows.length, shown);
        assert.equal(all.rows.length, total);
        grid.rows.forEach(({ id }, row) => {
          const at = ids(all.rows).indexOf(id);
          assert.notEqual(at, -1);
          assert.deepEqual(brief(grid.cells[row]!), brief(all.cells[at]!));
        });
      }),
    );
  });

  test('swapping rows and columns twice changes nothing', () => {
    fc.assert(
      fc.property(randomFramework, (framework) => {
        const { grid } = view(framework);
        assert.deepEqual(inBrief(transpose(transpose(grid))), inBrief(grid));
      }),
    );
  });

  test('sorting is a stable permutation within groups', () => {
    fc.assert(
      fc.property(randomFramework, options, (framework, chosen) => {
        const unsorted = view(framework, {
          ...chosen,
          sort: { by: 'framework', descending: false },
        });
        const sorted = view(framework, chosen);
        assert.deepEqual([...ids(sorted.grid.rows)].sort(), [...ids(unsorted.grid.rows)].sort());
        const again = view(framework, chosen);
        assert.deepEqual(inBrief(again.grid), inBrief(sorted.grid));
        const order = ids(unsorted.grid.rows);
        sorted.grid.rows.forEach(({ id }, row) => {
          const before = unsorted.grid.cells[order.indexOf(id)]!;
          assert.deepEqual(brief(sorted.grid.cells[row]!), brief(before));
        });
        const column = ids(sorted.grid.columns).indexOf(chosen.sort!.by);
        if (column === -1) return;
        sorted.grid.rows.slice(1).forEach((row, at) => {
          const before = sorted.grid.rows[at]!;
          const place = (line: number) => sorted.grid.cells[line]![column]?.level?.place;
          if (
            before.group?.id === row.group?.id &&
            place(at) === place(at + 1) &&
            place(at) !== undefined
          )
            assert.ok(order.indexOf(before.id) < order.indexOf(row.id));
        });
      }),
    );
  });

  test('every row is on exactly one line', () => {
    fc.assert(
      fc.property(randomFramework, options, (framework, chosen) => {
        const { lines, grid } = view(framework, chosen);
        const rows = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
        assert.deepEqual(
          rows,
          grid.rows.map((_, at) => at),
        );
        assert.equal(new Set(lines.map(({ key }) => key)).size, lines.length);
      }),
    );
  });
});
