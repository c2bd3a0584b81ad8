/** What an overlay takes away, and the statements that it words anew where they stand. */
import { equal } from '../equal.js';
import { likeness } from '../likeness.js';
import { canonicalWords, plainText } from '../plain.js';
import type { Type } from '../shape.js';
import { addressOf, entryKey, keysOf, resolve } from './address.js';
import {
  entryWords,
  excerpt,
  nameIn,
  placeOfWords,
  recorded,
  withValue,
  without,
  type Item,
} from './document.js';
import { textOver } from './languages.js';
import { canCite, type Edit, type LayerLog } from './log.js';

/** Statements less alike than this are not each other reworded. */
const ALIKE = 0.5;

/** A statement of a list, told by its words, gets other words. */
export function reword(document: Item, { at, was, by }: Edit, index: number, log: LayerLog): Item {
  const path = ['replaces', index];
  const found = resolve(document, at);
  const of = found?.type?.is === 'list' ? found.type.of : undefined;
  if (!found || !of) {
    log.tell(
      'gone',
      'conflict',
      at,
      path,
      `the base has no list there; ${excerpt(by)} is left out`,
      { was, ours: by },
    );
    return document;
  }
  const list = found.value as readonly unknown[];
  const place = placeOfWords(of, list, was);
  const reworded = (item: unknown): unknown => {
    if (of.is !== 'object') return textOver(item, by, log.tongues);
    const entry = (item ?? {}) as Item;
    const text = textOver(entry['text'], by, log.tongues);
    return log.cited(of.name, { ...entry, text }, item === undefined ? undefined : ['text']);
  };
  if (place === -1) {
    const asked = plainText(was ?? '');
    const [nearest] = list
      .map((item) => entryWords(of, item))
      .sort((a, b) => likeness(b, asked) - likeness(a, asked));
    const isNear = nearest !== undefined && likeness(nearest, asked) >= ALIKE;
    log.tell(
      'moved-on',
      'conflict',
      at,
      path,
      `the base no longer says ${excerpt(was)} here${isNear ? `; it may now be ${excerpt(nearest)}` : ''}. The overlay's ${excerpt(by)} is added beside what is there`,
      { was, ...(isNear && { now: nearest }), ours: by },
    );
    const added = reworded(undefined);
    log.own(`${at}/${addressOf([entryKey(of, added)])}`);
    return citedAround(withValue(document, found.path, [...list, added]), at, of, log);
  }
  const entry = reworded(list[place]);
  log.own(`${at}/${addressOf([entryKey(of, entry)])}`);
  return citedAround(withValue(document, [...found.path, place], entry), at, of, log);
}

/** An entry that cannot cite the overlay itself is told as a field of what holds it. */
function citedAround(document: Item, at: string, of: Type, log: LayerLog): Item {
  const keys = keysOf(at);
  const holder = canCite(of) ? undefined : resolve(document, addressOf(keys.slice(0, -1)));
  if (holder?.type?.is !== 'object' || !canCite(holder.type)) return document;
  const cited = log.cited(holder.type.name, holder.value as Item, keys.slice(-1));
  return withValue(document, holder.path, cited);
}

/** Takes away what a removal names. */
export function remove(document: Item, { at, was }: Edit, index: number, log: LayerLog): Item {
  const path = ['removes', index];
  let found = resolve(document, at);
  if (found?.type?.is === 'list' && was !== undefined) {
    const { of } = found.type;
    const list = found.value as readonly unknown[];
    const place = placeOfWords(of, list, was);
    found =
      place === -1 ? undefined : { path: [...found.path, place], value: list[place], type: of };
  } else if (found && was !== undefined) {
    const now = nameIn(found.value) ?? recorded(found.type, found.value);
    if (!equal(now, was) && canonicalWords(plainText(now)) !== canonicalWords(plainText(was)))
      log.tell(
        'moved-on',
        'conflict',
        at,
        path,
        `the base now says ${excerpt(now)}, not ${excerpt(was)}; it is removed all the same. Decide whether it still should be`,
        { was, now },
      );
  }
  if (!found?.path.length) {
    log.tell('gone', 'note', at, path, 'the base no longer has it; take the removal out');
    return document;
  }
  log.remove(at, found.value);
  return without(document, found.path);
}
