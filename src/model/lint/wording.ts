/** What a careful editor marks in a text. */
import type { Found, LintRule, LintText } from './types.js';

/** A finding for each text of which a test says something. */
const each = (
  test: (text: LintText) => string | undefined,
  isAsked: (text: LintText) => boolean = () => true,
): LintRule['find'] =>
  function* ({ texts }): Generator<Found> {
    for (const text of texts) {
      const message = isAsked(text) ? test(text) : undefined;
      if (message !== undefined) yield { path: text.path, message };
    }
  };

const isEnglish = ({ language }: LintText) => language.split('-', 1)[0] === 'en';

const excerpt = (text: string) =>
  `“${text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text}”`;

const PLACEHOLDER =
  /^\W*(?:t\.?b\.?[acd]\.?|todo|to do|to be (?:confirmed|added|defined|written)|n\/?a|xx+|lorem ipsum.*|placeholder|none)\W*$/i;

export const emptyText: LintRule = {
  name: 'empty-text',
  severity: 'warning',
  summary: 'A text without words, or with a placeholder for them',
  advice:
    'It is shown as it stands. Write the words, or leave the field out; a descriptor can say with "absent" why there are none.',
  find: each(({ words, field }) => {
    if (field === 'symbol') return undefined;
    if (!/[\p{L}\p{N}]/u.test(words)) return `there are no words in it: ${excerpt(words)}`;
    return PLACEHOLDER.test(words) ? `${excerpt(words)} stands where words should be` : undefined;
  }),
};

/** The longest sentence that is easy to read; the advice of GOV.UK to its writers. */
const MOST_WORDS = 25;
/** Not where an abbreviation ends: what follows a sentence starts with a capital. */
const SENTENCE_END = /(?<=[.!?]["”’)]*)\s+(?=["“‘(]*[\p{Lu}\p{N}])|\n/u;

export const longSentence: LintRule = {
  name: 'long-sentence',
  severity: 'note',
  summary: `A sentence of more than ${MOST_WORDS} words`,
  advice:
    'Long sentences are hard for everyone, and harder for readers new to the profession. Make two of it, or a list.',
  find: each(({ words }) => {
    const counts = words
      .split(SENTENCE_END)
      .map((sentence) => ({
        sentence,
        count: sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      }))
      .filter(({ count }) => count > MOST_WORDS);
    const [first, ...more] = counts;
    if (!first) return undefined;
    const others = more.length ? ` (and ${more.length} more)` : '';
    return `a sentence has ${first.count} words: ${excerpt(first.sentence)}${others}`;
  }),
};

export const spacing: LintRule = {
  name: 'spacing',
  severity: 'note',
  summary: 'Two spaces, a space at an end, or a space before a comma or full stop',
  advice: 'It shows where texts are compared, exported or read out. Take the space out.',
  find: each(
    ({ words }) => {
      const lines = words.split('\n');
      const [double] = lines.flatMap((line) => /(?<!\S)\S* {2,}\S*/.exec(line.trim()) ?? []);
      if (double !== undefined) return `there are two spaces in ${excerpt(double)}`;
      if (lines.some((line) => line !== line.trim()))
        return `there is a space at an end of ${excerpt(words.trim())}`;
      const [before] = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+ [,.;](?=\s|$)/u.exec(words) ?? [];
      return before === undefined ? undefined : `there is a space in ${excerpt(before)}`;
    },
    ({ language }) => !language.startsWith('fr'),
  ),
};

export const andOr: LintRule = {
  name: 'and-or',
  severity: 'note',
  summary: '“and/or”',
  advice: 'Readers must guess which is meant. Write “and”, “or”, or “… or both”.',
  find: each(
    ({ words }) => (/\band ?\/ ?or\b/i.test(words) ? `“and/or” in ${excerpt(words)}` : undefined),
    isEnglish,
  ),
};

/** “had had” and “that that” can be right. */
const REPEATED = /(?<![\p{L}\p{N}-])(?!had\b|that\b)(\p{L}+) \1(?![\p{L}\p{N}-])/iu;

export const repeatedWord: LintRule = {
  name: 'repeated-word',
  severity: 'warning',
  summary: 'A word that stands twice in a row',
  advice: 'It is nearly always a slip. Take one out.',
  find: each(({ words }) => {
    const [found] = REPEATED.exec(words) ?? [];
    return found === undefined ? undefined : excerpt(found);
  }, isEnglish),
};
