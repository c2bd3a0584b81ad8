/** What each of those that are compared is, on request: summary, grades, track and responsibilities. */
import { html, nothing, type TemplateResult } from 'lit';
import { fact } from '../../templates/edition.js';
import { heading } from '../../templates/heading.js';
import { changedTag, described, named } from '../../templates/local.js';
import { statements } from '../../templates/meaning.js';
import { positionHref, positionTag } from '../../templates/position.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import { readerOf, strings, type Context } from './role-compare.context.js';
import type { Column } from './role-compare.view.js';

function facts({ view }: Context, reader: Reader, column: Column): TemplateResult {
  const { role, roleLevel, track, grades } = column;
  const words = strings(reader);
  const listed = grades.map((grade, at) => [at ? ', ' : '', named(reader, grade)]);
  return html`<dl class="ce-facts">
    ${view.other ? fact(words.framework, text(reader, reader.framework.title)) : nothing}
    ${roleLevel ? fact(reader.labelOne('role'), named(reader, role)) : nothing}
    ${track ? fact(words.track, [named(reader, track), changedTag(reader, roleLevel, 'track')]) : nothing}
    ${listed.length ? fact(words.grades, [listed, changedTag(reader, roleLevel ?? role, 'grades')]) : nothing}
  </dl>`;
}

function one(context: Context, column: Column): TemplateResult {
  const { host } = context;
  const reader = readerOf(context, column);
  const of = column.roleLevel ?? column.role;
  const { responsibilities } = of;
  const condition = column.roleLevel?.condition;
  const name = text(reader, column.name);
  const href = column.isOfOther ? undefined : positionHref(host, column);
  const linked = href ? html`<a class="ce-link govuk-link" href=${href}>${name}</a>` : name;
  return html`<div>
    ${heading(host.headingLevel + 1, 'ce-compared-name govuk-heading-s', [linked, positionTag(reader, column)])}
    ${condition ? html`<p class="ce-small">${text(reader, condition)}${changedTag(reader, column.roleLevel, 'condition')}</p>` : nothing}
    ${described(reader, of)} ${facts(context, reader, column)}
    ${
      responsibilities?.length
        ? html`<p class="ce-small">${strings(reader).responsibilities}</p>${statements(reader, responsibilities)}`
        : nothing
    }
  </div>`;
}

export function about(context: Context): TemplateResult {
  const { host, reader, view } = context;
  const isOpen = host.opened.has('about');
  return html`<button class="ce-link-button" type="button" aria-expanded=${isOpen} @click=${() => host.toggle('about')}>
      ${strings(reader).about}
    </button>
    <div class="ce-abouts ${isOpen ? '' : 'ce-closed'}">
      ${view.columns.map((column) => one(context, column))}
    </div>`;
}
