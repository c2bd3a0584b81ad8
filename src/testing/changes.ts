/** Ways to change a JSON document that leave the given one as it is. */
import type { Path } from '../model/index.js';

/** `roles[3].levels` as `['roles', 3, 'levels']`; for plain field names. */
export const pathOf = (text: string): Path =>
  text
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));

type Json = Record<string | number, unknown>;

/** A copy in which the part at a path is what `change` makes of it. */
function changed(document: unknown, path: Path, change: (part: unknown) => unknown): unknown {
  if (!path.length) return change(document);
  const [key, ...rest] = path as [string | number, ...Path];
  const copy = (
    Array.isArray(document) ? [...(document as unknown[])] : { ...(document as Json) }
  ) as Json;
  copy[key] = changed(copy[key], rest, change);
  return copy;
}

const asPath = (path: Path | string) => (typeof path === 'string' ? pathOf(path) : path);

/** A copy with another value at a path. */
export const withValue = (document: unknown, path: Path | string, value: unknown): unknown =>
  changed(document, asPath(path), () => value);

/** A copy with one more entry at the end of the list at a path. */
export const withEntry = (document: unknown, path: Path | string, entry: unknown): unknown =>
  changed(document, asPath(path), (list) => [...(list as unknown[]), entry]);

/** A copy without the value at a path; later entries of its list move up. */
export function withoutValue(document: unknown, path: Path | string): unknown {
  const whole = asPath(path);
  const last = whole.at(-1)!;
  return changed(document, whole.slice(0, -1), (part) =>
    Array.isArray(part)
      ? part.filter((_, at) => at !== last)
      : Object.fromEntries(Object.entries(part as Json).filter(([key]) => key !== last)),
  );
}

export function valueAt(document: unknown, path: Path | string): unknown {
  return asPath(path).reduce<unknown>(
    (part, key) => (part as Json | null | undefined)?.[key],
    document,
  );
}

/** The path of every value of a document, its own first. */
export function* pathsIn(document: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof document !== 'object' || document === null) return;
  for (const [key, part] of Object.entries(document))
    yield* pathsIn(part, [...path, Array.isArray(document) ? Number(key) : key]);
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
