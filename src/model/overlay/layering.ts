/** Lays one overlay over a dataset. */
import { entityKind } from '../diff/entities.js';
import { equal } from '../equal.js';
import { isObject } from '../leaves.js';
import type { Path } from '../problem.js';
import { shapeOf, type ShapeName, type Type } from '../shape.js';
import { addressOf, entryKey, resolve } from './address.js';
import { excerpt, recorded, type Item } from './document.js';
import { remove, reword } from './edits.js';
import { staleLanguages, tagged, textOver } from './languages.js';
import { canCite, LayerLog, type Edit, type LayerGiven } from './log.js';

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

/** Lays what an overlay says of its base's entities over them, field by field. */
export class Layering {
  readonly log: LayerLog;
  readonly #records: ReadonlyMap<string, Edit>;
  readonly #met = new Set<string>();

  constructor(given: LayerGiven) {
    this.log = new LayerLog(given);
    this.#records = new Map(this.log.edits('replaces').map((edit) => [edit.at, edit]));
  }

  run(): Item {
    const { base, overlay } = this.log.given;
    let merged = this.#object('framework', base, overlay, [], []).value;
    this.log.edits('replaces').forEach((edit, at) => {
      if (edit.by !== undefined) merged = reword(merged, edit, at, this.log);
      else this.#unmet(merged, edit, at);
    });
    this.log.edits('removes').forEach((edit, at) => (merged = remove(merged, edit, at, this.log)));
    return merged;
  }

  /** The merged object, and the fields that are the overlay's, for whoever can cite it. */
  #object(name: ShapeName, base: Item, over: Item, at: readonly string[], path: Path) {
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
        const before = (base[field] ?? []) as readonly unknown[];
        const list = this.#list(type.of, before, given as readonly unknown[], place, where);
        merged[field] = list;
        // Entries that cannot cite the overlay themselves, such as names, are told as a field that it changes.
        if (!canCite(type.of) && !equal(list, before)) touched.push(field);
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
    if (!touched.length || !canCite({ is: 'object', name }))
      return { value: merged as Item, touched };
    return { value: this.log.cited(name, merged, touched), touched: [] };
  }

  #value(
    type: Type | undefined,
    base: unknown,
    given: unknown,
    at: readonly string[],
    path: Path,
  ): unknown {
    const isText = type?.is === 'either';
    const value = isText
      ? textOver(base, given, this.log.tongues)
      : tagged(type, given, this.log.tongues);
    const address = addressOf(at);
    const record = this.#records.get(address);
    this.#met.add(address);
    if (equal(value, base)) {
      if (record)
        this.log.tell(
          'taken-over',
          'note',
          address,
          path,
          'the base now says the same; the overlay need not say it any more',
        );
      return base;
    }
    this.log.own(address);
    if (base !== undefined) {
      this.log.replaced.push({ at: address, was: recorded(type, base) });
      this.#compare(record, type, base, given, address, path);
      const stale = isText ? staleLanguages(base, given, this.log.tongues) : [];
      if (stale.length)
        this.log.tell(
          'stale-translation',
          'note',
          address,
          path,
          `the overlay has new words, but not in ${stale.join(', ')}, which still say what the base says; translate them`,
        );
    } else if (record) {
      this.log.tell(
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
    path: Path,
  ): void {
    const now = recorded(type, base);
    if (record?.was === undefined) {
      this.log.tell(
        'not-recorded',
        'note',
        address,
        path,
        `the overlay replaces ${excerpt(now)} without saying so, so later changes of the base will not be noticed; record what it replaces`,
        { now, ours },
      );
    } else if (!equal(record.was, now)) {
      this.log.tell(
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
    path: Path,
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

  #entry(of: Type, base: unknown, given: unknown, at: readonly string[], path: Path): unknown {
    if (of.is !== 'object' || !isObject(base) || !isObject(given)) return base;
    return this.#object(of.name, base, given, at, path).value;
  }

  /** Something that the base does not have; undefined where it cannot stand alone. */
  #added(of: Type, item: unknown, at: readonly string[], path: Path): unknown {
    const address = addressOf(at);
    const value = tagged(of, item, this.log.tongues);
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
        this.log.tell(
          'gone',
          'conflict',
          address,
          path,
          `the base has no such entry, and what the overlay says of it cannot stand alone; it is left out. Take it out of the overlay, or give it its own ${lacks.map(({ name }) => name).join(', ') || 'entry'}`,
        );
        return undefined;
      }
    }
    this.log.own(address);
    return of.is === 'object' && isObject(value) ? this.log.cited(of.name, value) : value;
  }

  /** A record of something that the overlay does not word, or whose place is gone. */
  #unmet(document: Item, { at, was }: Edit, index: number): void {
    if (this.#met.has(at)) return;
    const path = ['replaces', index];
    if (resolve(document, at))
      this.log.tell(
        'not-recorded',
        'note',
        at,
        path,
        'the overlay says nothing of its own here; take the record out, or give its words',
      );
    else
      this.log.tell(
        'gone',
        'conflict',
        at,
        path,
        `the base no longer has this place (it said ${excerpt(was)})`,
        { was },
      );
  }
}
