/** The matrix as it is shown, for spreadsheets and documents. */
import type { Reader } from '../../templates/reader.js';
import { BYTE_ORDER_MARK, toCsv, type Table } from './skill-matrix.csv.js';
import { headingWords } from './skill-matrix.local.js';
import { changeAt, type MatrixView } from './skill-matrix.view.js';
import { cellText } from './words.js';

/** One line per row, with its group first where there are groups. */
export function tableOf(reader: Reader, view: MatrixView): Table {
  const { grid, settled, transposed } = view;
  const hasGroups = grid.rows.some(({ group }) => group);
  const lead = (group: string, name: string) => (hasGroups ? [group, name] : [name]);
  const label = reader.labelOne(transposed && settled.kind === 'roles' ? 'roleLevel' : 'skill');
  return [
    [...lead('', label), ...grid.columns.map((heading) => headingWords(reader, heading))],
    ...grid.rows.map((heading, row) => [
      ...lead(heading.group ? reader.read(heading.group.name) : '', headingWords(reader, heading)),
      ...grid.cells[row]!.map((cell, column) =>
        cellText(reader, cell, changeAt(view, row, column), settled.kind),
      ),
    ]),
  ];
}

/** Puts the table on the clipboard; false where the browser does not let us. */
export async function copyTable(table: Table): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(toCsv(table));
    return true;
  } catch {
    return false;
  }
}

/** Saves the table as a file. The address is given up only later, because some browsers read it late. */
export function downloadTable(table: Table, name: string): void {
  const blob = new Blob([BYTE_ORDER_MARK, toCsv(table)], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
