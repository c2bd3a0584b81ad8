/** What has to be changed in one JSON value to make it another: small where they are nearly the same. */
import { isObject, LANGUAGE_TAG } from '../../model/leaves.js';
import type { Fields } from './package.js';

/**
 * - `=`: stands in place of what was there
 * - `-`: fields that go; `+`: changes of fields, new ones among them
 * - `#`: changes of entries of a list, by their position
 * - `@`: the language of a text that becomes one of several by language; `+` has the others
 */
export type Patch =
  | { readonly '=': unknown }
  | {
      readonly '@'?: string;
      readonly '-'?: readonly string[];
      readonly '+'?: Readonly<Record<string, Patch>>;
    }
  | { readonly '#': Readonly<Record<string, Patch>> };

const idOf = (value: unknown) => (isObject(value) ? value['id'] : undefined);

/** Entries are compared one by one where there are as many of them, with the same ids. */
const areAligned = (from: readonly unknown[], to: readonly unknown[]) =>
  from.length === to.length && from.every((entry, at) => idOf(entry) === idOf(to[at]));

/** A field may be called like one that every object inherits: `valueOf`, say. */
const has = (fields: Fields, key: string) =>
  Object.hasOwn(fields, key) && fields[key] !== undefined;

function fieldChanges(from: Fields, to: Fields): Patch | undefined {
  const gone = Object.keys(from).filter((key) => has(from, key) && !has(to, key));
  const changed: [string, Patch][] = [];
  for (const key of Object.keys(to).sort()) {
    if (!has(to, key)) continue;
    const patch = has(from, key) ? difference(from[key], to[key]) : { '=': to[key] };
    if (patch) changed.push([key, patch]);
  }
  if (!gone.length && !changed.length) return undefined;
  return {
    ...(gone.length && { '-': gone.sort() }),
    ...(changed.length && { '+': Object.fromEntries(changed) }),
  };
}

/** A text that is one of several by language: CASE holds a text in one language. */
function languageChanges(from: unknown, to: Fields): Patch | undefined {
  const own = Object.keys(to).find((language) => difference(from, to[language]) === undefined);
  if (own === undefined || !LANGUAGE_TAG.test(own)) return undefined;
  return { '@': own, ...fieldChanges({ [own]: from }, to) };
}

/** What makes `to` of `from`; undefined where they are the same. The order of fields does not count. */
export function difference(from: unknown, to: unknown): Patch | undefined {
  if (Array.isArray(from) && Array.isArray(to) && areAligned(from, to)) {
    const changes = to.flatMap((entry: unknown, at): [string, Patch][] => {
      const patch = difference(from[at], entry);
      return patch ? [[String(at), patch]] : [];
    });
    return changes.length ? { '#': Object.fromEntries(changes) } : undefined;
  }
  if (isObject(from) && isObject(to)) return fieldChanges(from, to);
  if (from === to) return undefined;
  const isText = typeof from === 'string' || Array.isArray(from);
  return (isText && isObject(to) ? languageChanges(from, to) : undefined) ?? { '=': to };
}

/** Changes a value. What a change stands on may be gone, since others edit packages too: then it is passed over. */
export function apply(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return value;
  if (Object.hasOwn(patch, '=')) return patch['='];
  if (isObject(patch['#'])) {
    const changes = patch['#'];
    if (!Array.isArray(value)) return value;
    return value.map((entry: unknown, at) =>
      Object.hasOwn(changes, at) ? apply(entry, changes[at]) : entry,
    );
  }
  const language = patch['@'];
  if (typeof language === 'string') {
    const { '@': _, ...others } = patch;
    return apply(isObject(value) ? value : { [language]: value }, others);
  }
  if (!isObject(value)) return value;
  const gone = new Set(Array.isArray(patch['-']) ? (patch['-'] as unknown[]) : []);
  const kept = Object.entries(value).filter(([key]) => !gone.has(key));
  const changes = isObject(patch['+']) ? Object.entries(patch['+']) : [];
  const result = new Map<string, unknown>(kept);
  for (const [key, change] of changes) {
    const changed = apply(result.get(key), change);
    if (changed !== undefined) result.set(key, changed);
  }
  return Object.fromEntries(result);
}

/** Every place that a patch touches, with what becomes of it. */
export function placesOf(
  patch: Patch,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; value: unknown }[] {
  if ('=' in patch) return [{ path, value: patch['='] }];
  if ('#' in patch)
    return Object.entries(patch['#']).flatMap(([at, inner]) =>
      placesOf(inner, [...path, Number(at)]),
    );
  return [
    ...(patch['-'] ?? []).map((key) => ({ path: [...path, key], value: undefined })),
    ...Object.entries(patch['+'] ?? {}).flatMap(([key, inner]) => placesOf(inner, [...path, key])),
  ];
}
