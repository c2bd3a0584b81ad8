/** The dataset format in Markdown, made from the schema itself. */
import { frameworkJsonSchema, type JsonSchema } from '../../src/model/json-schema.js';

const schema = frameworkJsonSchema();
const definitions = schema.$defs ?? {};

const inWords = (name: string) =>
  name.replace(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`).trim();
const heading = (name: string) => inWords(name).replace(/^./, (first) => first.toUpperCase());
const anchor = (name: string) => inWords(name).replaceAll(' ', '-');
const code = (value: unknown) => `\`${String(value)}\``;

const nameOfRef = (ref: string) => ref.replace('#/$defs/', '');

const isObject = (name: string) => definitions[name]?.properties !== undefined;

function refInWords(name: string): string {
  if (isObject(name)) return `[${inWords(name)}](#${anchor(name)})`;
  if (name === 'id') return 'id';
  const { $ref, description = '' } = definitions[name] ?? {};
  // An id of something: "The id of a skill."
  if ($ref) return description.replace(/^The (.*)\.$/, '$1');
  return `[${inWords(name)}](#values)`;
}

/** What a field holds: "list of skill", "text", "one of …". */
function typeInWords(given: JsonSchema): string {
  if (given.$ref) return refInWords(nameOfRef(given.$ref));
  if (given.items) return `list of ${typeInWords(given.items)}`;
  if (Array.isArray(given.enum)) return `one of ${given.enum.map(code).join(', ')}`;
  if (given.const !== undefined) return code(given.const);
  if (given.anyOf) {
    const kinds = given.anyOf.filter(({ type }) => type !== 'null').map(typeInWords);
    const isNullable = given.anyOf.some(({ type }) => type === 'null');
    return [...kinds, ...(isNullable ? [code('null')] : [])].join(' or ');
  }
  if (given.type === 'integer') return 'whole number';
  if (given.type !== 'string') return String(given.type);
  return given.pattern === definitions.id?.pattern ? 'id' : 'string';
}

/** Nothing of a description is taken for markup or for the end of a cell. */
const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function fields({ properties = {}, required }: JsonSchema): string {
  const needed = new Set(Array.isArray(required) ? (required as string[]) : []);
  const rows = Object.entries(properties).map(([name, field]) => {
    const must = needed.has(name) ? ' **(required)**' : '';
    return `| ${code(name)}${must} | ${typeInWords(field)} | ${cell(field.description)} |`;
  });
  return ['| Field | Holds | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

const section = (level: string, name: string, given: JsonSchema) =>
  `${level} ${heading(name)}\n\n${given.description ?? ''}\n\n${fields(given)}`;

/** Objects in the order in which a reader meets them: each after the first that mentions it. */
function inReadingOrder(): string[] {
  const found = new Set<string>();
  const visit = (given: JsonSchema): void => {
    const mentioned = JSON.stringify(given).matchAll(/"#\/\$defs\/(\w+)"/g);
    const added = [...mentioned]
      .map(([, name]) => name!)
      .filter((name) => isObject(name) && !found.has(name) && found.add(name));
    for (const name of added) visit(definitions[name]!);
  };
  for (const field of Object.values(schema.properties ?? {})) visit(field);
  return [...found];
}

export const theDocument = fields(schema);

export const entities = inReadingOrder()
  .map((name) => section('###', name, definitions[name]!))
  .join('\n\n');

const VALUES = [
  'text',
  'prose',
  'richText',
  'inline',
  'language',
  'href',
  'date',
  'wording',
  'basis',
];

export const values = [
  '| Value | Meaning |',
  '| --- | --- |',
  ...VALUES.filter((name) => definitions[name]).map(
    (name) => `| ${inWords(name)} | ${cell(definitions[name]!.description)} |`,
  ),
  `| id | ${cell(definitions.id?.description)} |`,
].join('\n');
