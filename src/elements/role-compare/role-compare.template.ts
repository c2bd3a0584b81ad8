import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../strings/plural.js';
import { changeCounts } from '../../templates/change.js';
import { editionFacts } from '../../templates/edition.js';
import { footer } from '../../templates/footer.js';
import { heading } from '../../templates/heading.js';
import { fillHref } from '../../templates/href.js';
import { notice } from '../../templates/notice.js';
import { about } from './role-compare.about.js';
import { choices, differences } from './role-compare.choices.js';
import { phrase, strings, type Context, type Part } from './role-compare.context.js';
import { table } from './role-compare.table.js';
import type { Column } from './role-compare.view.js';

/** "Lead developer, Developer compared with Junior developer" */
function captionOf({ reader, view: { columns, base } }: Context): string {
  const others = columns.filter(({ isBase }) => !isBase);
  return phrase(reader, strings(reader).caption, {
    others: others.map(({ name }) => reader.read(name)).join(', '),
    base: reader.read(base.name),
  });
}

/** What changes in all, or why that cannot be told. */
function total({ reader, view }: Context, column: Column): TemplateResult | typeof nothing {
  const words = strings(reader);
  const name = reader.read(column.name);
  if (!column.statesSkills)
    return html`<p class="ce-caption-note">${phrase(reader, words.onlyNamed, { name })}</p>`;
  if (!column.counts) return nothing;
  const changes = changeCounts(reader, column.counts);
  const said = view.columns.length > 2 ? phrase(reader, words.total, { name, changes }) : changes;
  return html`<p class="ce-caption-note">${said}</p>`;
}

/** How many skills are left, always in the page so that a change is announced. */
function status({ host, reader, view }: Context): TemplateResult {
  const { shown, total } = view;
  const count = plural(reader.locale, shown, strings(reader).shown);
  const said =
    shown < total ? phrase(reader, count, { total: total.toLocaleString(reader.locale) }) : '';
  return html`<div class="ce-status">
    <span class="ce-small" role="status">${said}${host.message ? ` ${host.message}` : ''}</span>
  </div>`;
}

function share({ host, reader, view }: Context): unknown {
  const levels = view.columns.map(({ id }) => id).join(' ');
  const href = fillHref(host.comparisonHref, { levels, base: view.base.id });
  if (!href) return nothing;
  const words = strings(reader);
  return html`<div class="ce-tools ce-share">
    <a class="ce-link govuk-link" href=${href}>${words.share}</a>
    <button class="ce-link-button" type="button" @click=${() => host.copyLink(href)}>${words.copy}</button>
  </div>`;
}

/** The whole comparison; `show` decides which of its parts are there. */
export function roleCompareTemplate(context: Context): TemplateResult {
  const { host, reader, view } = context;
  const { columns, shown } = view;
  const caption = captionOf(context);
  const part = (name: Part, content: () => unknown) => (host.shows(name) ? content() : nothing);
  const entities = columns.map(({ role, roleLevel }) => roleLevel ?? role);
  return html`<div class="ce-role-compare">
    ${part('notice', () => notice(reader))}
    <div class="ce-tools" part="tools">
      ${part('choices', () => choices(context))} ${part('differences', () => differences(context))}
    </div>
    ${status(context)}
    <div class="ce-frame" part="table">
      <div class="ce-caption">
        ${heading(host.headingLevel, 'ce-caption-name govuk-heading-m', caption)}
        ${part('totals', () => columns.map((column) => total(context, column)))}
        ${part('about', () => about(context))}
      </div>
      ${shown ? table(context, caption) : nothing}
      ${!shown && view.total ? html`<p class="ce-text ce-same govuk-body">${phrase(reader, strings(reader).same)}</p>` : nothing}
    </div>
    ${part('share', () => share(context))}
    ${part('facts', () => html`<dl class="ce-facts ce-compare-facts">${editionFacts(reader)}</dl>`)}
    ${part('footer', () => footer(reader, [{ wording: entities[0]!.wording }, ...entities]))}
  </div>`;
}
