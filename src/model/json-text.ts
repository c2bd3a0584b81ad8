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

const SPACE = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

type Expecting = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma';

const NAMES: Record<Expecting, string> = {
  value: 'a value',
  'first value': 'a value or "]"',
  key: 'a field name in double quotes',
  'first key': 'a field name in double quotes, or "}"',
  colon: '":" after the field name',
  comma: '"," or the end of the list or object',
};

function complaint(text: string, offset: number, expecting: Expecting): SyntaxProblem {
  const expected = NAMES[expecting];
  const found = text[offset];
  if (found === undefined) {
    return {
      offset,
      message: `the text ends too early: expected ${expected}. It was probably cut off; load or copy it again`,
    };
  }
  if (found === '"') {
    return {
      offset,
      message: `a text in quotes is not closed, or holds a line break or a "\\" that JSON does not know`,
    };
  }
  const hints: Record<string, string> = {
    '/': ' (JSON has no comments)',
    "'": ' (JSON uses double quotes)',
    '}': ' (is there a comma too many before it?)',
    ']': ' (is there a comma too many before it?)',
  };
  return {
    offset,
    message: `found ${JSON.stringify(found)}, expected ${expected}${hints[found] ?? ''}`,
  };
}

/** Reads the whole text without recursion, notes where the wanted values start, and stops at the first error. */
function scan(text: string, root: Wanted): SyntaxProblem | undefined {
  const stack: Frame[] = [];
  let expecting: Expecting = 'value';
  let at = 0;
  const top = () => stack[stack.length - 1];
  const wantedHere = () => {
    const frame = top();
    return frame ? frame.wanted?.children.get(frame.key) : root;
  };
  for (;;) {
    at += match(SPACE, text, at)?.length ?? 0;
    const character = text[at];
    const frame = top();
    if (expecting === 'comma') {
      if (!frame) {
        if (character === undefined) return undefined;
        return {
          offset: at,
          message: `found ${JSON.stringify(character)} after the end of the document; expected nothing more`,
        };
      }
      if (character === ',') {
        if (frame.isList) frame.key = (frame.key as number) + 1;
        expecting = frame.isList ? 'value' : 'key';
        at++;
        continue;
      }
    }
    const mayClose =
      expecting === 'comma' || expecting === 'first value' || expecting === 'first key';
    if (frame && mayClose && character === (frame.isList ? ']' : '}')) {
      stack.pop();
      expecting = 'comma';
      at++;
    } else if (expecting === 'colon' && character === ':') {
      expecting = 'value';
      at++;
    } else if (expecting === 'key' || expecting === 'first key') {
      const name = match(STRING, text, at);
      if (name === undefined) return complaint(text, at, expecting);
      frame!.key = JSON.parse(name) as string;
      expecting = 'colon';
      at += name.length;
    } else if (expecting === 'value' || expecting === 'first value') {
      const wanted = wantedHere();
      if (wanted) wanted.offset ??= at;
      if (character === '{' || character === '[') {
        const isList = character === '[';
        stack.push({ isList, wanted, key: 0 });
        expecting = isList ? 'first value' : 'first key';
        at++;
      } else {
        const scalar = match(STRING, text, at) ?? match(SCALAR, text, at);
        if (!scalar) return complaint(text, at, expecting);
        expecting = 'comma';
        at += scalar.length;
      }
    } else return complaint(text, at, expecting);
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

/** Line and column, both from 1. A column counts UTF-16 units, as editors do. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (
    let next = text.indexOf('\n');
    next !== -1 && next < offset;
    next = text.indexOf('\n', start)
  ) {
    line++;
    start = next + 1;
  }
  return { line, column: offset - start + 1 };
}
