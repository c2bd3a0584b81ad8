/** Puts back what CASE has no place for, from our extensions; see `extension.ts`. */
import { isObject } from '../../model/leaves.js';
import { PACKAGE_SOURCE } from './details.js';
import {
  documentExtension,
  itemExtension,
  itemLists,
  type ItemKind,
  type ItemList,
} from './extension.js';
import type { PackageNotes } from './notes.js';
import type { Fields } from './package.js';
import { apply } from './patch.js';

type Rests = ReadonlyMap<string, unknown>;

const keyOf = (kind: ItemKind, id: unknown) => `${kind} ${String(id)}`;

const kindIn: Readonly<Record<ItemList, ItemKind>> = {
  skills: 'skill',
  families: 'family',
  roles: 'role',
  profiles: 'profile',
};

const listIn = (fields: Fields, name: string) => (fields[name] ?? []) as readonly Fields[];

/** A role's levels are items themselves, so a role is compared and changed without them. */
export function withoutLevels(role: Fields): Fields {
  if (!listIn(role, 'levels').length) return role;
  const { levels: _, ...rest } = role;
  return rest;
}

/** A dataset without the lists whose entities are items. */
export const shellOf = (framework: Fields): Fields =>
  Object.fromEntries(
    Object.entries(framework).filter(
      ([name, value]) => !itemLists.some((list) => list === name) || !(value as unknown[]).length,
    ),
  );

function restoreEntity(kind: ItemKind, entity: Fields, rests: Rests): Fields {
  const levels = kind === 'role' ? listIn(entity, 'levels') : [];
  const restored = apply(withoutLevels(entity), rests.get(keyOf(kind, entity['id']))) as Fields;
  if (!levels.length) return restored;
  return { ...restored, levels: levels.map((level) => restoreEntity('roleLevel', level, rests)) };
}

/** In the stated order; what it does not name (others edit packages too) comes after. */
function ordered(list: readonly Fields[], order: readonly string[] | undefined): readonly Fields[] {
  if (!Array.isArray(order)) return list;
  const places = new Map(order.map((id, at) => [id as unknown, at]));
  return [...list].sort(
    (a, b) => (places.get(a['id']) ?? order.length) - (places.get(b['id']) ?? order.length),
  );
}

/** Entities that others added to our package cite it, though our dataset may know no such source. */
function withPackageSource(framework: Fields, base: Fields, hasOthers: boolean): Fields {
  const sources = listIn(framework, 'sources');
  if (!hasOthers || sources.some(({ id }) => id === PACKAGE_SOURCE)) return framework;
  return { ...framework, sources: [...sources, ...listIn(base, 'sources').slice(0, 1)] };
}

export function restore(base: Fields, value: Fields, notes: PackageNotes): Fields {
  const document = value['CFDocument'] as Fields;
  const extension = documentExtension(document);
  if (!extension) return base;
  const rests = new Map<string, unknown>();
  let others = 0;
  for (const item of Array.isArray(value['CFItems']) ? (value['CFItems'] as unknown[]) : []) {
    const own = isObject(item) ? itemExtension(item) : undefined;
    if (own) rests.set(keyOf(own.kind, own.id), own.rest);
    else others++;
  }
  if (others)
    notes.inferred(
      'added-items',
      ['CFItems'],
      `${others} items are not from the dataset that this package was made of`,
    );
  const lists = itemLists.flatMap((name) => {
    const list = listIn(base, name).map((entity) => restoreEntity(kindIn[name], entity, rests));
    return list.length ? [[name, ordered(list, extension.order?.[name])] as const] : [];
  });
  const shell = apply(shellOf(base), extension.rest) as Fields;
  return withPackageSource({ ...shell, ...Object.fromEntries(lists) }, base, others > 0);
}
