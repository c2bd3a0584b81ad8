/** What somebody types into a search. */
import { wordsIn } from './fold.js';

/** Nobody types more words; a pasted page costs no more than these. */
const MOST_WORDS = 12;

/** What somebody typed, folded. */
export interface Typed {
  /** Each word once. */
  readonly words: readonly string[];
  /** How many words there were besides: the same again, or too many. */
  readonly more: number;
}

export function typedIn(query: string): Typed {
  const all = wordsIn(query).map(({ folded }) => folded);
  const words = [...new Set(all)].slice(0, MOST_WORDS);
  return { words, more: all.length - words.length };
}

/** Words that people type around what they look for, in English and in Welsh; what lacks them is found as well. */
const SMALL_WORDS =
  /^(?:a|an|and|as|at|by|for|how|i|in|is|of|on|or|the|to|with|ac|ar|am|o|y|yr|yn|(?:job|role|skill|level|career)s?|swydd|swyddi|rol|rolau|sgil|sgiliau|lefel|lefelau)$/;

export const isSmall = (word: string): boolean => SMALL_WORDS.test(word);

/** Without the small words, where there are others. */
export function withoutSmall({ words }: Typed): Typed | undefined {
  const needed = words.filter((word) => !isSmall(word));
  return needed.length && needed.length < words.length ? { words: needed, more: 0 } : undefined;
}
