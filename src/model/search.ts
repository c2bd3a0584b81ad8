/** Search of a whole framework: its roles, their levels and its skills, as somebody types. */
import type { FrameworkIndex } from './framework-index.js';
import { collect, type Collection } from './search/collection.js';
import { wordsIn } from './search/fold.js';
import { excerpt, marksIn, type Asked } from './search/marks.js';
import { rank, RANKED_NOTHING, type Ranking } from './search/rank.js';
import type { FrameworkSearch, Hit, Mark, SearchOptions } from './search/types.js';
import type { Work } from './work.js';

export type * from './search/types.js';

/** Nobody types more words; a pasted page costs no more than these. */
const MOST_WORDS = 12;

interface Answer {
  readonly query: readonly Asked[];
  readonly ranking: Ranking;
}

const SYMBOLS = /[.+#]/g;

/** What is found as it is typed; a word that nothing is like may be misspelt, and with `isMisspelt` every word may. */
function ask(collection: Collection, words: readonly string[], isMisspelt: boolean): Answer {
  const query: Asked[] = [];
  for (const typed of words) {
    const { vocabulary } = collection;
    let likes = vocabulary.like(typed, isMisspelt);
    if (Math.max(0, ...likes.values()) < 0.7) likes = vocabulary.like(typed, true);
    if (!likes.size) likes = vocabulary.like(typed.replace(SYMBOLS, ''), true);
    if (!likes.size) return { query, ranking: RANKED_NOTHING };
    query.push({ typed, likes });
  }
  return {
    query,
    ranking: rank(
      collection,
      query.map(({ likes }) => likes),
    ),
  };
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
  const words = [...new Set(wordsIn(query).map(({ folded }) => folded))].slice(0, MOST_WORDS);
  if (!words.length) return [];
  let answer = ask(collection, words, false);
  if (!answer.ranking.isNamed) answer = ask(collection, words, true);
  const hits: Hit[] = [];
  for (const number of answer.ranking.entries) {
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
