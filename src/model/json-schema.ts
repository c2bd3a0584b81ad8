/**
 * The published JSON Schema, so that editors complete and check datasets. Only the build imports this file.
 *
 * It says what `schema.ts` says, except that nobody looks up what a reference leads to.
 */
import * as z from 'zod/mini';
import { declares, frameworkSchema, objects, refersTo, values } from './schema.js';
import type { Kind } from './format.js';
import { descriptions, kinds, valueDescriptions } from './schema.descriptions.js';

export interface JsonSchema {
  $ref?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  $defs?: Record<string, JsonSchema>;
  [keyword: string]: unknown;
}

type ObjectName = keyof typeof objects;

const SCHEMA_TITLE = 'Capability framework';
const ID_DESCRIPTION = 'An id: lower-case letters and digits, words joined by single hyphens.';

/** The rule of `isSafeHref`, as far as a pattern can tell it. */
const SAFE_HREF = '^(?:https?:|mailto:|(?![A-Za-z][A-Za-z0-9+.-]*:))';

const refTo = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const idOf = (kind: Kind) => `${kind}Id`;

const mapValues = <T, U>(record: Record<string, T>, change: (value: T, key: string) => U) =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]): [string, U] => [key, change(value, key)]),
  );

const exactlyOne = (...fields: string[]): JsonSchema => ({
  oneOf: fields.map((field) => ({ required: [field] })),
});

/** What refinements in `schema.ts` ask for, which the generator cannot see. */
const RULES: Partial<Record<ObjectName, JsonSchema>> = {
  descriptor: exactlyOne('text', 'absent'),
  maturityCell: exactlyOne('text', 'absent'),
  namedRole: exactlyOne('role', 'name'),
  place: exactlyOne('roleLevel', 'role', 'outside'),
  member: exactlyOne('role', 'roleLevel', 'name'),
  period: {
    if: { properties: { kind: { const: 'years' } } },
    then: { required: ['years'] },
    else: { not: { required: ['years'] } },
  },
};

/** Ids and references become `$ref`s, so that each is spelt out once; texts by language are never none. */
function adjust({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: object }) {
  if (zodSchema._zod.def.type === 'record') Object.assign(jsonSchema, { minProperties: 1 });
  const target = refersTo.get(zodSchema);
  if (!target && !declares.has(zodSchema)) return;
  for (const keyword of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, keyword);
  Object.assign(jsonSchema, refTo(target ? idOf(target) : 'id'));
}

function described(name: ObjectName, schema: JsonSchema): JsonSchema {
  const { '': description, ...fields } = descriptions[name] as Record<string, string>;
  const properties = mapValues(schema.properties ?? {}, (property, field) => ({
    ...property,
    description: fields[field],
  }));
  return { description, ...schema, properties, ...RULES[name] };
}

function idDefinitions(): Record<string, JsonSchema> {
  const { type, maxLength, pattern } = z.toJSONSchema(objects.framework.shape.id);
  const references = Object.entries(kinds).map(([kind, name]): [string, JsonSchema] => [
    idOf(kind as Kind),
    { ...refTo('id'), description: `The id of ${name}.` },
  ]);
  return {
    id: { description: ID_DESCRIPTION, type, maxLength, pattern },
    ...Object.fromEntries(references),
  };
}

function generate(): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...values, ...objects })) {
    if (schema !== frameworkSchema) names.add(schema, { id });
  }
  const schema: unknown = z.toJSONSchema(frameworkSchema, { metadata: names, override: adjust });
  return schema as JsonSchema;
}

/** The format as JSON Schema, draft 2020-12. Every object and every field carries its description. */
export function frameworkJsonSchema(): JsonSchema {
  const { $schema, $defs = {}, ...root } = generate();
  for (const [name, description] of Object.entries(valueDescriptions)) {
    $defs[name] = { description, ...$defs[name] };
  }
  $defs.href!.pattern = SAFE_HREF;
  for (const name of Object.keys(objects) as ObjectName[]) {
    if (name !== 'framework') $defs[name] = described(name, $defs[name]!);
  }
  return {
    $schema,
    title: SCHEMA_TITLE,
    ...described('framework', root),
    $defs: { ...idDefinitions(), ...$defs },
  };
}
