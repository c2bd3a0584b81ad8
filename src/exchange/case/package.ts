/** A CASE package as JSON: how it is read, and what its parts are called. */
import { findSyntaxProblem, placesIn } from '../../model/json-text.js';
import { isObject } from '../../model/leaves.js';
import { limits } from '../../model/limits.js';
import { ExchangeError, type SourceFile } from '../report.js';

export type Fields = Record<string, unknown>;

export type CaseVersion = '1.0' | '1.1';

/** A reference to a CASE object or to anything else that has an address. */
export interface Link {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
  /** Since 1.1: what is at the other end, if that is not CASE. */
  readonly targetType?: string;
}

export interface CasePackage {
  CFDocument: Fields;
  CFItems: Fields[];
  CFAssociations: Fields[];
  CFDefinitions: Record<
    'CFConcepts' | 'CFSubjects' | 'CFLicenses' | 'CFItemTypes' | 'CFAssociationGroupings',
    Fields[]
  >;
  CFRubrics?: Fields[];
}

const EXPECTED =
  'expected a 1EdTech CASE package: an object with CFDocument, CFItems and CFAssociations, as a CASE service sends it from …/CFPackages/{id}';

const BYTE_ORDER_MARK = '\ufeff';

/** What else the file may be, by a field that gives it away. */
const others: readonly { field: string; what: string }[] = [
  { field: 'formatVersion', what: 'a dataset of this project' },
  { field: 'CFDocuments', what: 'a list of CASE documents; ask the service for one package' },
  { field: 'fullStatement', what: 'a single CASE item' },
  { field: 'CFItem', what: 'a CASE item with its associations' },
  { field: 'imsx_codeMajor', what: 'an error message of a CASE service' },
];

function found(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (!isObject(value)) return `the value ${JSON.stringify(value)}`;
  const other = others.find(({ field }) => Object.hasOwn(value, field));
  const keys = Object.keys(value).slice(0, 5);
  return other?.what ?? (keys.length ? `an object with ${keys.join(', ')}` : 'an empty object');
}

function readJson(file: SourceFile): unknown {
  try {
    return JSON.parse(file.text);
  } catch (cause) {
    const { offset, message } = findSyntaxProblem(file.text) ?? {
      offset: 0,
      message: 'the text is nested too deep',
    };
    const page = /^\s*</.test(file.text)
      ? 'found a web page, perhaps one that asks to sign in; '
      : '';
    throw new ExchangeError(
      `${page}this is not JSON: ${message}. ${EXPECTED}`,
      { file: file.name, ...placesIn(file.text)(offset) },
      { cause },
    );
  }
}

/** Extensions nest: a change within a change within a change. */
const DEEPEST = 100;

function isTooDeep(root: unknown): boolean {
  const stack = [{ value: root, depth: 1 }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { value, depth } = visit;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return true;
    for (const inner of Object.values(value)) stack.push({ value: inner, depth: depth + 1 });
  }
  return false;
}

/** Reads the text of a package. One that cannot be read throws an {@link ExchangeError}. */
export function readPackage(given: SourceFile): { file: SourceFile; value: Fields } {
  const text = given.text.startsWith(BYTE_ORDER_MARK) ? given.text.slice(1) : given.text;
  const file = { name: given.name, text };
  if (text.trim() === '')
    throw new ExchangeError(`found nothing: the file is empty; ${EXPECTED}`, { file: file.name });
  if (text.length > limits.bytes)
    throw new ExchangeError(
      `the package is larger than ${limits.bytes / 1024 / 1024} MB, the most that is read`,
      { file: file.name },
    );
  const value = readJson(file);
  if (isTooDeep(value))
    throw new ExchangeError(
      `lists and objects are nested more than ${DEEPEST} deep; a package never needs that. Check what produced it`,
      { file: file.name },
    );
  if (!isObject(value) || !isObject(value['CFDocument']))
    throw new ExchangeError(`found ${found(value)}; ${EXPECTED}`, { file: file.name });
  return { file, value };
}
