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
  /** How many counts stand on one line. */
  readonly perLine: number;
  /** Where lines across lanes run. */
  at(run: Run): number;
}

/** Counts stand two on a line, "↑ 2 ↓ 5" over "+ 1 − 1", or one where there is little room. */
export const countLines = (counts: readonly string[], perLine: number): string[] =>
  counts.flatMap((_, at) => (at % perLine ? [] : [counts.slice(at, at + perLine).join('\u2002')]));

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

interface Room {
  /** What each gap needs at least. */
  readonly gaps: readonly number[];
  readonly perLine: number;
  /** What is left for nodes and wider gaps. */
  readonly rest: number;
}

/** Narrow drawings stack their counts, so that more of the path can be seen at once. */
function roomOf(
  needed: (label: number) => readonly number[],
  words: PathWords,
  width: number,
  nodes: number,
): Room {
  const rooms = [2, 1].map((perLine) => {
    const lines = words.edges.flatMap(({ counts }) => countLines(counts, perLine));
    const gaps = needed(widest(lines, words.fonts.counts));
    return { gaps, perLine, rest: width - gaps.reduce((sum, gap) => sum + gap, 0) };
  });
  return rooms.find(({ rest }) => rest >= nodes) ?? rooms.at(-1)!;
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
  const sidingGaps = new Set([...grid.sidings].map((column) => grid.gapBefore(column)));
  const isInner = (at: number) => at > 0 && at < normal;
  const needed = (label: number) =>
    Array.from({ length: normal + 1 }, (_, at) => {
      const count = sidingGaps.has(at) ? 0 : (tracks.get(at) ?? 0);
      const lines = count ? SIZE.arrow + count * SIZE.track : 0;
      return isInner(at) ? Math.max(SIZE.leastGap, label + SIZE.arrow + lines) : lines;
    });
  const least = leastNodeWidth(words);
  const {
    gaps: leastGaps,
    perLine,
    rest,
  } = roomOf(needed, words, width - start * 2, least * normal);
  const nodeWidth = Math.round(Math.max(least, Math.min(SIZE.mostNode, rest / normal)));
  const spare = Math.max(0, Math.floor((rest - nodeWidth * normal) / Math.max(1, normal - 1)));
  const gaps: [number, number][] = [];
  let x = start;
  leastGaps.forEach((gap, at) => {
    const wider = isInner(at) ? Math.max(gap, Math.min(SIZE.mostGap, gap + spare)) : gap;
    const end = Math.round(x + wider);
    gaps.push([x, end]);
    x = end + (at < normal ? nodeWidth : 0);
  });
  return {
    width: x,
    nodeWidth,
    perLine,
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
