/** Where everything of a career path is drawn. Pure numbers: no page is needed to measure it or to test it. */
import type { CareerPathView } from './career-path.view.js';
import { columnsOf, tracksOf, type Columns } from './columns.js';
import { placeCounts } from './counts.js';
import { SIZE, type Box, type Fonts, type Label, type Point } from './geometry.js';
import { lanesOf, type Lanes } from './lanes.js';
import { mirrored } from './mirror.js';
import { drawStack, stackKey, stacksOf, type OutsideLine, type Stack } from './outside.js';
import { gridOf, routesOf, type Port, type Route } from './routes.js';
import { wrap } from './text-width.js';

/** The words of the drawing, in the order of the nodes, edges and roles of the view. */
export interface PathWords {
  readonly nodes: readonly { readonly name: string; readonly note?: string | undefined }[];
  /** Short counts of what changes ("↑ 6"), and what stands at the end that is not on the path. */
  readonly edges: readonly {
    readonly counts: readonly string[];
    readonly place?: string | undefined;
  }[];
  readonly roles: readonly string[];
  readonly fonts: Fonts;
}

export interface LayoutOptions {
  /** The room there is. The drawing is wider where it must be, and narrower where more room would not help. */
  readonly width: number;
  readonly isRightToLeft?: boolean | undefined;
}

export interface NodeBox extends Box {
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly bars: readonly Box[];
}

export interface EdgeLine {
  readonly points: readonly Point[];
  readonly counts: Label | undefined;
  readonly place: Label | undefined;
}

export interface RoleBox {
  readonly label: Label | undefined;
  /** Around all levels of a role, where a move is for any of them. */
  readonly frame: Box | undefined;
}

export interface PathLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NodeBox[];
  readonly edges: readonly EdgeLine[];
  readonly roles: readonly RoleBox[];
}

const MOST_ROLE_LINES = 4;

type Texts = Pick<NodeBox, 'name' | 'note'>;

const textHeight = ({ name, note }: Texts) => name.length * SIZE.nameLine + note.length * SIZE.line;

interface Rows {
  readonly height: number;
  /** Top and height of the nodes of each lane. */
  readonly nodes: readonly (readonly [number, number])[];
  readonly alleys: readonly number[];
  /** Top and bottom of each role, with the ways into and out of its levels. */
  readonly roles: readonly (readonly [number, number])[];
}

interface Bands {
  readonly heights: readonly number[];
  readonly above: readonly number[];
  readonly below: readonly number[];
  /** Above and below the frame of a role. */
  readonly outside: readonly (readonly [number, number])[];
  readonly hasFrame: readonly boolean[];
  /** The height that each role needs at least, for its own name. */
  readonly least: readonly number[];
}

/** From the top: for each lane the alley over it, ways in, nodes, ways out; around the lanes of a role its frame. */
function rowsOf(lanes: Lanes, bands: Bands, tracks: ReadonlyMap<number, number>): Rows {
  const nodes: [number, number][] = [];
  const alleys: number[] = [];
  const roles: [number, number][] = bands.outside.map(() => [0, 0]);
  let y: number = SIZE.margin;
  let last = y;
  const alley = (at: number) => {
    alleys.push(y + SIZE.track);
    y += tracks.has(at) ? SIZE.track * (tracks.get(at)! + 1) : 0;
  };
  lanes.roles.forEach((role, lane) => {
    const isFirst = lanes.roles[lane - 1] !== role;
    const frame = bands.hasFrame[role] ? SIZE.frame : 0;
    if (lane) alley(lane);
    if (isFirst) {
      y += bands.outside[role]![0] + (lane ? SIZE.frame : 0);
      roles[role] = [y, y];
      y += frame;
    }
    if (!lane) alley(lane);
    y = Math.max(y + bands.above[lane]!, lane ? last + SIZE.leastAlley : 0);
    nodes.push([y, bands.heights[lane]!]);
    last = y + bands.heights[lane]!;
    y = last + bands.below[lane]!;
    const isLast = lane === lanes.count - 1;
    if (isLast) alley(lane + 1);
    if (lanes.roles[lane + 1] !== role) {
      y = Math.max(y + frame, roles[role]![0] + bands.least[role]!);
      roles[role]![1] = y;
      y += bands.outside[role]![1];
      last = Math.max(last, y - SIZE.frame);
    }
  });
  return { height: y + SIZE.margin, nodes, alleys, roles };
}

function barsOf(fingerprint: CareerPathView['nodes'][number]['fingerprint'], box: Box): Box[] {
  const pitch = Math.min(11, (box.width - SIZE.padding * 2) / fingerprint.length);
  return fingerprint.flatMap((level, at) => {
    if (!level) return [];
    const height = (level.place / level.of) * SIZE.bars;
    const y = box.y + box.height - SIZE.padding + 2 - height;
    return [{ x: box.x + SIZE.padding + at * pitch, y, width: pitch * 0.73, height }];
  });
}

/** The way of an edge through the gaps and alleys of its route, as the corners of a line. */
function pointsOf(
  { from, to, runs }: Route,
  boxes: readonly Box[],
  columns: Columns,
  rows: Rows,
): Point[] {
  const gapX = runs.flatMap((run) => (run.kind === 'gap' ? [columns.at(run)] : []));
  const end = (port: Port, sidingX: number | undefined): Point => {
    const { x, y, width, height } = boxes[port.node]!;
    const { side, step, of } = port;
    if (side === 'start' || side === 'end') {
      const pitch = Math.min(SIZE.port, (height / 2 - SIZE.track) / Math.max(1, of - 1));
      return { x: side === 'end' ? x + width : x, y: y + height / 2 + step * pitch };
    }
    const pitch = Math.min(SIZE.arrow, (width / 2 - SIZE.port) / of);
    return {
      x: sidingX ?? x + width - SIZE.stem - step * pitch,
      y: side === 'bottom' ? y + height : y,
    };
  };
  const start = end(from, runs[0]?.kind === 'gap' ? gapX[0] : undefined);
  let finish = end(to, runs.at(-1)?.kind === 'gap' ? gapX.at(-1) : undefined);
  // Straight up or down between two levels of one column.
  if (!runs.length && from.side !== 'end') finish = { x: start.x, y: finish.y };
  const points = [start];
  for (const run of runs) {
    const { x, y } = points.at(-1)!;
    points.push(
      run.kind === 'gap'
        ? { x: columns.at(run), y }
        : { x, y: rows.alleys[run.at]! + run.track * SIZE.track },
    );
  }
  const { x, y } = points.at(-1)!;
  points.push(runs.at(-1)?.kind === 'alley' ? { x: finish.x, y } : { x, y: finish.y }, finish);
  return points.filter(
    (point, at) => !at || point.x !== points[at - 1]!.x || point.y !== points[at - 1]!.y,
  );
}

function textsOf({ nodes, fonts }: PathWords, width: number): Texts[] {
  const room = width - SIZE.padding * 2;
  return nodes.map(({ name, note }) => ({
    name: wrap(name, room, fonts.name),
    note: note ? wrap(note, room, fonts.note) : [],
  }));
}

function bandsOf(
  view: CareerPathView,
  lanes: Lanes,
  texts: readonly Texts[],
  stacks: ReadonlyMap<string, Stack>,
  names: readonly RoleName[],
): Bands {
  const tallest = (of: (node: number) => number) =>
    lanes.roles.map((_, lane) =>
      Math.max(0, ...view.nodes.map((_node, at) => (lanes.of[at] === lane ? of(at) : 0))),
    );
  const stack = (isOut: boolean) => (node: number) =>
    stacks.get(stackKey('node', node, isOut))?.height ?? 0;
  const ofRole = (role: number, isOut: boolean) =>
    stacks.get(stackKey('role', role, isOut))?.height ?? 0;
  const outside = view.roles.map((_, role) => [ofRole(role, false), ofRole(role, true)] as const);
  return {
    heights: tallest((node) => {
      const bars = view.nodes[node]!.fingerprint.length ? SIZE.bars + 8 : 0;
      return SIZE.padding * 2 + textHeight(texts[node]!) + bars;
    }),
    above: tallest(stack(false)),
    below: tallest(stack(true)),
    outside,
    hasFrame: outside.map((heights) => heights.some(Boolean)),
    least: names.map(({ lines }) => lines.length * SIZE.line),
  };
}

interface RoleName {
  readonly lines: readonly string[];
}

/** Roles are named before their levels where there are several; one without levels is a node, and named there. */
function roleNames({ roles }: CareerPathView, words: PathWords): RoleName[] {
  const isNamed = (at: number) => roles.length > 1 && roles[at]!.levels?.length;
  return words.roles.map((name, at) => ({
    lines: isNamed(at)
      ? wrap(name, SIZE.gutter - SIZE.stem, words.fonts.role, MOST_ROLE_LINES)
      : [],
  }));
}

function roleBoxes(
  names: readonly RoleName[],
  rows: Rows,
  columns: Columns,
  hasFrame: readonly boolean[],
): RoleBox[] {
  const start = columns.gaps[0]![0] - SIZE.frame;
  const end = columns.gaps.at(-1)![1] + SIZE.frame;
  const width = SIZE.gutter - SIZE.stem;
  return names.map(({ lines }, role) => {
    const [top, bottom] = rows.roles[role]!;
    const height = lines.length * SIZE.line;
    const y = (top + bottom - height) / 2;
    return {
      label: lines.length
        ? { x: SIZE.margin, y, width, height, lines, anchor: 'start' }
        : undefined,
      frame: hasFrame[role]
        ? { x: start, y: top, width: end - start, height: bottom - top }
        : undefined,
    };
  });
}

export function careerPathLayout(
  view: CareerPathView,
  words: PathWords,
  options: LayoutOptions,
): PathLayout {
  const lanes = lanesOf(view);
  const { spots, ...grid } = gridOf(view, lanes);
  const routes = routesOf(view, grid, spots);
  const isWhole = view.edges.some(({ role }) => role !== undefined);
  const start =
    SIZE.margin + (view.roles.length > 1 ? SIZE.gutter : 0) + (isWhole ? SIZE.frame : 0);
  const columns = columnsOf(grid, routes, words, options, start);
  const texts = textsOf(words, columns.nodeWidth);
  const stacks = stacksOf({ view, words, grid, columns, routes, lanes: lanes.of });
  const names = roleNames(view, words);
  const bands = bandsOf(view, lanes, texts, stacks, names);
  const rows = rowsOf(lanes, bands, tracksOf(routes, 'alley'));
  const roles = roleBoxes(names, rows, columns, bands.hasFrame);
  const boxes = spots.map(({ column, lane }) => {
    const [y, height] = rows.nodes[lane]!;
    return { x: columns.starts[column]!, y, width: columns.nodeWidth, height };
  });
  const outside = new Map<number, OutsideLine>(
    [...stacks].flatMap(([key, stack]) => {
      const [owner, at] = key.split(' ');
      const box = owner === 'node' ? boxes[Number(at)]! : roles[Number(at)]!.frame!;
      return drawStack(stack, box, words.fonts.place);
    }),
  );
  const drawn = new Map(routes.map((route) => [route.edge, pointsOf(route, boxes, columns, rows)]));
  const lines = view.edges.map((_, at) => ({
    points: drawn.get(at) ?? outside.get(at)?.points ?? [],
  }));
  const filled = [...boxes, ...[...outside.values()].map(({ place }) => place)];
  const ends = [
    columns.width + (isWhole ? SIZE.frame : 0),
    ...filled.map(({ x, width }) => x + width),
  ];
  const width = Math.max(...ends) + SIZE.margin;
  const inside = { width, height: rows.height };
  const counts = placeCounts(lines, words, filled, inside, columns.perLine);
  const layout = {
    width,
    height: rows.height,
    nodes: boxes.map((box, at) => ({
      ...box,
      ...texts[at]!,
      bars: barsOf(view.nodes[at]!.fingerprint, box),
    })),
    edges: lines.map(({ points }, at) => ({
      points,
      counts: counts[at],
      place: outside.get(at)?.place,
    })),
    roles,
  };
  return options.isRightToLeft ? mirrored(layout) : layout;
}
