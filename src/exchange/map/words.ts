/** The words of a text by which it is compared: without those that say nothing of its subject, and without endings. */
import { canonicalWords } from '../../model/plain.js';

/** Words of English that are in every text, and those that are in every text on skills. */
const COMMON = new Set(
  (
    'a about all also an and any are as at be been between both but by can do does each for from has have how i if in ' +
    'including into is it its made make makes more need needs not of on or other others our so such than that the their ' +
    'them they this those through to under up us use used using was we well what when where which who why will with ' +
    'within you your yours able'
  ).split(' '),
);

/** The longest first: only one is taken off. */
const ENDINGS = (
  'isation ization ational ations ation ating ments ment ities ity ness ings ing edly ed ers er ors or ance ence ive ' +
  'able ible al ly ise ize ate ion e'
).split(' ');

/** An ending is only taken off where so many letters stay. */
const LEAST_STEM = 4;

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** What `plan`, `plans`, `planned` and `planning` share. */
function stemOf(word: string): string {
  let stem = singular(word);
  const ending = ENDINGS.find(
    (end) => stem.endsWith(end) && stem.length - end.length >= LEAST_STEM,
  );
  if (ending !== undefined) stem = stem.slice(0, -ending.length);
  if (/([b-df-hj-km-np-rt-z])\1$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
}

const isEnglish = (language: string) => /^en(?:-|$)/i.test(language);

/** The words of a text, each with its stem. Of languages other than English all words count, as they stand. */
export function wordsOf(text: string, language: string): { word: string; stem: string }[] {
  const words = canonicalWords(text).split(' ').filter(Boolean);
  if (!isEnglish(language)) return words.map((word) => ({ word, stem: word }));
  return words.filter((word) => !COMMON.has(word)).map((word) => ({ word, stem: stemOf(word) }));
}
