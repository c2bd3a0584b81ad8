import { limits } from './limits.js';
import type { Path, Problem } from './problem.js';

type Container = Record<string, unknown> | unknown[];
interface Visit {
  readonly value: Container;
  readonly depth: number;
  readonly path: Path;
}

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

const tooDeep = (path: Path): Problem => ({
  severity: 'error',
  code: 'too-deep',
  path,
  message: `lists and objects are nested more than ${limits.depth} deep; a dataset never needs that. Check what produced it`,
});

const tooMany = (path: Path, count: number, limit: number, what: string): Problem => ({
  severity: 'error',
  code: 'too-large',
  path,
  message: `found ${count.toLocaleString('en-GB')} ${what}; the limit is ${limit.toLocaleString('en-GB')}. Split the framework, or leave out what readers do not need`,
});

const unsafeKey = (path: Path): Problem => ({
  severity: 'error',
  code: 'unsafe-key',
  path,
  message: `a field may not be called '__proto__'; it was left out. Rename it`,
});

/**
 * Checks depth and counts before anything else reads the value. It keeps its own stack: a document nested a million
 * deep, or one that contains itself, must end in a message and not in a stack overflow.
 */
export function checkBounds(root: unknown): { fatal?: Problem; unsafe: Problem[] } {
  const unsafe: Problem[] = [];
  if (!isContainer(root)) return { unsafe };
  const stack: Visit[] = [{ value: root, depth: 1, path: [] }];
  let values = 1;
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { value, depth, path } = visit;
    if (depth > limits.depth) return { fatal: tooDeep(path), unsafe };
    const isList = Array.isArray(value);
    const keys = isList ? undefined : Object.keys(value);
    const count = keys ? keys.length : (value as unknown[]).length;
    if (count > limits.entries)
      return { fatal: tooMany(path, count, limits.entries, 'entries in one place'), unsafe };
    values += count;
    if (values > limits.values)
      return { fatal: tooMany([], values, limits.values, 'values in all'), unsafe };
    if (keys?.includes('__proto__')) unsafe.push(unsafeKey([...path, '__proto__']));
    for (let i = 0; i < count; i++) {
      const key = keys ? keys[i]! : i;
      const child = (value as Record<string | number, unknown>)[key];
      if (key !== '__proto__' && isContainer(child))
        stack.push({ value: child, depth: depth + 1, path: [...path, key] });
    }
  }
  return { unsafe };
}
