/** Which thing of the earlier edition is which of the later one. */
import { findAlikePairs, letterTriples, singleWords, type PartsOf } from '../alike.js';
import type { Kind } from '../format.js';
import { canonicalWords, plainText, symbolsOf } from '../plain.js';
import type { Text } from '../schema.js';
import { pause, type Work } from '../work.js';
import { nameOf, type Entity } from './entities.js';
import type { Recognition } from './types.js';

export interface Pair {
  readonly before: Entity;
  readonly after: Entity;
  readonly known: Recognition | undefined;
}

/**
 * How alike two names, or two texts, must be for one thing to be the other renamed. Within a role or a scale names
 * differ by little ("Senior analyst", "Lead analyst"), so more is asked there.
 */
const ALIKE = { name: 0.8, nameWithin: 0.9, text: 0.85 };
/** Shorter texts are alike too easily. */
const LONG_ENOUGH = 60;

const plainName = (name: Text) => {
  const text = plainText(name);
  return canonicalWords(text) + symbolsOf(text).replaceAll('&', '');
};

const placeKey = (place: unknown): string => {
  const { roleLevel, role, outside } = place as Readonly<Record<string, unknown>>;
  return [roleLevel, role, outside === undefined ? '' : plainText(outside)].join('/');
};

/** A move often has no name; its ends tell it. */
function keyOfEntity(entity: Entity): string {
  if (entity.kind !== 'move') return plainName(nameOf(entity));
  const { kind, from, to } = entity.value;
  return [kind, placeKey(from), placeKey(to)].join('+');
}

const formerKeys = ({ value }: Entity): string[] =>
  ((value['formerNames'] ?? []) as readonly { name: Text }[]).map(({ name }) => plainName(name));

class Matching {
  readonly pairs: Pair[] = [];
  readonly #afterOf = new Map<Entity, Entity>();
  readonly #taken = new Set<Entity>();

  pair(before: Entity, after: Entity, known?: Recognition): void {
    if (this.#afterOf.has(before) || this.#taken.has(after)) return;
    this.#afterOf.set(before, after);
    this.#taken.add(after);
    this.pairs.push({ before, after, known });
  }

  left = (list: readonly Entity[]) => list.filter((entity) => !this.#afterOf.has(entity));
  right = (list: readonly Entity[]) => list.filter((entity) => !this.#taken.has(entity));

  /** What the entity stands in, as the later edition calls it: things in different roles are not each other. */
  scopeBefore = ({ parent }: Entity) => (parent ? (this.#afterOf.get(parent)?.id ?? '?') : '');
  scopeAfter = ({ parent }: Entity) => parent?.id ?? '';
}

/** Entities by a key, those only that are alone with it. */
function* uniqueBy(
  list: readonly Entity[],
  keysOf: (entity: Entity) => readonly string[],
): Work<Map<string, Entity | undefined>> {
  const isTime = pause();
  const found = new Map<string, Entity | undefined>();
  for (const entity of list) {
    if (isTime()) yield;
    for (const key of new Set(keysOf(entity))) found.set(key, found.has(key) ? undefined : entity);
  }
  return found;
}

function byId(matching: Matching, before: readonly Entity[], after: readonly Entity[]): void {
  const later = new Map(after.map((entity) => [entity.id, entity]));
  for (const entity of before) {
    const same = later.get(entity.id);
    if (same) matching.pair(entity, same);
  }
}

function* byName(
  matching: Matching,
  before: readonly Entity[],
  after: readonly Entity[],
  by: 'former name' | 'name',
): Work<void> {
  const keysOf = by === 'name' ? (entity: Entity) => [keyOfEntity(entity)] : formerKeys;
  const scoped = (scope: string, keys: readonly string[]) =>
    keys.filter(Boolean).map((key) => `${scope}\u0000${key}`);
  const later = yield* uniqueBy(matching.right(after), (entity) =>
    scoped(matching.scopeAfter(entity), keysOf(entity)),
  );
  const earlier = yield* uniqueBy(matching.left(before), (entity) =>
    scoped(matching.scopeBefore(entity), [keyOfEntity(entity)]),
  );
  for (const [key, entity] of earlier) {
    const same = later.get(key);
    if (entity && same) matching.pair(entity, same, { by });
  }
}

function* alikeBy(
  matching: Matching,
  before: readonly Entity[],
  after: readonly Entity[],
  textOf: (entity: Entity) => string,
  least: (entity: Entity) => number,
  partsOf: PartsOf,
): Work<void> {
  const [left, right] = [matching.left(before), matching.right(after)];
  if (!left.length || !right.length) return;
  const lowest = Math.min(...new Set(left.map(least)));
  const pairs = yield* findAlikePairs(left.map(textOf), right.map(textOf), lowest, partsOf);
  for (const { left: l, right: r, alike } of pairs.sort((a, b) => b.alike - a.alike)) {
    const [one, other] = [left[l]!, right[r]!];
    if (matching.scopeBefore(one) !== matching.scopeAfter(other) || alike < least(one)) continue;
    matching.pair(one, other, { by: 'likeness', alike: Math.round(alike * 100) / 100 });
  }
}

const longText = ({ value }: Entity): string => {
  const text = plainText(value['description']);
  return text.length >= LONG_ENOUGH ? text : '';
};

function* matchKind(
  matching: Matching,
  before: readonly Entity[],
  after: readonly Entity[],
): Work<void> {
  byId(matching, before, after);
  yield* byName(matching, before, after, 'former name');
  yield* byName(matching, before, after, 'name');
  const hasName = (entity: Entity) => nameOf(entity) !== entity.id;
  const [named, namedAfter] = [before.filter(hasName), after.filter(hasName)];
  const leastName = ({ parent }: Entity) => (parent ? ALIKE.nameWithin : ALIKE.name);
  yield* alikeBy(
    matching,
    named,
    namedAfter,
    (entity) => plainName(nameOf(entity)),
    leastName,
    letterTriples,
  );
  yield* alikeBy(matching, before, after, longText, () => ALIKE.text, singleWords);
}

function byKind(entities: readonly Entity[]): Map<Kind, Entity[]> {
  const groups = new Map<Kind, Entity[]>();
  for (const entity of entities) {
    const group = groups.get(entity.kind);
    if (group) group.push(entity);
    else groups.set(entity.kind, [entity]);
  }
  return groups;
}

export interface Matched {
  readonly pairs: readonly Pair[];
  readonly added: readonly Entity[];
  readonly removed: readonly Entity[];
}

/** Pairs by id first, then by former name, by name, and at last by likeness of names and of descriptions. */
export function* matchEntities(before: readonly Entity[], after: readonly Entity[]): Work<Matched> {
  const matching = new Matching();
  const [earlier, later] = [byKind(before), byKind(after)];
  // Kinds come in the order of the document, so what holds others is known before what it holds.
  for (const [kind, list] of earlier) {
    yield;
    yield* matchKind(matching, list, later.get(kind) ?? []);
  }
  return { pairs: matching.pairs, added: matching.right(after), removed: matching.left(before) };
}
