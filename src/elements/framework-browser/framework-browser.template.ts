import { html, nothing, type TemplateResult } from 'lit';
import { comboboxField } from '../../templates/combobox.js';
import { editionFacts } from '../../templates/edition.js';
import { footer } from '../../templates/footer.js';
import { heading } from '../../templates/heading.js';
import { notice } from '../../templates/notice.js';
import { text } from '../../templates/text.js';
import { phrase, strings, type Context, type Part } from './framework-browser.context.js';
import { suggestion } from './framework-browser.hits.js';
import { list } from './framework-browser.lists.js';
import { opened } from './framework-browser.opened.js';
import { filters, lists, status } from './framework-browser.tools.js';
import { countsOf } from './framework-browser.view.js';
import { openedIn } from './place.js';

/** "52 roles, 201 role levels, 188 skills" */
function counts({ index, reader }: Context): TemplateResult {
  const all = countsOf(index);
  const said = (['role', 'roleLevel', 'skill'] as const)
    .filter((what) => all[what])
    .map((what) => reader.count(what, all[what]));
  return html`<p class="ce-text ce-browser-counts govuk-body">${said.join(', ')}</p>`;
}

/** More suggestions than these would hide the list that they are the beginning of. */
const SUGGESTIONS = 8;

function search(context: Context): TemplateResult {
  const { host, index, reader, found } = context;
  const { roles, skills } = index.framework;
  const words = strings(reader);
  const things = reader.many(roles?.length ? 'role' : 'skill');
  const label = phrase(
    reader,
    roles?.length && skills?.length ? words.searchBoth : words.searchOne,
    {
      things,
    },
  );
  const { hits = [], total = 0 } = found.view ?? {};
  const options = hits.slice(0, SUGGESTIONS).map((hit) => suggestion(context, hit));
  return html`<div class="ce-browser-search" @focusin=${() => host.prepareSearch()}>
    ${comboboxField(reader, host.box, { label, options, total, isBusy: found.isBusy, isSilent: true })}
  </div>`;
}

function browse(context: Context): TemplateResult {
  const { host, reader, found } = context;
  const { view } = found;
  return html`${host.shows('notice') ? notice(reader) : nothing}
    ${view ? html`${filters(context, view)}${lists(context, view)}` : nothing} ${status(context)}
    ${list(context)}`;
}

/** The whole browser; `show` decides which of its parts are there. */
export function frameworkBrowserTemplate(context: Context): TemplateResult {
  const { host, reader } = context;
  const part = (name: Part, content: () => unknown) => (host.shows(name) ? content() : nothing);
  const isOpen = openedIn(host.place) !== undefined;
  const title = () =>
    heading(
      host.headingLevel,
      'ce-title ce-browser-title govuk-heading-l',
      text(reader, reader.framework.title),
    );
  return html`<div class="ce-framework-browser">
    ${part('title', title)} ${part('counts', () => counts(context))} ${part('search', () => search(context))}
    ${isOpen ? opened(context) : browse(context)}
    ${isOpen ? nothing : part('facts', () => html`<dl class="ce-facts ce-browser-facts">${editionFacts(reader)}</dl>`)}
    ${isOpen ? nothing : part('footer', () => footer(reader, [{ wording: reader.framework.wording }]))}
  </div>`;
}
