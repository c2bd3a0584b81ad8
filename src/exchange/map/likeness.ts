/** How alike texts of two lists are by the words that they share, rare ones counting more. */
import MiniSearch from 'minisearch';
import { wordsOf } from './words.js';

/** `delta` would reward that a word is there at all, however long the text: it made the measured precision worse. */
const BM25 = { k: 1.2, b: 0.7, d: 0 };

/** No more than so many others are kept of each text, so that whole classifications can be compared. */
const KEPT = 100;

/** Likeness from 0 to 1 by position in the right list, of those that share a word. */
export type Likenesses = ReadonlyMap<number, number>;

const SEPARATOR = ' ';
const split = (words: string): string[] => words.split(SEPARATOR).filter(Boolean);

class Ranking {
  readonly #texts: readonly string[];
  readonly #search: MiniSearch<{ id: number; words: string }>;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#search = new MiniSearch({
      fields: ['words'],
      tokenize: split,
      processTerm: (word) => word,
      searchOptions: { bm25: BM25 },
    });
    this.#search.addAll(texts.map((words, id) => ({ id, words })));
  }

  /** How much of what a text says the others within a range say too; itself says all of it. */
  shares(at: number, from: number, to: number): Likenesses {
    const isWanted = (id: number) => id === at || (id >= from && id < to);
    // Without the others, whole classifications need not be sorted for every text.
    const found = this.#search.search(this.#texts[at]!, {
      filter: ({ id }) => isWanted(id as number),
    });
    // The search multiplies by the number of words found, which would count them twice.
    const scores = found.map(({ id, score, queryTerms }) => ({
      id: id as number,
      score: score / (queryTerms.length || 1),
    }));
    const own = scores.find(({ id }) => id === at)?.score;
    if (!own) return new Map();
    return new Map(
      scores
        .filter(({ id }) => id !== at)
        .sort((a, b) => b.score - a.score)
        .slice(0, KEPT)
        .map(({ id, score }) => [id, Math.min(1, score / own)]),
    );
  }
}

export interface LikenessOptions {
  readonly language: string;
  /** Told after each text that was looked up; there are as many as both lists hold. */
  readonly onStep?: (() => void) | undefined;
}

/**
 * For every text of the left list, how alike those of the right list are: the geometric mean of how much of the one the
 * other says and the other way round, so that 1 is the same words, and a short text within a long one is not enough.
 */
export function likenesses(
  left: readonly string[],
  right: readonly string[],
  { language, onStep }: LikenessOptions,
): Likenesses[] {
  const texts = [...left, ...right].map((text) =>
    wordsOf(text, language)
      .map(({ stem }) => stem)
      .join(SEPARATOR),
  );
  const ranking = new Ranking(texts);
  const there = left.map((_, at) => {
    onStep?.();
    return ranking.shares(at, left.length, texts.length);
  });
  const asked = new Set(there.flatMap((shares) => [...shares.keys()]));
  const back = right.map((_, position) => {
    onStep?.();
    const at = left.length + position;
    return asked.has(at) ? ranking.shares(at, 0, left.length) : new Map<number, number>();
  });
  return there.map((shares, at) => {
    const both = [...shares].flatMap(([id, share]): [number, number][] => {
      const position = id - left.length;
      const returned = back[position]!.get(at);
      return returned === undefined ? [] : [[position, Math.sqrt(share * returned)]];
    });
    return new Map(both);
  });
}
