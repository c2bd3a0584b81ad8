/** A dataset in the making: an object for each row, before they refer to each other. */
import type { Kind } from '../../model/format.js';
import { shapeOf, type ShapeName } from '../../model/shape.js';
import type { Report } from '../report.js';
import { NONE, openCell } from './cells.js';
import { readValue } from './codec.js';
import type { Complaints } from './complaints.js';
import type { Known } from './known.js';
import { rowShape, sheetOfShape, sheets, type Sheet, type Slot } from './layout.js';
import { put, type Fields } from './objects.js';
import type { SheetRow } from './sheets.js';

/** A row and the object that is made of it. */
export interface Made {
  readonly row: SheetRow;
  readonly object: Fields;
}

export interface Draft {
  readonly framework: Made;
  readonly made: ReadonlyMap<ShapeName, readonly Made[]>;
  /** What is known by its id, or by the key of its row. */
  readonly byId: Map<ShapeName, Map<string, Fields>>;
  readonly known: Map<Kind, Known>;
  readonly report: Report;
  readonly complaints: Complaints;
}

function readMarker(slot: Slot, { row, object }: Made, complaints: Complaints): void {
  const cell = openCell(row.cell(slot.label)).trim();
  if (cell === NONE) put(object, slot.path, slot.type.is === 'object' ? {} : []);
  else if (cell) {
    const shape = rowShape(slot);
    const where = shape
      ? `rows of ${sheetOfShape.get(shape)!.name}.csv`
      : `the columns that start with “${slot.label}”`;
    complaints.add(
      `found “${cell}”; here stands ${NONE} or nothing. What belongs to “${slot.label}” goes into ${where}`,
      row.place(slot.label),
    );
  }
}

function make(sheet: Sheet, row: SheetRow, complaints: Complaints): Made {
  const object: Fields = {};
  // In the order of the format, so that the result reads like any other dataset.
  for (const field of shapeOf(sheet.shape).keys()) object[field] = undefined;
  for (const slot of sheet.slots) {
    const cells = row.cells(slot.label);
    if (slot.isMarker) readMarker(slot, { row, object }, complaints);
    else if (cells.size) {
      const value = readValue(slot, cells, (message, tag) =>
        complaints.add(message, row.place(slot.label, tag)),
      );
      if (value !== undefined) put(object, slot.path, value);
    }
  }
  return { row, object };
}

/** An object for each row. */
export function draftOf(
  rows: ReadonlyMap<ShapeName, readonly SheetRow[]>,
  report: Report,
  complaints: Complaints,
): Draft {
  const made = new Map(
    sheets.map((sheet) => [
      sheet.shape,
      (rows.get(sheet.shape) ?? []).map((row) => make(sheet, row, complaints)),
    ]),
  );
  const framework = made.get('framework')![0]!;
  return { framework, made, byId: new Map(), known: new Map(), report, complaints };
}
