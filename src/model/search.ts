/** Search of a whole framework: its roles, their levels and its skills, as somebody types. */
import type { FrameworkIndex } from './framework-index.js';
import { answersTo, type Answer } from './search/answers.js';
import { collect, type Collection } from './search/collection.js';
import { excerpt, marksIn } from './search/marks.js';
import { typedIn } from './search/typed.js';
import type { FrameworkSearch, Hit, Mark, SearchOptions } from './search/types.js';
import type { Work } from './work.js';

export type * from './search/types.js';

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
function hitOf(collection: Collection, { query, ranking, hasAll }: Answer, number: number): Hit {
  const { foundIn, text, language } = collection.texts[ranking.texts[number]!]!;
  let shown: { text: string; marks: readonly Mark[] } | undefined;
  const show = () => {
    if (shown) return shown;
    const marks = marksIn(text, query, collection.vocabulary);
    return (shown = foundIn === 'description' ? excerpt(text, marks) : { text, marks });
  };
  return {
    entry: collection.entries[number]!,
    ...{ foundIn, language, hasAll },
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
