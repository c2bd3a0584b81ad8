/** Places of a dataset: what stands there, and copies with something else there. */
import { wordsOf } from '../item-keys.js';
import { isObject } from '../leaves.js';
import { canonicalWords, plainText } from '../plain.js';
import type { Key, Path } from '../problem.js';
import type { Type } from '../shape.js';

export type Item = Readonly<Record<string, unknown>>;

/** What a `was` can hold: words as they stand, anything else as JSON. */
export const recorded = (type: Type | undefined, value: unknown): unknown =>
  typeof value === 'string' || type?.is === 'either' ? value : JSON.stringify(value);

/** Words for a message. */
export const excerpt = (value: unknown) => {
  const words =
    typeof value === 'string' || isObject(value) || Array.isArray(value) ? plainText(value) : '';
  const text = (words || JSON.stringify(value) || 'nothing').replace(/\s+/g, ' ');
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
};

/** The words of an entry of a list. */
export const entryWords = (of: Type, item: unknown): string =>
  of.is === 'object' ? wordsOf(of.name, item as Item) : plainText(item);

/** The place of the entry that says something; -1 where none does. */
export function placeOfWords(of: Type, list: readonly unknown[], words: unknown): number {
  const wanted = canonicalWords(plainText(words ?? ''));
  return list.findIndex((item) => canonicalWords(entryWords(of, item)) === wanted);
}

/** What a removal records of an entity: its name. */
export const nameIn = (value: unknown): unknown =>
  isObject(value) ? (value['name'] ?? value['title']) : undefined;

export function withValue(document: Item, path: Path, value: unknown): Item {
  const [key, ...rest] = path;
  if (key === undefined) return value as Item;
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...document }) as Record<
    Key,
    unknown
  >;
  copy[key] = withValue(copy[key] as Item, rest, value);
  return copy;
}

export function without(document: Item, path: Path): Item {
  const [last] = path.slice(-1);
  const holderPath = path.slice(0, -1);
  const holder = holderPath.reduce<unknown>(
    (value, key) => (value as Record<Key, unknown>)[key],
    document,
  );
  const rest = Array.isArray(holder)
    ? holder.filter((_, at) => at !== last)
    : Object.fromEntries(Object.entries(holder as Item).filter(([key]) => key !== last));
  return withValue(document, holderPath, rest);
}
