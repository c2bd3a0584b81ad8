import { checkBounds } from './bounds.js';
import { explain, valueAt } from './explain.js';
import { findSyntaxProblem, locate, placesIn } from './json-text.js';
import { limits } from './limits.js';
import { formatPath, type Finding, type Path, type Problem } from './problem.js';
import { Pruner } from './prune.js';
import { checkParents, checkReferences, collectIds } from './references.js';
import { checkScales } from './scales.js';
import { RECOMMENDED } from './format.js';
import type { Framework } from './schema.js';
import { checkShape } from './shape.js';

export interface Parsed {
  /** What is left when everything broken is left out; undefined where nothing can be shown. */
  readonly framework: Framework | undefined;
  /** Everything that is wrong, in the order of the document where it came as text. */
  readonly problems: readonly Problem[];
}

const BYTE_ORDER_MARK = '\ufeff';

const fatal = (code: Problem['code'], message: string): readonly Problem[] => [
  { severity: 'error', code, path: [], message },
];

/** Bytes of a text as UTF-8, counted only as far as the limit. */
function isTooLong(text: string): boolean {
  if (text.length > limits.bytes) return true;
  if (text.length * 3 <= limits.bytes) return false;
  let bytes = 0;
  for (let i = 0; i < text.length && bytes <= limits.bytes; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes > limits.bytes;
}

/** Checks one document, and collects problems against the paths that its author sees. */
class Check {
  readonly findings: Finding[] = [];
  readonly #seen = new Set<string>();
  /** What was left out, and everything that it was left out of. */
  readonly #changed = new Set<string>();
  readonly #pruner = new Pruner();
  #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  run(): Framework | undefined {
    const bounds = checkBounds(this.#value);
    if (bounds.fatal) {
      this.findings.push(bounds.fatal);
      return undefined;
    }
    this.#leaveOut(bounds.unsafe);
    const declared = collectIds(this.#value);
    while (this.#fitShape()) {
      const framework = this.#value as Framework;
      const unknown = checkReferences(framework, declared);
      if (unknown.length) {
        this.#leaveOut(unknown);
        continue;
      }
      // These rely on references that lead somewhere.
      const { wrong, unclear } = checkScales(framework);
      const broken = [...checkParents(framework), ...wrong];
      if (!broken.length) {
        this.#report(unclear);
        return this.#recommend(framework);
      }
      this.#leaveOut(broken);
    }
    return undefined;
  }

  #recommend(framework: Framework): Framework {
    const missing = RECOMMENDED.filter((field) => framework[field] === undefined);
    this.#report(
      missing.map((field) => ({
        severity: 'warning',
        code: 'missing',
        path: [field],
        message: () => 'is missing; add it, so that readers know what they are reading',
      })),
    );
    return framework;
  }

  /** Leaves out what the schema refuses until it accepts the rest; false where the document itself is refused. */
  #fitShape(): boolean {
    for (;;) {
      const problems = checkShape(this.#value).map((issue) => explain(issue, this.#value));
      // A newer format may look wrong to us all over; that it is newer is all there is to say.
      const newer = problems.find(({ code }) => code === 'newer-format');
      if (newer) {
        this.#report([newer]);
        return false;
      }
      this.#report(problems.filter(({ severity }) => severity === 'warning'));
      const broken = problems.filter(({ severity }) => severity === 'error');
      if (!broken.length) return true;
      if (!this.#leaveOut(broken)) return false;
    }
  }

  /** Reports problems and leaves out what they stand on; false where that is the document itself. */
  #leaveOut(problems: readonly Finding[]): boolean {
    this.#report(problems);
    const doomed = problems.map(({ path }) => {
      const isMissing = typeof path.at(-1) === 'string' && valueAt(this.#value, path) === undefined;
      return isMissing ? path.slice(0, -1) : path;
    });
    for (const path of doomed) this.#note(this.#original(path));
    if (doomed.some((path) => path.length === 0)) return false;
    this.#value = this.#pruner.without(this.#value, doomed);
    return true;
  }

  #report(problems: readonly Finding[]): void {
    for (const problem of problems) {
      const path = this.#original(problem.path);
      const at = formatPath(path);
      // What is wrong only because we left something out of it has been reported already.
      if (this.#seen.has(at) || this.#changed.has(at)) continue;
      this.#seen.add(at);
      this.findings.push({ ...problem, path });
    }
  }

  #note(path: Path): void {
    for (let length = path.length; length > 0; length--)
      this.#changed.add(formatPath(path.slice(0, length)));
  }

  #original(path: Path): Path {
    return this.#pruner.originalPath(this.#value, path);
  }
}

/** As many as are shown: the first, and errors before warnings where not all of them fit. */
function inBounds(all: readonly Finding[]): readonly Finding[] {
  if (all.length <= limits.problems) return all;
  const errors = all.filter(({ severity }) => severity === 'error');
  const warnings = all.filter(({ severity }) => severity === 'warning');
  return [...errors, ...warnings].slice(0, limits.problems);
}

const andMore = (count: number): Problem => ({
  severity: 'warning',
  code: 'more',
  path: [],
  message: `and ${count} more ${count === 1 ? 'problem' : 'problems'}; mend these first`,
});

const inWords = (finding: Finding): Problem => ({ ...finding, message: finding.message() });

/** Adds line and column, and puts the problems in the order of the text. */
function withPlaces(problems: readonly Problem[], text: string): Problem[] {
  const offsets = locate(
    text,
    problems.map(({ path }) => path),
  );
  const placeOf = placesIn(text);
  return problems
    .map((problem, at) => ({ problem, offset: offsets[at]! }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ problem, offset }) => ({ ...problem, ...placeOf(offset) }));
}

function parseValue(value: unknown, text?: string): Parsed {
  const check = new Check(value);
  const framework = check.run();
  const shown = inBounds(check.findings).map(inWords);
  const problems = text !== undefined && shown.length ? withPlaces(shown, text) : shown;
  const rest = check.findings.length - shown.length;
  return { framework, problems: rest ? [...problems, andMore(rest)] : problems };
}

function notJson(text: string): readonly Problem[] {
  if (/^\s*</.test(text)) {
    return fatal(
      'not-json',
      'found a web page instead of a dataset. The address may be wrong, or need signing in: a login page often comes with status 200. Open the address in a browser to see what it sends',
    );
  }
  // Where nothing is wrong, the engine has given up on a text that is nested too deep for it.
  const syntax = findSyntaxProblem(text) ?? { offset: 0, message: 'the text is nested too deep' };
  const place = placesIn(text)(syntax.offset);
  return [{ severity: 'error', code: 'not-json', path: [], message: syntax.message, ...place }];
}

/** A value that came as text, or why there is none. */
export interface ParsedJson {
  /** Undefined where the text is no JSON of a size that is read. */
  readonly value: unknown;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Reads JSON text within the limits, without a look at what it says: for parts of a dataset, such as overlays. */
export function parseJson(given: string): ParsedJson {
  const none = (problems: readonly Problem[]) => ({ value: undefined, text: given, problems });
  if (isTooLong(given)) {
    return none(
      fatal(
        'too-large',
        `the dataset is larger than ${limits.bytes / 1024 / 1024} MB, the most that is read. Split the framework, or leave out what readers do not need`,
      ),
    );
  }
  const hasMark = given.startsWith(BYTE_ORDER_MARK);
  const text = hasMark ? given.slice(1) : given;
  if (text.trim() === '')
    return none(
      fatal(
        'not-json',
        'found nothing: the dataset is empty. Check that the file was saved and is served whole',
      ),
    );
  try {
    return { value: JSON.parse(text) as unknown, text, problems: hasMark ? [MARK_PROBLEM] : [] };
  } catch {
    return none(notJson(text));
  }
}

function parseText(given: string): Parsed {
  const { value, text, problems } = parseJson(given);
  if (value === undefined) return { framework: undefined, problems };
  const parsed = parseValue(value, text);
  return { framework: parsed.framework, problems: [...problems, ...parsed.problems] };
}

const MARK_PROBLEM: Problem = {
  severity: 'warning',
  code: 'byte-order-mark',
  path: [],
  message:
    'the text starts with a byte order mark, which is skipped; save the file as UTF-8 without it',
  line: 1,
  column: 1,
};

/**
 * Reads a dataset: JSON text, or a value that is already parsed. What is broken is reported and left out, and the rest
 * is kept; nothing is thrown and the given value is not changed. Problems of text carry line and column.
 */
export function parse(input: unknown): Parsed {
  return typeof input === 'string' ? parseText(input) : parseValue(input);
}
