/** One cell of the table, and runs of empty ones. There may be tens of thousands, so each is as little as it can be. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeKind } from '../../model/index.js';
import { change } from '../../templates/change.js';
import { level } from '../../templates/level.js';
import type { Reader } from '../../templates/reader.js';
import type { Cell } from './cells.js';
import type { ColumnKind } from './scope.js';
import { changeAt, type MatrixView } from './skill-matrix.view.js';
import { cellNote, cellWord } from './words.js';

const EMPTY = '<td class="ce-cell govuk-table__cell" role="cell"></td>';

/** A template without holes, whose text is known only here. */
const fixed = (text: string) => html(Object.assign([text], { raw: [text] }));

/** Neighbouring empty cells share a template, the longest first: a row of 200 is a handful of steps for the browser. */
const RUNS = [64, 16, 4, 1].map((length) => ({ length, template: fixed(EMPTY.repeat(length)) }));

function emptyCells(count: number): readonly TemplateResult[] {
  const cells: TemplateResult[] = [];
  for (const { length, template } of RUNS)
    for (; count >= length; count -= length) cells.push(template);
  return cells;
}

function content(reader: Reader, cell: Cell, kind: ColumnKind): unknown {
  const note = cellNote(reader, cell, kind);
  const tag = note ? html`<span class="ce-cell-note">${note}</span>` : nothing;
  if (!cell.level) {
    return html`<span class="ce-cell-word ce-cell-${cell.kind}">${cellWord(reader, cell, kind)}</span>${tag}`;
  }
  const { symbol } = cell.level.mastery;
  return html`${tag}${level(reader, cell.level)}${
    symbol ? html`<span class="ce-symbol" aria-hidden="true">${symbol}</span>` : nothing
  }`;
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
      ? html`<button class="ce-cell-button ce-stop" type="button" tabindex="-1" aria-haspopup="dialog">${content(reader, cell, kind)}${changeSaid}</button>`
      : changeSaid
  }</td>`;
}

/** The cells of one row. */
export function cellsOfRow(
  reader: Reader,
  view: MatrixView,
  row: number,
): readonly TemplateResult[] {
  const { grid, settled, highlighted, transposed } = view;
  const studied = transposed ? -1 : grid.columns.findIndex(({ id }) => id === highlighted?.id);
  const cells: TemplateResult[] = [];
  let empty = 0;
  grid.columns.forEach(({ name }, column) => {
    const cell = grid.cells[row]![column];
    const changed = changeAt(view, row, column);
    const isStudied = column === studied;
    if (!cell && !changed && !isStudied) {
      empty++;
      return;
    }
    cells.push(...emptyCells(empty));
    empty = 0;
    cells.push(filledCell(reader, cell, settled.kind, changed, name, isStudied));
  });
  return [...cells, ...emptyCells(empty)];
}
