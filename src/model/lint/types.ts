import type { FrameworkIndex } from '../framework-index.js';
import type { Path, Problem } from '../problem.js';
import type { Framework } from '../schema.js';

/** A warning is probably a mistake; a note is worth a look. */
export type LintSeverity = 'error' | 'warning' | 'note';

export interface LintFinding {
  /** The name of the rule, in kebab-case. */
  readonly rule: string;
  readonly severity: LintSeverity;
  readonly path: Path;
  /** What was found. */
  readonly message: string;
  /** Why it matters, and what to do. */
  readonly advice: string;
}

/** One text in one language, with its place. */
export interface LintText {
  readonly path: Path;
  /** The name of the field that holds it. */
  readonly field: string;
  /** The tag of its language; the framework's own where it names none. */
  readonly language: string;
  /** Its words, with paragraphs and bullets by lines. */
  readonly words: string;
}

export interface LintContext {
  readonly framework: Framework;
  readonly index: FrameworkIndex;
  /** Every text in the languages that are looked at, in the order of the dataset. */
  readonly texts: readonly LintText[];
  /** What the parser said of the dataset. */
  readonly problems: readonly Problem[];
}

export type Found = Pick<LintFinding, 'path' | 'message'>;

export interface LintRule {
  readonly name: string;
  readonly severity: LintSeverity;
  /** What it looks for, in one line. */
  readonly summary: string;
  readonly advice: string;
  readonly find: (context: LintContext) => Iterable<Found>;
}
