/** Checks a value against the compact table of the format, and finds the ids and references in it. */
import type { Kind } from './format.js';
import { isObject, LANGUAGE_TAG, leaves, type Leaf, type LeafName } from './leaves.js';
import type { Key, Path } from './problem.js';
import { rules } from './rules.js';
import { shapes as generated } from './shapes.generated.js';

/** What stands within prose is read by hand: the table knows prose as a whole. */
const shapes = {
  ...generated,
  block: 'paragraph:inline bullets:[inline',
  link: 'text!:words href!:href',
};

export type ShapeName = keyof typeof shapes;

export type Type =
  | { readonly is: 'leaf'; readonly leaf: Leaf }
  | Either
  | { readonly is: 'id' | 'ref'; readonly kind: Kind }
  | { readonly is: 'object'; readonly name: ShapeName }
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'nullable'; readonly of: Type }
  | { readonly is: 'list'; readonly of: Type; readonly mayBeEmpty: boolean };

/** Text, or something that holds texts. */
interface Either {
  readonly is: 'either';
  readonly leaf: Leaf;
  readonly listOf?: Type;
  readonly object?: ShapeName;
  readonly byLanguage?: Type;
}

export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly type: Type;
  /** Whether an id or a reference can stand in it or below it. */
  readonly hasIds: boolean;
}

export type Shape = ReadonlyMap<string, Field>;

/** One way in which a value is not what the format asks for. */
export interface Issue {
  readonly path: Path;
  /** Completes "expected …". */
  readonly expected: string;
  /** The words or the names of fields that may stand here, where they are few. */
  readonly words?: readonly string[];
  /** A field that the format does not have. */
  readonly isUnknownField?: boolean;
}

const words: Type = { is: 'leaf', leaf: leaves.words };
const blocks: Type = { is: 'object', name: 'block' };
const piece: Type = { is: 'either', leaf: leaves.inline, object: 'link' };
const richText: Type = { is: 'either', leaf: leaves.richText, listOf: blocks };

const eithers: Readonly<Record<string, Either>> = {
  text: { is: 'either', leaf: leaves.text, byLanguage: words },
  inline: { is: 'either', leaf: leaves.inline, listOf: piece },
  prose: { is: 'either', leaf: leaves.prose, listOf: blocks, byLanguage: richText },
};

function readType(code: string): Type {
  const rest = code.slice(1);
  if (code[0] === '#') return { is: 'id', kind: rest as Kind };
  if (code[0] === '@') return { is: 'ref', kind: rest as Kind };
  if (code[0] === '{') return { is: 'object', name: rest as ShapeName };
  if (code[0] === '|') return { is: 'words', words: rest.split('|') };
  if (code[0] === '=') return { is: 'number', value: Number(rest) };
  if (code[0] === '~') return { is: 'nullable', of: readType(rest) };
  if (code[0] !== '[') return eithers[code] ?? { is: 'leaf', leaf: leaves[code as LeafName] };
  const mayBeEmpty = rest[0] !== '+';
  return { is: 'list', of: readType(mayBeEmpty ? rest : rest.slice(1)), mayBeEmpty };
}

function holdsIds(type: Type): boolean {
  if (type.is === 'id' || type.is === 'ref') return true;
  if (type.is === 'list' || type.is === 'nullable') return holdsIds(type.of);
  return type.is === 'object' && [...shapeOf(type.name).values()].some(({ hasIds }) => hasIds);
}

function readShape(name: ShapeName): Shape {
  const fields = shapes[name].split(' ').map((word): [string, Field] => {
    const at = word.indexOf(':');
    const isRequired = word[at - 1] === '!';
    const field = word.slice(0, isRequired ? at - 1 : at);
    const type = readType(word.slice(at + 1));
    return [field, { name: field, isRequired, type, hasIds: holdsIds(type) }];
  });
  return new Map(fields);
}

const known = new Map<ShapeName, Shape>();

/** The fields of an object by name. Read on first use; no object of the format contains itself, so this ends. */
export function shapeOf(name: ShapeName): Shape {
  let shape = known.get(name);
  if (!shape) known.set(name, (shape = readShape(name)));
  return shape;
}

type Report = (issue: Issue) => void;

function checkObject(name: ShapeName, value: unknown, path: Key[], report: Report): boolean {
  if (!isObject(value)) return refuse(path, 'an object in braces: { … }', report);
  const shape = shapeOf(name);
  let isRight = true;
  for (const field of shape.values()) {
    const given = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
    if (given === undefined && !field.isRequired) continue;
    path.push(field.name);
    isRight = check(field.type, given, path, report) && isRight;
    path.pop();
  }
  for (const key of Object.keys(value)) {
    if (!shape.has(key)) {
      const unknown = { path: [...path, key], expected: '', words: [...shape.keys()] };
      report({ ...unknown, isUnknownField: true });
    }
  }
  const rule = (rules as Partial<Record<ShapeName, Leaf>>)[name];
  return isRight && rule && !rule.accepts(value) ? refuse(path, rule.expected, report) : isRight;
}

function checkList(
  { of, mayBeEmpty }: Type & { is: 'list' },
  value: unknown,
  path: Key[],
  report: Report,
): boolean {
  if (!Array.isArray(value)) return refuse(path, 'a list in brackets: [ … ]', report);
  if (!value.length && !mayBeEmpty) return refuse(path, 'at least one entry', report);
  let isRight = true;
  for (let at = 0; at < value.length; at++) {
    path.push(at);
    isRight = check(of, value[at], path, report) && isRight;
    path.pop();
  }
  return isRight;
}

function checkByLanguage(
  type: Type,
  value: Readonly<Record<string, unknown>>,
  path: Key[],
  report: Report,
): boolean {
  let isRight = true;
  for (const tag of Object.keys(value)) {
    path.push(tag);
    isRight =
      (LANGUAGE_TAG.test(tag)
        ? check(type, value[tag], path, report)
        : refuse(path, `${leaves.language.expected} as the name of this field`, report)) && isRight;
    path.pop();
  }
  return isRight;
}

function checkEither(type: Either, value: unknown, path: Key[], report: Report): boolean {
  const { leaf, listOf, object, byLanguage } = type;
  if (listOf && Array.isArray(value))
    return checkList({ is: 'list', of: listOf, mayBeEmpty: true }, value, path, report);
  if (object && isObject(value)) return checkObject(object, value, path, report);
  if (byLanguage && isObject(value) && Object.keys(value).some((key) => LANGUAGE_TAG.test(key)))
    return checkByLanguage(byLanguage, value, path, report);
  return leaf.accepts(value) || refuse(path, leaf.expected, report);
}

function refuse(path: readonly Key[], expected: string, report: Report): false {
  report({ path: [...path], expected });
  return false;
}

function checkWords(
  words: readonly string[],
  value: unknown,
  path: Key[],
  report: Report,
): boolean {
  if (words.includes(value as string)) return true;
  report({
    path: [...path],
    expected: `one of ${words.map((word) => `"${word}"`).join(', ')}`,
    words,
  });
  return false;
}

function check(type: Type, value: unknown, path: Key[], report: Report): boolean {
  if (type.is === 'object') return checkObject(type.name, value, path, report);
  if (type.is === 'list') return checkList(type, value, path, report);
  if (type.is === 'either') return checkEither(type, value, path, report);
  if (type.is === 'nullable') return value === null || check(type.of, value, path, report);
  if (type.is === 'words') return checkWords(type.words, value, path, report);
  if (type.is === 'number')
    return value === type.value || refuse(path, `the number ${type.value}`, report);
  const leaf = type.is === 'leaf' ? type.leaf : leaves.slug;
  return leaf.accepts(value) || refuse(path, leaf.expected, report);
}

/** Everything in a document that the format does not have. The document's depth must be bounded already. */
export function checkShape(root: unknown): Issue[] {
  const issues: Issue[] = [];
  checkObject('framework', root, [], (issue) => issues.push(issue));
  return issues;
}

export interface Visitor {
  id(kind: Kind, id: string, path: Path): void;
  ref(kind: Kind, id: string, path: Path): void;
}

function visit(type: Type, value: unknown, path: Key[], visitor: Visitor): void {
  if (type.is === 'id' || type.is === 'ref') {
    if (typeof value === 'string') visitor[type.is](type.kind, value, path);
  } else if (type.is === 'nullable') {
    visit(type.of, value, path, visitor);
  } else if (type.is === 'list') {
    if (Array.isArray(value)) value.forEach((item, at) => step(type.of, item, at, path, visitor));
  } else if (type.is === 'object' && isObject(value)) {
    for (const { name, type: of, hasIds } of shapeOf(type.name).values()) {
      if (hasIds && Object.hasOwn(value, name)) step(of, value[name], name, path, visitor);
    }
  }
}

function step(type: Type, value: unknown, key: Key, path: Key[], visitor: Visitor): void {
  path.push(key);
  visit(type, value, path, visitor);
  path.pop();
}

/** Visits every id and every reference of a document, valid or not. The path is reused: copy it to keep it. */
export function visitIds(root: unknown, visitor: Visitor): void {
  visit({ is: 'object', name: 'framework' }, root, [], visitor);
}
