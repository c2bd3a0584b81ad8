/** References by id, or by name where somebody wrote one into a row. */
import { kinds, type Kind } from '../../model/format.js';
import type { Place } from '../report.js';
import { decodeText, openCell } from './cells.js';
import type { Draft, Made } from './draft.js';
import { readersColumn, refersTo, sheetOfShape, type Slot } from './layout.js';
import { put, valueAt } from './objects.js';
import type { SheetRow } from './sheets.js';

/** The id that is meant: ids stay, a name becomes the id of what has it, anything else is left for the check. */
export function idOf(draft: Draft, kind: Kind, text: string, place: () => Place): string {
  const known = draft.known.get(kind);
  if (!known || known.has(text)) return text;
  const id = known.named(text);
  if (id === undefined) return text;
  draft.report.inferred('by-name', `“${text}” is the ${kinds[kind]} ${id}`, place());
  return id;
}

export const readersName = (row: SheetRow, label: string): string =>
  decodeText(openCell(row.cell(readersColumn(label))));

/** Somebody may have changed the name beside an id, and thought that it counts. */
export function checkName(
  draft: Draft,
  kind: Kind,
  id: string,
  row: SheetRow,
  label: string,
): void {
  const known = draft.known.get(kind);
  const name = readersName(row, label);
  if (!name || !known || known.isNamed(id, name)) return;
  const other = known.named(name);
  if (other === undefined || other === id) return;
  draft.report.unused(
    'name-beside',
    `“${name}” is the name of ${other}, and the id beside it is ${id}, which counts`,
    row.place(readersColumn(label)),
  );
}

function resolveAbsent(draft: Draft, slot: Slot, kind: Kind, { row, object }: Made): void {
  const name = readersName(row, slot.label);
  if (!name) return;
  const id = slot.isRequired ? draft.known.get(kind)?.named(name) : undefined;
  const place = row.place(readersColumn(slot.label));
  if (id === undefined) {
    draft.report.unused(
      'name-without-id',
      `“${name}” stands in a column for the reader; the column “${slot.label}” counts, and it is empty`,
      place,
    );
    return;
  }
  put(
    object,
    slot.path,
    idOf(draft, kind, name, () => place),
  );
}

function resolveSlot(draft: Draft, slot: Slot, kind: Kind, made: Made): void {
  const { row, object } = made;
  const value = valueAt(object, slot.path);
  const place = () => row.place(slot.label);
  if (Array.isArray(value)) {
    const ids = value.map((id: string) => idOf(draft, kind, id, place));
    put(object, slot.path, ids);
  } else if (typeof value === 'string') {
    const id = idOf(draft, kind, value, place);
    put(object, slot.path, id);
    checkName(draft, kind, id, row, slot.label);
  } else if (value === undefined) resolveAbsent(draft, slot, kind, made);
}

/** Turns names in columns of ids into ids. */
export function resolveReferences(draft: Draft): void {
  for (const [shape, made] of draft.made) {
    for (const slot of sheetOfShape.get(shape)!.slots) {
      const kind = refersTo(slot);
      if (kind) for (const one of made) resolveSlot(draft, slot, kind, one);
    }
  }
}
