/** Skills, families, roles, role levels and profiles as items, and the tree that they make. */
import type { Citation, Prose, Skill, Statement, Text } from '../../model/schema.js';
import { entityTypes } from './definitions.js';
import { linkTo, type Draft } from './draft.js';
import { kindOf } from './entities.js';
import { associationOf } from './export-associations.js';
import { itemKinds, NAMESPACE_KEY, type ItemKind } from './extension.js';
import type { Fields, Link } from './package.js';
import { fullStatement } from './statement.js';
import { orderSiblings } from './tree.js';

/** What all kinds of entities that become items have. */
interface Entity {
  readonly id: string;
  readonly name: Text;
  readonly description?: Prose | undefined;
  readonly code?: string | undefined;
  readonly sources?: readonly Citation[] | undefined;
}

/** An entity with what its kind adds: its type, its notes, its parent in the tree. */
interface Planned {
  readonly kind: ItemKind;
  readonly entity: Entity;
  readonly type: Fields;
  readonly notes: readonly Statement[] | undefined;
  readonly parent: string | undefined;
}

export interface Made extends Planned {
  readonly link: Link;
  readonly fields: Fields;
}

/** The entities of one kind, in the order of the tree. */
export const entitiesOf = <T extends { readonly id: string }>(
  { all }: { readonly all: readonly Made[] },
  kind: ItemKind,
): T[] => all.flatMap((made) => (made.kind === kind ? [made.entity as unknown as T] : []));

export const keyOf = (kind: ItemKind, id: string) => `${kind} ${id}`;

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Item type and label: a type of the framework's own goes before the kind that we know. */
function typeOfSkill({ kind, type }: Skill, types: ReadonlyMap<string, Link>): Fields {
  const link = type === undefined ? undefined : types.get(type);
  const label = kind === undefined ? undefined : capitalised(kind);
  if (!link) return label === undefined ? {} : { CFItemType: label };
  const isSaid = label === undefined || kindOf(link.title) === kind;
  return {
    CFItemType: link.title,
    CFItemTypeURI: link,
    ...(!isSaid && { alternativeLabel: label }),
  };
}

const below = (kind: ItemKind, id: string | undefined) =>
  id === undefined ? undefined : keyOf(kind, id);

/** Every entity that becomes an item, parents before their levels. */
function plan({ framework }: Draft, types: ReadonlyMap<string, Link>): Planned[] {
  const entityType = (kind: keyof typeof entityTypes) => ({ CFItemType: entityTypes[kind] });
  const skills = (framework.skills ?? []).map((skill): Planned => ({
    ...{ kind: 'skill', entity: skill, type: typeOfSkill(skill, types) },
    ...{ notes: skill.statements, parent: below('skill', skill.parent) },
  }));
  const families = (framework.families ?? []).map((family): Planned => ({
    ...{ kind: 'family', entity: family, type: entityType('family') },
    ...{ notes: undefined, parent: below('family', family.parent) },
  }));
  const roles = (framework.roles ?? []).flatMap((role): Planned[] => [
    {
      ...{ kind: 'role', entity: role, type: entityType('role') },
      ...{ notes: role.responsibilities, parent: below('family', role.family) },
    },
    ...(role.levels ?? []).map((level): Planned => ({
      ...{ kind: 'roleLevel', entity: level, type: entityType('roleLevel') },
      ...{ notes: level.responsibilities, parent: below('role', role.id) },
    })),
  ]);
  const profiles = (framework.profiles ?? []).map((profile): Planned => ({
    ...{ kind: 'profile', entity: profile, type: entityType('profile') },
    ...{ notes: undefined, parent: undefined },
  }));
  return [...skills, ...families, ...roles, ...profiles];
}

/** Statements as one text: a list where there are several. */
function notesOf(draft: Draft, list: readonly Statement[] | undefined): Fields {
  if (!list?.length) return {};
  const texts = list.map(({ text }) => draft.markdown(text));
  const areLines = texts.every((text) => !text.includes('\n'));
  if (texts.length === 1) return { notes: texts[0] };
  return { notes: areLines ? texts.map((text) => `- ${text}`).join('\n') : texts.join('\n\n') };
}

function make(draft: Draft, planned: Planned): Made {
  const { kind, entity, type, notes } = planned;
  const origin = draft.origin(entity.sources, 'CFItem');
  const { lastChangeDateTime, ...head } = draft.head('CFItem', origin, kind, entity.id);
  const description =
    entity.description === undefined ? undefined : draft.prose(entity.description);
  const kept = draft.kept('CFItem', origin);
  // Publishers of CASE call the ends of associations by their codes.
  const title = entity.code ?? draft.plain(entity.name);
  return {
    ...planned,
    link: linkTo(title, head),
    fields: {
      ...head,
      ...fullStatement(draft.plain(entity.name), description),
      ...(entity.code !== undefined && { humanCodingScheme: entity.code }),
      ...kept,
      ...type,
      ...notesOf(draft, notes),
      lastChangeDateTime,
      extensions: {
        ...(kept['extensions'] as Fields | undefined),
        [NAMESPACE_KEY]: { kind, id: entity.id },
      },
    },
  };
}

/** The association with the parent that a dataset remembers. */
const parentOrigin = (draft: Draft, { entity }: Made) =>
  draft
    .origins(entity.sources, 'CFAssociation')
    .find(({ details }) => details['associationType'] === 'isChildOf');

const statedNumber = (details: Fields | undefined) => {
  const sequence = details?.['sequenceNumber'];
  return Number.isSafeInteger(sequence) ? (sequence as number) : undefined;
};

/**
 * The sequence numbers of siblings: those that the package had, where they still give the order of the dataset, else
 * 1, 2, 3 …
 */
function numbersOf(draft: Draft, siblings: readonly Made[]): (number | undefined)[] {
  const origins = siblings.map((made) => parentOrigin(draft, made));
  const stated = siblings.map(({ entity }, at) => ({
    at,
    sequence: statedNumber(origins[at]?.details),
    code: entity.code,
  }));
  // Entities of different kinds are in lists of their own, so only those of one kind have an order.
  const sorted = orderSiblings(stated);
  const isInOrder = itemKinds.every((kind) => {
    const places = sorted.filter(({ at }) => siblings[at]!.kind === kind).map(({ at }) => at);
    return places.every((at, next) => next === 0 || places[next - 1]! < at);
  });
  return origins.some(Boolean) && isInOrder
    ? stated.map(({ sequence }) => sequence)
    : siblings.map((_, at) => at + 1);
}

/** What came from CASE without a place in the tree stays without one. */
const hasPlace = (draft: Draft, made: Made) =>
  made.parent !== undefined ||
  parentOrigin(draft, made) !== undefined ||
  draft.origin(made.entity.sources, 'CFItem') === undefined;

function childOf(draft: Draft, made: Made, parent: Link, sequence: number | undefined): Fields {
  const { kind, entity } = made;
  const origin = parentOrigin(draft, made);
  const cited = entity.sources?.filter(
    ({ locator }) => locator === `CFAssociation ${origin?.identifier ?? ''}`,
  );
  const association = associationOf(draft, {
    name: ['isChildOf', kind, entity.id],
    sources: cited,
    type: 'isChildOf',
    means: (type) => type === 'isChildOf',
    holder: made.link,
    other: parent,
  });
  const { sequenceNumber: _, ...rest } = association;
  return { ...rest, ...(sequence !== undefined && { sequenceNumber: sequence }) };
}

/** Depth first, as readers of the package will list them. */
function inTreeOrder(siblings: ReadonlyMap<string | undefined, readonly Made[]>): Made[] {
  const order: Made[] = [];
  const stack = [...(siblings.get(undefined) ?? [])].reverse();
  for (let made = stack.pop(); made; made = stack.pop()) {
    order.push(made);
    stack.push(...[...(siblings.get(keyOf(made.kind, made.entity.id)) ?? [])].reverse());
  }
  return order;
}

export interface Items {
  /** In the order of the tree. */
  readonly all: readonly Made[];
  readonly byKey: ReadonlyMap<string, Made>;
  /** The isChildOf associations. */
  readonly tree: Fields[];
}

/** @param types the item types by the id of the skill type */
export function makeItems(draft: Draft, document: Link, types: ReadonlyMap<string, Link>): Items {
  const made = plan(draft, types).map((planned) => make(draft, planned));
  const byKey = new Map(made.map((one) => [keyOf(one.kind, one.entity.id), one]));
  const siblings = new Map<string | undefined, Made[]>();
  for (const one of made) {
    const list = siblings.get(one.parent) ?? [];
    siblings.set(one.parent, list);
    list.push(one);
  }
  const all = inTreeOrder(siblings);
  const numbers = new Map<Made, number | undefined>();
  for (const list of siblings.values())
    numbersOf(draft, list).forEach((number, at) => numbers.set(list[at]!, number));
  const tree = all
    .filter((made) => hasPlace(draft, made))
    .map((made) => {
      const parent = made.parent === undefined ? undefined : byKey.get(made.parent);
      return childOf(draft, made, parent?.link ?? document, numbers.get(made));
    });
  return { all, byKey, tree };
}
