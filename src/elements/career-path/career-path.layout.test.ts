import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Framework } from '../../model/index.js';
import {
  frameworks,
  tracks,
  viewOf,
  wordsOf,
  type Level,
  type Move,
} from '../../testing/arbitrary-paths.js';
import { careerPathLayout, type PathLayout } from './career-path.layout.js';
import type { CareerPathView } from './career-path.view.js';
import { around, fontsOf, overlap, SIZE, type Box, type Point } from './geometry.js';
import { lanesOf } from './lanes.js';
import { textWidth } from './text-width.js';

const layoutOf = (view: CareerPathView, width = 960, isRightToLeft = false) =>
  careerPathLayout(view, wordsOf(view), { width, isRightToLeft });

const labelsOf = ({ edges, roles }: PathLayout): Box[] =>
  [
    ...edges.flatMap(({ counts, place }) => [counts, place]),
    ...roles.map(({ label }) => label),
  ].filter((label) => label !== undefined);

const shrink = ({ x, y, width, height }: Box, by = 1): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

function holds(property: (layout: PathLayout, view: CareerPathView) => void): void {
  fc.assert(
    fc.property(frameworks, fc.integer({ min: 200, max: 1600 }), (framework, width) => {
      const view = viewOf(framework);
      property(layoutOf(view, width), view);
    }),
    { numRuns: 150 },
  );
}

function eachPair<T>(list: readonly T[], look: (a: T, b: T) => void): void {
  list.forEach((a, at) => list.slice(at + 1).forEach((b) => look(a, b)));
}

test('no two nodes overlap', () => {
  holds(({ nodes }) => eachPair(nodes, (a, b) => assert.ok(!overlap(a, b))));
});

test('no words overlap a node or other words', () => {
  holds((layout) => {
    const labels = labelsOf(layout);
    eachPair(labels, (a, b) => assert.ok(!overlap(a, b), JSON.stringify([a, b])));
    for (const label of labels)
      for (const node of layout.nodes)
        assert.ok(!overlap(label, node), JSON.stringify([label, node]));
  });
});

test('names, notes and bars stay inside their node', () => {
  holds(({ nodes }) => {
    for (const { name, note, bars, ...box } of nodes) {
      const room = box.width - SIZE.padding * 2;
      for (const line of name)
        assert.ok([...line].length === 1 || textWidth(line, fontsOf().name) <= room, line);
      const barsHeight = bars.length ? SIZE.bars : 0;
      assert.ok(
        name.length * SIZE.nameLine + note.length * SIZE.line + barsHeight + SIZE.padding * 2 <=
          box.height,
      );
      for (const bar of bars) assert.ok(bar.x >= box.x && bar.x + bar.width <= box.x + box.width);
    }
  });
});

const isOnBorder = ({ x, y }: Point, box: Box) =>
  x >= box.x &&
  x <= box.x + box.width &&
  y >= box.y &&
  y <= box.y + box.height &&
  !overlap({ x, y, width: 0, height: 0 }, shrink(box));

test('edges start and end at their nodes, and run through none', () => {
  holds(({ nodes, edges, roles }, view) => {
    edges.forEach(({ points }, at) => {
      const { from, to, role } = view.edges[at]!;
      if (from !== undefined) assert.ok(isOnBorder(points[0]!, nodes[from]!), 'start');
      if (to !== undefined) assert.ok(isOnBorder(points.at(-1)!, nodes[to]!), 'end');
      if (role !== undefined)
        assert.ok([points[0]!, points.at(-1)!].some((end) => isOnBorder(end, roles[role]!.frame!)));
      points.slice(1).forEach((point, i) => {
        const line = around(points[i]!, point);
        for (const node of nodes) assert.ok(!overlap(line, shrink(node)), `edge ${at}`);
      });
    });
  });
});

test('edges turn at right angles', () => {
  holds(({ edges }) => {
    for (const { points } of edges) {
      points
        .slice(1)
        .forEach(({ x, y }, at) => assert.ok(x === points[at]!.x || y === points[at]!.y));
    }
  });
});

test('no two edges lie on one another', () => {
  holds(({ edges }, view) => {
    const between = edges.filter((_, at) => !view.edges[at]!.place);
    const lines = between.map(({ points }) =>
      points.slice(1).map((point, at) => [points[at]!, point] as const),
    );
    eachPair(lines, (one, other) => {
      for (const [a, b] of one)
        for (const [c, d] of other) {
          const isSameWay =
            a.x === b.x && c.x === d.x && a.x === c.x
              ? 'y'
              : a.y === b.y && c.y === d.y && a.y === c.y
                ? 'x'
                : undefined;
          if (!isSameWay) continue;
          const [low, high] = [
            Math.max(Math.min(a[isSameWay], b[isSameWay]), Math.min(c[isSameWay], d[isSameWay])),
            Math.min(Math.max(a[isSameWay], b[isSameWay]), Math.max(c[isSameWay], d[isSameWay])),
          ];
          assert.ok(high - low <= 1, JSON.stringify([a, b, c, d]));
        }
    });
  });
});

test('everything is inside the drawing', () => {
  holds((layout) => {
    const points = layout.edges.flatMap((edge) =>
      edge.points.map((point) => ({ ...point, width: 0, height: 0 })),
    );
    const frames = layout.roles.flatMap(({ frame }) => frame ?? []);
    for (const { x, y, width, height } of [
      ...layout.nodes,
      ...labelsOf(layout),
      ...points,
      ...frames,
    ]) {
      assert.ok(x >= 0 && y >= 0, JSON.stringify([x, y]));
      assert.ok(x + width <= layout.width && y + height <= layout.height);
    }
  });
});

const near = (a: number, b: number) => Math.abs(a - b) < 0.001;

test('right to left is the mirror image', () => {
  fc.assert(
    fc.property(frameworks, (framework) => {
      const view = viewOf(framework);
      const [ltr, rtl] = [layoutOf(view), layoutOf(view, 960, true)];
      const isMirrored = (a: Box, b: Box) => near(a.x + a.width + b.x, ltr.width) && a.y === b.y;
      assert.equal(rtl.width, ltr.width);
      ltr.nodes.forEach((node, at) => assert.ok(isMirrored(node, rtl.nodes[at]!)));
      labelsOf(ltr).forEach((label, at) => assert.ok(isMirrored(label, labelsOf(rtl)[at]!)));
      ltr.edges.forEach(({ points }, at) =>
        points.forEach(({ x, y }, i) => {
          const point = rtl.edges[at]!.points[i]!;
          assert.ok(near(x + point.x, ltr.width) && y === point.y);
        }),
      );
    }),
  );
});

test('more senior levels stand further along the reading direction', () => {
  holds(({ nodes }, view) => {
    eachPair(
      nodes.map((node, at) => ({ node, ...view.nodes[at]! })),
      (a, b) => {
        if (a.rank < b.rank) assert.ok(a.node.x < b.node.x);
        if (a.rank === b.rank) assert.equal(a.node.x, b.node.x);
      },
    );
  });
});

type Segment = readonly [number, number, number, number];

function crossings(segments: readonly Segment[]): number {
  const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number) =>
    Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  let count = 0;
  eachPair(segments, ([ax, ay, bx, by], [cx, cy, dx, dy]) => {
    const splits = turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0;
    if (splits && turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0) count++;
  });
  return count;
}

function orders(count: number): number[][] {
  if (!count) return [[]];
  return orders(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, at) => [
      ...order.slice(0, at),
      count - 1,
      ...order.slice(at),
    ]),
  );
}

test('no order of the lanes of a role has fewer crossings', () => {
  const oneRole = frameworks.filter(({ roles }) => roles?.length === 1);
  fc.assert(
    fc.property(oneRole, (framework) => {
      const view = viewOf(framework);
      const lanes = lanesOf(view);
      const inner = view.edges.filter(
        ({ from, to }) => from !== undefined && to !== undefined && lanes.of[from] !== lanes.of[to],
      );
      const count = (order: readonly number[]) =>
        crossings(
          inner.map(({ from, to }) => [
            view.nodes[from!]!.rank,
            order[lanes.of[from!]!]!,
            view.nodes[to!]!.rank,
            order[lanes.of[to!]!]!,
          ]),
        );
      const own = count(orders(lanes.count)[0]!.map((_, at) => at));
      if (lanes.count <= 5) for (const order of orders(lanes.count)) assert.ok(own <= count(order));
    }),
    { numRuns: 150 },
  );
});

const level = (id: string, more: Partial<Level> = {}): Level => ({ id, name: id, ...more });
const step = (from: string, to: string): Move => ({
  id: `${from}-${to}`,
  kind: 'progression',
  from: { roleLevel: from },
  to: { roleLevel: to },
});
const withLevels = (levels: readonly Level[], moves: readonly Move[]): Framework => ({
  formatVersion: 1,
  id: 'one',
  title: 'One',
  tracks,
  roles: [{ id: 'role', name: 'Role', levels }],
  moves,
});

test('a level that only sometimes exists stands beside the straight way past it, and takes no column', () => {
  const view = viewOf(
    withLevels(
      [
        level('junior'),
        level('senior'),
        level('lead', { condition: 'In larger projects' }),
        level('head'),
      ],
      [
        step('junior', 'senior'),
        step('senior', 'head'),
        step('senior', 'lead'),
        step('lead', 'head'),
      ],
    ),
  );
  const { nodes, edges } = layoutOf(view);
  const [junior, senior, lead, head] = nodes as readonly Box[] as [Box, Box, Box, Box];
  assert.equal(senior.y, head.y);
  assert.deepEqual(edges[1]!.points.length, 2);
  assert.ok(lead.y >= senior.y + senior.height);
  assert.equal(head.x - senior.x, senior.x - junior.x);
  assert.equal(lead.x + lead.width / 2, (senior.x + senior.width + head.x) / 2);
});

test('a level that is on the only way stays in line, whatever its condition', () => {
  const view = viewOf(
    withLevels(
      [level('senior'), level('lead', { condition: 'In larger projects' }), level('head')],
      [step('senior', 'lead'), step('lead', 'head')],
    ),
  );
  assert.equal(new Set(layoutOf(view).nodes.map(({ y }) => y)).size, 1);
});

test('the first track goes on straight, the other beside it', () => {
  const view = viewOf(
    withLevels(
      [
        level('junior', { seniority: 1 }),
        level('craft', { seniority: 2, track: 'craft' }),
        level('people', { seniority: 2, track: 'people' }),
      ],
      [step('junior', 'craft'), step('junior', 'people')],
    ),
  );
  const [junior, craft, people] = layoutOf(view).nodes as readonly Box[] as [Box, Box, Box];
  assert.equal(junior.y, craft.y);
  assert.ok(people.y > craft.y);
  assert.equal(people.x, craft.x);
});

test('a way in may reach over the next level, but not over its way in', () => {
  const outside = 'People who come from a career in something else altogether and far away';
  const entry = (to: string): Move => ({
    id: `into-${to}`,
    kind: 'entry',
    from: { outside },
    to: { roleLevel: to },
  });
  const levels = [level('one'), level('two'), level('three')];
  const widths = (...moves: Move[]) =>
    layoutOf(viewOf(withLevels(levels, moves)))
      .edges.flatMap(({ place }) => place ?? [])
      .map(({ width }) => width);
  const [alone] = widths(entry('one'));
  const [first] = widths(entry('one'), entry('two'));
  const { nodes, edges } = layoutOf(viewOf(withLevels(levels, [entry('one'), entry('two')])));
  assert.ok(alone! > nodes[0]!.width && first! < alone!);
  assert.ok(edges[0]!.place!.x + edges[0]!.place!.width < nodes[1]!.x);
});

test('the whole of a large profession fits: 205 levels of 52 roles', () => {
  const roles = Array.from({ length: 52 }, (_, role) => ({
    id: `role-${role}`,
    name: `Role ${role}`,
    levels: Array.from({ length: role < 49 ? 4 : 3 }, (_, at) => level(`level-${role}-${at}`)),
  }));
  const view = viewOf({ formatVersion: 1, id: 'all', title: 'All', roles });
  const { nodes } = layoutOf(view);
  assert.equal(nodes.length, 205);
  eachPair(nodes, (a, b) => assert.ok(!overlap(a, b)));
});
