/** Ids of the entities that items are: those that the package states, those of the last import, and new ones. */
import type { Framework, Text } from '../../model/schema.js';
import { IdMaker } from '../ids.js';
import { keepIds, type Earlier, type Kept } from '../previous.js';
import type { Report } from '../report.js';
import { originOf } from './details.js';
import { itemKinds, type ItemKind } from './extension.js';
import type { Item } from './items.js';

type Cited = Parameters<typeof originOf>[0];

interface Named {
  readonly id: string;
  readonly name: Text;
  readonly formerNames?: readonly { readonly name: Text }[] | undefined;
  readonly sources?: Cited;
}

const earlierOf = (entities: readonly Named[] = []): Earlier[] =>
  entities.map(({ id, name, formerNames, sources }) => ({
    ...{ id, name, formerNames },
    key: originOf(sources, 'CFItem')?.identifier,
  }));

const listOf = (previous: Framework | undefined, kind: ItemKind): readonly Named[] => {
  const roles = previous?.roles ?? [];
  const lists: Record<ItemKind, readonly Named[] | undefined> = {
    skill: previous?.skills,
    family: previous?.families,
    role: roles,
    roleLevel: roles.flatMap(({ levels = [] }) => levels),
    profile: previous?.profiles,
  };
  return lists[kind] ?? [];
};

const words: Record<ItemKind, string> = {
  skill: 'skill',
  family: 'family',
  role: 'role',
  roleLevel: 'role level',
  profile: 'profile',
};

/** @param order identifiers in the order of the tree: of two items with one name, the first has the plain id */
export function giveIds(
  items: ReadonlyMap<string, Item>,
  order: readonly string[],
  previous: Framework | undefined,
  report: Report,
): ReadonlyMap<string, Kept> {
  const ids = new Map<string, Kept>();
  for (const kind of itemKinds) {
    const identifiers = order.filter((identifier) => items.get(identifier)!.kind === kind);
    const found = identifiers.map((key) => ({ key, name: items.get(key)!.name }));
    const fresh = found.filter(({ key }) => items.get(key)!.id === undefined);
    const stated = new Map(
      found.flatMap(({ key }) => {
        const id = items.get(key)!.id;
        return id === undefined ? [] : [[key, id] as const];
      }),
    );
    const taken = new Set(stated.values());
    const before = earlierOf(listOf(previous, kind));
    const free = before.filter(({ id }) => !taken.has(id));
    const kept = keepIds(words[kind], fresh, free, report);
    const earlier = [...kept].map(([{ key }, { id }]) => [key, id] as const);
    // An id of an item that is gone is not given to another: whoever saved it meant the old one.
    const gone = before.map(({ id }) => [`\n${id}`, id] as const);
    const maker = new IdMaker(
      words[kind].replace(' ', '-'),
      new Map([...gone, ...earlier, ...stated]),
    );
    for (const one of found) {
      const formerNames = kept.get(one)?.formerNames ?? [];
      ids.set(one.key, { id: maker.idFor(one.name, one.key), formerNames });
    }
  }
  return ids;
}
