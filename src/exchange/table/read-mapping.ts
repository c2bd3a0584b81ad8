/** A mapping file as text: what is wrong with it is told with its place. */
import { findSyntaxProblem, locate } from '../../model/json-text.js';
import type { Path } from '../../model/problem.js';
import { didYouMean } from '../../model/suggest.js';
import { LANGUAGE_TAG } from '../../model/leaves.js';
import { ExchangeError, placeAt, type SourceFile } from '../report.js';
import { fieldNames, mappingSchema, type FieldName, type Mapping } from './mapping.js';

const WITH_LANGUAGE = /^(.*\S) \[([^\]]+)\]$/;

/** `skill [cy]` as its field and its language; undefined where there is no such field. */
export function fieldAndLanguage(
  key: string,
): { readonly field: FieldName; readonly language: string } | undefined {
  const [, base = key, language = ''] = WITH_LANGUAGE.exec(key) ?? [];
  const isKnown = fieldNames.includes(base as FieldName);
  if (!isKnown || (language && !LANGUAGE_TAG.test(language))) return undefined;
  return { field: base as FieldName, language };
}

interface Issue {
  readonly path: Path;
  readonly message: string;
}

type ZodIssue = {
  code?: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  expected?: string;
};

/** What was expected, where the schema says it in its own words only. */
const kinds: Readonly<Record<string, string>> = {
  object: 'an object in braces: { … }',
  record: 'an object in braces: { … }',
  array: 'a list in brackets: [ … ]',
  string: 'a text in quotes',
};

/** The names that may stand in an object of the mapping. */
function namesAt(path: Path): readonly string[] {
  if (path.length === 0) return Object.keys(mappingSchema.shape);
  const [first, , third] = path;
  if (first !== 'tables') return [];
  const table = mappingSchema.shape.tables._zod.def.element.shape;
  if (path.length === 2) return Object.keys(table);
  return third === 'wide'
    ? ['columns', 'heading', 'cell']
    : ['column', 'separator', 'mastery after'];
}

function shapeIssues(value: unknown): Issue[] {
  const { error } = mappingSchema.safeParse(value);
  return (error?.issues ?? []).flatMap((raw): Issue[] => {
    const { code, path, message, keys = [], expected = '' } = raw as ZodIssue;
    const at = path as Path;
    const wanted = message.startsWith('Invalid input')
      ? (kinds[expected] ?? 'another value')
      : message;
    if (code !== 'unrecognized_keys') return [{ path: at, message: `expected ${wanted}` }];
    const names = namesAt(at);
    return keys.map((key) => ({
      path: [...at, key],
      message: `a mapping has no “${key}” here${didYouMean(key, names) || `; it has ${names.join(', ')}`}`,
    }));
  });
}

function fieldIssues({ tables }: Mapping): Issue[] {
  const issues: Issue[] = [];
  const check = (path: Path, key: string) => {
    if (fieldAndLanguage(key)) return;
    issues.push({
      path,
      message: `no field is called “${key}”${didYouMean(key, fieldNames) || `; the fields are ${fieldNames.join(', ')}`}`,
    });
  };
  tables.forEach((table, at) => {
    for (const part of ['columns', 'constants', 'values'] as const)
      for (const key of Object.keys(table[part] ?? {})) check(['tables', at, part, key], key);
    table['fill down']?.forEach((key, index) => check(['tables', at, 'fill down', index], key));
  });
  return issues;
}

/** Reads a mapping. One that is wrong throws an {@link ExchangeError} with the place of the first fault. */
export function readMapping(file: SourceFile): Mapping {
  const text = file.text.replace(/^\ufeff/, '');
  const syntax = findSyntaxProblem(text);
  if (syntax) {
    throw new ExchangeError(
      `this is no mapping, since it is not JSON: ${syntax.message}. --suggest writes one for your table`,
      placeAt({ ...file, text }, syntax.offset),
    );
  }
  const value: unknown = JSON.parse(text);
  const shape = shapeIssues(value);
  const [issue] = shape.length ? shape : fieldIssues(value as Mapping);
  if (issue) {
    const [offset = 0] = locate(text, [issue.path]);
    throw new ExchangeError(issue.message, placeAt({ ...file, text }, offset));
  }
  return value as Mapping;
}
