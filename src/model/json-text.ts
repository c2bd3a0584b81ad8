/**
 * A second reading of JSON text that knows places. Pages parse with the browser's own `JSON.parse`; this runs only
 * when there is something to report, because engines differ in what they say about an error and say nothing about
 * where a value stood.
 */
import type { Key, Path } from './problem.js';

/** The places that somebody wants to know, as a tree of keys. */
interface Wanted {
  readonly children: Map<Key, Wanted>;
  offset?: number;
}

export interface SyntaxProblem {
  readonly offset: number;
  readonly message: string;
}

interface Frame {
  readonly isList: boolean;
  readonly wanted: Wanted | undefined;
  key: Key;
}

const SPACE = /[ \t\r\n]+/y;
// A string is read in pieces: one pattern for the whole of it overflows the engine's stack when it is long.
// eslint-disable-next-line no-control-regex
const PIECE = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What is left of a word, a number or an escape where the text was cut off. */
const CUT_OFF = /(?:[-.]|e[-+]?|tr?u?|fa?l?s?|nu?l?|\\(?:u[\da-f]{0,3})?)?$/iy;
const UNSEEN = /[\p{Z}\p{C}]/u;
const SEEN_AS: Readonly<Record<string, string>> = {
  '\n': 'a line break',
  '\r': 'a line break',
  '\t': 'a tab',
  '"': `'"'`,
};

/** Where the match that starts here ends; the same place if there is none. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The place of the closing quote, or of what stands where it should be. */
function endOfString(text: string, at: number): number {
  let end = at + 1;
  for (let next = skip(PIECE, text, end); next > end; next = skip(PIECE, text, end)) end = next;
  return end;
}

const NAMES = {
  value: 'a value',
  key: 'a field name in double quotes',
  colon: '":" after the field name',
  comma: '"," or the end of the list or object',
};

const STRAIGHT = ' (JSON uses straight double quotes)';
const CLOSING_QUOTE =
  'the closing double quote; within a text, write \\n for a line break and \\\\ for \\';

const HINTS: Readonly<Record<string, string>> = {
  '/': ' (JSON has no comments)',
  "'": STRAIGHT,
  '‘': STRAIGHT,
  '“': STRAIGHT,
  '”': STRAIGHT,
};

function complaint(text: string, offset: number, expected: string): SyntaxProblem {
  CUT_OFF.lastIndex = offset;
  if (CUT_OFF.test(text)) {
    return {
      offset: text.length,
      message: `the text ends too early: expected ${expected}. It was probably cut off; load or copy it again`,
    };
  }
  const found = String.fromCodePoint(text.codePointAt(offset)!);
  const unseen = () =>
    `the invisible character U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const shown = SEEN_AS[found] ?? (UNSEEN.test(found) ? unseen() : `"${found}"`);
  const afterComma = /[\]}]/.test(found) && text.slice(0, offset).trimEnd().endsWith(',');
  const hint = afterComma ? ' (there is a comma too many before it)' : (HINTS[found] ?? '');
  return { offset, message: `found ${shown}, expected ${expected}${hint}` };
}

/** Reads the whole text without recursion, notes where the wanted values start, and stops at the first error. */
function scan(text: string, root: Wanted): SyntaxProblem | undefined {
  const stack: Frame[] = [];
  let expecting: keyof typeof NAMES = 'value';
  let isFirst = false;
  let at = 0;
  for (;;) {
    at = skip(SPACE, text, at);
    const character = text[at];
    const frame = stack[stack.length - 1];
    const mayClose = isFirst || expecting === 'comma';
    isFirst = false;
    if (!frame && expecting === 'comma') {
      return character === undefined
        ? undefined
        : complaint(text, at, 'nothing after the document');
    }
    if (frame && mayClose && character === (frame.isList ? ']' : '}')) {
      stack.pop();
      expecting = 'comma';
      at++;
    } else if (frame && expecting === 'comma' && character === ',') {
      if (frame.isList) frame.key = (frame.key as number) + 1;
      expecting = frame.isList ? 'value' : 'key';
      at++;
    } else if (expecting === 'colon' && character === ':') {
      expecting = 'value';
      at++;
    } else if (expecting === 'key' && character === '"') {
      const end = endOfString(text, at);
      if (text[end] !== '"') return complaint(text, end, CLOSING_QUOTE);
      // Names matter only on the way to a wanted place.
      if (frame!.wanted) frame!.key = JSON.parse(text.slice(at, end + 1)) as string;
      expecting = 'colon';
      at = end + 1;
    } else if (expecting === 'value') {
      const wanted = frame ? frame.wanted?.children.get(frame.key) : root;
      // Where a field stands twice, the last is the one that counts.
      if (wanted) wanted.offset = at;
      expecting = 'comma';
      if (character === '{' || character === '[') {
        const isList = character === '[';
        stack.push({ isList, wanted, key: 0 });
        expecting = isList ? 'value' : 'key';
        isFirst = true;
        at++;
      } else if (character === '"') {
        const end = endOfString(text, at);
        if (text[end] !== '"') return complaint(text, end, CLOSING_QUOTE);
        at = end + 1;
      } else {
        const end = skip(SCALAR, text, at);
        if (end === at) return complaint(text, at, NAMES.value);
        at = end;
      }
    } else return complaint(text, at, NAMES[expecting]);
  }
}

/** The first thing that makes the text not JSON. */
export function findSyntaxProblem(text: string): SyntaxProblem | undefined {
  return scan(text, { children: new Map() });
}

/** The offsets at which the values at these paths start; for a value that is not there, its nearest ancestor. */
export function locate(text: string, paths: readonly Path[]): number[] {
  const root: Wanted = { children: new Map() };
  const chains = paths.map((path) => {
    const chain = [root];
    for (const key of path) {
      const parent = chain[chain.length - 1]!;
      let child = parent.children.get(key);
      if (!child) parent.children.set(key, (child = { children: new Map() }));
      chain.push(child);
    }
    return chain;
  });
  scan(text, root);
  return chains.map((chain) => Math.max(...chain.map(({ offset }) => offset ?? 0)));
}

/** The fields that stand twice in one object; `JSON.parse` keeps the last and says nothing. The text must be JSON. */
export function findRepeatedKeys(text: string): { readonly path: Path; readonly offset: number }[] {
  const found: { path: Path; offset: number }[] = [];
  const stack: { readonly keys: Set<string> | undefined; key: Key }[] = [];
  let expectsKey = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    const frame = stack.at(-1);
    if (character === '"') {
      const end = endOfString(text, at);
      if (expectsKey && frame?.keys) {
        const key = JSON.parse(text.slice(at, end + 1)) as string;
        frame.key = key;
        if (frame.keys.has(key)) found.push({ path: stack.map((each) => each.key), offset: at });
        frame.keys.add(key);
        expectsKey = false;
      }
      at = end;
    } else if (character === '{' || character === '[') {
      const isList = character === '[';
      stack.push({ keys: isList ? undefined : new Set(), key: 0 });
      expectsKey = !isList;
    } else if (character === '}' || character === ']') {
      stack.pop();
      expectsKey = false;
    } else if (character === ',' && frame) {
      if (frame.keys) expectsKey = true;
      else frame.key = (frame.key as number) + 1;
    }
  }
  return found;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Tells line and column, both from 1, of offsets that are asked for in ascending order. A column counts UTF-16 units,
 * as editors do.
 */
export function placesIn(text: string): (offset: number) => Place {
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  return (offset) => {
    for (; end !== -1 && end < offset; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  };
}
