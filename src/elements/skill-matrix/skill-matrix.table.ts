/** The table: its caption, headings and rows. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { countChanges } from '../../model/index.js';
import { fill } from '../../strings/plural.js';
import { changeCounts } from '../../templates/change.js';
import { heading } from '../../templates/heading.js';
import { fillHref } from '../../templates/href.js';
import { bar } from '../../templates/level.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import type { Named } from './columns.js';
import type { Heading, Sort } from './grid.js';
import { cellsOfRow } from './skill-matrix.cell.js';
import { moveFocus } from './skill-matrix.keys.js';
import { hasMeaning } from './skill-matrix.panel.js';
import type { MatrixContext } from './skill-matrix.template.js';
import type { Line } from './skill-matrix.view.js';
import { caption, phrase, strings } from './words.js';

const TALL = 24;

const groupName = (reader: Reader, group: Named | undefined) =>
  group ? text(reader, group.name) : phrase(reader, reader.words.otherSkills);

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

/** A heading's name: a link where the host has a page for it, a button where we can say what it means. */
function name({ host, reader, index }: MatrixContext, given: Heading): unknown {
  const content = text(reader, given.text);
  const href =
    given.kind === 'skill'
      ? fillHref(host.skillHref, { skill: given.id })
      : given.kind === 'roles'
        ? fillHref(host.roleLevelHref, {
            role: index.roleLevel(given.id)?.role.id ?? given.id,
            level: given.id,
          })
        : undefined;
  if (href)
    return html`<a class="ce-link ce-stop govuk-link" tabindex="-1" href=${href}>${content}</a>`;
  if (!hasMeaning(reader, given)) return html`<span class="ce-name">${content}</span>`;
  return html`<button class="ce-name ce-name-button ce-stop" type="button" tabindex="-1" aria-haspopup="dialog">${content}</button>`;
}

const isCompared = ({ view: { compared } }: MatrixContext, { kind, id }: Heading) =>
  kind !== 'skill' && id === compared?.id;

/** The name with what must be said beside it: that it is compared with, when it exists, how a filter found it. */
function noted(context: MatrixContext, given: Heading): TemplateResult {
  const { reader } = context;
  const { comparedWith, alsoNamed } = strings(reader);
  const before = isCompared(context, given) ? comparedWith : nothing;
  const after = given.condition
    ? text(reader, given.condition)
    : given.alsoNamed && fill(alsoNamed, { name: given.alsoNamed });
  const note = (content: unknown) => html`<span class="ce-heading-note">${content}</span> `;
  return html`<span class="ce-heading"
    >${before === nothing ? nothing : note(before)}${name(context, given)}${after ? note(after) : nothing}${
      given.kind === 'levels' ? bar(context.index.mastery(given.id)!) : nothing
    }</span
  >`;
}

const ariaSort = ({ by, descending }: Sort, id: string) =>
  by === id ? (descending ? 'descending' : 'ascending') : 'none';

function sortButton(
  { reader, view: { sort } }: MatrixContext,
  id: string,
  label: string,
): TemplateResult {
  return html`<button
    class="ce-sort ce-stop ce-sort-${ariaSort(sort, id)}"
    type="button"
    tabindex="-1"
    aria-label=${`${strings(reader).sortBy}: ${label}`}
  ></button>`;
}

function columnHeading(context: MatrixContext, given: Heading, column: number): TemplateResult {
  const { host, view } = context;
  const isStudied = !view.transposed && given.id === view.highlighted?.id;
  return html`<th
    class="ce-column ${isStudied ? 'ce-studied' : ''} govuk-table__header"
    role="columnheader"
    scope="col"
    data-column=${column}
    aria-label=${isCompared(context, given) ? `${strings(context.reader).comparedWith} ${given.name}` : given.name}
    aria-sort=${ariaSort(view.sort, given.id)}
  >
    <span class="ce-column-content">${noted(context, given)}${
      host.shows('sort') && view.settled.kind !== 'levels'
        ? sortButton(context, given.id, given.name)
        : nothing
    }</span>
  </th>`;
}

function head(context: MatrixContext): TemplateResult {
  const { host, reader, view } = context;
  const { grid, spans, transposed } = view;
  const label = reader.labelOne(
    transposed && view.settled.kind === 'roles' ? 'roleLevel' : 'skill',
  );
  const corner = html`<th
    class="ce-column ce-corner govuk-table__header"
    role="columnheader"
    scope="col"
    data-column="-1"
    aria-label=${label}
    rowspan=${spans.length ? 2 : 1}
    aria-sort=${ariaSort(view.sort, 'name')}
  >
    <span class="ce-column-content">${label}${
      host.shows('sort') ? sortButton(context, 'name', strings(reader).byName) : nothing
    }</span>
  </th>`;
  const columns = grid.columns.map((given, column) => columnHeading(context, given, column));
  const row = (cells: unknown) =>
    html`<tr class="ce-row govuk-table__row" role="row">${cells}</tr>`;
  if (!spans.length) return row([corner, columns]);
  const over = spans.map(
    ({ group, span }) =>
      html`<th class="ce-column ce-span govuk-table__header" role="columnheader" scope="colgroup" colspan=${span}>
        <span class="ce-span-name">${groupName(reader, group)}</span>
      </th>`,
  );
  return html`${row([corner, over])}${row(columns)}`;
}

function line(context: MatrixContext, given: Line): TemplateResult {
  const { reader, view } = context;
  if (given.kind !== 'row') {
    const isGroup = given.kind === 'group';
    const content = isGroup ? groupName(reader, given.group) : text(reader, given.skill.name);
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
