/** What the tables tell about things of one kind: each is told of in many rows, and is one thing all the same. */
import { foldName } from '../dataset-tables/known.js';
import type { Report } from '../report.js';
import type { Cell, Fact } from './facts.js';
import type { FieldName } from './mapping.js';

/** A skill, a role, a role level … with what is known of it so far. */
export interface Thing {
  readonly name: Cell;
  /** The name in other languages. */
  readonly translations: Map<string, string>;
  /** What the table itself calls it. */
  readonly key: string | undefined;
  readonly source: string;
  readonly line: number;
  /** A row told of it on its own account, and did not only name it. */
  isDescribed: boolean;
  readonly texts: Map<
    string,
    { readonly cell: Cell; readonly translations: ReadonlyMap<string, Cell> }
  >;
}

export class Things {
  readonly what: string;
  readonly #all: Thing[] = [];
  readonly #byKey = new Map<string, Thing>();
  readonly #byName = new Map<string, Thing>();
  readonly #report: Report;

  /** @param what the kind in the singular: `role level` */
  constructor(what: string, report: Report) {
    this.what = what;
    this.#report = report;
  }

  get all(): readonly Thing[] {
    return this.#all;
  }

  get names(): string[] {
    return this.#all.map(({ name }) => name.text);
  }

  /** What a cell means: an id of the tables, or a name. */
  find(text: string, scope = ''): Thing | undefined {
    return this.#byKey.get(scope + text) ?? this.#byName.get(scope + foldName(text));
  }

  /** The thing that a fact tells of, made where it is new. */
  of(fact: Fact, name: Cell, key?: string, scope = ''): Thing {
    const known = key === undefined ? this.find(name.text, scope) : this.#byKey.get(scope + key);
    if (known) return known;
    const thing: Thing = {
      name,
      translations: new Map(),
      key,
      source: fact.source,
      line: fact.line,
      isDescribed: false,
      texts: new Map(),
    };
    this.#all.push(thing);
    if (key !== undefined) this.#byKey.set(scope + key, thing);
    const folded = scope + foldName(name.text);
    if (!this.#byName.has(folded)) this.#byName.set(folded, thing);
    return thing;
  }

  /** Keeps the first text that is told of a thing, and reports another one. */
  tell(thing: Thing, field: FieldName, fact: Fact, as: string = field): void {
    const cell = fact.one(field);
    const translations = fact.translations(field);
    if (!cell) return;
    const before = thing.texts.get(as);
    if (!before) thing.texts.set(as, { cell, translations });
    else if (before.cell.text !== cell.text) {
      this.#report.unused(
        'another-text',
        `“${field}” of the ${this.what} “${thing.name.text}” differs from what line ${before.cell.place.line ?? '?'} of ${before.cell.place.file} says, which was kept`,
        cell.place,
      );
    }
  }
}
