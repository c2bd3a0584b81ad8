/** What is found of what somebody types: as typed, without its small words, misspelt, parted; else what has some of it. */
import type { Collection } from './collection.js';
import { wordsIn } from './fold.js';
import { MEANT, rank, rankSome, type Asked, type Ranking } from './rank.js';
import { withoutSmall, type Typed } from './typed.js';
import type { Likes, Vocabulary } from './vocabulary.js';

export interface Answer {
  readonly query: readonly Asked[];
  readonly ranking: Ranking;
  /** False where no entry holds all words, and these hold some. */
  readonly hasAll: boolean;
}

const SYMBOLS = /[.+#]/g;

/** Nobody mistypes more words, and each costs a look at every word of the framework. */
const MOST_GUESSES = 5;

/**
 * What the words are like. A word that nothing is like may be misspelt, and with `isMisspelt` every word may; the last
 * may go on.
 */
function askedOf({ vocabulary }: Collection, { words }: Typed, isMisspelt: boolean): Asked[] {
  let guesses = 0;
  const mayGuess = () => guesses++ < MOST_GUESSES;
  return words.map((typed, at) => {
    const isComplete = at < words.length - 1;
    const like = (word: string, isGuess: boolean) => vocabulary.like(word, isComplete, isGuess);
    const plain = typed.replace(SYMBOLS, '');
    let likes = like(typed, isMisspelt && mayGuess());
    if (!isMisspelt && !isMeant(likes) && mayGuess()) likes = like(typed, true);
    if (!likes.size && plain !== typed && mayGuess()) likes = like(plain, true);
    return { typed, likes };
  });
}

/** What has all words. */
function ask(collection: Collection, typed: Typed, isMisspelt: boolean): Answer | undefined {
  const query = askedOf(collection, typed, isMisspelt);
  if (!query.every(({ likes }) => likes.size)) return undefined;
  const ranking = rank(collection, query, typed.words.length + typed.more);
  return { query, ranking, hasAll: true };
}

/** What has most of the words, for whoever would go without anything. */
function askSome(collection: Collection, typed: Typed): Answer {
  const query = askedOf(collection, typed, false).filter(({ likes }) => likes.size);
  return { query, ranking: rankSome(collection, query), hasAll: false };
}

const isMeant = (likes: Likes): boolean => {
  for (const like of likes.values()) if (like >= MEANT) return true;
  return false;
};

/** A word that so many entries hold is no two words. */
const MANY = 20;
/** More ways to part words than these are nonsense. */
const MOST_PARTED = 2;
/** What is less than what was typed counts a little less. */
const LESS = 0.98;
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

const times = (answer: Answer, factor: number): Answer => ({
  ...answer,
  ranking: { ...answer.ranking, scores: answer.ranking.scores.map((score) => score * factor) },
});

/** Guesses come after what has the very words, even if only in a description: “monitoring” after “mentoring”. */
function below(guessed: Answer, { query, ranking }: Answer): Answer {
  if (!ranking.found.length || !query.every(({ likes }) => isMeant(likes))) return guessed;
  const { found, scores } = guessed.ranking;
  const least = ranking.found.reduce((low, entry) => Math.min(low, ranking.scores[entry]!), 1);
  const best = found.reduce((high, entry) => Math.max(high, scores[entry]!), 0);
  if (best < least) return guessed;
  return times(guessed, (least * LESS) / best);
}

/** The answers to what was typed, in which an entry counts as it does best; what has some words only where nothing has all. */
export function answersTo(collection: Collection, typed: Typed): Answer[] {
  const needed = withoutSmall(typed);
  const whole = ask(collection, typed, false);
  const rest = needed && ask(collection, needed, false);
  const asTyped = [whole, rest && times(rest, LESS)].filter((answer) => answer !== undefined);
  const isNamed = asTyped.some(({ ranking }) => ranking.isNamed);
  const guessed = isNamed ? undefined : ask(collection, needed ?? typed, true);
  const isCommon = asTyped.some(({ ranking }) => ranking.found.length > MANY);
  const partings = isCommon ? [] : parted(typed.words, collection.vocabulary);
  const answers = [
    ...asTyped,
    guessed && asTyped.reduce(below, guessed),
    ...partings.slice(0, MOST_PARTED).map((parts) => askParted(collection, typed, parts)),
  ].filter((answer) => answer !== undefined);
  const isAnswered = answers.some(({ ranking }) => ranking.found.length);
  return isAnswered ? answers : [askSome(collection, needed ?? typed)];
}
