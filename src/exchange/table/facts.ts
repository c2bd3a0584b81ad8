/** The rows of a mapped table as facts: what one row, or one cell of a wide table, says by field. */
import { didYouMean } from '../../model/suggest.js';
import { cleanName, cleanText, mendInWords } from '../clean-text.js';
import { readTable, type Row, type Table } from '../csv.js';
import { ExchangeError, type Place, type Report, type SourceFile } from '../report.js';
import type { FieldName, MappedColumn, MappedTable } from './mapping.js';
import { fieldAndLanguage } from './read-mapping.js';

export interface Cell {
  readonly text: string;
  readonly place: Place;
}

/** A name above a skill in a tree. */
export interface Above {
  readonly name: Cell;
  readonly kind: Cell | undefined;
}

/** What is said at once: cells by field and language. */
export class Fact {
  readonly source: string;
  readonly line: number;
  readonly #cells: ReadonlyMap<string, readonly Cell[]>;
  /** The names above a skill that stands in a tree, the topmost first. */
  readonly above: readonly Above[];

  constructor(
    origin: { readonly source: string; readonly line: number },
    cells: ReadonlyMap<string, readonly Cell[]>,
    above: readonly Above[] = [],
  ) {
    this.source = origin.source;
    this.line = origin.line;
    this.#cells = cells;
    this.above = above;
  }

  many(field: FieldName): readonly Cell[] {
    return this.#cells.get(field) ?? [];
  }

  one(field: FieldName): Cell | undefined {
    return this.many(field)[0];
  }

  /** The same text in other languages. */
  translations(field: FieldName): ReadonlyMap<string, Cell> {
    const found = new Map<string, Cell>();
    for (const [key, [cell]] of this.#cells) {
      const known = fieldAndLanguage(key);
      if (cell && known?.language && known.field === field) found.set(known.language, cell);
    }
    return found;
  }
}

const isLong = (key: string) => /(?:description|descriptor|note)(?: \[|$)/.test(key);
const YES = /^(?:x|yes|y|true|1|✓|✔|•)$/i;
const NO = /^(?:no|n|false|0|-|–|—)$/i;

const settings = (column: MappedColumn) =>
  typeof column === 'string' || Array.isArray(column) ? { column } : column;

/** Reads the cells of one table as its mapping says. */
class FactReader {
  readonly #table: Table;
  readonly #mapped: MappedTable;
  readonly #report: Report;
  readonly #source: string;
  readonly #above = new Map<string, readonly Cell[]>();
  readonly #path: (Cell | undefined)[] = [];

  constructor(table: Table, mapped: MappedTable, source: string, report: Report) {
    this.#table = table;
    this.#mapped = mapped;
    this.#source = source;
    this.#report = report;
    this.#checkHeadings();
    this.#reportUnused();
  }

  #require(heading: string, what: string): void {
    if (this.#table.has(heading)) return;
    const { header, file } = this.#table;
    throw new ExchangeError(
      `the mapping looks for “${heading}” as ${what}, and the header row has no such column${didYouMean(heading, header)}. It has ${header.map((name) => `“${name}”`).join(', ')}`,
      { file: file.name, line: 1 },
    );
  }

  #headingsOf(column: MappedColumn): readonly string[] {
    const { column: found } = settings(column);
    return Array.isArray(found) ? found : [found];
  }

  #checkHeadings(): void {
    for (const [key, column] of Object.entries(this.#mapped.columns))
      for (const heading of this.#headingsOf(column as MappedColumn)) this.#require(heading, key);
    for (const { columns, heading } of this.#mapped.wide ?? []) {
      if (columns === 'others') continue;
      const names = Array.isArray(columns) ? columns : Object.keys(columns);
      for (const name of names) this.#require(name, heading);
    }
  }

  /** Headings that no field and no named group of columns takes. */
  #others(): string[] {
    const taken = new Set(
      Object.values(this.#mapped.columns).flatMap((column) =>
        this.#headingsOf(column as MappedColumn),
      ),
    );
    for (const { columns } of this.#mapped.wide ?? [])
      if (columns !== 'others')
        for (const name of Array.isArray(columns) ? columns : Object.keys(columns)) taken.add(name);
    return this.#table.header.filter((name) => name !== '' && !taken.has(name));
  }

  #reportUnused(): void {
    if (this.#mapped.wide?.some(({ columns }) => columns === 'others')) return;
    for (const heading of this.#others()) {
      const row = this.#table.rows.find((one) => one.cell(heading).trim() !== '');
      if (!row) continue;
      this.#report.unused(
        'column',
        `the mapping does not use the column “${heading}”`,
        row.place(heading),
      );
    }
  }

  // Cells

  #clean(raw: string, key: string, place: Place): string {
    const { text, mends } = isLong(key) ? cleanText(raw) : cleanName(raw);
    for (const mend of mends)
      if (mend !== 'stray-space') this.#report.changed(mend, mendInWords[mend], place);
    return text;
  }

  /** What the cell means by the mapping's own list of values. */
  #valueOf(text: string, key: string): string {
    const values = this.#mapped.values?.[key];
    if (!values) return text;
    if (Object.hasOwn(values, text)) return values[text]!;
    const folded = text.toLowerCase();
    const same = Object.keys(values).find((value) => value.toLowerCase() === folded);
    return same === undefined ? text : values[same]!;
  }

  #cells(row: Row, key: string, heading: string, separator?: string): Cell[] {
    const raw = row.cell(heading);
    if (raw.trim() === '') return [];
    const place = row.place(heading);
    const parts = separator === undefined ? [raw] : raw.replaceAll('\r\n', '\n').split(separator);
    return parts
      .map((part) => ({ text: this.#valueOf(this.#clean(part, key, place), key), place }))
      .filter(({ text }) => text !== '');
  }

  #filledDown(key: string, cells: readonly Cell[]): readonly Cell[] {
    if (!this.#mapped['fill down']?.includes(key)) return cells;
    if (cells.length) this.#above.set(key, cells);
    return cells.length ? cells : (this.#above.get(key) ?? []);
  }

  /** A row of a tree: its own name is the last that is given, and what is blank before it stands above. */
  #pathOf(row: Row, key: string, headings: readonly string[]): readonly Above[] {
    const given = headings.map((heading) => this.#cells(row, key, heading)[0]);
    const last = given.reduce((before, cell, at) => (cell ? at : before), -1);
    given.forEach((cell, at) => {
      if (!cell) return;
      if (this.#path[at]?.text !== cell.text) this.#path.length = at;
      this.#path[at] = cell;
    });
    return this.#path
      .slice(0, last + 1)
      .flatMap((name, depth) => (name ? [{ name, kind: this.#kindOf(depth, row) }] : []));
  }

  #kindOf(depth: number, row: Row): Cell | undefined {
    const kinds = this.#mapped.constants?.['skill kind'] as string | string[] | undefined;
    const kind = Array.isArray(kinds) ? kinds[depth] : undefined;
    return kind === undefined ? undefined : { text: kind, place: row.place() };
  }

  // Rows

  #base(row: Row): { cells: Map<string, readonly Cell[]>; above: readonly Above[] } {
    const cells = new Map<string, readonly Cell[]>();
    let above: readonly Above[] = [];
    for (const [key, text] of Object.entries(this.#mapped.constants ?? {})) {
      const texts = (Array.isArray(text) ? text : [text]) as string[];
      cells.set(
        key,
        texts.map((one) => ({ text: one, place: row.place() })),
      );
    }
    for (const [key, mapped] of Object.entries(this.#mapped.columns)) {
      const { column, ...rest } = settings(mapped as MappedColumn);
      if (Array.isArray(column)) {
        const path = this.#pathOf(row, key, column);
        const own = path.at(-1);
        above = path.slice(0, -1);
        if (own) cells.set(key, [own.name]);
        if (own?.kind) cells.set('skill kind', [own.kind]);
      } else {
        const separator = 'separator' in rest ? rest.separator : undefined;
        const given = this.#filledDown(key, this.#cells(row, key, column, separator));
        // An empty cell leaves what is the same for every row.
        if (given.length) cells.set(key, given);
      }
    }
    return { cells, above };
  }

  /** One fact for each skill that a cell lists, with its level where that stands behind it. */
  #bySkill(base: Map<string, readonly Cell[]>): Map<string, readonly Cell[]>[] {
    const mapped = this.#mapped.columns.skill as MappedColumn | undefined;
    const after =
      mapped !== undefined && typeof mapped === 'object' && 'mastery after' in mapped
        ? mapped['mastery after']
        : undefined;
    const skills = base.get('skill') ?? [];
    if (skills.length < 2 && after === undefined) return [base];
    return skills.map(({ text, place }) => {
      const at = after === undefined ? -1 : text.lastIndexOf(after);
      if (at === -1) return new Map([...base, ['skill', [{ text, place }]]]);
      const mastery = this.#valueOf(text.slice(at + after!.length).trim(), 'mastery');
      return new Map<string, readonly Cell[]>([
        ...base,
        ['skill', [{ text: text.slice(0, at).trim(), place }]],
        ...(mastery ? [['mastery', [{ text: mastery, place }]] as const] : []),
      ]);
    });
  }

  #wide(row: Row, base: ReadonlyMap<string, readonly Cell[]>): Map<string, readonly Cell[]>[] {
    return (this.#mapped.wide ?? []).flatMap(({ columns, heading, cell: what }) => {
      const names =
        columns === 'others'
          ? this.#others().map((name) => [name, name] as const)
          : Array.isArray(columns)
            ? columns.map((name) => [name, name] as const)
            : Object.entries(columns);
      return names.flatMap(([column, name]) => {
        const [cell] = this.#cells(row, what, column);
        if (!cell || (what === 'mark' && !this.#isMarked(cell))) return [];
        const entries: [string, readonly Cell[]][] = [
          [heading, [{ text: name, place: cell.place }]],
          ...(what === 'mark' ? [] : [[what, [cell]] as [string, readonly Cell[]]]),
        ];
        return [new Map([...base, ...entries])];
      });
    });
  }

  #isMarked({ text, place }: Cell): boolean {
    if (!YES.test(text) && !NO.test(text)) {
      this.#report.unused('mark', `“${text}” is neither a mark such as x nor empty`, place);
    }
    return YES.test(text);
  }

  *read(): Generator<Fact> {
    for (const row of this.#table.rows) {
      const { cells, above } = this.#base(row);
      const origin = { source: this.#source, line: row.line };
      for (const one of this.#bySkill(cells)) yield new Fact(origin, one, above);
      for (const one of this.#wide(row, cells)) yield new Fact(origin, one, above);
    }
  }
}

/** The facts of a table, in the order of its rows. */
export function readFacts(
  file: SourceFile,
  mapped: MappedTable,
  source: string,
  report: Report,
): Iterable<Fact> {
  return new FactReader(readTable(file, report), mapped, source, report).read();
}
