/** Which entries hold all words of a query, and how well. */
import type { Collection, IndexedText } from './collection.js';
import type { FoundIn } from './types.js';
import type { Likes } from './vocabulary.js';

/** How much a word counts by where it stands. */
const WEIGHTS: Readonly<Record<FoundIn, number>> = {
  name: 1,
  code: 0.95,
  alias: 0.85,
  formerName: 0.85,
  description: 0.3,
};

/** A level shares its role's words: what is as good finds the role or skill first. */
const OF_LEVEL = 0.97;
/** Words that only different texts of an entry hold count less than words that stand together. */
const APART = 0.75;

export interface Ranking {
  /** The numbers of the entries, best first. */
  readonly entries: readonly number[];
  /** The text that tells most of an entry, by its number. */
  readonly texts: Uint32Array;
  /** Whether an entry has all words in one of its names. */
  readonly isNamed: boolean;
}

export const RANKED_NOTHING: Ranking = { entries: [], texts: new Uint32Array(), isNamed: false };

/** What a query's words make of each text. */
interface Tally {
  /** Likeness of the words that it holds, added up. */
  readonly sums: Float32Array;
  readonly counts: Uint8Array;
  /** Whether one of them begins it. */
  readonly starts: Uint8Array;
}

/** From 0 to 1: how well a text that holds all words answers. */
function together({ foundIn, length }: IndexedText, words: number, like: number, starts: number) {
  if (foundIn === 'description') return like * WEIGHTS.description;
  const coverage = Math.min(1, words / length);
  return like * WEIGHTS[foundIn] * (0.6 + 0.3 * coverage + 0.1 * starts);
}

export function rank({ entries, texts, holders }: Collection, likes: readonly Likes[]): Ranking {
  const tally: Tally = {
    sums: new Float32Array(texts.length),
    counts: new Uint8Array(texts.length),
    starts: new Uint8Array(texts.length),
  };
  const last = new Uint8Array(texts.length);
  /** How many words an entry holds, and how well, each in the best of its texts. */
  const held = new Uint8Array(entries.length);
  const apart = new Float32Array(entries.length);
  const touched: number[] = [];
  likes.forEach((words, at) => {
    const best = new Float32Array(entries.length);
    const sorted = [...words].sort((a, b) => b[1] - a[1]);
    for (const [word, like] of sorted)
      for (const number of holders[word]!) {
        const text = texts[number]!;
        if (text.first === word) tally.starts[number] = 1;
        if (last[number] === at + 1) continue;
        last[number] = at + 1;
        if (at === 0 || held[text.entry]! >= at) {
          if (!tally.counts[number]!++) touched.push(number);
          tally.sums[number]! += like;
          const weighted = like * WEIGHTS[text.foundIn];
          if (weighted > best[text.entry]!) best[text.entry] = weighted;
        }
      }
    best.forEach((like, entry) => {
      if (!like || held[entry] !== at) return;
      held[entry] = at + 1;
      apart[entry]! += like;
    });
  });

  const scores = new Float32Array(entries.length);
  const told = new Uint32Array(entries.length);
  const most = new Float32Array(entries.length);
  const found: number[] = [];
  let isNamed = false;
  for (const number of touched) {
    const text = texts[number]!;
    const { entry } = text;
    if (held[entry] !== likes.length) continue;
    if (!scores[entry]) {
      found.push(entry);
      scores[entry] = (apart[entry]! / likes.length) * APART;
    }
    const like = tally.sums[number]! / likes.length;
    const isWhole = tally.counts[number] === likes.length;
    const score = isWhole ? together(text, likes.length, like, tally.starts[number]!) : 0;
    if (isWhole && text.foundIn !== 'description' && like > 0.7) isNamed = true;
    if (score > scores[entry]!) scores[entry] = score;
    const telling = score + like * WEIGHTS[text.foundIn] * 0.01 + tally.counts[number]! * 1e-3;
    if (telling > most[entry]!) {
      most[entry] = telling;
      told[entry] = number;
    }
  }
  // One number holds score and place, so that engines sort without calling back.
  const keys = Float64Array.from(found, (entry) => {
    const score = scores[entry]! * (entries[entry]!.kind === 'roleLevel' ? OF_LEVEL : 1);
    return (2e6 - Math.round(score * 1e6)) * entries.length + entry;
  }).sort();
  return { entries: Array.from(keys, (key) => key % entries.length), texts: told, isNamed };
}
