/** What counts as the same when people type: case, accents and punctuation do not, but “C”, “C++” and “C#” differ. */

export interface Word {
  /** As it is compared. */
  readonly folded: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** A run of letters and digits; apostrophes do not part it, and what tells “C++”, “C#” and “.NET” apart belongs to it. */
const WORD = /\.?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*[+#\p{M}]*/gu;

/** Accents of Latin, Greek and Cyrillic, and the points of Hebrew and Arabic: what people leave out when they type. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f'’]/g;

export const fold = (word: string): string =>
  word.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(/ς/g, 'σ');

/** The words of a text as they are written. */
export const rawWords = (text: string): readonly string[] => text.match(WORD) ?? [];

export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: raw, index }) => ({
    folded: fold(raw),
    start: index,
    end: index + raw.length,
  }));

/** Where a part of the folded word stands in the word as written; never within a character or before its accents. */
export function unfold(raw: string, from: number, to: number): [start: number, end: number] {
  let [at, folded, start, end] = [0, 0, 0, 0];
  for (const character of raw) {
    const width = fold(character).length;
    if (folded <= from && width) start = at;
    at += character.length;
    if (folded < to) end = at;
    else if (!width && folded === to && end) end = at;
    folded += width;
  }
  return [start, end];
}

/**
 * A word without the endings that English adds to it, so that “prototypes” is like “prototyping”. Other languages lose
 * little by it: it only finds more, below what is the same.
 */
export const stem = (word: string): string =>
  singular(word)
    .replace(/(..[^e])(?:ing|ed|er|or|e|ment)$/, '$1')
    .replace(/([^aeiousl])\1$/, '$1');

export const singular = (word: string): string =>
  word.replace(/(..)ies$/, '$1y').replace(/(ch|sh|x|ss)es$|([^suiy])s$/, '$1$2');
