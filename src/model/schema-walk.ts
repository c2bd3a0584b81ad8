import type * as z from 'zod/mini';
import { declares, refersTo, type Kind } from './schema.js';
import type { Key, Path } from './problem.js';

type Schema = z.core.$ZodType;

interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
}

const definitionOf = (schema: Schema) => schema._zod.def as unknown as Definition;

/** The schema inside `optional` and `nullable`. */
function unwrap(schema: Schema): Schema {
  const { innerType } = definitionOf(schema);
  return innerType ? unwrap(innerType) : schema;
}

/** The fields that the format has at a path, as far as the path leads through lists and objects. */
export function fieldsAt(schema: Schema, path: Path): string[] {
  let here: Schema | undefined = unwrap(schema);
  for (const key of path) {
    const { element, shape } = definitionOf(here);
    const next: Schema | undefined = typeof key === 'number' ? element : shape?.[key];
    if (!next) return [];
    here = unwrap(next);
  }
  return Object.keys(definitionOf(here).shape ?? {});
}

export interface Visitor {
  id(kind: Kind, id: string, path: Path): void;
  ref(kind: Kind, id: string, path: Path): void;
}

type Walk = (value: unknown, path: Key[], visitor: Visitor) => void;

const walks = new WeakMap<Schema, Walk | null>();

/** A walk that visits only what declares an id or refers to one; null where there is nothing such below. */
function walkOf(schema: Schema): Walk | null {
  let walk = walks.get(schema);
  if (walk === undefined) walks.set(schema, (walk = compile(schema)));
  return walk;
}

function compile(wrapped: Schema): Walk | null {
  const schema = unwrap(wrapped);
  const kind = declares.get(schema);
  if (kind)
    return (value, path, visitor) => typeof value === 'string' && visitor.id(kind, value, path);
  const target = refersTo.get(schema);
  if (target)
    return (value, path, visitor) => typeof value === 'string' && visitor.ref(target, value, path);
  const { element, shape } = definitionOf(schema);
  if (element) return compileList(element);
  return shape ? compileObject(shape) : null;
}

function compileList(element: Schema): Walk | null {
  const walk = walkOf(element);
  if (!walk) return null;
  return (value, path, visitor) => {
    if (!Array.isArray(value)) return;
    for (let i = 0; i < value.length; i++) {
      path.push(i);
      walk(value[i], path, visitor);
      path.pop();
    }
  };
}

function compileObject(shape: Readonly<Record<string, Schema>>): Walk | null {
  const fields = Object.entries(shape).flatMap(([key, field]) => {
    const walk = walkOf(field);
    return walk ? [{ key, walk }] : [];
  });
  if (!fields.length) return null;
  return (value, path, visitor) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { key, walk } of fields) {
      if (!Object.hasOwn(value, key)) continue;
      path.push(key);
      walk((value as Record<string, unknown>)[key], path, visitor);
      path.pop();
    }
  };
}

/** Visits every id and every reference of a document, valid or not. The path is reused: copy it to keep it. */
export function visitIds(schema: Schema, value: unknown, visitor: Visitor): void {
  walkOf(schema)?.(value, [], visitor);
}
