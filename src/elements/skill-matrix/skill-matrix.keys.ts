/**
 * The keyboard inside the table. It is one stop of the Tab key, however many cells it has: arrow keys move between the
 * headings and cells that can be opened, Home and End to the ends of a row, with Ctrl to those of the table.
 */
const STOP = '.ce-stop';

const stopsIn = (place: Element): readonly HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>(STOP),
];

/** The column of a cell: -1 for the headings of rows. Empty cells may be as wide as several columns. */
export function columnOf(cell: HTMLTableCellElement): number {
  const { column } = cell.dataset;
  if (column !== undefined) return Number(column);
  const before = [...(cell.parentElement as HTMLTableRowElement).cells].slice(0, cell.cellIndex);
  return before.reduce((sum, { colSpan }) => sum + colSpan, -1);
}

const cellAt = (row: HTMLTableRowElement, column: number) =>
  [...row.cells].find((cell) => columnOf(cell) === column);

/** The nearest stop above or below in the same column. */
function vertical(
  table: HTMLTableElement,
  from: HTMLElement,
  step: 1 | -1,
): HTMLElement | undefined {
  const cell = from.closest<HTMLTableCellElement>('td, th')!;
  const column = columnOf(cell);
  const rows = [...table.rows];
  const start = rows.indexOf(cell.parentElement as HTMLTableRowElement);
  for (let at = start + step; rows[at]; at += step) {
    const stop = cellAt(rows[at]!, column)?.querySelector<HTMLElement>(STOP);
    if (stop) return stop;
  }
  return undefined;
}

/** On narrow screens a row is a block of lines, and down means the next line. */
const isStacked = (from: HTMLElement) =>
  getComputedStyle(from.closest('tr')!).display !== 'table-row';

function target(
  table: HTMLTableElement,
  from: HTMLElement,
  { key, ctrlKey }: KeyboardEvent,
): HTMLElement | undefined {
  const all = () => stopsIn(table);
  const inRow = stopsIn(from.closest('tr')!);
  const stacked = isStacked(from);
  const beside = (step: 1 | -1) => {
    const list = stacked ? all() : inRow;
    return list[list.indexOf(from) + step];
  };
  const forward = getComputedStyle(table).direction === 'rtl' ? -1 : 1;
  if (key === 'ArrowRight') return beside(forward);
  if (key === 'ArrowLeft') return beside(forward === 1 ? -1 : 1);
  if (key === 'ArrowDown') return stacked ? beside(1) : vertical(table, from, 1);
  if (key === 'ArrowUp') return stacked ? beside(-1) : vertical(table, from, -1);
  if (key === 'Home') return (ctrlKey ? all() : inRow)[0];
  if (key === 'End') return (ctrlKey ? all() : inRow).at(-1);
  return undefined;
}

/** Moves the focus where a key asks for it. */
export function moveFocus(event: KeyboardEvent): void {
  if (event.altKey || event.metaKey) return;
  const from = (event.target as Element).closest<HTMLElement>(STOP);
  const to = from && target(event.currentTarget as HTMLTableElement, from, event);
  if (!to) return;
  event.preventDefault();
  to.focus();
}

/** Makes one stop the one that the Tab key reaches. */
export function rove(table: HTMLTableElement, stop: HTMLElement | null): void {
  for (const before of table.querySelectorAll<HTMLElement>('.ce-stop[tabindex="0"]'))
    before.tabIndex = -1;
  if (stop) stop.tabIndex = 0;
}

/** After rows went away, the Tab key must still find its way in. */
export function keepReachable(table: HTMLTableElement): void {
  if (table.querySelector('.ce-stop[tabindex="0"]')) return;
  rove(table, table.tBodies[0]!.querySelector<HTMLElement>(STOP) ?? table.querySelector(STOP));
}
