/** Where columns and the gaps between them begin and end. */
import { SIZE } from './geometry.js';
import type { LayoutOptions, PathWords } from './career-path.layout.js';
import type { Grid, Route, Run } from './routes.js';
import { textWidth, type Font } from './text-width.js';

export interface Columns {
  readonly width: number;
  readonly nodeWidth: number;
  /** Start of each column. */
  readonly starts: readonly number[];
  /** Start and end of each gap. */
  readonly gaps: readonly (readonly [number, number])[];
  /** Where lines across lanes run. */
  at(run: Run): number;
}

/** Counts stand two on a line: "↑ 2 ↓ 5" over "+ 1 − 1". */
export const countLines = (counts: readonly string[]): string[] =>
  counts.flatMap((_, at) => (at % 2 ? [] : [counts.slice(at, at + 2).join('\u2002')]));

export const widest = (lines: readonly string[], font: Font): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, font)));

/** How many lines run side by side in a gap or an alley. */
export const tracksOf = (
  routes: readonly Route[],
  kind: Run['kind'],
): ReadonlyMap<number, number> => {
  const tracks = new Map<number, number>();
  for (const run of routes.flatMap(({ runs }) => runs)) {
    if (run.kind === kind) tracks.set(run.at, Math.max(tracks.get(run.at) ?? 0, run.track + 1));
  }
  return tracks;
};

/** Wide enough for the longest word of a name, within reason. */
function leastNodeWidth({ nodes, fonts }: PathWords): number {
  const words = nodes.flatMap(({ name }) => name.split(/\s+/u));
  return Math.min(
    SIZE.mostNode,
    Math.max(SIZE.leastNode, Math.ceil(widest(words, fonts.name)) + SIZE.padding * 2 + 1),
  );
}

export function columnsOf(
  grid: Grid,
  routes: readonly Route[],
  words: PathWords,
  { width }: LayoutOptions,
  start: number,
): Columns {
  const tracks = tracksOf(routes, 'gap');
  const normal = grid.columns - grid.sidings.size;
  const label = Math.max(
    0,
    ...words.edges.map(({ counts }) => widest(countLines(counts), words.fonts.counts)),
  );
  const sidingGaps = new Set([...grid.sidings].map((column) => grid.gapBefore(column)));
  const least = Array.from({ length: normal + 1 }, (_, at) => {
    const count = sidingGaps.has(at) ? 0 : (tracks.get(at) ?? 0);
    const lines = count ? SIZE.arrow + count * SIZE.track : 0;
    return at && at < normal ? Math.max(SIZE.leastGap, label + SIZE.arrow + lines) : lines;
  });
  const room = width - start * 2 - least.reduce((sum, gap) => sum + gap, 0);
  const nodeWidth = Math.round(
    Math.max(leastNodeWidth(words), Math.min(SIZE.mostNode, room / normal)),
  );
  const spare = Math.max(0, Math.floor((room - nodeWidth * normal) / Math.max(1, normal - 1)));
  const gaps: [number, number][] = [];
  let x = start;
  least.forEach((gap, at) => {
    const isInner = at && at < normal;
    const end = Math.round(
      x + (isInner ? Math.max(gap, Math.min(SIZE.mostGap, gap + spare)) : gap),
    );
    gaps.push([x, end]);
    x = end + (at < normal ? nodeWidth : 0);
  });
  return {
    width: x,
    nodeWidth,
    gaps,
    starts: Array.from({ length: grid.columns }, (_, column) => {
      const [from, to] = gaps[grid.gapBefore(column)]!;
      return grid.sidings.has(column) ? (from + to - nodeWidth) / 2 : to;
    }),
    at({ at, track }) {
      const [from, to] = gaps[at]!;
      const count = tracks.get(at)!;
      if (sidingGaps.has(at)) return from + ((track + 1) * (to - from)) / (count + 1);
      if (at === normal) return from + (track + 1) * SIZE.track;
      return to - SIZE.arrow - (count - 1 - track) * SIZE.track;
    },
  };
}
