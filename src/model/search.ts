/** Search of a whole framework: its roles, their levels and its skills, as somebody types. */
import type { FrameworkIndex } from './framework-index.js';
import { collect, type Collection } from './search/collection.js';
import { wordsIn } from './search/fold.js';
import { excerpt, marksIn } from './search/marks.js';
import { MEANT, rank, type Asked, type Ranking } from './search/rank.js';
import type { FrameworkSearch, Hit, Mark, SearchOptions } from './search/types.js';
import type { Likes, Vocabulary } from './search/vocabulary.js';
import type { Work } from './work.js';

export type * from './search/types.js';

/** Nobody types more words; a pasted page costs no more than these. */
const MOST_WORDS = 12;

/** What somebody typed, folded. */
interface Typed {
  /** Each word once. */
  readonly words: readonly string[];
  /** How many words there were besides: the same again, or too many. */
  readonly more: number;
}

function typedIn(query: string): Typed {
  const all = wordsIn(query).map(({ folded }) => folded);
  const words = [...new Set(all)].slice(0, MOST_WORDS);
  return { words, more: all.length - words.length };
}

interface Answer {
  readonly query: readonly Asked[];
  readonly ranking: Ranking;
}

const SYMBOLS = /[.+#]/g;

/**
 * What is found of the words as they are typed. A word that nothing is like may be misspelt, and with `isMisspelt`
 * every word may; the last may go on.
 */
function ask(
  collection: Collection,
  { words, more }: Typed,
  isMisspelt: boolean,
): Answer | undefined {
  const { vocabulary } = collection;
  const query: Asked[] = [];
  for (const [at, typed] of words.entries()) {
    const isComplete = at < words.length - 1;
    let likes = vocabulary.like(typed, isComplete, isMisspelt);
    if (!isMisspelt && !isMeant(likes)) likes = vocabulary.like(typed, isComplete, true);
    if (!likes.size) likes = vocabulary.like(typed.replace(SYMBOLS, ''), isComplete, true);
    if (!likes.size) return undefined;
    query.push({ typed, likes });
  }
  return { query, ranking: rank(collection, query, words.length + more) };
}

const isMeant = (likes: Likes): boolean => {
  for (const like of likes.values()) if (like >= MEANT) return true;
  return false;
};

/** A word that so many entries hold is no two words. */
const MANY = 20;
/** More ways to part words than these are nonsense. */
const MOST_PARTED = 2;
/** The shortest part of a word that may stand alone. */
const PART = 3;

/** The words, where one of them is two others written as one: “cybersecurity” for “cyber security”. */
function parted(words: readonly string[], { numberOf }: Vocabulary): string[][] {
  return words.flatMap((word, place) => {
    const found: string[][] = [];
    for (let at = PART; at <= word.length - PART; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => numberOf(part) !== undefined))
        found.push([...words.slice(0, place), ...parts, ...words.slice(place + 1)]);
    }
    return found;
  });
}

/** Only where a name has the parts side by side are they the word. */
function askParted(collection: Collection, { words, more }: Typed, parts: string[]) {
  const answer = ask(collection, { words: parts, more }, false);
  if (!answer) return undefined;
  const { texts } = answer.ranking;
  const found = answer.ranking.found.filter((entry) => {
    const { foundIn, text } = collection.texts[texts[entry]!]!;
    if (foundIn === 'description') return false;
    const written = wordsIn(text)
      .map(({ folded }) => folded)
      .join('');
    return words.every((word) => written.includes(word));
  });
  return { ...answer, ranking: { ...answer.ranking, found } };
}

function answersTo(collection: Collection, typed: Typed): Answer[] {
  const asTyped = ask(collection, typed, false);
  const isCommon = (asTyped?.ranking.found.length ?? 0) > MANY;
  const partings = isCommon ? [] : parted(typed.words, collection.vocabulary);
  return [
    asTyped,
    asTyped?.ranking.isNamed ? undefined : ask(collection, typed, true),
    ...partings.slice(0, MOST_PARTED).map((parts) => askParted(collection, typed, parts)),
  ].filter((answer) => answer !== undefined);
}

/** The entries, best first, each with the answer in which it does best. */
function* inOrder(answers: readonly Answer[], size: number): Generator<[number, Answer]> {
  const scores = new Float32Array(size);
  const best: Answer[] = [];
  for (const answer of answers)
    for (const entry of answer.ranking.found)
      if (answer.ranking.scores[entry]! > scores[entry]!) {
        scores[entry] = answer.ranking.scores[entry]!;
        best[entry] = answer;
      }
  // One number holds score and place, so that engines sort without calling back.
  const keys: number[] = [];
  scores.forEach((score, entry) => {
    if (score) keys.push((2e6 - Math.round(score * 1e6)) * size + entry);
  });
  for (const key of Float64Array.from(keys).sort()) yield [key % size, best[key % size]!];
}

/** What is shown of a hit is worked out when it is asked for: nobody looks at thousands. */
function hitOf(collection: Collection, { query, ranking }: Answer, number: number): Hit {
  const { foundIn, text, language } = collection.texts[ranking.texts[number]!]!;
  let shown: { text: string; marks: readonly Mark[] } | undefined;
  const show = () => {
    if (shown) return shown;
    const marks = marksIn(text, query, collection.vocabulary);
    return (shown = foundIn === 'description' ? excerpt(text, marks) : { text, marks });
  };
  return {
    entry: collection.entries[number]!,
    foundIn,
    language,
    get text() {
      return show().text;
    },
    get marks() {
      return show().marks;
    },
  };
}

function find(
  collection: Collection,
  query: string,
  { limit = Infinity, accepts = () => true }: SearchOptions = {},
): readonly Hit[] {
  const typed = typedIn(query);
  if (!typed.words.length) return [];
  const hits: Hit[] = [];
  const answers = answersTo(collection, typed);
  for (const [number, answer] of inOrder(answers, collection.entries.length)) {
    if (hits.length >= limit) break;
    if (accepts(collection.entries[number]!)) hits.push(hitOf(collection, answer, number));
  }
  return hits;
}

/** Prepares the search of a framework for readers of a language. */
export function* searchOf(index: FrameworkIndex, language: string): Work<FrameworkSearch> {
  const collection = yield* collect(index, language);
  return { find: (query, options) => find(collection, query, options) };
}
