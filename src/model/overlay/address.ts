/**
 * Names of places in a dataset that stay the same when lists grow: `roles/analyst/levels/senior/skills/data-ethics`.
 * A place is told by the names of fields, and in a list by the id of an entry or by what tells it from the others.
 */
import { entityKind } from '../diff/entities.js';
import { keyOf, wordsOf } from '../item-keys.js';
import { isObject } from '../leaves.js';
import { canonicalWords, plainText } from '../plain.js';
import type { Key, Path } from '../problem.js';
import { shapeOf, type ShapeName, type Type } from '../shape.js';

type Item = Readonly<Record<string, unknown>>;

/** As in JSON Pointer, so that a key may hold a slash. */
const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~');

export const addressOf = (keys: readonly string[]): string => keys.map(escaped).join('/');
export const keysOf = (address: string): string[] => address.split('/').map(unescaped);

/** What tells an entry of a list from the others: its id, its key, or its words. */
export function entryKey(of: Type, value: unknown): string {
  if (of.is === 'either') return canonicalWords(plainText(value));
  if (of.is !== 'object' || !isObject(value))
    return typeof value === 'string' ? value : JSON.stringify(value);
  if (entityKind(of.name)) return String(value['id']);
  return keyOf(of.name, value) ?? canonicalWords(wordsOf(of.name, value));
}

export interface Found {
  readonly path: Path;
  readonly value: unknown;
  /** Undefined where the format does not know the place. */
  readonly type: Type | undefined;
}

/** What stands at an address; undefined where nothing does. */
export function resolve(document: Item, address: string): Found | undefined {
  let here: Found = { path: [], value: document, type: { is: 'object', name: 'framework' } };
  for (const key of keysOf(address)) {
    const { path, value, type } = here;
    if (Array.isArray(value) && type?.is === 'list') {
      const { of } = type;
      const at = value.findIndex((item) => entryKey(of, item) === key);
      if (at === -1) return undefined;
      here = { path: [...path, at], value: value[at] as unknown, type: of };
    } else if (isObject(value) && Object.hasOwn(value, key)) {
      const field = type?.is === 'object' ? shapeOf(type.name).get(key)?.type : undefined;
      here = { path: [...path, key], value: value[key], type: field };
    } else return undefined;
  }
  return here;
}

/** The address of a path, as far as it can be told. */
export function addressOfPath(document: Item, path: Path): string {
  const keys: string[] = [];
  let value: unknown = document;
  let type: Type | undefined = { is: 'object', name: 'framework' satisfies ShapeName };
  for (const key of path) {
    const next = (value as Readonly<Record<Key, unknown>> | undefined)?.[key];
    if (type?.is === 'list') {
      keys.push(entryKey(type.of, next));
      type = type.of;
    } else {
      keys.push(String(key));
      type = type?.is === 'object' ? shapeOf(type.name).get(String(key))?.type : undefined;
    }
    value = next;
  }
  return addressOf(keys);
}
