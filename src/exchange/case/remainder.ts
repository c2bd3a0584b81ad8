/** What CASE has no place for: the difference between a dataset and what an import would make of its package. */
import type { Framework } from '../../model/schema.js';
import { itemLists, type ItemKind, type ItemList } from './extension.js';
import type { Fields } from './package.js';
import { difference, type Patch } from './patch.js';
import { shellOf, withoutLevels } from './restore.js';

export interface Remainder {
  /** Of everything that is no item. */
  readonly shell: Patch | undefined;
  readonly items: ReadonlyMap<string, Patch>;
  readonly order: Partial<Record<ItemList, readonly string[]>>;
}

const kindIn: Readonly<Record<ItemList, ItemKind>> = {
  skills: 'skill',
  families: 'family',
  roles: 'role',
  profiles: 'profile',
};

const listIn = (fields: Fields, name: string) => (fields[name] ?? []) as readonly Fields[];
const idsOf = (list: readonly Fields[]) => list.map(({ id }) => id as string);

/** Every entity that is an item, by kind and id; roles without their levels, which are items too. */
function entitiesOf(framework: Fields): Map<string, Fields> {
  const entities = new Map<string, Fields>();
  for (const name of itemLists) {
    for (const entity of listIn(framework, name)) {
      entities.set(`${kindIn[name]} ${String(entity['id'])}`, withoutLevels(entity));
      if (name !== 'roles') continue;
      for (const level of listIn(entity, 'levels'))
        entities.set(`roleLevel ${String(level['id'])}`, level);
    }
  }
  return entities;
}

export function remainderOf(framework: Framework, base: Fields): Remainder {
  const whole = framework as unknown as Fields;
  const held = entitiesOf(base);
  const items = new Map<string, Patch>();
  for (const [key, entity] of entitiesOf(whole)) {
    const patch = difference(held.get(key), entity);
    if (patch) items.set(key, patch);
  }
  const order: Partial<Record<ItemList, readonly string[]>> = {};
  for (const name of itemLists) {
    const ids = idsOf(listIn(whole, name));
    if (idsOf(listIn(base, name)).join(' ') !== ids.join(' ')) order[name] = ids;
  }
  return { shell: difference(shellOf(base), shellOf(whole)), items, order };
}
