/** Which words stand in which texts. */
import type { FrameworkIndex } from '../framework-index.js';
import type { Work } from '../work.js';
import { fold, rawWords } from './fold.js';
import { entriesOf, textsOf, type EntryText } from './texts.js';
import type { Entry, FoundIn } from './types.js';
import { INITIALS, makeVocabulary, type Vocabulary } from './vocabulary.js';

/** The texts of all entries, by number; lists of numbers, since a short query touches most of them. */
export interface Collection {
  readonly entries: readonly Entry[];
  readonly texts: readonly EntryText[];
  /** The entry that a text belongs to. */
  readonly entryOf: readonly number[];
  /** Where a text stands, by its place in `PLACES`. */
  readonly places: readonly number[];
  /** How many words a text has. */
  readonly lengths: readonly number[];
  readonly vocabulary: Vocabulary;
  /** The texts that hold a word, by its number, in order; those that begin with it are negative, less one. */
  readonly holders: readonly (readonly number[])[];
}

export const PLACES: readonly FoundIn[] = ['name', 'code', 'alias', 'formerName', 'description'];

/** Words that initials leave out. */
const SMALL = /^(?:of|and|the|in|for|to|on|or)$/i;

/** The words whose first letters make a name's initials; “Site reliability engineer” is asked for as “SRE”. */
export const wordsOfInitials = (raw: readonly string[]): readonly string[] =>
  raw.filter((word) => !SMALL.test(word));

export const initialsOf = (raw: readonly string[]): string =>
  INITIALS +
  wordsOfInitials(raw)
    .map((word) => fold(word).charAt(0))
    .join('');

/** How many words are read before others have their turn: one or two milliseconds'. */
const TURN = 1000;

export function* collect(index: FrameworkIndex, language: string): Work<Collection> {
  const entries: Entry[] = [];
  const texts: EntryText[] = [];
  const entryOf: number[] = [];
  const places: number[] = [];
  const lengths: number[] = [];
  const vocabulary = makeVocabulary();
  const holders: number[][] = [];
  let read = 0;

  function hold(raw: string, text: number, isFirst: boolean) {
    const word = vocabulary.add(raw);
    if (word === holders.length) holders.push([]);
    const list = holders[word]!;
    const last = list[list.length - 1];
    if (last !== text && last !== ~text) list.push(isFirst ? ~text : text);
  }

  for (const entry of entriesOf(index)) {
    for (const one of textsOf(entry, language, index.framework.language ?? 'en')) {
      const raw = rawWords(one.text);
      for (let at = 0; at < raw.length; at++) hold(raw[at]!, texts.length, at === 0);
      if (one.foundIn === 'name' && raw.length > 1) hold(initialsOf(raw), texts.length, true);
      texts.push(one);
      entryOf.push(entries.length);
      places.push(PLACES.indexOf(one.foundIn));
      lengths.push(raw.length);
      read += raw.length;
    }
    entries.push(entry);
    if (read > TURN) {
      read = 0;
      yield;
    }
  }
  yield;
  vocabulary.settle();
  return { entries, texts, entryOf, places, lengths, vocabulary, holders };
}
