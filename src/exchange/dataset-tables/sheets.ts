/** The files of a folder as rows of known tables, with columns by their labels. */
import type { ShapeName } from '../../model/shape.js';
import { didYouMean } from '../../model/suggest.js';
import { readTable, type Row, type Table } from '../csv.js';
import { ExchangeError, type Place, type Report, type SourceFile } from '../report.js';
import { hasLanguages } from './codec.js';
import { ownerLabels, readersColumn, refersTo, sheets, type Sheet } from './layout.js';

/** One thing that somebody wrote into a table. */
export interface SheetRow {
  /** The cells of a column that are not empty, by language; '' without one. */
  cells(label: string): ReadonlyMap<string, string>;
  /** The cell of the column without a language. */
  cell(label: string): string;
  place(label?: string, tag?: string): Place;
}

const LANGUAGE_COLUMN = /^(.*\S)\s*\[([^\]]+)\]$/;
const READERS_COLUMN = /^\(.*\)$/;

const baseName = (path: string) => path.split(/[\\/]/).at(-1)!;

/** The columns that a table may have, by label. */
function labelsOf(sheet: Sheet): Map<string, { isByLanguage: boolean }> {
  const plain = { isByLanguage: false };
  const labels = new Map(
    sheet.slots.map((slot) => [slot.label, { isByLanguage: hasLanguages(slot) }]),
  );
  for (const label of ownerLabels(sheet)) labels.set(label, plain);
  if (sheet.hasList) labels.set('list', plain);
  if (sheet.hasKey) labels.set('key', plain);
  return labels;
}

type Columns = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The headings of each label by language. Reports a heading that is no label. */
class Headings {
  readonly #found = new Map<string, Map<string, string>>();
  readonly #labels: ReturnType<typeof labelsOf>;
  readonly #readers: ReadonlySet<string>;

  constructor(sheet: Sheet) {
    this.#labels = labelsOf(sheet);
    const named = [
      ...sheet.slots.filter(refersTo).map(({ label }) => label),
      ...ownerLabels(sheet),
    ];
    this.#readers = new Set(named.map(readersColumn));
  }

  get columns(): Columns {
    return this.#found;
  }

  /** False where the heading is not known. */
  add(heading: string, place: () => Place): boolean {
    const [, base, tag] = LANGUAGE_COLUMN.exec(heading) ?? [];
    const label = (base ?? heading).toLowerCase();
    const isReaders = this.#readers.has(label);
    const known = this.#labels.get(label);
    if (!isReaders && (!known || (tag !== undefined && !known.isByLanguage))) return false;
    const tags = this.#found.get(label) ?? new Map<string, string>();
    this.#found.set(label, tags);
    if (tags.has(tag ?? '')) throw new ExchangeError(`“${heading}” is there twice`, place());
    tags.set(tag ?? '', heading);
    return true;
  }

  hint(heading: string): string {
    const [, base, tag] = LANGUAGE_COLUMN.exec(heading) ?? [];
    const label = (base ?? heading).toLowerCase();
    if (tag !== undefined && this.#labels.has(label)) return '; it has no languages';
    return didYouMean(label, this.#labels.keys());
  }
}

const NOTHING: ReadonlyMap<string, string> = new Map();

class TableRow implements SheetRow {
  readonly #row: Row;
  readonly #columns: Columns;

  constructor(row: Row, columns: Columns) {
    this.#row = row;
    this.#columns = columns;
  }

  cells(label: string): ReadonlyMap<string, string> {
    const headings = this.#columns.get(label);
    if (!headings) return NOTHING;
    const cells = [...headings].map(([tag, heading]) => [tag, this.#row.cell(heading)] as const);
    return new Map(cells.filter(([, cell]) => cell.trim() !== ''));
  }

  cell(label: string): string {
    const heading = this.#columns.get(label)?.get('');
    return heading === undefined ? '' : this.#row.cell(heading);
  }

  place(label?: string, tag = ''): Place {
    const headings = label === undefined ? undefined : this.#columns.get(label);
    return this.#row.place(headings?.get(tag) ?? headings?.values().next().value);
  }
}

/** The table of the framework itself has a line for each field. */
class FieldRows implements SheetRow {
  readonly #rows: ReadonlyMap<string, Row>;
  readonly #columns: Columns;

  constructor(rows: ReadonlyMap<string, Row>, columns: Columns) {
    this.#rows = rows;
    this.#columns = columns;
  }

  #cell(heading: string | undefined): string {
    return heading === undefined ? '' : (this.#rows.get(heading)?.cell('value') ?? '');
  }

  cells(label: string): ReadonlyMap<string, string> {
    const cells = [...(this.#columns.get(label) ?? [])].map(
      ([tag, heading]) => [tag, this.#cell(heading)] as const,
    );
    return new Map(cells.filter(([, cell]) => cell.trim() !== ''));
  }

  cell(label: string): string {
    return this.#cell(this.#columns.get(label)?.get(''));
  }

  place(label?: string, tag = ''): Place {
    const headings = label === undefined ? undefined : this.#columns.get(label);
    const heading = headings?.get(tag) ?? headings?.values().next().value;
    const row = heading === undefined ? undefined : this.#rows.get(heading);
    return row ? row.place('value') : { file: [...this.#rows.values()][0]!.place().file };
  }
}

/** What stands between cells: headings hold none of these, so that the first line tells. */
function delimiterOf({ text }: SourceFile): string | undefined {
  const [head = ''] = text.split('\n', 1);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.sort((a, b) => b.count - a.count)[0]!.mark;
}

const open = (file: SourceFile, report: Report, required: readonly string[]) =>
  readTable(file, report, { required, mayBeEmpty: true, delimiter: delimiterOf(file) });

function reportColumn(table: Table, heading: string, hint: string, report: Report): void {
  const filled = table.rows.filter((row) => row.cell(heading).trim() !== '');
  if (!filled.length && heading === '') return;
  report.unused(
    'unknown-column',
    `the column “${heading}” is not known here${hint}. ${filled.length} cells in it were left out`,
    filled[0]?.place(heading) ?? { file: table.file.name, line: 1 },
  );
}

function readRows(sheet: Sheet, file: SourceFile, report: Report): SheetRow[] {
  const table = open(file, report, []);
  const headings = new Headings(sheet);
  for (const heading of table.header) {
    if (headings.add(heading, () => ({ file: file.name, line: 1 }))) continue;
    if (!READERS_COLUMN.test(heading)) reportColumn(table, heading, headings.hint(heading), report);
  }
  const filled = table.rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  return filled.map((row) => new TableRow(row, headings.columns));
}

function readFramework(sheet: Sheet, file: SourceFile, report: Report): SheetRow[] {
  const table = open(file, report, ['field', 'value']);
  const headings = new Headings(sheet);
  const rows = new Map<string, Row>();
  for (const row of table.rows) {
    const heading = row.cell('field').trim();
    if (heading === '') continue;
    rows.set(heading, row);
    if (headings.add(heading, () => row.place('field')) || READERS_COLUMN.test(heading)) continue;
    report.unused(
      'unknown-field',
      `the field “${heading}” is not known${headings.hint(heading)}. It was left out`,
      row.place('field'),
    );
  }
  return [new FieldRows(rows, headings.columns)];
}

const isTable = (name: string) => /\.(?:csv|tsv)$/i.test(name);

/** The rows of every table that the files hold. */
export function readSheets(
  files: readonly SourceFile[],
  report: Report,
): ReadonlyMap<ShapeName, readonly SheetRow[]> {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const found = new Map<ShapeName, readonly SheetRow[]>();
  for (const file of files) {
    const name = baseName(file.name);
    if (!isTable(name)) continue;
    const plain = name.replace(/\.\w+$/, '').toLowerCase();
    const sheet = byName.get(plain);
    if (!sheet) {
      report.unused(
        'unknown-file',
        `no table of a dataset is called “${plain}”${didYouMean(plain, byName.keys())}; the file was left out`,
        { file: file.name },
      );
      continue;
    }
    const rows = (sheet.shape === 'framework' ? readFramework : readRows)(sheet, file, report);
    found.set(sheet.shape, [...(found.get(sheet.shape) ?? []), ...rows]);
    if (sheet.shape !== 'framework') report.count(`rows of ${sheet.name}`, rows.length);
  }
  if (!found.has('framework')) {
    throw new ExchangeError(
      'there is no framework.csv among the files; it says what the framework is called. Name the folder that “export csv” wrote',
      files[0] && { file: files[0].name },
    );
  }
  return found;
}
