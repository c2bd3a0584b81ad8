export type Key = string | number;
export type Path = readonly Key[];

export type ProblemCode =
  | 'not-json'
  | 'too-large'
  | 'too-deep'
  | 'unsafe-key'
  | 'byte-order-mark'
  | 'newer-format'
  | 'shape'
  | 'missing'
  | 'unknown-field'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'wrong-scale'
  | 'cycle'
  | 'overlay'
  | 'more';

/** One thing that is wrong with a dataset, in words for whoever maintains it. */
export interface Problem {
  /** An error costs what it stands on; a warning costs nothing. */
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** Where in the document: field names and list positions from the top. */
  readonly path: Path;
  /** What was found, what was expected and what to do; without the place. */
  readonly message: string;
  /** Counted from 1; only for datasets that came as text. */
  readonly line?: number;
  readonly column?: number;
}

/**
 * A problem whose words are not yet written. Writing them can be dear (a suggestion compares with every id), so it is
 * left until it is known which problems are shown.
 */
export interface Finding extends Omit<Problem, 'message' | 'line' | 'column'> {
  readonly message: () => string;
}

export const error = (code: ProblemCode, path: Path, message: () => string): Finding => ({
  severity: 'error',
  code,
  path,
  message,
});

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/;

/** `['roles', 3, 'levels']` as `roles[3].levels`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    if (!PLAIN_NAME.test(key)) return `${before}[${JSON.stringify(key)}]`;
    return before ? `${before}.${key}` : key;
  }, '');
}

/** One line for a log or a list: place, then message. */
export function formatProblem({ path, message, line, column }: Problem): string {
  const where = line === undefined ? '' : `line ${line}, column ${column}: `;
  const at = formatPath(path);
  return at ? `${where}${at}: ${message}` : `${where}${message}`;
}
