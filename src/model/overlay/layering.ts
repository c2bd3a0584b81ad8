/** Lays one overlay over a dataset. */
import { entityKind } from '../diff/entities.js';
import { equal } from '../equal.js';
import { isObject } from '../leaves.js';
import { likeness } from '../likeness.js';
import { canonicalWords, plainText } from '../plain.js';
import { wordsOf } from '../item-keys.js';
import type { Key } from '../problem.js';
import { shapeOf, type ShapeName, type Type } from '../shape.js';
import { addressOf, entryKey, resolve } from './address.js';
import { staleLanguages, tagged, textOver, type Tongues } from './languages.js';
import type { Conflict, Removal } from './types.js';

type Item = Readonly<Record<string, unknown>>;

interface Edit {
  readonly at: string;
  readonly was?: unknown;
  readonly by?: unknown;
}

/** What describes the overlay itself and is not laid over anything. */
const ITS_OWN: ReadonlySet<string> = new Set([
  ...['$schema', 'formatVersion', 'id', 'title', 'edition', 'status', 'language', 'wording'],
  ...['publisher', 'licence', 'notice', 'description', 'supersededBy'],
  ...['overlays', 'removes', 'replaces', 'mergedFrom'],
]);

/** Objects whose fields an overlay may change one by one; others are replaced as a whole. */
const BY_FIELD: ReadonlySet<string> = new Set(['links', 'vocabulary']);

/** Fields of which an object has one; see `rules.ts`. */
const ONE_OF: Partial<Record<ShapeName, readonly string[]>> = {
  descriptor: ['text', 'absent'],
  maturityCell: ['text', 'absent'],
};

const ALIKE = 0.5;

/** What a `was` can hold: words as they stand, anything else as JSON. */
export const recorded = (type: Type | undefined, value: unknown): unknown =>
  typeof value === 'string' || type?.is === 'either' ? value : JSON.stringify(value);

const excerpt = (value: unknown) => {
  const words =
    typeof value === 'string' || isObject(value) || Array.isArray(value) ? plainText(value) : '';
  const text = (words || JSON.stringify(value) || 'nothing').replace(/\s+/g, ' ');
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
};

export interface LayerGiven {
  readonly layer: number;
  readonly overlay: Item;
  readonly base: Item;
  /** The id of the source that stands for the overlay. */
  readonly source: string;
}

export class Layering {
  readonly conflicts: Conflict[] = [];
  readonly removed: Removal[] = [];
  readonly origins: Record<string, number> = {};
  /** The places where the overlay says something else than its base, with what the base says. */
  readonly replaced: Edit[] = [];
  readonly #given: LayerGiven;
  readonly #tongues: Tongues;
  readonly #records: ReadonlyMap<string, Edit & { readonly index: number }>;
  readonly #met = new Set<string>();

  constructor(given: LayerGiven) {
    this.#given = given;
    this.#tongues = {
      base: given.base['language'] as string | undefined,
      overlay: given.overlay['language'] as string | undefined,
    };
    this.#records = new Map(
      this.#edits('replaces').map((edit, index) => [edit.at, { ...edit, index }]),
    );
  }

  run(): Item {
    const { base, overlay } = this.#given;
    let merged = this.#object('framework', base, overlay, [], []).value;
    this.#edits('replaces').forEach((edit, at) => {
      if (edit.by !== undefined) merged = this.#reword(merged, edit, at);
      else this.#unmet(merged, edit, at);
    });
    this.#edits('removes').forEach((edit, at) => (merged = this.#remove(merged, edit, at)));
    return merged;
  }

  #edits(field: 'removes' | 'replaces'): readonly Edit[] {
    return (this.#given.overlay[field] ?? []) as readonly Edit[];
  }

  #tell(
    kind: Conflict['kind'],
    severity: Conflict['severity'],
    at: string,
    path: readonly Key[],
    message: string,
    rest: Pick<Conflict, 'was' | 'now' | 'ours'> = {},
  ): void {
    this.conflicts.push({
      kind,
      severity,
      layer: this.#given.layer,
      at,
      path: [...path],
      message,
      ...rest,
    });
  }

  /** The merged object, and the fields that are the overlay's, for whoever can cite it. */
  #object(name: ShapeName, base: Item, over: Item, at: readonly string[], path: readonly Key[]) {
    const shape = shapeOf(name);
    const merged: Record<string, unknown> = { ...base };
    const touched: string[] = [];
    for (const [field, given] of Object.entries(over)) {
      const type = shape.get(field)?.type;
      if (type?.is === 'id' || given === undefined || (name === 'framework' && ITS_OWN.has(field)))
        continue;
      const [place, where] = [
        [...at, field],
        [...path, field],
      ];
      if (type?.is === 'list') {
        merged[field] = this.#list(
          type.of,
          (base[field] ?? []) as readonly unknown[],
          given as readonly unknown[],
          place,
          where,
        );
      } else if (type?.is === 'object' && BY_FIELD.has(field) && isObject(given)) {
        const inner = this.#object(type.name, (base[field] ?? {}) as Item, given, place, where);
        merged[field] = inner.value;
        touched.push(...inner.touched.map((part) => `${field}.${part}`));
      } else {
        const value = this.#value(type, base[field], given, place, where);
        if (equal(value, base[field])) continue;
        merged[field] = value;
        touched.push(field);
      }
    }
    const group = ONE_OF[name]?.filter((field) => over[field] !== undefined);
    if (group?.length)
      for (const field of ONE_OF[name]!)
        if (!group.includes(field)) Reflect.deleteProperty(merged, field);
    if (!touched.length || !shape.has('sources')) return { value: merged as Item, touched };
    return { value: this.#cited(name, merged, touched), touched: [] };
  }

  #value(
    type: Type | undefined,
    base: unknown,
    given: unknown,
    at: readonly string[],
    path: readonly Key[],
  ): unknown {
    const isText = type?.is === 'either';
    const value = isText
      ? textOver(base, given, this.#tongues)
      : tagged(type, given, this.#tongues);
    const address = addressOf(at);
    const record = this.#records.get(address);
    this.#met.add(address);
    if (equal(value, base)) {
      if (record)
        this.#tell(
          'taken-over',
          'note',
          address,
          path,
          'the base now says the same; the overlay need not say it any more',
        );
      return base;
    }
    this.origins[address] = this.#given.layer;
    if (base !== undefined) {
      this.replaced.push({ at: address, was: recorded(type, base) });
      this.#compare(record, type, base, given, address, path);
      const stale = isText ? staleLanguages(base, given, this.#tongues) : [];
      if (stale.length)
        this.#tell(
          'stale-translation',
          'note',
          address,
          path,
          `the overlay has new words, but not in ${stale.join(', ')}, which still say what the base says; translate them`,
        );
    } else if (record) {
      this.#tell(
        'gone',
        'conflict',
        address,
        path,
        `the base no longer says anything here (it said ${excerpt(record.was)}); the overlay's words stand`,
        { was: record.was, ours: given },
      );
    }
    return value;
  }

  #compare(
    record: Edit | undefined,
    type: Type | undefined,
    base: unknown,
    ours: unknown,
    address: string,
    path: readonly Key[],
  ): void {
    const now = recorded(type, base);
    if (record?.was === undefined) {
      this.#tell(
        'not-recorded',
        'note',
        address,
        path,
        `the overlay replaces ${excerpt(now)} without saying so, so later changes of the base will not be noticed; record what it replaces`,
        { now, ours },
      );
    } else if (!equal(record.was, now)) {
      this.#tell(
        'moved-on',
        'conflict',
        address,
        path,
        `the base now says ${excerpt(now)}, not ${excerpt(record.was)}; the overlay's ${excerpt(ours)} stands. Decide whether it still should`,
        { was: record.was, now, ours },
      );
    }
  }

  #list(
    of: Type,
    base: readonly unknown[],
    given: readonly unknown[],
    at: readonly string[],
    path: readonly Key[],
  ): unknown[] {
    const merged: unknown[] = [...base];
    // Where entries have the same key, the first is the first, and so on.
    const places = new Map<string, number[]>();
    base.forEach((item, place) => {
      const key = entryKey(of, item);
      const same = places.get(key);
      if (same) same.push(place);
      else places.set(key, [place]);
    });
    /** New entries by the entry of the base that they follow; those before any come last, as additions do. */
    const after = new Map<number, unknown[]>();
    let follows = base.length - 1;
    given.forEach((item, position) => {
      const key = entryKey(of, item);
      const place = places.get(key)?.shift();
      const where = [...path, position];
      if (place !== undefined) {
        merged[place] = this.#entry(of, base[place], item, [...at, key], where);
        follows = place;
        return;
      }
      const added = this.#added(of, item, [...at, key], where);
      if (added === undefined) return;
      const group = after.get(follows);
      if (group) group.push(added);
      else after.set(follows, [added]);
    });
    return [
      ...(after.get(-1) ?? []),
      ...merged.flatMap((item, place) => [item, ...(after.get(place) ?? [])]),
    ];
  }

  #entry(
    of: Type,
    base: unknown,
    given: unknown,
    at: readonly string[],
    path: readonly Key[],
  ): unknown {
    if (of.is !== 'object' || !isObject(base) || !isObject(given)) return base;
    return this.#object(of.name, base, given, at, path).value;
  }

  /** Something that the base does not have; undefined where it cannot stand alone. */
  #added(of: Type, item: unknown, at: readonly string[], path: readonly Key[]): unknown {
    const address = addressOf(at);
    const value = tagged(of, item, this.#tongues);
    if (of.is === 'object' && entityKind(of.name)) {
      const lacks = [...shapeOf(of.name).values()].filter(
        ({ name, isRequired }) => isRequired && (item as Item)[name] === undefined,
      );
      const isPartial =
        lacks.length > 0 ||
        [...this.#records.keys()].some((record) => record.startsWith(`${address}/`));
      if (isPartial) {
        for (const record of this.#records.keys())
          if (record.startsWith(`${address}/`)) this.#met.add(record);
        this.#tell(
          'gone',
          'conflict',
          address,
          path,
          `the base has no such entry, and what the overlay says of it cannot stand alone; it is left out. Take it out of the overlay, or give it its own ${lacks.map(({ name }) => name).join(', ') || 'entry'}`,
        );
        return undefined;
      }
    }
    this.origins[address] = this.#given.layer;
    return of.is === 'object' && isObject(value) ? this.#cited(of.name, value) : value;
  }

  /** Cites the overlay: for a whole entry without a locator, else with the names of the fields that are its own. */
  #cited(name: ShapeName, value: Item, fields?: readonly string[]): Item {
    const shape = shapeOf(name);
    if (!shape.has('sources')) return value;
    const citation = { source: this.#given.source, ...(fields && { locator: fields.join(', ') }) };
    const { base, overlay } = this.#given;
    const wording = overlay['wording'];
    const isOwnWords = !fields || fields.includes('text');
    const say =
      isOwnWords &&
      wording !== undefined &&
      wording !== base['wording'] &&
      value['wording'] === undefined;
    return {
      ...value,
      ...(say && { wording }),
      sources: [...((value['sources'] ?? []) as unknown[]), citation],
    };
  }

  /** A statement of a list, told by its words, gets other words. */
  #reword(document: Item, { at, was, by }: Edit, index: number): Item {
    const path = ['replaces', index];
    const found = resolve(document, at);
    const of = found?.type?.is === 'list' ? found.type.of : undefined;
    if (!found || !of) {
      this.#tell(
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
    const words = (item: unknown) =>
      of.is === 'object' ? wordsOf(of.name, item as Item) : plainText(item);
    const wanted = canonicalWords(plainText(was ?? ''));
    const place = list.findIndex((item) => canonicalWords(words(item)) === wanted);
    const reworded = (item: unknown): unknown => {
      if (of.is !== 'object') return textOver(item, by, this.#tongues);
      const entry = (item ?? {}) as Item;
      const text = textOver(entry['text'], by, this.#tongues);
      return this.#cited(of.name, { ...entry, text }, item === undefined ? undefined : ['text']);
    };
    if (place === -1) {
      const nearest = list
        .map(words)
        .sort((a, b) => likeness(b, plainText(was ?? '')) - likeness(a, plainText(was ?? '')))[0];
      const isNear = nearest !== undefined && likeness(nearest, plainText(was ?? '')) >= ALIKE;
      this.#tell(
        'moved-on',
        'conflict',
        at,
        path,
        `the base no longer says ${excerpt(was)} here${isNear ? `; it may now be ${excerpt(nearest)}` : ''}. The overlay's ${excerpt(by)} is added beside what is there`,
        { was, ...(isNear && { now: nearest }), ours: by },
      );
      const added = reworded(undefined);
      this.origins[`${at}/${addressOf([entryKey(of, added)])}`] = this.#given.layer;
      return withValue(document, found.path, [...list, added]);
    }
    const entry = reworded(list[place]);
    this.origins[`${at}/${addressOf([entryKey(of, entry)])}`] = this.#given.layer;
    return withValue(document, [...found.path, place], entry);
  }

  /** A record of something that the overlay does not word, or whose place is gone. */
  #unmet(document: Item, { at, was }: Edit, index: number): void {
    if (this.#met.has(at)) return;
    const path = ['replaces', index];
    if (resolve(document, at))
      this.#tell(
        'not-recorded',
        'note',
        at,
        path,
        'the overlay says nothing of its own here; take the record out, or give its words',
      );
    else
      this.#tell(
        'gone',
        'conflict',
        at,
        path,
        `the base no longer has this place (it said ${excerpt(was)})`,
        { was },
      );
  }

  #remove(document: Item, { at, was }: Edit, index: number): Item {
    const path = ['removes', index];
    let found = resolve(document, at);
    if (found?.type?.is === 'list' && was !== undefined) {
      const { of } = found.type;
      const wanted = canonicalWords(plainText(was));
      const list = found.value as readonly unknown[];
      const place = list.findIndex(
        (item) =>
          canonicalWords(of.is === 'object' ? wordsOf(of.name, item as Item) : plainText(item)) ===
          wanted,
      );
      found =
        place === -1 ? undefined : { path: [...found.path, place], value: list[place], type: of };
    } else if (found && was !== undefined) {
      const now = nameIn(found.value) ?? recorded(found.type, found.value);
      if (!equal(now, was) && canonicalWords(plainText(now)) !== canonicalWords(plainText(was)))
        this.#tell(
          'moved-on',
          'conflict',
          at,
          path,
          `the base now says ${excerpt(now)}, not ${excerpt(was)}; it is removed all the same. Decide whether it still should be`,
          { was, now },
        );
    }
    if (!found?.path.length) {
      this.#tell('gone', 'note', at, path, 'the base no longer has it; take the removal out');
      return document;
    }
    this.removed.push({ layer: this.#given.layer, at, value: found.value });
    return without(document, found.path);
  }
}

/** What a removal records of an entity: its name. */
export const nameIn = (value: unknown): unknown =>
  isObject(value) ? (value['name'] ?? value['title']) : undefined;

function withValue(document: Item, path: readonly Key[], value: unknown): Item {
  const [key, ...rest] = path;
  if (key === undefined) return value as Item;
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...document }) as Record<
    Key,
    unknown
  >;
  copy[key] = withValue(copy[key] as Item, rest, value);
  return copy;
}

function without(document: Item, path: readonly Key[]): Item {
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
