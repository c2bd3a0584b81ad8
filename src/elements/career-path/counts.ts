/** Places the short counts of what changes beside their edges, where they cover nothing. */
import { countLines, widest } from './columns.js';
import type { PathWords } from './career-path.layout.js';
import { around, overlap, SIZE, type Box, type Label, type Point } from './geometry.js';

const APART = 4;

type Spot = Pick<Label, 'x' | 'y' | 'anchor'>;

function spotsAlong(a: Point, b: Point, { width, height }: Pick<Box, 'width' | 'height'>): Spot[] {
  if (a.y === b.y) {
    const [start, end] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
    if (end - start < width) return [];
    const middles = [(start + end) / 2, start + width / 2 + APART, end - width / 2 - SIZE.arrow];
    const heights = [a.y - height - APART, a.y + APART];
    return heights.flatMap((y) =>
      middles.map((middle) => ({ x: middle - width / 2, y, anchor: 'middle' as const })),
    );
  }
  const y = (a.y + b.y - height) / 2;
  if (Math.abs(a.y - b.y) < height) return [];
  return [
    { x: a.x + APART * 2, y, anchor: 'start' },
    { x: a.x - APART * 2 - width, y, anchor: 'end' },
  ];
}

const fits = ({ x, y, width, height }: Box, inside: Pick<Box, 'width' | 'height'>) =>
  x >= 0 && y >= 0 && x + width <= inside.width && y + height <= inside.height;

interface Line {
  readonly points: readonly Point[];
}

const stretches = ({ points }: Line): Box[] =>
  points.slice(1).map((point, at) => around(points[at]!, point));
const length = (points: readonly Point[], at: number) =>
  Math.abs(points[at]!.x - points[at + 1]!.x) + Math.abs(points[at]!.y - points[at + 1]!.y);

/** One label per line, or none where every place would cover a box; then the count is told on request alone. */
export function placeCounts(
  lines: readonly (Line | undefined)[],
  { edges, fonts }: Pick<PathWords, 'edges' | 'fonts'>,
  boxes: readonly Box[],
  inside: Pick<Box, 'width' | 'height'>,
  perLine: number,
): (Label | undefined)[] {
  const filled = [...boxes];
  const drawn = lines.map((line) => (line ? stretches(line) : []));
  return lines.map((line, edge) => {
    const text = countLines(edges[edge]!.counts, perLine);
    if (!line || !text.length) return undefined;
    const size = { width: widest(text, fonts.counts), height: text.length * SIZE.line };
    const order = line.points.slice(1).map((_, at) => at);
    order.sort((a, b) => length(line.points, b) - length(line.points, a));
    const spots = order
      .flatMap((at) => spotsAlong(line.points[at]!, line.points[at + 1]!, size))
      .map((spot) => ({ ...spot, ...size, lines: text }))
      .filter((spot) => fits(spot, inside) && !filled.some((box) => overlap(spot, box)));
    const label = spots.find(
      (spot) => !drawn.some((boxesOfLine) => boxesOfLine.some((box) => overlap(spot, box))),
    );
    const best = label ?? spots[0];
    if (best) filled.push(best);
    return best;
  });
}
