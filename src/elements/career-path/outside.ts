/** Ways in from outside stand above their level, ways out below it: words beside a line that leads to the level or from it. */
import type { CareerPathView } from './career-path.view.js';
import type { PathWords } from './career-path.layout.js';
import type { Columns } from './columns.js';
import { SIZE, type Box, type Label, type Point } from './geometry.js';
import type { Grid, Route } from './routes.js';
import { textWidth, wrap, type Font } from './text-width.js';

export interface OutsideLine {
  readonly points: readonly Point[];
  readonly place: Label;
}

interface Entry {
  readonly edge: number;
  readonly lines: readonly string[];
}

/** The ways in or out of one node, or of a role as a whole. */
export interface Stack {
  readonly isOut: boolean;
  readonly entries: readonly Entry[];
  readonly height: number;
}

const TEXT = SIZE.stem + 20;
const WIDEST = 280;
/** Between two places of a stack: lines and gap together are whole dashes, so that dashes of one stem meet. */
const APART = 8;

export const stackKey = (owner: 'node' | 'role', at: number, isOut: boolean): string =>
  `${owner} ${at} ${isOut}`;

/** How far words may reach: over the gap and the next column where nothing else is there. */
function roomFor(node: number, isOut: boolean, context: Context): number {
  const { view, grid, columns, routes } = context;
  const side = isOut ? 'bottom' : 'top';
  const ends = routes.flatMap(({ from, to }) => [from, to]);
  const ports = ends.filter((port) => port.node === node && port.side === side).length;
  const lane = context.lanes[node]!;
  const column = view.nodes[node]!.rank;
  let room = columns.nodeWidth - TEXT;
  if (ports) return room - Math.min(room / 2, SIZE.port + ports * SIZE.arrow);
  if (grid.sidings.has(column)) return room;
  const crossed = new Set(
    routes.flatMap(({ runs }) => runs.flatMap(({ kind, at }) => (kind === 'gap' ? [at] : []))),
  );
  const inLane = (at: number) =>
    view.nodes.flatMap((other, i) =>
      context.lanes[i] === lane && grid.gapBefore(other.rank) === at ? [i] : [],
    );
  for (let gap = grid.gapAfter(column); gap < columns.gaps.length - 1 && !crossed.has(gap); gap++) {
    const [start, end] = columns.gaps[gap]!;
    room += end - start - APART;
    const isBusy = inLane(gap).some(
      (next) =>
        context.isUsed(next, isOut) ||
        ends.some((port) => port.node === next && port.side === side),
    );
    if (isBusy) break;
    room += columns.nodeWidth + APART;
  }
  return Math.min(room, WIDEST);
}

export interface Context {
  readonly view: CareerPathView;
  readonly words: PathWords;
  readonly grid: Grid;
  readonly columns: Columns;
  readonly routes: readonly Route[];
  readonly lanes: readonly number[];
  isUsed(node: number, isOut: boolean): boolean;
}

/** All ways in and out, by `stackKey`. */
export function stacksOf(base: Omit<Context, 'isUsed'>): ReadonlyMap<string, Stack> {
  const owned = new Map<string, { isOut: boolean; owner: number | undefined; edges: number[] }>();
  base.view.edges.forEach(({ from, to, role, isOut, place }, edge) => {
    if (!place) return;
    const owner = from ?? to;
    const key =
      owner === undefined ? stackKey('role', role!, isOut) : stackKey('node', owner, isOut);
    if (!owned.has(key)) owned.set(key, { isOut, owner, edges: [] });
    owned.get(key)!.edges.push(edge);
  });
  const context = {
    ...base,
    isUsed: (node: number, isOut: boolean) => owned.has(stackKey('node', node, isOut)),
  };
  return new Map(
    [...owned].map(([key, { isOut, owner, edges }]) => {
      const room = owner === undefined ? WIDEST : roomFor(owner, isOut, context);
      const entries = edges.map((edge) => ({
        edge,
        lines: wrap(base.words.edges[edge]!.place ?? '', room, base.words.fonts.place),
      }));
      const height = entries.reduce<number>(
        (sum, { lines }) => sum + lines.length * SIZE.line + APART,
        SIZE.stem,
      );
      return [key, { isOut, entries, height }];
    }),
  );
}

/** The lines and words of a stack, from the edge of a box outwards. */
export function drawStack(
  { isOut, entries, height }: Stack,
  box: Box,
  font: Font,
): [number, OutsideLine][] {
  const x = box.x + SIZE.stem;
  const edge = isOut ? box.y + box.height : box.y;
  let y = isOut ? edge + SIZE.stem : edge - height;
  return entries.map(({ edge: at, lines }) => {
    const place: Label = {
      x: box.x + TEXT,
      y,
      width: Math.max(...lines.map((line) => textWidth(line, font))),
      height: lines.length * SIZE.line,
      lines,
      anchor: 'start',
    };
    const points = [
      { x: box.x + TEXT - 4, y: y + SIZE.line / 2 },
      { x, y: y + SIZE.line / 2 },
      { x, y: edge },
    ];
    y += place.height + APART;
    return [at, { points: isOut ? points.reverse() : points, place }];
  });
}
