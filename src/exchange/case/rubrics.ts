/** Rubrics as scales: a rubric's levels are levels of mastery, and a criterion describes them for one item. */
import { IdMaker } from '../ids.js';
import { cited, identifierOf, type Context } from './context.js';
import type { Fields } from './package.js';
import { proseFromCase } from './statement.js';
import type { Thing } from './thing.js';

interface Level {
  readonly thing: Thing;
  readonly identifier: string;
  readonly name: string;
}

interface Criterion {
  readonly thing: Thing;
  readonly item: string | undefined;
  readonly levels: readonly Level[];
}

export interface Rubrics {
  readonly scales: Fields[];
  /** By the identifier of an item. */
  readonly descriptors: ReadonlyMap<string, Fields[]>;
  /** Whom descriptors are for, where a rubric describes one item several times. */
  readonly audiences: Fields[];
  /** The scale on which an item is described. */
  readonly scaleOf: ReadonlyMap<string, string>;
}

const byPosition = (things: readonly Thing[]): Thing[] => {
  const positioned = things.map((thing) => ({ thing, position: thing.whole('position') }));
  return positioned
    .sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || 0)
    .map(({ thing }) => thing);
};

function readLevel(thing: Thing, at: number): Level {
  const quality = thing.name('quality');
  if (quality === undefined)
    thing.notes.inferred(
      'no-quality',
      thing.path,
      'the level has no quality; it is called by its place',
    );
  return { thing, identifier: identifierOf(thing), name: quality ?? `Level ${at + 1}` };
}

function readCriterion(thing: Thing): Criterion {
  return {
    thing,
    item: thing.link('CFItemURI')?.identifier,
    levels: byPosition(thing.things('CFRubricCriterionLevels')).map(readLevel),
  };
}

/** The names of all levels, in an order that every criterion agrees with as far as they agree. */
function levelNames(criteria: readonly Criterion[]): string[] {
  const names: string[] = [];
  const known = new Set<string>();
  for (const { levels } of criteria) {
    let after = 0;
    for (const { name } of levels) {
      if (!known.has(name)) names.splice(after, 0, name);
      known.add(name);
      after = names.indexOf(name) + 1;
    }
  }
  return names;
}

function itemsOfSeveral(criteria: readonly Criterion[]): Set<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const { item } of criteria) {
    if (item === undefined) continue;
    (once.has(item) ? several : once).add(item);
  }
  return several;
}

/** Reads one rubric after the other; ids of levels are unique across them. */
class RubricReader {
  readonly scales: Fields[] = [];
  readonly audiences: Fields[] = [];
  readonly descriptors = new Map<string, Fields[]>();
  readonly scaleOf = new Map<string, string>();
  readonly #context: Context;
  readonly #items: { has(identifier: string): boolean };
  readonly #scaleIds: IdMaker;
  readonly #levelIds: IdMaker;
  readonly #audienceIds: IdMaker;
  readonly #audienceOf = new Map<string, string>();

  constructor(context: Context, items: { has(identifier: string): boolean }) {
    const stated = new Map(Object.entries(context.extension?.ids ?? {}));
    this.#context = context;
    this.#items = items;
    this.#scaleIds = new IdMaker('scale', stated);
    this.#levelIds = new IdMaker('level', stated);
    this.#audienceIds = new IdMaker('audience', stated);
  }

  read(thing: Thing): void {
    const identifier = identifierOf(thing);
    const name = thing.name('title') ?? 'Levels';
    const criteria = byPosition(thing.things('CFRubricCriteria')).map(readCriterion);
    const general = criteria.find(({ item }) => item === undefined);
    const names = levelNames(general ? [general, ...criteria] : criteria);
    if (!names.length) {
      thing.notes.unused(
        'empty-rubric',
        thing.path,
        `the rubric “${name}” has no levels, so no scale comes of it`,
      );
      return;
    }
    const id = this.#scaleIds.idFor(name, identifier);
    const stated = new Map(general?.levels.map((level) => [level.name, level]));
    // Levels of another rubric may have the same names, but ids of levels are unique.
    const ids = new Map(
      names.map((level) => [
        level,
        this.#levelIds.idFor(level, stated.get(level)?.identifier ?? `${identifier} ${level}`),
      ]),
    );
    const description = thing.text('description');
    const sources = [
      ...(cited(this.#context, 'CFRubric', thing).sources ?? []),
      ...((general && cited(this.#context, 'CFRubricCriterion', general.thing).sources) ?? []),
    ];
    this.scales.push({
      id,
      name,
      ...(description !== undefined && { description: proseFromCase(description) }),
      ...(sources.length && { sources }),
      levels: names.map((level) => ({
        id: ids.get(level),
        name: level,
        ...this.#general(stated.get(level)),
      })),
    });
    const repeated = itemsOfSeveral(criteria);
    for (const criterion of criteria) {
      if (criterion === general) continue;
      const isSplit = criterion.item !== undefined && repeated.has(criterion.item);
      this.#criterion(criterion, id, ids, isSplit);
    }
  }

  /** Where a rubric describes one item several times, the categories tell the descriptions apart. */
  #audience(thing: Thing): string | undefined {
    const category = thing.name('category');
    if (category === undefined) return undefined;
    const known = this.#audienceOf.get(category);
    if (known !== undefined) return known;
    const id = this.#audienceIds.idFor(category, `audience ${category}`);
    this.#audienceOf.set(category, id);
    this.audiences.push({ id, name: category });
    return id;
  }

  #general(level: Level | undefined): Fields {
    if (!level) return {};
    const description = level.thing.text('description');
    return {
      ...(description !== undefined && { description: proseFromCase(description) }),
      ...cited(this.#context, 'CFRubricCriterionLevel', level.thing),
    };
  }

  #criterion(
    { thing, item, levels }: Criterion,
    scale: string,
    ids: ReadonlyMap<string, string>,
    isSplit: boolean,
  ): void {
    if (item === undefined || !this.#items.has(item)) {
      thing.notes.unused(
        'criterion-without-item',
        thing.path,
        'the criterion names no item of this package; it was left out',
      );
      return;
    }
    const audience = isSplit ? this.#audience(thing) : undefined;
    const used = new Set(audience === undefined ? [] : ['category']);
    const { sources: [criterion] = [] } = cited(this.#context, 'CFRubricCriterion', thing, {
      used,
    });
    const list = this.descriptors.get(item) ?? [];
    this.descriptors.set(item, list);
    this.scaleOf.set(item, scale);
    for (const level of levels) {
      const text = level.thing.text('description');
      const own = cited(this.#context, 'CFRubricCriterionLevel', level.thing);
      list.push({
        mastery: ids.get(level.name),
        ...(audience !== undefined && { audience }),
        ...(text === undefined
          ? { absent: { kind: 'not-defined' } }
          : { text: proseFromCase(text) }),
        ...(own.sources && criterion && { sources: [...own.sources, criterion] }),
      });
    }
  }
}

export function readRubrics(
  things: readonly Thing[],
  items: { has(identifier: string): boolean },
  context: Context,
): Rubrics {
  const reader = new RubricReader(context, items);
  for (const thing of things) reader.read(thing);
  return reader;
}
