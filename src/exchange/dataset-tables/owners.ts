/** Rows of other tables join the list that they belong to. */
import { shapeOf } from '../../model/shape.js';
import { didYouMean } from '../../model/suggest.js';
import { decodeText, openCell } from './cells.js';
import type { Draft, Made } from './draft.js';
import { foldName } from './known.js';
import {
  inWords,
  kindOf,
  ownerLabels,
  readersColumn,
  sheetOfShape,
  sheets,
  type Owner,
  type Sheet,
} from './layout.js';
import type { Fields } from './objects.js';
import { checkName, idOf, readersName } from './references.js';
import type { SheetRow } from './sheets.js';

/** The owner's column, or the one for the reader where only that is filled. */
function columnOf(row: SheetRow, label: string): string | undefined {
  if (row.cell(label).trim()) return label;
  return readersName(row, label) ? readersColumn(label) : undefined;
}

/** The label of the one column that says what the row belongs to. */
function ownersLabel({ complaints }: Draft, sheet: Sheet, row: SheetRow): string | undefined {
  const labels = ownerLabels(sheet);
  const given = labels.filter((label) => columnOf(row, label) !== undefined);
  if (given.length === 1) return given[0];
  const columns = labels.map((label) => `“${label}”`).join(', ');
  const found = given.length ? `ids in ${given.length} columns` : 'nothing';
  complaints.add(
    `the row does not say what it belongs to: found ${found}; expected one id in ${labels.length === 1 ? 'the column' : 'one of the columns'} ${columns}`,
    row.place(given[0] ?? labels[0]!),
  );
  return undefined;
}

function findOwner(draft: Draft, { shape, label }: Owner, row: SheetRow): Fields | undefined {
  const column = columnOf(row, label)!;
  const text = decodeText(openCell(row.cell(column)));
  const kind = kindOf(shape);
  const place = row.place(column);
  const id = kind ? idOf(draft, kind, text, () => place) : text;
  const objects = draft.byId.get(shape)!;
  const object = objects.get(id);
  if (!object) {
    const { name, hasKey } = sheetOfShape.get(shape)!;
    draft.complaints.add(
      `${name}.csv has no row with the ${hasKey ? 'key' : 'id'} “${text}”${didYouMean(text, objects.keys())}`,
      place,
    );
  } else if (kind && column === label) checkName(draft, kind, id, row, label);
  return object;
}

/** Which of its owner's lists a row belongs to. */
function listOf(draft: Draft, lists: readonly string[], row: SheetRow): string | undefined {
  const text = foldName(openCell(row.cell('list')));
  const fields = new Map(lists.map((field) => [inWords(field), field]));
  if (fields.has(text)) return fields.get(text);
  const found = text ? `“${text}”` : 'nothing';
  draft.complaints.add(
    `found ${found}; expected one of: ${[...fields.keys()].join(', ')}${didYouMean(text, fields.keys())}`,
    row.place('list'),
  );
  return undefined;
}

function targetOf(draft: Draft, sheet: Sheet, { row }: Made): [Fields, string] | undefined {
  const isRoot =
    sheet.rootFields.length > 0 &&
    ownerLabels(sheet).every((label) => columnOf(row, label) === undefined);
  const label = isRoot ? undefined : ownersLabel(draft, sheet, row);
  const owners = sheet.owners.filter((owner) => owner.label === label);
  const [first] = owners;
  const object = isRoot ? draft.framework.object : first && findOwner(draft, first, row);
  if (!object) return undefined;
  const lists = isRoot ? sheet.rootFields : owners.map(({ field }) => field);
  const field = sheet.hasList ? listOf(draft, lists, row) : lists[0];
  return field === undefined ? undefined : [object, field];
}

/** Collects the lists first: a list that the framework says is empty may have been given rows. */
function listsOf(draft: Draft, sheet: Sheet): Map<Fields, Map<string, Fields[]>> {
  const lists = new Map<Fields, Map<string, Fields[]>>();
  for (const made of draft.made.get(sheet.shape)!) {
    const target = targetOf(draft, sheet, made);
    if (!target) continue;
    const [owner, field] = target;
    const fields = lists.get(owner) ?? new Map<string, Fields[]>();
    lists.set(owner, fields);
    const list = fields.get(field);
    if (list) list.push(made.object);
    else fields.set(field, [made.object]);
  }
  return lists;
}

/** Puts every row into its list. False where something that others may refer to found no place. */
export function joinOwners(draft: Draft): boolean {
  let isWhole = true;
  for (const sheet of sheets) {
    if (sheet.shape === 'framework') continue;
    let joined = 0;
    for (const [owner, fields] of listsOf(draft, sheet)) {
      for (const [field, list] of fields) {
        owner[field] = list;
        joined += list.length;
      }
    }
    if (kindOf(sheet.shape) && joined < draft.made.get(sheet.shape)!.length) isWhole = false;
    for (const { shape, field } of sheet.owners) {
      // A list that must be there is there, also without rows.
      if (!shapeOf(shape).get(field)!.isRequired) continue;
      for (const { object } of draft.made.get(shape)!) object[field] ??= [];
    }
  }
  return isWhole;
}
