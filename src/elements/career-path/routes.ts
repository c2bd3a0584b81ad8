/**
 * The way of each edge between the nodes, before anything has a size. Nodes stand in columns and lanes; edges turn only
 * in the gaps between columns and in the alleys between lanes, where no node is, so none runs through a node.
 */
import type { CareerPathView, PathEdge } from './career-path.view.js';
import type { Lanes } from './lanes.js';

/** Sides in the reading direction, which is drawn from left to right and mirrored at the end. */
export type Side = 'start' | 'end' | 'top' | 'bottom';

/** Where an edge leaves or reaches a node: so many steps from the middle of its side. */
export interface Port {
  readonly node: number;
  readonly side: Side;
  step: number;
  /** How many edges meet that side. */
  of: number;
}

/** A stretch across lanes in a gap, or along an alley; edges that share one run on tracks side by side. */
export interface Run {
  readonly kind: 'gap' | 'alley';
  readonly at: number;
  track: number;
}

export interface Route {
  readonly edge: number;
  readonly from: Port;
  readonly to: Port;
  readonly runs: readonly Run[];
}

export interface Grid {
  readonly columns: number;
  /** Columns whose one node stands below the gap between its neighbours, and so takes no room of its own. */
  readonly sidings: ReadonlySet<number>;
  /** The gap before a column and the gap after it. Gaps are counted from 0, the one before the first column. */
  gapBefore(column: number): number;
  gapAfter(column: number): number;
}

interface Spot {
  readonly column: number;
  readonly lane: number;
}

type Spots = readonly Spot[];

const inside = ({ from, to }: PathEdge) => from !== undefined && to !== undefined;

/** A level beside the way that leads past it, if its moves come only from just before it and lead only just after it. */
function isSiding(column: number, spots: Spots, view: CareerPathView): boolean {
  const here = spots.flatMap((spot, at) => (spot.column === column ? [at] : []));
  const [node] = here;
  if (here.length !== 1 || node === undefined) return false;
  const { lane } = spots[node]!;
  if (spots.some((spot) => spot.lane === lane && Math.abs(spot.column - column) === 1))
    return false;
  const own = view.edges.filter((edge) => inside(edge) && (edge.from === node || edge.to === node));
  const ways = own.map(({ from, to }) => spots[to!]!.column - spots[from!]!.column);
  const others = own.map(({ from, to }) => spots[from === node ? to! : from!]!);
  const comesAndGoes = own.some(({ from }) => from === node) && own.some(({ to }) => to === node);
  // It closes the gap above or below it to all other edges.
  const closes = ({ from, to }: PathEdge) => {
    const ends = [spots[from!]!.lane, spots[to!]!.lane];
    return ends[0] !== ends[1] && Math.min(...ends) <= lane && Math.max(...ends) >= lane;
  };
  return (
    comesAndGoes &&
    ways.every((way) => way === 1) &&
    others.every((other) => other.lane !== lane) &&
    !view.edges.some((edge) => inside(edge) && !own.includes(edge) && closes(edge))
  );
}

export function gridOf(view: CareerPathView, lanes: Lanes): Grid & { readonly spots: Spots } {
  const spots = view.nodes.map(({ rank }, at) => ({ column: rank, lane: lanes.of[at]! }));
  const columns = Math.max(0, ...spots.map(({ column }) => column + 1));
  const sidings = new Set<number>();
  const gaps: number[] = [];
  let gap = 0;
  for (let column = 0; column < columns; column++) {
    const isInner = column > 0 && column < columns - 1 && !sidings.has(column - 1);
    if (isInner && isSiding(column, spots, view)) sidings.add(column);
    gaps.push(gap);
    if (!sidings.has(column)) gap++;
  }
  return {
    spots,
    columns,
    sidings,
    gapBefore: (column) => gaps[column]!,
    gapAfter: (column) => gaps[column]! + (sidings.has(column) ? 0 : 1),
  };
}

type Draft = Pick<Route, 'runs'> & { readonly sides: readonly [Side, Side] };

const gap = (at: number): Run => ({ kind: 'gap', at, track: 0 });
const alley = (at: number): Run => ({ kind: 'alley', at, track: 0 });

function router(grid: Grid, spots: Spots) {
  const taken = new Set<string>();
  for (const { column, lane } of spots) {
    // A siding reaches below the columns on either side.
    for (const reach of grid.sidings.has(column) ? [-1, 0, 1] : [0])
      taken.add(`${column + reach} ${lane}`);
  }
  /** Whether nothing stands between two spots of one lane, or of one column. */
  const isFree = (a: Spot, b: Spot) => {
    const far = Math.max(Math.abs(b.column - a.column), Math.abs(b.lane - a.lane));
    const [dx, dy] = [Math.sign(b.column - a.column), Math.sign(b.lane - a.lane)];
    for (let step = 1; step < far; step++) {
      if (taken.has(`${a.column + dx * step} ${a.lane + dy * step}`)) return false;
    }
    return true;
  };

  function forwards(a: Spot, b: Spot): Draft {
    const [after, before] = [grid.gapAfter(a.column), grid.gapBefore(b.column)];
    const isDown = b.lane > a.lane;
    if (grid.sidings.has(b.column))
      return { sides: ['end', isDown ? 'top' : 'bottom'], runs: [gap(after)] };
    if (grid.sidings.has(a.column))
      return { sides: [isDown ? 'bottom' : 'top', 'start'], runs: [gap(before)] };
    const sides = ['end', 'start'] as const;
    const [own, other] = [a.lane, b.lane].map((lane) => isFree({ ...a, lane }, { ...b, lane }));
    if (a.lane === b.lane && own) return { sides, runs: [] };
    if (a.lane !== b.lane && own) return { sides, runs: [gap(before)] };
    if (a.lane !== b.lane && other) return { sides, runs: [gap(after)] };
    const between = isDown ? b.lane : b.lane < a.lane ? b.lane + 1 : a.lane;
    return { sides, runs: [gap(after), alley(between), gap(before)] };
  }

  function sideways(a: Spot, b: Spot): Draft {
    if (!isFree(a, b)) return { sides: ['end', 'end'], runs: [gap(grid.gapAfter(a.column))] };
    return { sides: b.lane > a.lane ? ['bottom', 'top'] : ['top', 'bottom'], runs: [] };
  }

  function backwards(a: Spot, b: Spot): Draft {
    const isUp = b.lane < a.lane;
    const leaves = isUp ? a.lane : a.lane + 1;
    const arrives = isUp || b.lane === a.lane ? b.lane + 1 : b.lane;
    const sides = [isUp ? 'top' : 'bottom', arrives === b.lane ? 'top' : 'bottom'] as const;
    if (leaves === arrives) return { sides, runs: [alley(leaves)] };
    return { sides, runs: [alley(leaves), gap(grid.gapAfter(b.column)), alley(arrives)] };
  }

  return (a: Spot, b: Spot): Draft =>
    a.column < b.column ? forwards(a, b) : a.column > b.column ? backwards(a, b) : sideways(a, b);
}

const isLevelSide = ({ side }: Port) => side === 'start' || side === 'end';

/**
 * Lines that leave one level and lines that arrive at the next would meet at the same height in the gap between the
 * two, so the ones that arrive then give way by a part of a step that no leaving line takes.
 */
const GIVE_WAY = 0.27;

/** Ports of one side in the order of where their edges lead, so that edges do not cross on leaving. */
function spreadPorts(routes: readonly Route[], spots: Spots): void {
  const sides = new Map<string, { port: Port; towards: number; isStraight: boolean }[]>();
  for (const { from, to, runs } of routes) {
    for (const [port, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const { lane, column } = spots[other.node]!;
      const isLevel = isLevelSide(port);
      const by = runs.find(({ kind }) => kind === 'alley');
      const towards = by ? by.at - 0.5 : lane;
      const isStraight = !runs.length;
      const key = `${port.node} ${port.side}`;
      const list = sides.get(key) ?? [];
      sides.set(key, list);
      list.push({
        port,
        towards: isLevel ? towards : isStraight ? -Infinity : -column,
        isStraight,
      });
    }
  }
  const leaving = new Map<number, number>();
  for (const { from, to, runs } of routes) {
    for (const { node, side } of runs.length ? [from, to] : []) {
      const { lane, column } = spots[node]!;
      if (side === 'end') leaving.set(lane, Math.min(column, leaving.get(lane) ?? column));
    }
  }
  for (const list of sides.values()) {
    const { node, side } = list[0]!.port;
    const { lane, column } = spots[node]!;
    const givesWay = side === 'start' && (leaving.get(lane) ?? column) < column;
    list.sort((a, b) => a.towards - b.towards);
    const straight = list.findIndex(({ isStraight }) => isStraight);
    const middle = straight < 0 ? (list.length - 1) / 2 : straight;
    list.forEach(({ port, isStraight }, at) => {
      const step = at - middle;
      const aside = straight < 0 ? GIVE_WAY : -GIVE_WAY * Math.sign(step);
      if (isLevelSide(port)) port.step = step + (givesWay ? aside : 0);
      else port.step = at + (side === 'top' && !isStraight ? GIVE_WAY : 0);
      port.of = list.length;
    });
  }
}

interface Stretch {
  readonly run: Run;
  readonly low: number;
  readonly high: number;
  readonly order: number;
}

/** Where runs begin and end, in half lanes for gaps and half columns for alleys. */
function stretchesOf(routes: readonly Route[], grid: Grid, spots: Spots): Stretch[] {
  return routes.flatMap(({ from, to, runs }) =>
    runs.map((run, at) => {
      const isGap = run.kind === 'gap';
      const end = (next: Run | undefined, { node }: Port) => {
        if (next) return isGap ? next.at * 2 : next.at * 2 - 1;
        const { lane, column } = spots[node]!;
        return isGap
          ? lane * 2 + 1
          : grid.gapBefore(column) * 2 - (grid.sidings.has(column) ? 1 : 0);
      };
      const [a, b] = [end(runs[at - 1], from), end(runs[at + 1], to)];
      // Lower bends come first on the way down, upper ones on the way up; short stretches lie nearest to the nodes.
      const order = isGap ? (b > a ? -(a + b) : a + b) : Math.abs(a - b);
      return { run, low: Math.min(a, b), high: Math.max(a, b), order };
    }),
  );
}

function spreadRuns(stretches: readonly Stretch[]): void {
  const places = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const key = stretch.run.kind + stretch.run.at;
    places.set(key, [...(places.get(key) ?? []), stretch]);
  }
  for (const place of places.values()) {
    place.sort((a, b) => a.order - b.order);
    place.forEach(({ run, low, high }, at) => {
      const beside = place.slice(0, at).filter((other) => other.low <= high && other.high >= low);
      run.track = Math.max(-1, ...beside.map((other) => other.run.track)) + 1;
    });
  }
}

/** Ways for all edges between two nodes, in the order of the edges. */
export function routesOf(view: CareerPathView, grid: Grid, spots: Spots): Route[] {
  const find = router(grid, spots);
  const straight = new Set<string>();
  const routes = view.edges.flatMap((edge, at) => {
    if (!inside(edge)) return [];
    const [a, b] = [spots[edge.from!]!, spots[edge.to!]!];
    const { sides, runs: usual } = find(a, b);
    // Two moves between the same levels must not lie on one another.
    const key = `${edge.from!} ${edge.to!}`;
    const isSecond = !usual.length && a.lane === b.lane && straight.has(key);
    const runs = isSecond
      ? [gap(grid.gapAfter(a.column)), alley(a.lane), gap(grid.gapBefore(b.column))]
      : usual;
    straight.add(key);
    return [
      {
        edge: at,
        from: { node: edge.from!, side: sides[0], step: 0, of: 1 },
        to: { node: edge.to!, side: sides[1], step: 0, of: 1 },
        runs,
      },
    ];
  });
  spreadPorts(routes, spots);
  spreadRuns(stretchesOf(routes, grid, spots));
  return routes;
}
