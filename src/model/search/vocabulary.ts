/** Every word of a framework, and which of them are like a word that somebody types. */
import { fold, singular, stem } from './fold.js';
import { lettersOf, misspelt } from './misspelt.js';

/** From 0 (not at all) to 1 (the same), by the number of a word. */
export type Likes = ReadonlyMap<number, number>;

export interface Vocabulary {
  /** The number of a word as written; new ones are added. */
  add(raw: string): number;
  numberOf(folded: string): number | undefined;
  /** Once all words are added: makes ready what finding them needs, a few milliseconds' work. */
  settle(): void;
  /** The words that are the same, but for an ending, or hold what was typed; misspelt ones only if wanted. */
  like(typed: string, isComplete: boolean, isMisspelt: boolean): Likes;
}

/** Stands before the first letters of a name's words, so that “SRE” finds “Site reliability engineer”. */
export const INITIALS = '=';

/** A mark that no word holds, between the words when all are searched at once. */
const BETWEEN = '\n';

/** Letters without spaces between words, as Chinese has them, are found within words from the first. */
export const IDEOGRAPHS = '\u2e80';

function likeInitials(typed: string, word: string, isComplete: boolean): number {
  const at = word.indexOf(typed);
  if (typed.length < 2 || at < 0 || typed.length > 6) return 0;
  const isWhole = typed.length === word.length - INITIALS.length;
  if (isWhole || (at === 1 && isComplete)) return 0.8;
  return at === 1 || typed.length > 2 ? 0.6 : 0;
}

/** Endings longer than this make another word. */
const LONGEST_ENDING = 4;

/** A word that is still being typed is likelier to be the beginning of a longer one than a complete one is. */
function alike(typed: string, word: string, isComplete: boolean): number {
  if (word === typed) return 1;
  if (word.startsWith(INITIALS)) return likeInitials(typed, word, isComplete);
  const at = word.indexOf(typed);
  const share = typed.length / word.length;
  const start = (isComplete ? 0.65 : 0.72) + 0.2 * share;
  if (typed.length > 2 && Math.abs(typed.length - word.length) <= LONGEST_ENDING) {
    if (singular(word) === singular(typed)) return 0.96;
    if (stem(word) === stem(typed)) return Math.max(0.8, at === 0 ? start : 0);
  }
  if (at === 0 || (at === 1 && word.startsWith('.'))) return start;
  if (at > 0 && (typed.length > 2 || typed > IDEOGRAPHS))
    return (at + typed.length === word.length ? 0.4 : 0.3) + 0.2 * share;
  return 0;
}

const MOST_ANSWERED = 100;

export function makeVocabulary(): Vocabulary {
  const written = new Map<string, number>();
  const numbers = new Map<string, number>();
  const words: string[] = [];
  /** All words one after the other, and where each starts: searching them at once is what engines do fastest. */
  let all = '';
  let starts: number[] = [];
  let letters: number[] = [];

  /** The first words of a query are asked for again with every letter of its last. */
  const answered = new Map<string, Likes>();

  function settle() {
    let at = 0;
    starts = words.map((word) => (at += word.length + 1) - word.length);
    all = BETWEEN + words.join(BETWEEN);
    letters = words.map(lettersOf);
  }

  function addFolded(folded: string): number {
    let number = numbers.get(folded);
    if (number === undefined) numbers.set(folded, (number = words.push(folded) - 1));
    return number;
  }

  return {
    add(raw) {
      let number = written.get(raw);
      if (number === undefined) written.set(raw, (number = addFolded(fold(raw))));
      return number;
    },
    settle,
    numberOf: (folded) => numbers.get(folded),
    like(typed, isComplete, isMisspelt) {
      const question = `${typed} ${isComplete} ${isMisspelt}`;
      const known = answered.get(question);
      if (known) return known;
      const likes = new Map<number, number>();
      if (answered.size > MOST_ANSWERED) answered.clear();
      answered.set(question, likes);
      /** What all words with the same stem begin with. */
      const root = stem(typed).replace(/[yi]$/, '');
      const needle = root.length > 2 && typed.startsWith(root) ? root : typed;
      let number = 0;
      for (let at = all.indexOf(needle); at >= 0; at = all.indexOf(needle, starts[number])) {
        while (starts[number]! <= at) number++;
        const like = alike(typed, words[number - 1]!, isComplete);
        if (like) likes.set(number - 1, like);
        if (number === words.length) break;
      }
      if (isMisspelt)
        for (const [other, like] of misspelt(typed, words, letters))
          if (!words[other]!.startsWith(INITIALS) && !(likes.get(other)! >= like))
            likes.set(other, like);
      return likes;
    },
  };
}
