/** Which entry of a list without ids is which of the later list. */
import { equal } from '../equal.js';
import { keyOf, wordsOf } from '../item-keys.js';
import { likeness } from '../likeness.js';
import { canonicalWords, plainText } from '../plain.js';
import type { Text } from '../schema.js';
import type { Type } from '../shape.js';
import type { Editions } from './compare.js';
import type { Item } from './entities.js';

export interface Entry {
  readonly value: unknown;
  /** Its place in its list, from 0. */
  readonly at: number;
  /** What tells it from the others, in the words and ids of its own edition. */
  readonly key: string;
  readonly name: Text;
  /** The same for both editions. */
  readonly sameAs: string;
}

interface PairOfEntries {
  readonly before: Entry;
  readonly after: Entry;
}

export interface PairedEntries {
  readonly pairs: readonly PairOfEntries[];
  /** Descriptors that stand at another level, with the same words. */
  readonly moved: readonly PairOfEntries[];
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
}

/** How alike two statements must be for one to be the other reworded; above chance, below which they are two. */
const REWORDED = 0.5;
/** More pairs than this are not compared. */
const MOST_PAIRS = 10_000;
const LONG_ENOUGH = 20;

/** The words by which the entry of a list is shown where it has no key. */
const excerpt = (words: string): string => {
  const [line = ''] = words.split('\n', 1);
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
};

function entryNames(
  of: Type,
  value: unknown,
  editions: Editions,
  isAfter: boolean,
): [key: string, name: Text] {
  const named = isAfter ? editions.namedAfter : editions.namedBefore;
  if (of.is === 'ref') return [value as string, named(of.kind, value as string).name];
  if (of.is === 'either') return [excerpt(plainText(value)), excerpt(plainText(value))];
  if (of.is !== 'object') return [String(value), String(value)];
  const item = value as Item;
  const key = keyOf(of.name, item);
  if (key === undefined) {
    const words = excerpt(wordsOf(of.name, item));
    return [words, words];
  }
  if (of.name === 'descriptor' || of.name === 'assessment')
    return [key, named('mastery', item['mastery'] as string).name];
  if (typeof item['skill'] === 'string') return [key, named('skill', item['skill']).name];
  if (of.name === 'maturityCell')
    return [key, named('maturityStage', item['stage'] as string).name];
  if (of.name === 'citation') return [key, named('source', item['source'] as string).name];
  if (typeof item['roleLevel'] === 'string')
    return [key, named('roleLevel', item['roleLevel']).name];
  if (typeof item['role'] === 'string') return [key, named('role', item['role']).name];
  return [key, (item['name'] ?? item['title'] ?? key) as Text];
}

function sameKey(of: Type, value: unknown, editions: Editions, isAfter: boolean): string {
  const translate = isAfter ? (_: unknown, id: string) => id : editions.translate;
  if (of.is === 'ref') return translate(of.kind, value as string);
  if (of.is === 'either') return canonicalWords(plainText(value));
  if (of.is !== 'object') return JSON.stringify(value);
  return (
    keyOf(of.name, value as Item, translate) ?? canonicalWords(wordsOf(of.name, value as Item))
  );
}

function entriesOf(
  of: Type,
  list: readonly unknown[],
  editions: Editions,
  isAfter: boolean,
): Entry[] {
  const times = new Map<string, number>();
  return list.map((value, at) => {
    const [key, name] = entryNames(of, value, editions, isAfter);
    const same = sameKey(of, value, editions, isAfter);
    const time = times.get(same) ?? 0;
    times.set(same, time + 1);
    return { value, at, key, name, sameAs: time ? `${same}\u0000${time}` : same };
  });
}

/** Descriptors whose words went to another level, where nothing else has them. */
function movedDescriptors(before: readonly Entry[], after: readonly Entry[]): PairOfEntries[] {
  const words = ({ value }: Entry) => canonicalWords(wordsOf('descriptor', value as Item));
  const later = new Map<string, Entry[]>();
  for (const entry of after) {
    const text = words(entry);
    if (text.length >= LONG_ENOUGH) later.set(text, [...(later.get(text) ?? []), entry]);
  }
  const pairs: PairOfEntries[] = [];
  for (const entry of before) {
    const found = later.get(words(entry)) ?? [];
    // Words that still stand where they stood did not move.
    if (found.length !== 1 || found[0]!.sameAs === entry.sameAs) continue;
    if (before.some((other) => other.sameAs === found[0]!.sameAs && words(other) === words(entry)))
      continue;
    pairs.push({ before: entry, after: found[0]! });
  }
  return pairs.filter(
    (pair) => pairs.filter(({ after: other }) => other === pair.after).length === 1,
  );
}

/** Statements that were reworded: the most alike of what is left. */
function rewordedEntries(
  of: Type,
  before: readonly Entry[],
  after: readonly Entry[],
): PairOfEntries[] {
  if (before.length * after.length > MOST_PAIRS) return [];
  const words = ({ value }: Entry) =>
    of.is === 'object' ? wordsOf(of.name, value as Item) : plainText(value);
  const likely = before
    .flatMap((one) =>
      after.map((other) => ({ one, other, alike: likeness(words(one), words(other)) })),
    )
    .filter(({ alike }) => alike >= REWORDED)
    .sort((a, b) => b.alike - a.alike);
  const used = new Set<Entry>();
  const pairs: PairOfEntries[] = [];
  for (const { one, other } of likely) {
    if (used.has(one) || used.has(other)) continue;
    used.add(one).add(other);
    pairs.push({ before: one, after: other });
  }
  return pairs;
}

const hasNoKey = (of: Type) =>
  of.is === 'either' || (of.is === 'object' && keyOf(of.name, {}) === undefined);

/** Pairs the entries of two lists by what tells them apart, else by their words. */
export function pairEntries(
  of: Type,
  before: readonly unknown[],
  after: readonly unknown[],
  editions: Editions,
): PairedEntries {
  let earlier = entriesOf(of, before, editions, false);
  let later = entriesOf(of, after, editions, true);
  const moved =
    of.is === 'object' && of.name === 'descriptor' && !equal(before, after)
      ? movedDescriptors(earlier, later)
      : [];
  const gone = new Set(moved.flatMap(({ before, after }) => [before, after]));
  earlier = earlier.filter((entry) => !gone.has(entry));
  later = later.filter((entry) => !gone.has(entry));
  const byKey = new Map(later.map((entry) => [entry.sameAs, entry]));
  const pairs: PairOfEntries[] = [];
  for (const entry of earlier) {
    const same = byKey.get(entry.sameAs);
    if (same) pairs.push({ before: entry, after: same });
  }
  const paired = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  let removed = earlier.filter((entry) => !paired.has(entry));
  let added = later.filter((entry) => !paired.has(entry));
  if (hasNoKey(of) && removed.length && added.length) {
    const reworded = rewordedEntries(of, removed, added);
    pairs.push(...reworded);
    const used = new Set(reworded.flatMap(({ before, after }) => [before, after]));
    removed = removed.filter((entry) => !used.has(entry));
    added = added.filter((entry) => !used.has(entry));
  }
  return { pairs, moved, added, removed };
}
