import type { Position } from '../positions.js';
import type { Role, Skill } from '../schema.js';

/** What can be found: a role, one of its levels, or a skill (which may be a capability, a domain…). */
export type Entry =
  | { readonly kind: 'role'; readonly id: string; readonly role: Role }
  | { readonly kind: 'roleLevel'; readonly id: string; readonly position: Position }
  | { readonly kind: 'skill'; readonly id: string; readonly skill: Skill };

/** Where a query was found, the most telling first. */
export type FoundIn = 'name' | 'code' | 'alias' | 'formerName' | 'description';

/** A piece of a text, counted as `slice` does; never within a character, nor before its accents. */
export type Mark = readonly [start: number, end: number];

export interface Hit {
  readonly entry: Entry;
  readonly foundIn: FoundIn;
  /**
   * The text that holds what was found: the name in the reader's language, a piece of the description… A name in the
   * framework's own language, where the reader has another, is an alias.
   */
  readonly text: string;
  /** The language of the text. */
  readonly language: string;
  /** False where nothing has all words of the query, and this has some of them. */
  readonly hasAll: boolean;
  /** What to mark in it, in order, without overlap; for a misspelt word, the whole word that is like it. */
  readonly marks: readonly Mark[];
}

export interface SearchOptions {
  /** No more than these; all if not said. */
  readonly limit?: number;
  readonly accepts?: (entry: Entry) => boolean;
}

/** What was prepared of one framework for one language. */
export interface FrameworkSearch {
  /** Best first: what has all words, or, where nothing has, what has most of them. An empty query finds nothing. */
  find(query: string, options?: SearchOptions): readonly Hit[];
}
