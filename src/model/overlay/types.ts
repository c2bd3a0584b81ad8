import type { Problem, Path } from '../problem.js';
import type { Framework, Source, Text } from '../schema.js';

/** One of the datasets that a merged one is made of. */
export interface Layer {
  /** The id of the dataset. */
  readonly id: string;
  readonly title: Text;
  readonly publisher?: Text;
  readonly edition?: Text;
  /** The id of the source that stands for it in the merged dataset; the base has none. */
  readonly source?: Source['id'];
}

/**
 * - `moved-on`: the base says something else there than when the overlay was made; the overlay's words stand
 * - `gone`: the base no longer has what the overlay changes
 * - `other-edition`: the overlay was made against another edition of the base
 * - `not-recorded`: the overlay does not say what it replaces, so nobody can tell whether the base moved on
 * - `taken-over`: the base now says what the overlay says, which is no longer needed
 * - `stale-translation`: the overlay words one language anew, and the base's other languages still say the old
 */
export type ConflictKind =
  'moved-on' | 'gone' | 'other-edition' | 'not-recorded' | 'taken-over' | 'stale-translation';

export interface Conflict {
  readonly kind: ConflictKind;
  /** A conflict wants somebody's decision; a note does not. */
  readonly severity: 'conflict' | 'note';
  /** The position of the layer, from 1; 0 is the base. */
  readonly layer: number;
  /** The place in the merged dataset, by names: `skills/data-ethics/description`. */
  readonly at: string;
  /** Where in the overlay. */
  readonly path: Path;
  readonly message: string;
  readonly was?: unknown;
  readonly now?: unknown;
  readonly ours?: unknown;
}

/** What an overlay took away. */
export interface Removal {
  readonly layer: number;
  readonly at: string;
  readonly value: unknown;
  /** Gone because it referred to what was taken away. */
  readonly because?: string;
}

export interface Merged {
  /** Base and overlays in one; undefined where nothing valid is left. */
  readonly framework: Framework | undefined;
  /** The same before anything broken was left out; problems have their paths in it. */
  readonly document: unknown;
  /** The base first; an overlay that cannot be used at all is not among them. */
  readonly layers: readonly Layer[];
  /** The layer of every place that is not the base's, by its address; what stands within is of the same layer. */
  readonly origins: Readonly<Record<string, number>>;
  readonly conflicts: readonly Conflict[];
  readonly removed: readonly Removal[];
  /** What is wrong with the merged dataset; paths are in the document. */
  readonly problems: readonly Problem[];
  /** What is wrong with the overlays, layer by layer; paths are in them. */
  readonly overlayProblems: readonly { readonly layer: number; readonly problem: Problem }[];
}
