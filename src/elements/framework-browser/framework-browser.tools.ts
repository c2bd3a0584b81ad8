/** What is shown, and to what it is kept. */
import { html, nothing, type TemplateResult } from 'lit';
import { rolesWithoutGrade } from '../../model/index.js';
import { fill, plural } from '../../strings/plural.js';
import { selectField } from '../../templates/field.js';
import type { Reader } from '../../templates/reader.js';
import type { Facet } from './facets.js';
import { phrase, strings, type Context } from './framework-browser.context.js';
import type { BrowserView, FacetChoices, List } from './framework-browser.view.js';

const listName = (reader: Reader, list: List): string =>
  list === 'all' ? strings(reader).all : reader.label(list === 'roles' ? 'role' : 'skill');

/** Links, since each list has an address of its own. */
export function lists({ host, reader }: Context, view: BrowserView): unknown {
  if (!host.shows('lists') || view.lists.length < 2) return nothing;
  return html`<nav aria-label=${strings(reader).list}>
    <ul class="ce-lists" role="list">
      ${view.lists.map(
        ({ list, count }) =>
          html`<li class="ce-lists-item">
            <a
              class="ce-list-link"
              href=${host.hrefTo({ ...host.place, view: list, letter: undefined })}
              aria-current=${list === view.list ? 'true' : nothing}
              >${listName(reader, list)} ${count === undefined ? nothing : html`<span class="ce-count">${count.toLocaleString(reader.locale)}</span>`}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function facetName(reader: Reader, facet: Facet): string {
  if (facet === 'type') return phrase(reader, strings(reader).type);
  return reader.labelOne(facet === 'level' ? 'mastery' : facet);
}

function filter({ host, reader }: Context, given: FacetChoices): unknown {
  const { facet, chosen, choices } = given;
  if (!given.isChoice && chosen === undefined) return nothing;
  const { all, option } = strings(reader);
  // Made once: there may be hundreds of numbers.
  const numbers = new Intl.NumberFormat(reader.locale);
  const options = choices.map(({ id, entity, count }) => {
    const own = reader.read(entity.name);
    const name = count === undefined ? own : fill(option, { name: own, n: numbers.format(count) });
    return html`<option value=${id} .selected=${id === chosen}>${name}</option>`;
  });
  return selectField(
    facetName(reader, facet),
    [html`<option value="" .selected=${chosen === undefined}>${all}</option>`, options],
    (id) => host.keepTo({ [facet]: id || undefined }),
  );
}

/** What a grade leaves out that may be of it for all that is known. */
function gradesUnsaid({ reader }: Context, { facets }: BrowserView): unknown {
  if (facets.find(({ facet }) => facet === 'grade')?.chosen === undefined) return nothing;
  const { framework } = reader;
  const n = rolesWithoutGrade(framework).length;
  if (!n) return nothing;
  const said = phrase(reader, strings(reader).gradesUnsaid, {
    grade: reader.one('grade'),
    n: n.toLocaleString(reader.locale),
    things: reader.count('role', framework.roles?.length ?? 0),
  });
  return html`<p class="ce-small ce-browser-note">${said}</p>`;
}

export function filters(context: Context, view: BrowserView): unknown {
  const { host, reader } = context;
  const lists = view.facets.map((choices) => filter(context, choices));
  if (!host.shows('filters') || lists.every((list) => list === nothing)) return nothing;
  return html`<div class="ce-tools ce-browser-filters" part="filters">
    ${lists}
    ${
      view.isFiltered
        ? html`<button class="ce-link-button" type="button" @click=${() => host.clearFilters()}>
          ${strings(reader).clear}
        </button>`
        : nothing
    }
  </div>${gradesUnsaid(context, view)}`;
}

function counted({ found, reader }: Context, view: BrowserView): string {
  const words = strings(reader);
  const q = found.words;
  if (q) {
    const results = plural(reader.locale, view.total, view.isMore ? words.moreThan : words.results);
    // Where nothing has all words, nothing that is found has.
    const hasAll = view.hits[0]?.hasAll !== false;
    return fill(hasAll ? words.resultsFor : words.someFor, { results, words: q });
  }
  const what = view.list === 'roles' ? 'role' : 'skill';
  if (view.total === view.unfiltered) return reader.count(what, view.total);
  const n = view.total.toLocaleString(reader.locale);
  return fill(words.partOf, { n, things: reader.count(what, view.unfiltered) });
}

/** How much there is, always in the page so that a change is announced; while the next is worked out, the last stays. */
export function status(context: Context): TemplateResult {
  const { host, reader, found } = context;
  const { view } = found;
  const said = view ? counted(context, view) : strings(reader).searching;
  // Beside the list's name its number stands already.
  const isKnown =
    view && !found.words && !view.isFiltered && view.lists.length > 1 && host.shows('lists');
  return html`<p class="ce-small ce-browser-status ${isKnown ? 'ce-unseen' : ''}" role="status">${said}</p>`;
}
