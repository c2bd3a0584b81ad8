/**
 * Skills and roles that became part of another, or came out of one. A former name says so; otherwise sentences that
 * both have are the only sign, and what is concluded from them is told as likely.
 */
import { canonicalWords, plainText } from '../plain.js';
import type { Text } from '../schema.js';
import type { Work } from '../work.js';
import { nameOf, type Entity, type Item } from './entities.js';
import type { Matched } from './match.js';
import type { Relative } from './types.js';

const KINDS: ReadonlySet<string> = new Set(['skill', 'role']);
/** So many sentences, and such a share of them, must be found in the other. */
const LEAST = { sentences: 2, share: 0.5 };
/** Shorter ones ("Not applicable") are in many. */
const FEWEST_WORDS = 5;

const TEXTS = ['description'];
const LISTS = ['descriptors', 'statements', 'responsibilities', 'enables', 'valueDelivered'];

function sentencesOf({ value }: Entity): string[] {
  const levels = (value['levels'] ?? []) as readonly Item[];
  const texts = [value, ...levels].flatMap((item) => [
    ...TEXTS.map((field) => item[field]),
    ...LISTS.flatMap((field) => ((item[field] ?? []) as readonly Item[]).map(({ text }) => text)),
  ]);
  const sentences = texts
    .filter((text) => text !== undefined)
    .flatMap((text) => plainText(text).split(/[.!?;\n]+/))
    .map(canonicalWords)
    .filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS);
  return [...new Set(sentences)];
}

const key = (entity: Entity, name: string) => `${entity.kind}\u0000${name}`;

function* holders(entities: readonly Entity[]): Work<Map<string, Entity[]>> {
  const found = new Map<string, Entity[]>();
  for (const entity of entities) {
    yield;
    if (!KINDS.has(entity.kind)) continue;
    for (const sentence of sentencesOf(entity)) {
      const list = found.get(key(entity, sentence));
      if (list) list.push(entity);
      else found.set(key(entity, sentence), [entity]);
    }
  }
  return found;
}

const relative = (entity: Entity, rest: Pick<Relative, 'basis' | 'sentences'>): Relative => ({
  id: entity.id,
  name: nameOf(entity),
  ...rest,
});

function likely(entity: Entity, others: ReadonlyMap<string, readonly Entity[]>): Relative[] {
  const sentences = sentencesOf(entity);
  const shared = new Map<Entity, number>();
  for (const sentence of sentences)
    for (const other of others.get(key(entity, sentence)) ?? [])
      shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count >= LEAST.sentences && count >= LEAST.share * sentences.length)
    .sort((a, b) => b[1] - a[1])
    .map(([other, count]) =>
      relative(other, { basis: 'likely', sentences: { shared: count, of: sentences.length } }),
    );
}

function byFormerName(entities: readonly Entity[]): Map<string, Entity[]> {
  const found = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const { name } of (entity.value['formerNames'] ?? []) as readonly { name: Text }[]) {
      const at = key(entity, canonicalWords(plainText(name)));
      found.set(at, [...(found.get(at) ?? []), entity]);
    }
  }
  return found;
}

export interface Relatives {
  readonly continuedIn: ReadonlyMap<Entity, readonly Relative[]>;
  readonly cameFrom: ReadonlyMap<Entity, readonly Relative[]>;
}

/** For what is gone and what is new, what took it in, and what it was part of. */
export function* findRelatives(
  { added, removed }: Matched,
  before: readonly Entity[],
  after: readonly Entity[],
): Work<Relatives> {
  const isAsked = ({ kind }: Entity) => KINDS.has(kind);
  const [gone, fresh] = [removed.filter(isAsked), added.filter(isAsked)];
  const continuedIn = new Map<Entity, readonly Relative[]>();
  const cameFrom = new Map<Entity, readonly Relative[]>();
  if (gone.length) {
    const [others, named] = [yield* holders(after), byFormerName(after)];
    for (const entity of gone) {
      yield;
      const stated = named.get(key(entity, canonicalWords(plainText(nameOf(entity))))) ?? [];
      const found = stated.length
        ? stated.map((other) => relative(other, { basis: 'stated' }))
        : likely(entity, others);
      if (found.length) continuedIn.set(entity, found);
    }
  }
  if (fresh.length) {
    const others = yield* holders(before);
    const named = new Map(
      before.map((entity) => [key(entity, canonicalWords(plainText(nameOf(entity)))), entity]),
    );
    for (const entity of fresh) {
      yield;
      const stated = ((entity.value['formerNames'] ?? []) as readonly { name: Text }[])
        .map(({ name }) => named.get(key(entity, canonicalWords(plainText(name)))))
        .filter((other) => other !== undefined);
      const found = stated.length
        ? stated.map((other) => relative(other, { basis: 'stated' }))
        : likely(entity, others);
      if (found.length) cameFrom.set(entity, found);
    }
  }
  return { continuedIn, cameFrom };
}
