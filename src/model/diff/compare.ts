/**
 * Compares what two entities say, field by field of the format's own table: what the format can hold is compared,
 * because it is in the table, and nobody has to think of it here.
 */
import { equal } from '../equal.js';
import type { Kind } from '../format.js';
import type { Translate } from '../item-keys.js';
import { byLanguage, canonicalWords, plainRichText } from '../plain.js';
import type { Text } from '../schema.js';
import { shapeOf, type ShapeName, type Type } from '../shape.js';
import { entityKind, type Item } from './entities.js';
import { pairEntries, type Entry } from './entries.js';
import { movedEntries } from './order.js';
import { compareRequirement, requirementEntry, type ScaledLevel } from './requirements.js';
import type { Difference, Named, Step, Where } from './types.js';

/** What the comparison of two entities must know of their editions. */
export interface Editions {
  /** The id in the later edition of what has this id in the earlier. */
  readonly translate: Translate;
  /** Whether anything has another id in the later edition. */
  readonly hasNewIds: boolean;
  /** What an id means: in the earlier edition, in the later. */
  readonly namedBefore: (kind: Kind, id: string) => Named;
  readonly namedAfter: (kind: Kind, id: string) => Named;
  readonly levelBefore: (id: string) => ScaledLevel | undefined;
  readonly levelAfter: (id: string) => ScaledLevel | undefined;
  /** The framework's own language, whose texts need not name it. */
  readonly languageBefore: string | undefined;
  readonly languageAfter: string | undefined;
}

export type Tell = (difference: Difference) => void;

/** References whose change is a move rather than another remark about the same thing. */
const MOVES: ReadonlySet<string> = new Set(['family', 'parent']);

const step = (where: Where, field: string, entry?: Step['entry']): Where => [
  ...where,
  entry ? { field, entry } : { field },
];

const isText = (type: Type) => type.is === 'either';

export class Comparison {
  readonly #editions: Editions;
  readonly #tell: Tell;

  constructor(editions: Editions, tell: Tell) {
    this.#editions = editions;
    this.#tell = tell;
  }

  /** Everything but the id and the things with ids of their own that stand in it. */
  objects(
    name: ShapeName,
    before: Item,
    after: Item,
    where: Where = [],
    skip?: ReadonlySet<string>,
  ): void {
    const shape = shapeOf(name);
    for (const { name: field, type } of shape.values()) {
      const [from, to] = [before[field], after[field]];
      if (from === to || type.is === 'id' || skip?.has(field)) continue;
      this.#field(type, from, to, step(where, field));
    }
    // What the format does not know is kept, and so compared.
    for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (!shape.has(field)) this.#value(before[field], after[field], step(where, field));
    }
  }

  #field(type: Type, from: unknown, to: unknown, where: Where): void {
    const field = where.at(-1)!.field;
    const target = type.is === 'nullable' ? type.of : type;
    if (isText(type)) this.#text(from, to, where);
    else if (target.is === 'ref') this.#reference(target.kind, from, to, where);
    else if (type.is === 'object') this.#object(type.name, from, to, where);
    else if (type.is === 'list') this.#list(field, type.of, from, to, where);
    else this.#value(from, to, where);
  }

  /** What came or went as a whole is told field by field, unless it has none. */
  #object(name: ShapeName, from: unknown, to: unknown, where: Where): void {
    const isEmpty = (value: unknown) => value === undefined || !Object.keys(value as Item).length;
    if (isEmpty(from) && isEmpty(to)) this.#value(from, to, where);
    else this.objects(name, (from ?? {}) as Item, (to ?? {}) as Item, where);
  }

  #value(from: unknown, to: unknown, where: Where): void {
    if (!equal(from, to))
      this.#tell({
        kind: 'value',
        where,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      });
  }

  #reference(kind: Kind, from: unknown, to: unknown, where: Where): void {
    const { translate, namedBefore, namedAfter } = this.#editions;
    if (typeof from === 'string' && typeof to === 'string' && translate(kind, from) === to) return;
    // Null says that there is none, which is not the same as saying nothing.
    if (from === null || to === null) return this.#value(from, to, where);
    this.#tell({
      kind: where.length === 1 && MOVES.has(where[0]!.field) ? 'moved' : 'reference',
      where,
      ...(typeof from === 'string' && { from: namedBefore(kind, from) }),
      ...(typeof to === 'string' && { to: namedAfter(kind, to) }),
    });
  }

  /** Each language by itself. The framework's own is the same whether a text names it or not. */
  #text(from: unknown, to: unknown, where: Where): void {
    const tagged = (value: unknown, own: string | undefined) =>
      new Map(
        value === undefined
          ? []
          : byLanguage(value).map(([tag, text]) => [tag === own ? '' : tag, text]),
      );
    const { languageBefore, languageAfter } = this.#editions;
    const earlier = tagged(from, languageBefore ?? languageAfter);
    const later = tagged(to, languageAfter ?? languageBefore);
    for (const tag of new Set([...earlier.keys(), ...later.keys()]))
      this.#words(earlier.get(tag), later.get(tag), where, tag);
  }

  #words(from: unknown, to: unknown, where: Where, tag: string): void {
    if (equal(from, to)) return;
    const isSame = () => canonicalWords(plainRichText(from)) === canonicalWords(plainRichText(to));
    const change =
      from === undefined ? 'added' : to === undefined ? 'removed' : isSame() ? 'form' : 'reworded';
    this.#tell({
      ...{ kind: 'text', change, where },
      ...(tag && { language: tag }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
  }

  #list(field: string, of: Type, from: unknown, to: unknown, where: Where): void {
    const [earlier, later] = [from, to] as (readonly unknown[] | undefined)[];
    // An empty list can say that the source has an empty place.
    if (!earlier?.length && !later?.length) return this.#value(from, to, where);
    if (of.is === 'object' && entityKind(of.name)) {
      if (earlier && later)
        this.#entityOrder(entityKind(of.name)!, earlier as Item[], later as Item[], where);
      return;
    }
    if (!this.#editions.hasNewIds && equal(from, to)) return;
    const entries = pairEntries(of, earlier ?? [], later ?? [], this.#editions);
    const outer = where.slice(0, -1);
    const at = (entry: Entry) => step(outer, field, { key: entry.key, name: entry.name });
    for (const { before, after } of entries.pairs) {
      if (of.is === 'object' && before.value !== after.value)
        this.#entry(of.name, before, after, at(after));
      else if (isText(of)) this.#text(before.value, after.value, at(after));
    }
    for (const { before, after } of entries.moved) {
      const named = (entry: Entry): Named => ({ id: entry.key, name: entry.name });
      this.#tell({ kind: 'moved', where: at(after), from: named(before), to: named(after) });
      this.objects(
        'descriptor',
        before.value as Item,
        after.value as Item,
        at(after),
        new Set(['mastery']),
      );
    }
    for (const entry of entries.added) this.#cameOrWent(of, 'added', entry, at(entry));
    for (const entry of entries.removed) this.#cameOrWent(of, 'removed', entry, at(entry));
    this.#order(
      entries.pairs.map(({ before, after }) => ({ ...after, from: before.at })),
      where,
    );
  }

  #entry(name: ShapeName, before: Entry, after: Entry, where: Where): void {
    const [from, to] = [before.value as Item, after.value as Item];
    if (name !== 'requirement') return this.objects(name, from, to, where);
    compareRequirement(from, to, this.#editions, this.#tell);
    this.objects(name, from, to, where, new Set(['skill', 'mastery', 'importance']));
  }

  #cameOrWent(of: Type, change: 'added' | 'removed', entry: Entry, where: Where): void {
    if (of.is === 'object' && of.name === 'requirement')
      this.#tell(requirementEntry(change, entry.value as Item, this.#editions));
    else this.#tell({ kind: 'entry', change, where, value: entry.value });
  }

  #entityOrder(kind: Kind, earlier: readonly Item[], later: readonly Item[], where: Where): void {
    const { translate, namedAfter } = this.#editions;
    const places = new Map(earlier.map(({ id }, at) => [translate(kind, id as string), at]));
    const both = later
      .map(({ id }, at) => ({ key: id as string, at, from: places.get(id as string) }))
      .filter((entry): entry is typeof entry & { from: number } => entry.from !== undefined);
    this.#order(
      both.map((entry) => ({ ...entry, name: namedAfter(kind, entry.key).name })),
      where,
    );
  }

  #order(
    both: readonly { key: string; name: Text; at: number; from: number }[],
    where: Where,
  ): void {
    const inOrder = [...both].sort((a, b) => a.at - b.at);
    // Where keys repeat, positions tell the entries apart.
    const ranks = new Map(
      [...inOrder.keys()]
        .sort((a, b) => inOrder[a]!.from - inOrder[b]!.from)
        .map((at, rank) => [at, rank]),
    );
    const moved = movedEntries(inOrder.map((_, at) => ranks.get(at)!));
    if (!moved.length) return;
    this.#tell({
      kind: 'order',
      where,
      moved: moved.map((at) => {
        const { key, name } = inOrder[at]!;
        return { key, name, from: ranks.get(at)! + 1, to: at + 1 };
      }),
    });
  }
}
