/** One cell of the table, and runs of empty ones. There may be tens of thousands, so each is as little as it can be. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeKind, MasteryPlace } from '../../model/index.js';
import { change } from '../../templates/change.js';
import { bar, placeInWords } from '../../templates/level.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import type { Cell } from './cells.js';
import type { ColumnKind } from './scope.js';
import { headingWords, localNote } from './skill-matrix.local.js';
import { changeAt, type MatrixView } from './skill-matrix.view.js';
import { cellNote, cellWord } from './words.js';

/**
 * Neighbouring empty cells. A table of a whole government is nearly all empty, and thirty thousand empty cells would
 * cost the browser seconds, so in a wide table they are one. In a usual one each stays by itself, as one expects.
 */
function emptyCells(count: number, areMerged: boolean): readonly TemplateResult[] {
  if (!count) return [];
  if (areMerged)
    return [html`<td class="ce-cell govuk-table__cell" role="cell" colspan=${count}></td>`];
  return Array<TemplateResult>(count).fill(
    html`<td class="ce-cell govuk-table__cell" role="cell"></td>`,
  );
}

/** A level as its word above its bar; what else there is to say stands beside the bar. */
function levelled(reader: Reader, level: MasteryPlace, beside: unknown): TemplateResult {
  const { name, symbol } = level.mastery;
  return html`<span class="ce-cell-word">${text(reader, name)}</span
    ><span class="ce-unseen"> (${placeInWords(reader, level)})</span>
    <span class="ce-cell-bar">${bar(level)}${
      symbol ? html` <span class="ce-symbol" aria-hidden="true">${symbol}</span>` : nothing
    }${beside}</span>`;
}

function content(reader: Reader, cell: Cell, kind: ColumnKind, changed: unknown): unknown {
  const notes = [cellNote(reader, cell, kind), localNote(reader, cell)];
  const beside = [
    notes.map((note) => (note ? html` <span class="ce-cell-note">${note}</span>` : nothing)),
    changed === nothing ? nothing : html` ${changed}`,
  ];
  if (cell.level) return levelled(reader, cell.level, beside);
  const word = cellWord(reader, cell, kind);
  return html`<span class="ce-cell-word ce-cell-${cell.kind}">${word}</span>${beside}`;
}

function filledCell(
  reader: Reader,
  cell: Cell | undefined,
  kind: ColumnKind,
  changed: ChangeKind | undefined,
  label: string,
  isStudied: boolean,
): TemplateResult {
  const className = isStudied
    ? 'ce-cell ce-studied govuk-table__cell'
    : 'ce-cell govuk-table__cell';
  const changeSaid = changed ? change(reader, changed) : nothing;
  return html`<td class=${className} role="cell" data-label=${label}>${
    cell
      ? html`<button class="ce-cell-button ce-stop" type="button" tabindex="-1" aria-haspopup="dialog">${content(reader, cell, kind, changeSaid)}</button>`
      : changeSaid
  }</td>`;
}

/** The cells of one row. */
export function cellsOfRow(
  reader: Reader,
  view: MatrixView,
  row: number,
): readonly TemplateResult[] {
  const { grid, settled, highlighted, transposed, isWide } = view;
  const studied = transposed ? undefined : highlighted?.id;
  const cells: TemplateResult[] = [];
  let empty = 0;
  grid.columns.forEach((heading, column) => {
    const { id } = heading;
    const cell = grid.cells[row]![column];
    const changed = changeAt(view, row, column);
    const isStudied = id === studied;
    if (!cell && !changed && !isStudied) {
      empty++;
      return;
    }
    cells.push(...emptyCells(empty, isWide));
    empty = 0;
    cells.push(
      filledCell(reader, cell, settled.kind, changed, headingWords(reader, heading), isStudied),
    );
  });
  return [...cells, ...emptyCells(empty, isWide)];
}
