import { limits } from './limits.js';
import { error, type Finding, type Key } from './problem.js';

type Container = Record<Key, unknown> | unknown[];

/** One list or object to look into. Its path is told by those it stands in, and is seldom asked for. */
interface Visit {
  readonly value: Container;
  readonly depth: number;
  readonly key?: Key;
  readonly within?: Visit;
}

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

function pathOf(visit: Visit): Key[] {
  const path: Key[] = [];
  for (let here: Visit | undefined = visit; here?.within; here = here.within) path.push(here.key!);
  return path.reverse();
}

const tooDeep = (visit: Visit) =>
  error(
    'too-deep',
    pathOf(visit),
    () =>
      `lists and objects are nested more than ${limits.depth} deep, or one holds itself; a dataset never needs that. Check what produced it`,
  );

const number = (count: number) => count.toLocaleString('en-GB');

const tooMany = (path: Key[], count: number, limit: number, what: string) =>
  error(
    'too-large',
    path,
    () =>
      `found ${number(count)} ${what}; the limit is ${number(limit)}. Split the framework, or leave out what readers do not need`,
  );

const unsafeKey = (visit: Visit) =>
  error(
    'unsafe-key',
    [...pathOf(visit), '__proto__'],
    () => `a field may not be called '__proto__'; it was left out. Rename it`,
  );

/**
 * Checks depth and counts before anything else reads the value. It keeps its own stack: a document nested a million
 * deep, or one that contains itself, must end in a message and not in a stack overflow.
 */
export function checkBounds(root: unknown): { fatal?: Finding; unsafe: Finding[] } {
  const unsafe: Finding[] = [];
  if (!isContainer(root)) return { unsafe };
  const stack: Visit[] = [{ value: root, depth: 1 }];
  let values = 1;
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { value, depth } = visit;
    if (depth > limits.depth) return { fatal: tooDeep(visit), unsafe };
    const keys = Array.isArray(value) ? undefined : Object.keys(value);
    const count = keys ? keys.length : (value as unknown[]).length;
    if (count > limits.entries)
      return {
        fatal: tooMany(pathOf(visit), count, limits.entries, 'entries in one place'),
        unsafe,
      };
    values += count;
    if (values > limits.values)
      return { fatal: tooMany([], values, limits.values, 'values in all'), unsafe };
    if (keys?.includes('__proto__')) unsafe.push(unsafeKey(visit));
    for (let i = 0; i < count; i++) {
      const key = keys ? keys[i]! : i;
      const child = (value as Record<Key, unknown>)[key];
      if (key !== '__proto__' && isContainer(child))
        stack.push({ value: child, depth: depth + 1, key, within: visit });
    }
  }
  return { unsafe };
}
