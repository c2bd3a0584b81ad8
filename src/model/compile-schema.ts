/**
 * Turns the zod schema into the compact table that pages check datasets against: `shapes.generated.ts`. Only tools and
 * tests import this file.
 *
 * One line an object, one word a field: its name, `!` where it must be there, `:`, and its type. A type is the name of
 * a leaf, or
 *   #kind  an id that declares an entity of this kind        @kind  a reference to one
 *   {name  another object                                    |a|b   one of these words
 *   =1     this number                                       ~type  the type, or null
 *   [type  a list                                            [+type a list that is not empty
 */
import type * as z from 'zod/mini';
import { declares, leafNames, objects, refersTo } from './schema.js';

type Schema = z.core.$ZodType;

interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly unknown[];
}

const definitionOf = (schema: Schema) => schema._zod.def as unknown as Definition;

type ObjectName = keyof typeof objects;

const objectNames = new Map(
  Object.entries(objects).map(([name, schema]) => [schema as Schema, name as ObjectName]),
);

function typeOf(schema: Schema): string {
  const declared = declares.get(schema);
  if (declared) return `#${declared}`;
  const target = refersTo.get(schema);
  if (target) return `@${target}`;
  const leaf = leafNames.get(schema);
  if (leaf) return leaf;
  const object = objectNames.get(schema);
  if (object) return `{${object}`;
  const { type, innerType, element, entries, values, checks } = definitionOf(schema);
  if (type === 'nullable' && innerType) return `~${typeOf(innerType)}`;
  if (element) return `[${checks?.length ? '+' : ''}${typeOf(element)}`;
  if (entries)
    return Object.values(entries)
      .map((value) => `|${value}`)
      .join('');
  if (type === 'literal' && values) return `=${String(values[0])}`;
  throw new Error(
    `The compact table has no word for a schema of type "${type}"; give it a name in schema.ts`,
  );
}

function fieldOf(name: string, schema: Schema): string {
  const { type, innerType } = definitionOf(schema);
  return type === 'optional' && innerType
    ? `${name}:${typeOf(innerType)}`
    : `${name}!:${typeOf(schema)}`;
}

const fieldsOf = (name: ObjectName) =>
  Object.entries(definitionOf(objects[name]).shape!).map(([field, schema]) =>
    fieldOf(field, schema),
  );

/** The objects that a document can hold, from the top down; those within prose are leaves to the table. */
function reachable(): ReadonlyMap<ObjectName, readonly string[]> {
  const found = new Map<ObjectName, readonly string[]>();
  const waiting: ObjectName[] = ['framework'];
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    if (found.has(name)) continue;
    const fields = fieldsOf(name);
    found.set(name, fields);
    for (const field of fields) {
      const target = /\{(\w+)$/.exec(field)?.[1];
      if (target) waiting.push(target as ObjectName);
    }
  }
  return found;
}

/** The table, as the text of a module. */
export function compileSchema(): string {
  const lines = [...reachable()].map(([name, fields]) => `  ${name}: '${fields.join(' ')}',`);
  return `// Generated from schema.ts by \`npm run compile-schema\`; see compile-schema.ts for how to read it. Do not edit.
// prettier-ignore
export const shapes = {
${lines.join('\n')}
} as const satisfies Record<string, string>;
`;
}
