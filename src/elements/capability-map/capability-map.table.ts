/** What the tables of the map share: a frame that scrolls, its heading, and rows that open. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../templates/heading.js';
import type { Context } from './capability-map.context.js';

export interface Table {
  readonly caption: string;
  readonly note?: unknown;
  /** For styles. */
  readonly name: string;
  readonly corner: unknown;
  readonly columns: readonly { readonly name: unknown; readonly note?: unknown }[];
  /** Table bodies. */
  readonly bodies: unknown;
}

const column = ({ name, note }: Table['columns'][number]): TemplateResult =>
  html`<th class="ce-column govuk-table__header" role="columnheader" scope="col">
    <span class="ce-heading">${name}</span>${note ? html` <span class="ce-heading-note">${note}</span>` : nothing}
  </th>`;

/** A table in a frame, with its name above it; the caption says the same to those who hear it. */
export function table({ host }: Context, given: Table): TemplateResult {
  const { caption, note, name, corner, columns, bodies } = given;
  return html`<div class="ce-frame" part="table">
    <div class="ce-caption">
      ${heading(host.headingLevel + 1, 'ce-caption-name govuk-heading-s', caption)}
      ${note ? html`<p class="ce-caption-note">${note}</p>` : nothing}
    </div>
    <div class="ce-scroll ce-map-scroll" tabindex="0" role="region" aria-label=${caption}>
      <table class="ce-table ce-table-${name} govuk-table" role="table" aria-label=${caption}>
        <caption class="ce-unseen">${caption}</caption>
        <thead class="ce-head govuk-table__head" role="rowgroup">
          <tr class="ce-row govuk-table__row" role="row">
            <th class="ce-column ce-corner govuk-table__header" role="columnheader" scope="col">${corner}</th>
            ${columns.map(column)}
          </tr>
        </thead>
        ${bodies}
      </table>
    </div>
  </div>`;
}

/** A row beneath another one, across the whole table. */
export const openedRow = (columns: number, content: unknown): TemplateResult =>
  html`<tr class="ce-row ce-opened-row" role="row">
    <td class="ce-opened-cell govuk-table__cell" role="cell" colspan=${columns + 1}>
      <div class="ce-opened">${content}</div>
    </td>
  </tr>`;

export const body = (rows: unknown): TemplateResult =>
  html`<tbody class="ce-body govuk-table__body" role="rowgroup">${rows}</tbody>`;

export const rowHead = (content: unknown, className = ''): TemplateResult =>
  html`<th class="ce-row-head ${className} govuk-table__header" role="rowheader" scope="row">${content}</th>`;

/** A cell; `label` names its column where the table is stacked. */
export const cell = (label: string, className: string, content: unknown): TemplateResult =>
  html`<td class="ce-cell ${className} govuk-table__cell" role="cell" data-label=${label}><span class="ce-cell-content">${content}</span></td>`;
