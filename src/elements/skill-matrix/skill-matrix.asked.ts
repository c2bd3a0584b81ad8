/** What a reader asks for by pressing something in the table: one listener serves all of its cells. */
import { columnOf } from './skill-matrix.keys.js';
import type { Opened } from './skill-matrix.panel.js';
import { changeAt, type MatrixView } from './skill-matrix.view.js';

export interface Asked {
  readonly stop: HTMLElement;
  readonly sortBy?: string;
  readonly opened?: Opened;
}

export function askedBy(target: Element, view: MatrixView): Asked | undefined {
  const stop = target.closest<HTMLElement>('button.ce-stop');
  const place = stop?.closest<HTMLTableCellElement>('td, th');
  if (!stop || !place) return undefined;
  const { grid } = view;
  const column = columnOf(place);
  const row = Number(place.parentElement!.dataset.row ?? -1);
  const [above, beside] = [grid.columns[column], grid.rows[row]];
  if (stop.matches('.ce-sort')) return { stop, sortBy: above?.id ?? 'name' };
  if (!above || !beside) return { stop, opened: { heading: (above ?? beside)! } };
  const cell = grid.cells[row]![column];
  return {
    stop,
    opened: { heading: beside, under: above, cell, changed: changeAt(view, row, column) },
  };
}
