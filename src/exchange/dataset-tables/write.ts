/** A dataset as tables. */

import type { Framework, Text } from '../../model/schema.js';
import { shapeOf, type ShapeName } from '../../model/shape.js';
import { choose } from '../../model/text.js';
import { writeTable } from '../csv.js';
import type { Report } from '../report.js';
import { encodeLine, guardCell, NONE } from './cells.js';
import { writeValue } from './codec.js';
import {
  inWords,
  kindOf,
  lineShapes,
  ownerLabels,
  readersColumn,
  refersTo,
  rowShape,
  sheets,
  type Sheet,
  type Slot,
} from './layout.js';
import { valueAt, type Fields as ObjectFields } from './objects.js';

type Fields = Readonly<ObjectFields>;
type Row = Map<string, string>;

export interface TablesOptions {
  /** Also the tables and columns that hold nothing, to be filled in. */
  readonly everything?: boolean;
}

/** More characters than this in one cell are cut by Excel. */
const LONGEST_CELL = 32_767;
/** Columns that are there even where nobody has filled them yet. */
const USUAL = new Set(['name', 'description', 'text']);

/** The rows of one table, and the columns that they use. */
class SheetRows {
  readonly sheet: Sheet;
  readonly rows: Row[] = [];
  readonly #tags = new Map<Slot, Set<string>>();
  readonly #all: boolean;

  constructor(sheet: Sheet, all: boolean) {
    this.sheet = sheet;
    this.#all = all;
  }

  use(slot: Slot, tag: string): string {
    const tags = this.#tags.get(slot);
    if (tags) tags.add(tag);
    else this.#tags.set(slot, new Set([tag]));
    return tag ? `${slot.label} [${tag}]` : slot.label;
  }

  #headersOf(slot: Slot): string[] {
    const tags = this.#tags.get(slot);
    if (tags) return [...tags].sort().map((tag) => (tag ? `${slot.label} [${tag}]` : slot.label));
    const isUsual = slot.path.length === 1 && USUAL.has(slot.label);
    return !slot.isMarker && (slot.isRequired || isUsual || this.#all) ? [slot.label] : [];
  }

  get header(): string[] {
    const { sheet } = this;
    const columns = sheet.slots.flatMap((slot) => {
      const headers = this.#headersOf(slot);
      return headers.length && refersTo(slot) ? [...headers, readersColumn(slot.label)] : headers;
    });
    const owners = ownerLabels(sheet).flatMap((label) => [label, readersColumn(label)]);
    const isId = (header: string) => header === 'id';
    return [
      ...columns.filter(isId),
      ...(sheet.hasKey ? ['key'] : []),
      ...owners,
      ...(sheet.hasList ? ['list'] : []),
      ...columns.filter((header) => !isId(header)),
    ];
  }
}

interface Owned {
  readonly label: string;
  readonly id: string;
  readonly name: string;
  readonly list: string;
}

class TableWriter {
  readonly #rows: ReadonlyMap<ShapeName, SheetRows>;
  readonly #names = new Map<string, string>();
  readonly #language: string;
  readonly #report: Report;
  readonly #keys = new Map<ShapeName, number>();

  constructor(framework: Framework, report: Report, everything: boolean) {
    this.#language = framework.language ?? 'en';
    this.#report = report;
    this.#rows = new Map(sheets.map((sheet) => [sheet.shape, new SheetRows(sheet, everything)]));
    this.#collectNames('framework', framework);
    this.#write('framework', framework, undefined);
  }

  #plain(text: unknown): string {
    return text === undefined ? '' : choose(text as Text, this.#language, this.#language).value;
  }

  #nameOf(object: Fields): string {
    return this.#plain(object['name'] ?? object['title']);
  }

  #collectNames(shape: ShapeName, object: Fields): void {
    const kind = kindOf(shape);
    if (kind) this.#names.set(`${kind} ${object['id'] as string}`, this.#nameOf(object));
    for (const field of shapeOf(shape).values()) {
      const row = rowShape(field);
      const items = object[field.name];
      if (row && items !== undefined)
        for (const item of items as Fields[]) this.#collectNames(row, item);
    }
  }

  #write(shape: ShapeName, object: Fields, owner: Owned | undefined): void {
    const rows = this.#rows.get(shape)!;
    const { sheet } = rows;
    const row: Row = new Map();
    rows.rows.push(row);
    if (owner?.label) {
      row.set(owner.label, owner.id);
      row.set(readersColumn(owner.label), encodeLine(owner.name));
    }
    if (sheet.hasList && owner) row.set('list', owner.list);
    for (const slot of sheet.slots) this.#writeSlot(rows, row, slot, object);
    this.#reportUnknown(shape, object, (object['id'] as string | undefined) ?? owner?.id ?? '');
    this.#writeLists(shape, object, this.#identify(sheet, row, object));
  }

  /** The id by which rows of other tables name this one. */
  #identify(sheet: Sheet, row: Row, object: Fields): string {
    if (!sheet.hasKey) return (object['id'] ?? '') as string;
    const count = (this.#keys.get(sheet.shape) ?? 0) + 1;
    this.#keys.set(sheet.shape, count);
    const key = `${sheet.shape}-${count}`;
    row.set('key', key);
    return key;
  }

  #writeSlot(rows: SheetRows, row: Row, slot: Slot, object: Fields): void {
    const value = valueAt(object, slot.path);
    if (value === undefined) return;
    if (slot.isMarker) {
      if (Object.keys(value as object).length === 0) row.set(rows.use(slot, ''), NONE);
      return;
    }
    for (const [tag, cell] of writeValue(slot, value)) {
      row.set(rows.use(slot, tag), cell);
      if (cell.length > LONGEST_CELL) {
        this.#report.changed(
          'long-cell',
          `a cell of “${slot.label}” has ${cell.length} characters; Excel cuts what is longer than ${LONGEST_CELL}`,
          { file: `${rows.sheet.name}.csv` },
        );
      }
    }
    const kind = refersTo(slot);
    if (kind === undefined) return;
    const ids = Array.isArray(value) ? (value as string[]) : [value as string];
    const names = ids.map((id) => encodeLine(this.#names.get(`${kind} ${id}`) ?? ''));
    row.set(readersColumn(slot.label), names.join('\n'));
  }

  #writeLists(shape: ShapeName, object: Fields, id: string): void {
    for (const field of shapeOf(shape).values()) {
      const rowsShape = rowShape(field);
      const items = object[field.name];
      if (!rowsShape || items === undefined) continue;
      const { owners } = this.#rows.get(rowsShape)!.sheet;
      const label = owners.find((owner) => owner.shape === shape)?.label ?? '';
      const owned = { label, id, name: this.#nameOf(object), list: inWords(field.name) };
      for (const item of items as Fields[]) this.#write(rowsShape, item, owned);
    }
  }

  /** Rows of other tables tell their own. */
  #reportUnknown(shape: ShapeName, object: Fields, whose: string): void {
    const fields = shapeOf(shape);
    for (const [name, value] of Object.entries(object)) {
      const type = fields.get(name)?.type;
      const what = `${inWords(shape)}${whose && ` ${whose}`}`;
      if (!type)
        this.#report.lost('unknown-field', `the format knows no field “${name}” of a ${what}`);
      else if (type.is === 'object') this.#reportUnknown(type.name, value as Fields, whose);
      else if (type.is === 'list' && type.of.is === 'object' && lineShapes.has(type.of.name))
        for (const item of value as Fields[]) this.#reportUnknown(type.of.name, item, whose);
    }
  }

  /** The framework reads better as a list of fields than as one long row. */
  #framework(rows: SheetRows): [string, string] {
    const [row] = rows.rows;
    const lines = rows.header.map((label) => [label, guardCell(row!.get(label) ?? '')]);
    return ['framework.csv', writeTable(['field', 'value'], lines)];
  }

  files(everything: boolean): Map<string, string> {
    const files = new Map<string, string>();
    for (const rows of this.#rows.values()) {
      const { name, shape } = rows.sheet;
      if (shape === 'framework') files.set(...this.#framework(rows));
      else if (rows.rows.length || everything) {
        const { header } = rows;
        const lines = rows.rows.map((row) =>
          header.map((label) => guardCell(row.get(label) ?? '')),
        );
        files.set(`${name}.csv`, writeTable(header, lines));
        this.#report.count(`rows of ${name}.csv`, rows.rows.length);
      }
    }
    return files;
  }
}

/** The tables of a dataset, by file name. {@link frameworkFromTables} gives the dataset back. */
export function tablesFromFramework(
  framework: Framework,
  report: Report,
  { everything = false }: TablesOptions = {},
): Map<string, string> {
  return new TableWriter(framework, report, everything).files(everything);
}
