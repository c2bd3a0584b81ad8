import type { ReactiveControllerHost } from 'lit';
import { SlicedWork } from '../../controllers/sliced-work.js';
import {
  searchOf,
  type FrameworkIndex,
  type FrameworkSearch,
  type Work,
} from '../../model/index.js';
import { EVERYTHING, FACETS, facetsOf, type Facets, type Filters } from './facets.js';
import {
  browserView,
  isKept,
  isKnown,
  MOST_HITS,
  type Answer,
  type BrowserOptions,
  type BrowserView,
} from './framework-browser.view.js';
import type { Place } from './place.js';

/** A list that is no longer than this is shown whole. */
const WHOLE = 200;

/** How many rows there are of a longer one at first, how many of what was found, and how many more each time. */
const FIRST_ROWS = 100;
const FIRST_HITS = 30;
export const MORE_ROWS = 50;

const firstRows = ({ framework: { roles = [], skills = [] } }: FrameworkIndex) =>
  Math.max(roles.length, skills.length) > WHOLE ? FIRST_ROWS : WHOLE;

export interface Asked {
  readonly index: FrameworkIndex;
  readonly language: string;
  readonly place: Place;
  /** How often more rows were asked for. */
  readonly more: number;
  /** Whether somebody is about to search, so that it should be prepared. */
  readonly isSearchNear: boolean;
}

export interface Found {
  /** What to show: the answer, or the last one while the next is worked out; undefined before the first. */
  readonly view: BrowserView | undefined;
  /** The words that it answers. */
  readonly words: string;
  readonly isBusy: boolean;
}

const NOTHING = { view: undefined, words: '' };

/** Of all that was found, or, where that is too much to go through, found afresh for what is kept. */
export function answerOf(search: FrameworkSearch, words: string): Answer {
  const limit = MOST_HITS + 1;
  const first = search.find(words, { limit });
  const all = first.length < limit ? first : undefined;
  return {
    all,
    kept: (list, facets) =>
      all
        ? all.filter(({ entry }) => isKept(list, facets, entry))
        : search.find(words, { limit, accepts: (entry) => isKept(list, facets, entry) }),
  };
}

/** Works out what is to be seen, in slices, so that typing is never held up by a large framework. */
export class Finder {
  readonly #search: SlicedWork<FrameworkSearch>;
  readonly #facets: SlicedWork<Facets>;
  readonly #found: SlicedWork<BrowserView>;
  /** Apart, so that the list is there again at once when the words are cleared. */
  readonly #browse: SlicedWork<BrowserView>;
  #index: FrameworkIndex | undefined;
  #last: { readonly view: BrowserView | undefined; readonly words: string } = NOTHING;
  #answer: { by: FrameworkSearch; words: string; answer: Answer } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#search = new SlicedWork(host);
    this.#facets = new SlicedWork(host);
    this.#found = new SlicedWork(host);
    this.#browse = new SlicedWork(host);
  }

  find({ index, language, place, more, isSearchNear }: Asked): Found {
    if (index !== this.#index) this.#last = NOTHING;
    this.#index = index;
    const words = place.q ?? '';
    if (words || isSearchNear) this.#search.ask([index, language], () => searchOf(index, language));
    const facets = this.#facetsFor(index, place);
    const search = words ? this.#search.result : undefined;
    if (!facets || (words && !search)) return { ...this.#last, isBusy: true };
    const { view: list, letter } = place;
    const limit = (search ? FIRST_HITS : firstRows(index)) + more * MORE_ROWS;
    const options = { language, facets, list, letter, limit };
    if (search)
      this.#found.ask([search, words, facets, list, limit], () =>
        this.#foundView(index, options, search, words),
      );
    else
      this.#browse.ask([index, language, facets, list, letter, limit], () =>
        browserView(index, { ...options, answer: undefined }),
      );
    const view = (search ? this.#found : this.#browse).result;
    if (view) this.#last = { view, words };
    return { ...this.#last, isBusy: !view || !facets.isKnown };
  }

  /** What an address names and the dataset has not is as if it were not chosen. */
  #facetsFor(index: FrameworkIndex, place: Place): Facets | undefined {
    const filters: Filters = Object.fromEntries(
      FACETS.flatMap((facet) => {
        const id = place[facet];
        return id !== undefined && isKnown(index, facet, id) ? [[facet, id]] : [];
      }),
    );
    const question = [index, ...FACETS.map((facet) => filters[facet])];
    this.#facets.ask(question, () => facetsOf(index, filters));
    const isChosen = Object.keys(filters).length > 0;
    return this.#facets.result ?? (isChosen ? undefined : EVERYTHING);
  }

  /** What was found is looked at in another turn than it is found in, where that took long. */
  *#foundView(
    index: FrameworkIndex,
    options: Omit<BrowserOptions, 'answer'>,
    by: FrameworkSearch,
    words: string,
  ): Work<BrowserView> {
    if (this.#answer?.by !== by || this.#answer.words !== words)
      this.#answer = { by, words, answer: answerOf(by, words) };
    const { answer } = this.#answer;
    yield;
    return yield* browserView(index, { ...options, answer });
  }
}
