/** Which entries hold all words of a query, and how well. */
import { PLACES, type Collection } from './collection.js';
import { IDEOGRAPHS, type Likes } from './vocabulary.js';

/** How much a word counts by where it stands: in the order of `PLACES`. */
const WEIGHTS = [1, 0.95, 0.85, 0.85, 0.3];
const CODE = PLACES.indexOf('code');
const FORMER_NAME = PLACES.indexOf('formerName');
const DESCRIPTION = PLACES.indexOf('description');

/** A level shares its role's words: what is as good finds the role or skill first. */
const OF_LEVEL = 0.97;
/** Words that only different texts of an entry hold count less than words that stand together. */
const APART = 0.75;
/** From here on a word is what was meant, not only like it. */
export const MEANT = 0.65;

/** One or two letters begin so many words that only those in names and codes help; the same word counts everywhere. */
const SHORT = 3;
const SAME = 0.95;
/** A few letters stand within so many words that in descriptions only those help that begin with them. */
const FEW = 5;
const WITHIN = 0.6;

export interface Asked {
  readonly typed: string;
  readonly likes: Likes;
}

export interface Ranking {
  /** The entries that hold all words, by number. */
  readonly found: readonly number[];
  /** Of each entry, by its number: from 0 to 1, how well it answers. */
  readonly scores: Float32Array;
  /** Of each entry: the text that tells most of it. */
  readonly texts: Uint32Array;
  /** Whether a name of an entry holds all words. */
  readonly isNamed: boolean;
}

/** What a query's words make of the texts and entries, each by its number. */
interface Tally {
  /** Of each text: how many of the words it holds, how like they are, and whether one begins it (1), the first (2). */
  readonly counts: Uint8Array;
  readonly sums: Float32Array;
  readonly starts: Uint8Array;
  /** Of each entry: how many of the words it holds, and how well, each in the best of its texts. */
  readonly held: Uint8Array;
  readonly apart: Float32Array;
  /** The texts that hold any. */
  readonly touched: readonly number[];
}

/** The last place, of those in `PLACES`, where a word counts that is so like the typed one. */
function lastPlace(typed: string, like: number): number {
  if (typed >= IDEOGRAPHS) return DESCRIPTION;
  if (typed.length < SHORT && like < SAME) return CODE;
  return typed.length < FEW && like < WITHIN ? FORMER_NAME : DESCRIPTION;
}

function count(collection: Collection, query: readonly Asked[]): Tally {
  const { entries, texts, entryOf, places, holders } = collection;
  const counts = new Uint8Array(texts.length);
  const sums = new Float32Array(texts.length);
  const starts = new Uint8Array(texts.length);
  const counted = new Uint8Array(texts.length);
  const held = new Uint8Array(entries.length);
  const apart = new Float32Array(entries.length);
  const touched: number[] = [];
  query.forEach(({ typed, likes }, at) => {
    const best = new Float32Array(entries.length);
    // The most like first: of several words of a text that are like one, the first counts.
    for (const [word, like] of [...likes].sort((a, b) => b[1] - a[1])) {
      const last = lastPlace(typed, like);
      for (const holder of holders[word]!) {
        const text = holder < 0 ? ~holder : holder;
        if (places[text]! > last) continue;
        const entry = entryOf[text]!;
        if (held[entry]! < at) continue;
        if (holder < 0) starts[text] = at ? starts[text]! || 1 : 2;
        if (counted[text] === at + 1) continue;
        counted[text] = at + 1;
        if (!counts[text]) touched.push(text);
        counts[text]!++;
        sums[text]! += like;
        best[entry] = Math.max(best[entry]!, like * WEIGHTS[places[text]!]!);
      }
    }
    for (let entry = 0; entry < best.length; entry++)
      if (best[entry]) {
        held[entry] = at + 1;
        apart[entry]! += best[entry]!;
      }
  });
  return { counts, sums, starts, held, apart, touched };
}

/** How nearly a name has as many words as were typed, from 0 to 1. */
const evenness = (length: number, typed: number): number =>
  Math.min(length, typed) / Math.max(length, typed);

/** `length` counts the words as they were typed; `query` has those that are the same once. */
export function rank(collection: Collection, query: readonly Asked[], length: number): Ranking {
  const { entries, entryOf, places, lengths } = collection;
  const { counts, sums, starts, held, apart, touched } = count(collection, query);
  const words = query.length;
  const scores = new Float32Array(entries.length);
  const texts = new Uint32Array(entries.length);
  const most = new Float32Array(entries.length);
  const found: number[] = [];
  let isNamed = false;
  for (const text of touched) {
    const entry = entryOf[text]!;
    if (held[entry] !== words) continue;
    const place = places[text]!;
    const like = sums[text]! / words;
    let score = (apart[entry]! / words) * APART;
    let telling = counts[text]! + like * WEIGHTS[place]!;
    if (counts[text] === words) {
      const isName = place !== DESCRIPTION;
      // A name is the better the more of it was asked for, and from its start.
      const share = 0.6 + 0.3 * evenness(lengths[text]!, length) + 0.05 * starts[text]!;
      telling = like * WEIGHTS[place]! * (isName ? share : 1);
      score = Math.max(score, telling);
      telling += words;
      if (isName && like >= MEANT) isNamed = true;
    }
    if (entries[entry]!.kind === 'roleLevel') score *= OF_LEVEL;
    if (!scores[entry]) found.push(entry);
    scores[entry] = Math.max(scores[entry]!, score);
    if (telling <= most[entry]!) continue;
    most[entry] = telling;
    texts[entry] = text;
  }
  return { found, scores, texts, isNamed };
}

/** What holds less than this of the best is not told. */
const ENOUGH = 0.4;

/** Which entries hold most of a query that none holds whole: a word counts the more the fewer hold it. */
export function rankSome(collection: Collection, query: readonly Asked[]): Ranking {
  const size = collection.entries.length;
  const scores = new Float32Array(size);
  const texts = new Uint32Array(size);
  const most = new Float32Array(size);
  for (const asked of query) {
    const one = rank(collection, [asked], 1);
    const weight = Math.log(1 + size / one.found.length);
    for (const entry of one.found) {
      const score = weight * one.scores[entry]!;
      scores[entry]! += score;
      if (score > most[entry]!) {
        most[entry] = score;
        texts[entry] = one.texts[entry]!;
      }
    }
  }
  const best = scores.reduce((a, b) => Math.max(a, b), 0) || 1;
  const found: number[] = [];
  for (let entry = 0; entry < size; entry++) {
    scores[entry]! /= best;
    if (scores[entry]! >= ENOUGH) found.push(entry);
  }
  return { found, scores, texts, isNamed: false };
}
