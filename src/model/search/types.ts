import type { Position } from '../positions.js';
import type { Role, Skill } from '../schema.js';

/** What can be found: a role, one of its levels, or a skill (which may be a capability, a domain…). */
export type Entry =
  | { readonly kind: 'role'; readonly id: string; readonly role: Role }
  | { readonly kind: 'roleLevel'; readonly id: string; readonly position: Position }
  | { readonly kind: 'skill'; readonly id: string; readonly skill: Skill };

/** Where a query was found, the most telling first. */
export type FoundIn = 'name' | 'code' | 'alias' | 'formerName' | 'description';

export interface Hit {
  readonly entry: Entry;
  readonly foundIn: FoundIn;
  /** The text that holds what was found, in the reader's language: the name, or a piece of the description. */
  readonly text: string;
  /** What to mark in it: pairs of start and end, in order, without overlap. Empty where only a misspelt word is like one. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

export interface SearchOptions {
  /** No more than these; all if not said. */
  readonly limit?: number;
  readonly accepts?: (entry: Entry) => boolean;
}

/** What was prepared of one framework for one language. */
export interface FrameworkSearch {
  /** Best first. An empty query finds nothing. */
  find(query: string, options?: SearchOptions): readonly Hit[];
}
