/** Everything in a dataset that has an id. */
import type { Kind } from '../format.js';
import { shapeOf, type ShapeName, type Type } from '../shape.js';
import type { Framework, Text } from '../schema.js';
import type { Work } from '../work.js';

export type Item = Readonly<Record<string, unknown>>;

export interface Entity {
  readonly kind: Kind;
  readonly id: string;
  readonly shape: ShapeName;
  readonly value: Item;
  readonly parent: Entity | undefined;
}

/** The kind that the entries of a list are, where they are entities. */
export function entityKind(name: ShapeName): Kind | undefined {
  const id = shapeOf(name).get('id')?.type;
  return id?.is === 'id' ? id.kind : undefined;
}

/** So many are collected at a stretch. */
const BETWEEN_TURNS = 1024;

const listOfObjects = (type: Type) =>
  type.is === 'list' && type.of.is === 'object' ? type.of.name : undefined;

function* collect(
  name: ShapeName,
  value: Item,
  parent: Entity | undefined,
  found: Entity[],
): Work<void> {
  for (const field of shapeOf(name).values()) {
    const shape = listOfObjects(field.type);
    const kind = shape && entityKind(shape);
    if (!kind) continue;
    for (const item of (value[field.name] ?? []) as readonly Item[]) {
      const entity = { kind, id: item['id'] as string, shape, value: item, parent };
      found.push(entity);
      if (found.length % BETWEEN_TURNS === 0) yield;
      yield* collect(shape, item, entity, found);
    }
  }
}

/** In the order of the dataset; what stands in another entity comes after it. */
export function* entitiesOf(framework: Framework): Work<Entity[]> {
  const found: Entity[] = [];
  yield* collect('framework', framework, undefined, found);
  return found;
}

/** What a reader calls it. A source has a title; a move may have nothing but its two ends. */
export const nameOf = ({ value, id }: Entity): Text =>
  (value['name'] ?? value['title'] ?? id) as Text;
