/** The headings of columns and rows. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../strings/plural.js';
import { fillHref } from '../../templates/href.js';
import { bar } from '../../templates/level.js';
import { named } from '../../templates/local.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import type { Named } from './columns.js';
import type { Heading, Sort } from './grid.js';
import { headingTag, headingWords } from './skill-matrix.local.js';
import { hasMeaning } from './skill-matrix.panel.js';
import type { MatrixContext } from './skill-matrix.template.js';
import { phrase, strings } from './words.js';

export const groupName = (reader: Reader, group: Named | undefined) =>
  group ? named(reader, group) : phrase(reader, reader.words.otherSkills);

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
export function noted(context: MatrixContext, given: Heading): TemplateResult {
  const { reader } = context;
  const { comparedWith, alsoNamed } = strings(reader);
  const before = isCompared(context, given) ? comparedWith : nothing;
  const after = given.condition
    ? text(reader, given.condition)
    : given.alsoNamed && fill(alsoNamed, { name: given.alsoNamed });
  const note = (content: unknown) => html`<span class="ce-heading-note">${content}</span> `;
  return html`<span class="ce-heading"
    >${before === nothing ? nothing : note(before)}${name(context, given)}${headingTag(reader, given)}${after ? note(after) : nothing}${
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
  const called = headingWords(context.reader, given);
  return html`<th
    class="ce-column ${isStudied ? 'ce-studied' : ''} govuk-table__header"
    role="columnheader"
    scope="col"
    data-column=${column}
    aria-label=${isCompared(context, given) ? `${strings(context.reader).comparedWith} ${called}` : called}
    aria-sort=${ariaSort(view.sort, given.id)}
  >
    <span class="ce-column-content">${noted(context, given)}${
      host.shows('sort') && view.settled.kind !== 'levels'
        ? sortButton(context, given.id, given.name)
        : nothing
    }</span>
  </th>`;
}

export function head(context: MatrixContext): TemplateResult {
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
