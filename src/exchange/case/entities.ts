/** Entities of the dataset, made from items. Links between them are made afterwards; see `links.ts`. */
import { isObject } from '../../model/leaves.js';
import type { Citation } from '../../model/schema.js';
import type { Kept } from '../previous.js';
import type { Association } from './associations.js';
import { cited, inLanguage, type Context } from './context.js';
import type { Definitions } from './definitions.js';
import type { ItemKind } from './extension.js';
import { named, type Item } from './items.js';
import { citationOf, detailsOf } from './kept.js';
import { locatorOf, PACKAGE_SOURCE } from './details.js';
import type { Fields } from './package.js';
import type { Rubrics } from './rubrics.js';
import type { Tree } from './tree.js';

const kinds: ReadonlyMap<string, string> = new Map([
  ...['domain', 'capability', 'theme', 'competency', 'skill', 'knowledge'].map(
    (kind) => [kind, kind] as const,
  ),
  ['strand', 'domain'],
  ['cluster', 'theme'],
  ['topic', 'theme'],
]);

/** What a word for an item says of the kind of skill it is. */
export const kindOf = (word: string | undefined): string | undefined =>
  kinds.get(word?.toLowerCase() ?? '');

export interface Material {
  readonly items: ReadonlyMap<string, Item>;
  readonly tree: Tree;
  readonly ids: ReadonlyMap<string, Kept>;
  readonly rubrics: Rubrics;
  readonly definitions: Definitions;
  readonly context: Context;
}

/** The citation of an association, with what it says beyond its ends. */
export function linkCitation(
  { thing, identifier, type, sequence }: Association,
  context: Context,
  more: Fields = {},
  used: readonly string[] = [],
): Citation | undefined {
  const uri = thing.name('uri');
  const details = {
    associationType: type,
    ...more,
    ...(sequence !== undefined && { sequenceNumber: sequence }),
    ...detailsOf(thing, 'CFAssociation', new Set(['sequenceNumber', ...used]), context.keep),
  };
  return context.extension?.cites === false
    ? undefined
    : citationOf('CFAssociation', identifier, uri, details);
}

/** What may stand directly below what; everything may stand directly below the document. */
const parentKinds: Readonly<Record<ItemKind, readonly (ItemKind | undefined)[]>> = {
  skill: ['skill', undefined],
  family: ['family', undefined],
  role: ['family', undefined],
  roleLevel: ['role'],
  profile: [undefined],
};

/** Whether a dataset says by its tree that one is the child of the other; `undefined` is the document. */
export const isTreeLink = (child: ItemKind | undefined, parent: ItemKind | undefined): boolean =>
  child !== undefined && parentKinds[child].includes(parent);

/** The item's own citation, then that of the association with its parent. */
function sourcesOf(item: Item, used: ReadonlySet<string>, material: Material): Fields {
  const { tree, context, items } = material;
  const { sources = [] } = cited(context, 'CFItem', item.thing, { used });
  const parent = tree.parents.get(item.identifier);
  const kind = parent && items.get(parent.destination.identifier)?.kind;
  const link = parent && isTreeLink(item.kind, kind) ? linkCitation(parent, context) : undefined;
  const all = link ? [...sources, link] : sources;
  return all.length ? { sources: all } : {};
}

function statements(field: string, item: Item, context: Context): Fields {
  if (!item.notes.length) return {};
  const source: Citation = {
    source: PACKAGE_SOURCE,
    locator: `${locatorOf('CFItem', item.identifier)}, notes`,
  };
  const cites = context.extension?.cites !== false;
  return {
    [field]: item.notes.map((text) => ({
      text: inLanguage(text, item.language, context.language),
      ...(cites && { sources: [source] }),
    })),
  };
}

function head(item: Item, { ids, context }: Material): Fields {
  const { id, formerNames } = ids.get(item.identifier)!;
  return {
    id,
    ...named(item, context.language),
    ...(formerNames.length && { formerNames }),
    ...(item.code !== undefined && { code: item.code }),
  };
}

const NONE: ReadonlySet<string> = new Set();

function skillFrom(item: Item, material: Material): Fields {
  const { tree, rubrics, definitions, context, items, ids } = material;
  const label = item.thing.name('alternativeLabel');
  const link = isObject(item.thing.fields['CFItemTypeURI'])
    ? item.thing.link('CFItemTypeURI')
    : undefined;
  const kind = kindOf(label) ?? kindOf(item.type);
  // A label that says what the type says as well is kept, so that an export gives it back.
  const isKindLabel = kindOf(label) !== undefined && kindOf(label) !== kindOf(item.type);
  // A word such as “Skill” without a definition says the kind, and no type of the framework's own.
  const isType = item.type !== undefined && (link !== undefined || !kindOf(item.type));
  const parent = tree.parents.get(item.identifier)?.destination.identifier;
  const scale = rubrics.scaleOf.get(item.identifier);
  const descriptors = rubrics.descriptors.get(item.identifier);
  return {
    ...head(item, material),
    ...sourcesOf(item, isKindLabel ? new Set(['alternativeLabel']) : NONE, material),
    ...(kind !== undefined && { kind }),
    ...(isType && { type: definitions.typeOf(item.type, link) }),
    ...(parent !== undefined &&
      items.get(parent)?.kind === 'skill' && { parent: ids.get(parent)!.id }),
    ...(scale !== undefined && { scale }),
    ...statements('statements', item, context),
    ...(descriptors && { descriptors }),
  };
}

function otherFrom(item: Item, material: Material): Fields {
  const { tree, items, ids, context } = material;
  item.thing.raw('CFItemTypeURI');
  const parent = items.get(tree.parents.get(item.identifier)?.destination.identifier ?? '');
  const family = parent?.kind === 'family' && ids.get(parent.identifier)!.id;
  return {
    ...head(item, material),
    ...sourcesOf(item, NONE, material),
    ...(family && { [item.kind === 'family' ? 'parent' : 'family']: family }),
    ...statements('responsibilities', item, context),
  };
}

/** What entities of some kinds cannot hold. */
const unheld: Partial<Record<ItemKind, readonly string[]>> = {
  family: ['responsibilities'],
  profile: ['responsibilities', 'code', 'family'],
  roleLevel: ['code', 'family'],
};

function withoutUnheld(item: Item, fields: Fields): Fields {
  const out = unheld[item.kind]?.filter((field) => fields[field] !== undefined) ?? [];
  for (const field of out) {
    item.thing.notes.unused(
      `no-${field}`,
      item.thing.path,
      `the format has no ${field} for this kind of item; it was left out`,
    );
  }
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !out.includes(field)));
}

export interface Entities {
  readonly skills: Fields[];
  readonly families: Fields[];
  readonly roles: Fields[];
  readonly profiles: Fields[];
  readonly byIdentifier: ReadonlyMap<string, Fields>;
}

export function makeEntities(material: Material): Entities {
  const { items, tree } = material;
  const lists = {
    skills: [] as Fields[],
    families: [] as Fields[],
    roles: [] as Fields[],
    profiles: [] as Fields[],
  };
  const byIdentifier = new Map<string, Fields>();
  const addLevel = (item: Item, level: Fields) => {
    const parent = tree.parents.get(item.identifier)?.destination.identifier ?? '';
    const role = items.get(parent)?.kind === 'role' ? byIdentifier.get(parent) : undefined;
    if (role) ((role['levels'] ??= []) as Fields[]).push(level);
    else {
      item.thing.notes.changed(
        'level-without-role',
        item.thing.path,
        'this role level stands below no role; it was read as a role',
      );
      lists.roles.push(level);
    }
  };
  for (const identifier of tree.order) {
    const item = items.get(identifier)!;
    const entity =
      item.kind === 'skill'
        ? skillFrom(item, material)
        : withoutUnheld(item, otherFrom(item, material));
    byIdentifier.set(identifier, entity);
    if (item.kind === 'roleLevel') addLevel(item, entity);
    else if (item.kind === 'profile') lists.profiles.push(Object.assign(entity, { skills: [] }));
    else
      ({ skill: lists.skills, family: lists.families, role: lists.roles })[item.kind].push(entity);
  }
  return { ...lists, byIdentifier };
}
