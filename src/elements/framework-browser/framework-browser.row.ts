import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../model/index.js';
import type { Context } from './framework-browser.context.js';
import { openedIn, openingOf } from './place.js';

export interface RowContent {
  readonly name: unknown;
  /** Whose it is, where it is an overlay's. */
  readonly local?: unknown;
  /** What kind of thing it is, or what there is to know at a glance. */
  readonly note?: unknown;
  /** A line below. */
  readonly more?: unknown;
}

/** One line of a list: a link to a role, a role level or a skill. */
export function row({ host }: Context, entry: Entry, content: RowContent): TemplateResult {
  const { name, local = nothing, note = nothing, more } = content;
  return html`<li class="ce-row-item">
    <span class="ce-row-name"
      ><a class="ce-link ce-row-link govuk-link" href=${host.hrefOf(entry)} data-opens=${openedIn(openingOf(entry))!}
        >${name}</a
      >${local}</span
    >
    ${note === nothing ? nothing : html`<span class="ce-small ce-row-note">${note}</span>`}
    ${more === undefined ? nothing : html`<p class="ce-small ce-row-more">${more}</p>`}
  </li>`;
}
