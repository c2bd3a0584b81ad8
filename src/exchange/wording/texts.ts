/** The sentences of a dataset, apart from its facts, and whose they are. */
import { keyOf } from '../../model/item-keys.js';
import type { Descriptor, Role, RoleLevel, Skill, Text, Wording } from '../../model/schema.js';
import { choose } from '../../model/text.js';

export type Worded = { readonly wording?: Wording | undefined };
export type Entity = Skill | Role | RoleLevel;

export const plain = (text: Text) => choose(text, 'en', 'en').value;
export const byId = <T extends { readonly id: string }>(list: readonly T[] | undefined) =>
  new Map((list ?? []).map((entity) => [entity.id, entity]));

/** Fields that hold a publisher's sentences. Names, levels, links and counts are facts, and stay. */
export const SKILL_TEXTS = [
  'description',
  'statements',
  'leadershipExamples',
] as const satisfies readonly (keyof Skill)[];
export const ROLE_TEXTS = [
  'description',
  'responsibilities',
] as const satisfies readonly (keyof Role & keyof RoleLevel)[];

export const pick = <T extends object, K extends keyof T>(
  from: T,
  keys: readonly K[],
): Partial<Pick<T, K>> =>
  Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as Partial<Pick<T, K>>;

export const without = <T extends object, K extends keyof T>(
  from: T,
  keys: readonly K[],
): Omit<T, K> =>
  Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key as K))) as Omit<
    T,
    K
  >;

export const marked = <T extends Worded>(entity: T, wording: Wording | undefined): T =>
  ({
    ...without(entity, ['wording']),
    ...(wording === undefined ? {} : { wording }),
  }) as T;

/** The same level for the same readers. */
export const sameCell = (a: Descriptor, b: Descriptor) =>
  keyOf('descriptor', a) === keyOf('descriptor', b);
