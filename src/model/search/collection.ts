/** Which words stand in which texts. */
import type { FrameworkIndex } from '../framework-index.js';
import type { Work } from '../work.js';
import { fold, rawWords } from './fold.js';
import { entriesOf, textsOf, type EntryText } from './texts.js';
import type { Entry } from './types.js';
import { INITIALS, makeVocabulary, type Vocabulary } from './vocabulary.js';

export interface IndexedText extends EntryText {
  /** The number of its entry. */
  readonly entry: number;
  /** The number of its first word. */
  readonly first: number;
  /** How many words it has. */
  readonly length: number;
}

export interface Collection {
  readonly entries: readonly Entry[];
  readonly texts: readonly IndexedText[];
  readonly vocabulary: Vocabulary;
  /** The numbers of the texts that hold a word, by its number, in order. */
  readonly holders: readonly (readonly number[])[];
}

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

/** How many words are read before others have their turn: about a millisecond's. */
const TURN = 4000;

export function* collect(index: FrameworkIndex, language: string): Work<Collection> {
  const entries: Entry[] = [];
  const texts: IndexedText[] = [];
  const vocabulary = makeVocabulary();
  const holders: number[][] = [];
  let read = 0;

  function hold(raw: string, text: number): number {
    const word = vocabulary.add(raw);
    const list = (holders[word] ??= []);
    if (list[list.length - 1] !== text) list.push(text);
    return word;
  }

  for (const entry of entriesOf(index)) {
    const number = entries.push(entry) - 1;
    for (const one of textsOf(entry, language, index.framework.language ?? language)) {
      const raw = rawWords(one.text);
      const words = raw.map((word) => hold(word, texts.length));
      if (one.foundIn === 'name' && raw.length > 1) hold(initialsOf(raw), texts.length);
      texts.push({ ...one, entry: number, first: words[0] ?? -1, length: raw.length });
      read += raw.length;
    }
    if (read > TURN) {
      read = 0;
      yield;
    }
  }
  return { entries, texts, vocabulary, holders };
}
