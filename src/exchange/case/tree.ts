/** The tree that isChildOf associations make: one parent each, in the order of sequence numbers. */
import type { Association } from './associations.js';
import type { PackageNotes } from './notes.js';

/** What the order of siblings hangs on. */
export interface Sibling {
  readonly sequence: number | undefined;
  readonly code: string | undefined;
}

const natural = new Intl.Collator('en', { numeric: true });

/** Siblings by sequence number; without any, by their codes where all have one (L1.2 before L1.10), else as they stand. */
export function orderSiblings<T extends Sibling>(siblings: readonly T[]): T[] {
  const numbered = siblings.some(({ sequence }) => sequence !== undefined);
  if (numbered)
    return [...siblings].sort((a, b) => (a.sequence ?? Infinity) - (b.sequence ?? Infinity) || 0);
  if (siblings.every(({ code }) => code !== undefined))
    return [...siblings].sort((a, b) => natural.compare(a.code!, b.code!));
  return [...siblings];
}

export interface Leaf extends Sibling {
  readonly identifier: string;
}

interface Node {
  readonly identifier: string;
  readonly code: string | undefined;
}

export interface Tree {
  /** The association that leads to an item's parent; for items right below the document too. */
  readonly parents: ReadonlyMap<string, Association>;
  /** Associations that would give an item another parent, or make it its own ancestor. */
  readonly surplus: readonly Association[];
  /** The identifiers of all items, parents before their children. */
  readonly order: readonly string[];
}

/** Items whose parents lead in a circle: the first of each circle loses its parent. */
function cutCircles(
  parents: Map<string, Association>,
  surplus: Association[],
  notes: PackageNotes,
): void {
  const walkOf = new Map<string, string>();
  for (const start of [...parents.keys()]) {
    let at: string | undefined = start;
    for (; at !== undefined && !walkOf.has(at); at = parents.get(at)?.destination.identifier)
      walkOf.set(at, start);
    if (at === undefined || walkOf.get(at) !== start || !parents.has(at)) continue;
    const link = parents.get(at)!;
    parents.delete(at);
    surplus.push(link);
    notes.changed(
      'circle',
      link.thing.path,
      'this isChildOf makes an item its own ancestor; it was read as related instead',
    );
  }
}

function takeParents(
  nodes: ReadonlyMap<string, Node>,
  documentId: string,
  associations: readonly Association[],
  notes: PackageNotes,
): Pick<Tree, 'surplus'> & { parents: Map<string, Association> } {
  const parents = new Map<string, Association>();
  const surplus: Association[] = [];
  for (const link of associations) {
    const { origin, destination, thing } = link;
    if (link.type !== 'isChildOf' || !nodes.has(origin.identifier)) continue;
    if (destination.identifier !== documentId && !nodes.has(destination.identifier)) continue;
    if (!parents.has(origin.identifier)) {
      parents.set(origin.identifier, link);
      continue;
    }
    surplus.push(link);
    notes.changed(
      'second-parent',
      thing.path,
      'the item has a parent already; this one is kept as a relation to something broader',
    );
  }
  cutCircles(parents, surplus, notes);
  return { parents, surplus };
}

function tellOrder(
  before: readonly Leaf[],
  after: readonly Leaf[],
  notes: PackageNotes,
  parents: ReadonlyMap<string, Association>,
): void {
  if (after.every((leaf, at) => leaf === before[at])) return;
  if (before.some(({ sequence }) => sequence !== undefined)) return;
  const link = parents.get(before[0]!.identifier);
  notes.inferred(
    'order-from-codes',
    link?.thing.path ?? [],
    `${before.length} items with one parent have no sequence numbers; they were put in the order of their codes`,
  );
}

export function readTree(
  nodes: ReadonlyMap<string, Node>,
  documentId: string,
  associations: readonly Association[],
  notes: PackageNotes,
): Tree {
  const { parents, surplus } = takeParents(nodes, documentId, associations, notes);
  const children = new Map<string, Leaf[]>();
  for (const { identifier, code } of nodes.values()) {
    const link = parents.get(identifier);
    const parent = link?.destination.identifier ?? documentId;
    const list = children.get(parent) ?? [];
    children.set(parent, list);
    list.push({ identifier, code, sequence: link?.sequence });
  }
  const order: string[] = [];
  const stack = [documentId];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at !== documentId) order.push(at);
    const before = children.get(at) ?? [];
    const after = orderSiblings(before);
    tellOrder(before, after, notes, parents);
    for (const { identifier } of after.reverse()) stack.push(identifier);
  }
  return { parents, surplus, order };
}
