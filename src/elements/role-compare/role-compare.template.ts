import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../strings/plural.js';
import { changeCounts } from '../../templates/change.js';
import { editionFacts, fact } from '../../templates/edition.js';
import { footer } from '../../templates/footer.js';
import { heading } from '../../templates/heading.js';
import { fillHref } from '../../templates/href.js';
import { notice } from '../../templates/notice.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import { about } from './role-compare.about.js';
import { choices, differences } from './role-compare.choices.js';
import {
  phrase,
  readerOf,
  sideName,
  strings,
  type Context,
  type Part,
} from './role-compare.context.js';
import { table } from './role-compare.table.js';
import type { Column } from './role-compare.view.js';

/** "Data scientist (2017 draft)": the framework only where there are two. */
function fullName(context: Context, column: Column): string {
  const reader = readerOf(context, column);
  const name = reader.read(column.name);
  return context.view.other ? `${name} (${sideName(context, reader)})` : name;
}

/** "Lead developer, Developer compared with Junior developer" */
function captionOf(context: Context): string {
  const { reader, view } = context;
  const others = view.columns.filter(({ isBase }) => !isBase);
  return phrase(reader, strings(reader).caption, {
    others: others.map((column) => fullName(context, column)).join(', '),
    base: fullName(context, view.base),
  });
}

/** What changes in all, or why that cannot be told; empty for the base. */
function total(context: Context, column: Column): string {
  const { reader, view } = context;
  const words = strings(reader);
  const name = readerOf(context, column).read(column.name);
  if (!column.statesSkills)
    return phrase(reader, column.needs.size ? words.partlyNamed : words.onlyNamed, { name });
  if (!column.counts) return '';
  const { shared } = column;
  const changes = [
    changeCounts(reader, column.counts),
    shared ? plural(reader.locale, shared, words.sharedCount) : '',
  ].filter(Boolean);
  const said = changes.join(', ');
  return view.columns.length > 2 ? phrase(reader, words.total, { name, changes: said }) : said;
}

const totalsOf = (context: Context): readonly string[] =>
  context.view.columns.map((column) => total(context, column)).filter(Boolean);

/**
 * How many skills are left, always in the page so that a change is announced. What the table says in all is announced
 * too, once somebody has chosen anew.
 */
function status(context: Context): TemplateResult {
  const { host, reader, view } = context;
  const { shown, total } = view;
  const words = strings(reader);
  const isShared = view.columns.some(({ shared }) => shared);
  const n = shown.toLocaleString(reader.locale);
  const count = isShared
    ? phrase(reader, words.shownOrShared, { n, total: '{total}' })
    : plural(reader.locale, shown, words.shown);
  const said =
    shown < total ? phrase(reader, count, { total: total.toLocaleString(reader.locale) }) : '';
  return html`<div class="ce-status">
    <span class="ce-small" role="status"
      >${said}${host.message ? ` ${host.message}` : ''}${
        host.isChosenAnew
          ? html` <span class="ce-unseen">${captionOf(context)}. ${totalsOf(context).join('; ')}</span>`
          : nothing
      }</span
    >
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

/** The edition of each framework that is compared. */
function facts({ reader, otherReader, view }: Context): TemplateResult {
  const readers = [reader, ...(view.other && otherReader ? [otherReader] : [])];
  const title = (one: Reader) =>
    view.other ? fact(strings(reader).framework, text(one, one.framework.title)) : nothing;
  return html`${readers.map(
    (one) => html`<dl class="ce-facts ce-compare-facts">${title(one)}${editionFacts(one)}</dl>`,
  )}`;
}

/** Whose words these are, framework by framework. */
function footers(context: Context): readonly unknown[] {
  const { reader, otherReader, view } = context;
  const of = (one: Reader, columns: readonly Column[]) => {
    const entities = columns.map(({ role, roleLevel }) => roleLevel ?? role);
    return columns.length ? footer(one, [{ wording: entities[0]!.wording }, ...entities]) : nothing;
  };
  const side = (other: boolean) => view.columns.filter(({ isOfOther }) => isOfOther === other);
  return [of(reader, side(false)), otherReader ? of(otherReader, side(true)) : nothing];
}

/** The whole comparison; `show` decides which of its parts are there. */
export function roleCompareTemplate(context: Context): TemplateResult {
  const { host, reader, otherReader, view } = context;
  const { shown } = view;
  const caption = captionOf(context);
  const part = (name: Part, content: () => unknown) => (host.shows(name) ? content() : nothing);
  return html`<div class="ce-role-compare">
    ${part('notice', () => [notice(reader), view.other && otherReader ? notice(otherReader) : nothing])}
    <div class="ce-tools" part="tools">
      ${part('choices', () => choices(context))} ${part('differences', () => differences(context))}
    </div>
    ${status(context)}
    <div class="ce-frame" part="table">
      <div class="ce-caption">
        ${heading(host.headingLevel, 'ce-caption-name govuk-heading-m', caption)}
        ${part('totals', () => totalsOf(context).map((said) => html`<p class="ce-caption-note">${said}</p>`))}
        ${view.other && view.other.framework.id !== reader.framework.id ? html`<p class="ce-small ce-across">${phrase(reader, strings(reader).acrossFrameworks)}</p>` : nothing}
        ${part('about', () => about(context))}
      </div>
      ${shown ? table(context, caption) : nothing}
      ${!shown && view.total ? html`<p class="ce-text ce-same govuk-body">${phrase(reader, strings(reader).same)}</p>` : nothing}
    </div>
    ${part('share', () => share(context))}
    ${part('facts', () => facts(context))}
    ${part('footer', () => footers(context))}
  </div>`;
}
