/** The shapes and sizes of the drawing. Sizes are for text of 16 units, and scale with the reader's text. */
import type { Font } from './text-width.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Label extends Box {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
}

export const SIZE = {
  /** Room for what shows the focus. */
  margin: 6,
  padding: 12,
  nameLine: 18,
  line: 16,
  bars: 20,
  leastNode: 112,
  mostNode: 168,
  leastGap: 52,
  mostGap: 96,
  /** Between lines that run side by side. */
  track: 10,
  /** Between a node and the nearest line along it, so that an arrow has room. */
  arrow: 14,
  leastAlley: 32,
  port: 26,
  /** The line of entries and exits, from the start of the node. */
  stem: 16,
  gutter: 128,
  frame: 12,
} as const;

export interface Fonts {
  readonly name: Font;
  readonly note: Font;
  readonly counts: Font;
  readonly place: Font;
  readonly role: Font;
}

/** The fonts of the drawing; `width` is how wide the page's font is, as a part of the widest in common use. */
export const fontsOf = (width = 1): Fonts => ({
  name: { size: 14 * width, isBold: true },
  note: { size: 12 * width },
  counts: { size: 12 * width },
  place: { size: 13 * width },
  role: { size: 13 * width, isBold: true },
});

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The box around a stretch of a line. */
export const around = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x) - 0.5,
  y: Math.min(a.y, b.y) - 0.5,
  width: Math.abs(a.x - b.x) + 1,
  height: Math.abs(a.y - b.y) + 1,
});
