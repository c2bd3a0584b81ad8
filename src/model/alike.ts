/** Finds the texts that are alike without comparing each with each, so that whole classifications can be asked. */
import { canonicalWords } from './plain.js';
import { finish, pause, type Work } from './work.js';

export interface AlikePair {
  /** Positions in the lists that were compared. */
  readonly left: number;
  readonly right: number;
  /** From the least that was asked for to 1; with letter triples, the same as `likeness`. */
  readonly alike: number;
}

/** The parts by which texts are compared; parts that repeat count as often as they stand. */
export type PartsOf = (text: string) => readonly string[];

/** A part that more texts hold than this tells nothing; classifications with numbered names would be compared in full. */
const MOST_HOLDERS = 200;

/** For names and other short texts. */
export const letterTriples: PartsOf = (text) => {
  const padded = ` ${canonicalWords(text)} `;
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) =>
    padded.slice(at, at + 3),
  );
};

/** For longer texts. */
export const singleWords: PartsOf = (text) => canonicalWords(text).split(' ').filter(Boolean);

/** Parts by number, the rarest first, so that a text's first parts are those it shares with the fewest others. */
type Parts = Int32Array;

function numbered(parts: readonly string[]): string[] {
  const times = new Map<string, number>();
  return parts.map((part) => {
    const time = (times.get(part) ?? 0) + 1;
    times.set(part, time);
    return time === 1 ? part : `${part}\u0000${time}`;
  });
}

function* rankedParts(all: readonly string[], partsOf: PartsOf): Work<Parts[]> {
  const isTime = pause();
  const counts = new Map<string, number>();
  const texts: string[][] = [];
  for (const text of all) {
    const parts = numbered(partsOf(text));
    texts.push(parts);
    for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
    if (isTime()) yield;
  }
  const ranked = [...counts].sort((a, b) => a[1] - b[1]);
  const ranks = new Map(ranked.map(([part], rank) => [part, rank]));
  const found: Parts[] = [];
  for (const parts of texts) {
    found.push(Int32Array.from(parts, (part) => ranks.get(part)!).sort());
    if (isTime()) yield;
  }
  return found;
}

function overlap(a: Parts, b: Parts): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

/**
 * The pairs of a text of the left list and one of the right list that are at least so alike, by Dice's coefficient.
 *
 * Two texts that are alike enough share one of their rarest parts (the rest alone could not make them so), so only
 * texts that share one are compared.
 */
export function* findAlikePairs(
  left: readonly string[],
  right: readonly string[],
  least: number,
  partsOf: PartsOf = letterTriples,
): Work<AlikePair[]> {
  const isTime = pause();
  const all = yield* rankedParts([...left, ...right], partsOf);
  /** A partner has at least this share of a text's parts in common with it. */
  const share = least / (2 - least);
  const telling = (parts: Parts) =>
    parts.subarray(0, parts.length - Math.ceil(share * parts.length - 1e-9) + 1);
  const holders = new Map<number, number[]>();
  for (let at = left.length; at < all.length; at++) {
    for (const part of telling(all[at]!)) {
      const list = holders.get(part);
      if (list) list.push(at);
      else holders.set(part, [at]);
    }
  }
  const pairs: AlikePair[] = [];
  const lastAsked = new Int32Array(all.length).fill(-1);
  for (let at = 0; at < left.length; at++) {
    if (isTime()) yield;
    const ours = all[at]!;
    for (const part of telling(ours)) {
      const others = holders.get(part) ?? [];
      if (others.length > MOST_HOLDERS) continue;
      for (const other of others) {
        if (lastAsked[other] === at) continue;
        lastAsked[other] = at;
        const theirs = all[other]!;
        const [short, long] = [ours.length, theirs.length].sort((a, b) => a - b) as [
          number,
          number,
        ];
        if (short < share * long) continue;
        const alike = (2 * overlap(ours, theirs)) / (short + long);
        if (alike >= least) pairs.push({ left: at, right: other - left.length, alike });
      }
    }
  }
  return pairs;
}

/** The same at once. */
export const alikePairs = (
  left: readonly string[],
  right: readonly string[],
  least: number,
  partsOf?: PartsOf,
): AlikePair[] => finish(findAlikePairs(left, right, least, partsOf));
