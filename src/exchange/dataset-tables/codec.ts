/** The values of a field as cells, one for each language where the field holds text, and back. */
import { leaves } from '../../model/leaves.js';
import type { RichText } from '../../model/schema.js';
import type { Type } from '../../model/shape.js';
import { readExactMarkdown, writeExactMarkdown } from '../exact-markdown.js';
import {
  decodeText,
  EMPTY,
  encodeLine,
  encodeText,
  NO_SCALE,
  NONE,
  openCell,
  restoreDate,
} from './cells.js';
import { lineShapes, type Slot } from './layout.js';
import { readLine, writeLine } from './lines.js';

/** Cells by language tag; '' is the column without a language. */
export type Cells = ReadonlyMap<string, string>;
export type Complain = (message: string, tag?: string) => void;

type ByLanguage<T> = Readonly<Record<string, T>>;

const PLAIN = '';

const isProse = (type: Type) =>
  type.is === 'either' && (type.leaf === leaves.prose || type.leaf === leaves.richText);

/** Whether a field may be given in several languages. */
export const hasLanguages = ({ type, isMarker }: Slot): boolean =>
  !isMarker && (type.is === 'either' || (type.is === 'list' && type.of.is === 'either'));

// Writing

const entriesOf = <T>(value: T | ByLanguage<T>): [string, T][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value as ByLanguage<T>)
    : [[PLAIN, value]];

/** The lines of a list of texts, one column a language; a line that a language lacks is marked. */
function writeTexts(texts: readonly (string | ByLanguage<string>)[]): Map<string, string> {
  const lines = new Map<string, string[]>();
  texts.forEach((text, at) => {
    for (const [tag, words] of entriesOf(text)) {
      const column = lines.get(tag) ?? [];
      while (column.length < at) column.push(NONE);
      column.push(encodeLine(words));
      lines.set(tag, column);
    }
  });
  return new Map([...lines].map(([tag, column]) => [tag, column.join('\n')]));
}

const writeNumber = (value: number) => (Object.is(value, -0) ? '-0' : String(value));

function writeScalar(value: unknown): string {
  if (value === null) return NO_SCALE;
  if (typeof value === 'number') return writeNumber(value);
  return value === '' ? EMPTY : encodeText(value as string);
}

function writeList(type: Type, list: readonly unknown[]): Map<string, string> {
  if (!list.length) return new Map([[PLAIN, NONE]]);
  if (type.is === 'either') return writeTexts(list as string[]);
  const line = (item: unknown) =>
    type.is === 'object' && lineShapes.has(type.name)
      ? writeLine(type.name, item as Record<string, unknown>)
      : encodeLine(item as string);
  return new Map([[PLAIN, list.map(line).join('\n')]]);
}

/** The cells of a value. */
export function writeValue({ type }: Slot, value: unknown): Cells {
  if (type.is === 'list') return writeList(type.of, value as unknown[]);
  if (type.is !== 'either') return new Map([[PLAIN, writeScalar(value)]]);
  const write = isProse(type)
    ? (text: unknown) => writeExactMarkdown(text as RichText, '•')
    : (text: unknown) => encodeText(text as string);
  return new Map(entriesOf(value).map(([tag, text]) => [tag, write(text)]));
}

// Reading

const linesOf = (cell: string) => cell.split('\n').map((line) => line.trim());
const isGiven = (line: string) => line !== '' && line !== NONE;

function readTexts(cells: Cells): unknown[] {
  const columns = [...cells].map(([tag, cell]) => ({ tag, lines: linesOf(cell) }));
  // Where there is one language only, a blank line is somebody's gap between two lines.
  if (columns.length === 1) columns[0]!.lines = columns[0]!.lines.filter((line) => line !== '');
  const count = Math.max(...columns.map(({ lines }) => lines.length));
  const texts: unknown[] = [];
  for (let at = 0; at < count; at++) {
    const given = columns.filter(({ lines }) => isGiven(lines[at] ?? NONE));
    const plain = given.find(({ tag }) => tag === PLAIN);
    if (plain) texts.push(decodeText(plain.lines[at]!));
    else if (given.length)
      texts.push(Object.fromEntries(given.map(({ tag, lines }) => [tag, decodeText(lines[at]!)])));
  }
  return texts;
}

const SEPARATORS = /[\n,;]/;

function readList(type: Type, cells: Cells, complain: Complain): unknown[] {
  if (type.is === 'either') return readTexts(cells);
  const cell = cells.get(PLAIN)!;
  if (type.is === 'object') {
    return linesOf(cell)
      .filter(isGiven)
      .map((line) => readLine(type.name, line, complain));
  }
  // Ids and language tags hold no commas: whoever writes several in a row means several.
  return cell
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter(isGiven)
    .map(decodeText);
}

const numberLeaves = [leaves.whole, leaves.amount, leaves.years];

function readNumber(text: string): number | string {
  const number = Number(text.replace(/^'/, '').replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, ''));
  return text === '' || Number.isNaN(number) ? text : number;
}

/** A word of the format, also where somebody wrote it with a capital or a space. */
function readWord(text: string, words: readonly string[]): string {
  const plain = text.toLowerCase().replace(/\s+/g, '-');
  return words.includes(plain) ? plain : text;
}

function readScalar(type: Type, cell: string): unknown {
  const text = decodeText(cell);
  if (type.is === 'number') return readNumber(text);
  if (type.is === 'words') return readWord(text, type.words);
  if (type.is === 'nullable') return cell.trim() === NO_SCALE ? null : readScalar(type.of, cell);
  if (type.is !== 'leaf') return text;
  if (numberLeaves.some((leaf) => leaf === type.leaf)) return readNumber(text);
  if (type.leaf === leaves.date) return restoreDate(text);
  return cell.trim() === EMPTY ? '' : text;
}

function readTextOrProse(type: Type, cells: Cells, complain: Complain): unknown {
  const read = (tag: string, cell: string): unknown =>
    isProse(type)
      ? readExactMarkdown(cell, {
          onUnsafeLink: (href) =>
            complain(`a link leads to “${href}”; expected ${leaves.href.expected}`, tag),
          onBadJson: (what) => complain(`the JSON of this text cannot be read: ${what}`, tag),
        })
      : decodeText(cell);
  const plain = cells.get(PLAIN);
  if (plain === undefined)
    return Object.fromEntries([...cells].map(([tag, cell]) => [tag, read(tag, cell)]));
  if (cells.size > 1) {
    complain(
      'the text stands in a column with a language and in the one without; leave one of them empty',
    );
  }
  return read(PLAIN, plain);
}

/** The value of a field, from cells as they stand in the table; undefined where all of them are empty. */
export function readValue({ type }: Slot, given: Cells, complain: Complain): unknown {
  const cells = new Map<string, string>();
  for (const [tag, cell] of given) if (cell.trim() !== '') cells.set(tag, openCell(cell));
  if (!cells.size) return undefined;
  if (type.is === 'list') return readList(type.of, cells, complain);
  if (type.is === 'either') return readTextOrProse(type, cells, complain);
  return readScalar(type, cells.get(PLAIN)!);
}
