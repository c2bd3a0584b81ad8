/**
 * Our key in the `extensions` of CASE 1.1. The document and each item say which entity of the dataset they are, and
 * what CASE has no place for: the changes that make the entity of what CASE holds.
 */
import { isObject, SLUG } from '../../model/leaves.js';
import type { Patch } from './patch.js';
import type { Fields } from './package.js';

export const NAMESPACE_KEY = 'capability-elements';

/** Which entity of a dataset an item is. */
export const itemKinds = ['skill', 'family', 'role', 'roleLevel', 'profile'] as const;
export type ItemKind = (typeof itemKinds)[number];

export interface ItemExtension {
  readonly kind: ItemKind;
  readonly id: string;
  readonly rest?: Patch;
}

/** The lists of a dataset whose entities are items, and which therefore have an order of their own. */
export const itemLists = ['skills', 'families', 'roles', 'profiles'] as const;
export type ItemList = (typeof itemLists)[number];

export interface DocumentExtension {
  /** Whether the entities of the dataset cite CASE. */
  readonly cites: boolean;
  /** Ids of entities that are not items, by the identifier of what stands for them. */
  readonly ids: Readonly<Record<string, string>>;
  /** The order of lists that is not that of the tree. */
  readonly order?: Readonly<Partial<Record<ItemList, readonly string[]>>>;
  readonly rest?: Patch;
}

const ours = (fields: Fields): Fields | undefined => {
  const extensions = fields['extensions'];
  const own = isObject(extensions) ? extensions[NAMESPACE_KEY] : undefined;
  return isObject(own) ? own : undefined;
};

const isId = (value: unknown): value is string => typeof value === 'string' && SLUG.test(value);

/** What we said of an item; undefined where it is not one of ours, or somebody broke it. */
export function itemExtension(fields: Fields): ItemExtension | undefined {
  const own = ours(fields);
  if (!own || !isId(own['id']) || !itemKinds.some((kind) => kind === own['kind'])) return undefined;
  return own as unknown as ItemExtension;
}

export function documentExtension(fields: Fields): DocumentExtension | undefined {
  const own = ours(fields);
  if (!own || typeof own['cites'] !== 'boolean' || !isObject(own['ids'])) return undefined;
  const ids = Object.entries(own['ids']).filter(([, id]) => isId(id));
  return { ...own, ids: Object.fromEntries(ids) } as unknown as DocumentExtension;
}

/** Whether an association is held by the thing that it leads to: “A requires B” is “B precedes A” in CASE. */
export const isHeldByDestination = (fields: Fields): boolean =>
  ours(fields)?.['heldBy'] === 'destination';
