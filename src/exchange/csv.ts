/** Tables as text: comma, tab or semicolon between the cells, quotes around what holds them. */
import Papa from 'papaparse';
import { didYouMean } from '../model/suggest.js';
import { delimiterOf } from './delimiter.js';
import { ExchangeError, type Place, type Report, type SourceFile } from './report.js';

const BYTE_ORDER_MARK = '\ufeff';

/** One record, which knows where its cells stand. */
export class Row {
  readonly #table: Table;
  readonly #offset: number;
  /** The line that the record starts on; a record with line breaks inside its cells goes on below. */
  readonly line: number;
  readonly cells: readonly string[];

  constructor(table: Table, cells: readonly string[], line: number, offset: number) {
    this.#table = table;
    this.cells = cells;
    this.line = line;
    this.#offset = offset;
  }

  /** The text of a cell as it stands; empty where the table has no such column. */
  cell(column: string): string {
    return this.cells[this.#table.columnOf(column)] ?? '';
  }

  /** Where a cell starts; where the record starts without a column. */
  place(column?: string): Place {
    const at = column === undefined ? -1 : this.#table.columnOf(column);
    return this.#table.placeOfCell(this.#offset, this.line, at);
  }
}

/** A table with a header row. */
export class Table {
  readonly file: SourceFile;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly delimiter: string;
  readonly #columns: ReadonlyMap<string, number>;

  constructor(file: SourceFile, records: readonly Record[], delimiter: string) {
    const [head, ...rest] = records;
    this.file = file;
    this.delimiter = delimiter;
    this.header = head!.cells.map((name) => name.trim());
    this.#columns = new Map(this.header.map((name, at) => [name, at]));
    this.rows = rest.map(({ cells, line, offset }) => new Row(this, cells, line, offset));
  }

  has(column: string): boolean {
    return this.#columns.has(column);
  }

  columnOf(column: string): number {
    return this.#columns.get(column) ?? -1;
  }

  /** Reads the record again up to a cell: places are asked for seldom, and keeping them all would cost memory. */
  placeOfCell(offset: number, line: number, cell: number): Place {
    const { text, name } = this.file;
    let column = 1;
    let quoted = false;
    for (let at = offset, seen = 0; seen < cell && at < text.length; at++) {
      const char = text[at]!;
      if (char === '"') quoted = !quoted;
      else if (char === this.delimiter && !quoted) seen++;
      if (char === '\n') [line, column] = [line + 1, 1];
      else column++;
    }
    return { file: name, line, column };
  }
}

interface Record {
  readonly cells: readonly string[];
  readonly line: number;
  readonly offset: number;
}

const looksLike: readonly { start: string; what: string }[] = [
  { start: 'PK\u0003\u0004', what: 'a spreadsheet file or a zip archive' },
  { start: '%PDF', what: 'a PDF' },
  { start: '<', what: 'a web page' },
  { start: '{', what: 'JSON' },
];

function refuseOtherFormats({ name, text }: SourceFile): void {
  const start = text.trimStart();
  if (start === '') {
    throw new ExchangeError('found nothing: the file is empty; expected a table as CSV', {
      file: name,
    });
  }
  const other = looksLike.find((format) => start.startsWith(format.start));
  if (!other) return;
  throw new ExchangeError(
    `found ${other.what}; expected a table as CSV. Save or download it as “CSV UTF-8” and try again`,
    { file: name, line: 1, column: 1 },
  );
}

/** The records of a text, blank ones left out. */
function readRecords(file: SourceFile, delimiter: string): Record[] {
  const { name, text } = file;
  const records: Record[] = [];
  let offset = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta }) {
      const quotes = errors.find(({ type }) => type === 'Quotes');
      if (quotes) {
        throw new ExchangeError(
          'a cell opens with a double quote that is never closed as it should be. Inside a quoted cell, write two double quotes for one; check whether the file was cut off',
          { file: name, line },
        );
      }
      if (data.length > 1 || data[0]?.trim()) records.push({ cells: data, line, offset });
      for (
        let at = text.indexOf('\n', offset);
        at !== -1 && at < meta.cursor;
        at = text.indexOf('\n', at + 1)
      )
        line++;
      offset = meta.cursor;
    },
  });
  return records;
}

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

function requireColumns(table: Table, required: readonly string[]): void {
  const missing = required.filter((column) => !table.has(column));
  if (!missing.length) return;
  const hint = missing.length === 1 ? didYouMean(missing[0]!, table.header) : '';
  throw new ExchangeError(
    `the header row has no column ${list(missing)}${hint || '.'} It has ${list(table.header)}`,
    { file: table.file.name, line: 1 },
  );
}

/** Of columns with one heading only the last is read: which of them is meant, nobody can tell. */
function reportRepeatedHeadings(table: Table, report: Report): void {
  table.header.forEach((heading, at) => {
    if (heading === '' || table.columnOf(heading) === at) return;
    const place = { file: table.file.name, line: 1 };
    const isUsed = table.rows.some(({ cells }) => cells[at]?.trim());
    if (isUsed)
      report.unused(
        'repeated-heading',
        `two columns are called “${heading}”; column ${at + 1} of the table was left out. Give each a heading of its own`,
        place,
      );
  });
}

function reportUnevenRows(table: Table, report: Report): void {
  const width = table.header.length;
  for (const row of table.rows) {
    const surplus = row.cells.slice(width).filter((cell) => cell.trim() !== '');
    if (surplus.length) {
      report.unused(
        'surplus-cell',
        `the row has ${row.cells.length} cells under ${width} headings; ${list(surplus)} was left out`,
        row.place(),
      );
    } else if (row.cells.length < width) {
      report.changed(
        'short-row',
        `the row has ${row.cells.length} cells under ${width} headings; the others were read as empty`,
        row.place(),
      );
    }
  }
}

export interface TableOptions {
  /** Columns without which the table is of no use. */
  readonly required?: readonly string[];
  /** What stands between cells; found out where it is not given. */
  readonly delimiter?: string | undefined;
  /** A header row alone is a table too. */
  readonly mayBeEmpty?: boolean;
}

/** Reads a table with a header row. A table that cannot be read throws an {@link ExchangeError}. */
export function readTable(given: SourceFile, report: Report, options: TableOptions = {}): Table {
  const file = given.text.startsWith(BYTE_ORDER_MARK)
    ? { ...given, text: given.text.slice(1) }
    : given;
  refuseOtherFormats(file);
  const delimiter = options.delimiter ?? delimiterOf(file.text);
  const table = new Table(file, readRecords(file, delimiter), delimiter);
  requireColumns(table, options.required ?? []);
  if (!table.rows.length && !options.mayBeEmpty) {
    throw new ExchangeError('the table has a header row and nothing below it', {
      file: file.name,
      line: 1,
    });
  }
  reportRepeatedHeadings(table, report);
  reportUnevenRows(table, report);
  return table;
}

/** What a spreadsheet would take for a formula, perhaps behind apostrophes of its own. */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const DEFUSED = /^'+[=+\-@\t\r\n]/;

/** A cell that no spreadsheet runs. {@link restoreFormula} gives the text back. */
export const defuseFormula = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
export const restoreFormula = (cell: string): string => (DEFUSED.test(cell) ? cell.slice(1) : cell);

/** A table as CSV that opens in spreadsheets: formula-safe, with a byte order mark so that accents are read right. */
export function writeTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const safe = [header, ...rows].map((cells) => cells.map(defuseFormula));
  return `${BYTE_ORDER_MARK}${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}
