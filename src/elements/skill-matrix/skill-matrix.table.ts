/** The table: what it is about, and its rows. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { countChanges } from '../../model/index.js';
import { fill } from '../../strings/plural.js';
import { changeCounts } from '../../templates/change.js';
import { heading } from '../../templates/heading.js';
import { named } from '../../templates/local.js';
import { cellsOfRow } from './skill-matrix.cell.js';
import { groupName, head, noted } from './skill-matrix.headings.js';
import { moveFocus } from './skill-matrix.keys.js';
import type { MatrixContext } from './skill-matrix.template.js';
import type { Line } from './skill-matrix.view.js';
import { caption, strings } from './words.js';

const TALL = 24;

function comparison({ reader, view }: MatrixContext): unknown {
  const { highlighted, compared, changes } = view;
  if (!highlighted || !compared || !changes.size) return nothing;
  const counts = countChanges([...changes.values()].map((kind) => ({ kind })));
  return html`<p class="ce-caption-note">${fill(strings(reader).compared, {
    one: reader.read(highlighted.name),
    other: reader.read(compared.name),
    changes: changeCounts(reader, counts),
  })}</p>`;
}

function line(context: MatrixContext, given: Line): TemplateResult {
  const { reader, view } = context;
  if (given.kind !== 'row') {
    const isGroup = given.kind === 'group';
    const content = isGroup ? groupName(reader, given.group) : named(reader, given.skill);
    return html`<tr class="ce-row ${isGroup ? 'ce-group' : 'ce-above'} govuk-table__row" role="row">
      <th class="ce-group-head govuk-table__header" role="rowheader" scope="rowgroup" colspan=${view.grid.columns.length + 1}>
        <span class="ce-group-name">${content}</span>
      </th>
    </tr>`;
  }
  const heading = view.grid.rows[given.row]!;
  const isStudied = view.transposed && heading.id === view.highlighted?.id;
  return html`<tr class="ce-row ${isStudied ? 'ce-studied' : ''} govuk-table__row" role="row" data-row=${given.row}>
    <th class="ce-row-head ce-depth-${Math.min(given.depth, 3)} govuk-table__header" role="rowheader" scope="row">${noted(context, heading)}</th>${cellsOfRow(reader, view, given.row)}
  </tr>`;
}

/**
 * The heading stands outside the table, which may not hold one, and stays where it is when the table scrolls; the
 * table's own caption says the same to those who hear it.
 */
export function table(context: MatrixContext): TemplateResult {
  const { host, reader, view } = context;
  const about = caption(reader, view);
  const scroll = view.lines.length > TALL ? 'ce-scroll ce-tall' : 'ce-scroll';
  return html`<div class="ce-frame" part="table">
    <div class="ce-caption">
      ${heading(host.headingLevel, 'ce-caption-name govuk-heading-m', about)} ${comparison(context)}
    </div>
    <div class=${scroll} tabindex="0" role="region" aria-label=${about}>
      <table
        class="ce-table ce-of-${view.settled.kind} ${view.isWide ? 'ce-wide' : ''} govuk-table"
        role="table"
        aria-label=${about}
        @click=${host.whenClicked}
        @pointerdown=${host.popup.whenPressed}
        @keydown=${moveFocus}
        @focusin=${host.whenFocused}
      >
        <caption class="ce-unseen">${about}</caption>
        ${
          // A fixed layout takes its widths from here, and not from headings that span several columns.
          view.isWide
            ? html`<colgroup><col class="ce-first-column" /></colgroup><colgroup class="ce-columns" span=${view.grid.columns.length}></colgroup>`
            : nothing
        }
        <thead class="ce-head govuk-table__head" role="rowgroup">${head(context)}</thead>
        <tbody class="ce-body govuk-table__body" role="rowgroup">${repeat(
          view.lines,
          ({ key }) => key,
          (given) => line(context, given),
        )}</tbody>
      </table>
    </div>
  </div>`;
}
