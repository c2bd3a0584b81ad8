import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../strings/plural.js';
import { editionFacts } from '../../templates/edition.js';
import { footer } from '../../templates/footer.js';
import { heading } from '../../templates/heading.js';
import { notice } from '../../templates/notice.js';
import type { Reader } from '../../templates/reader.js';
import { notFoundState } from '../../templates/states.js';
import { text } from '../../templates/text.js';
import { caseStudy } from './reference-list.case-studies.js';
import { strings, type Context, type ReferenceListHost } from './reference-list.context.js';
import { term } from './reference-list.glossary.js';
import { source } from './reference-list.sources.js';
import { tools } from './reference-list.tools.js';
import type { List, ReferenceListView } from './reference-list.view.js';

const number = ({ locale }: Reader, n: number) => n.toLocaleString(locale);

/** "41", or "3 of 41" where a filter has left some of them. */
function count(reader: Reader, { entries, total }: ReferenceListView[List]): TemplateResult {
  const of = number(reader, total);
  const shown = entries.length;
  const said = shown < total ? fill(reader.words.place, { place: number(reader, shown), of }) : of;
  return html` <span class="ce-count">${said}</span>`;
}

/** A list that stands alone is named by the element's own heading. */
function list(context: Context, name: List): TemplateResult {
  const { host, reader, view } = context;
  const words = strings(reader);
  const { total, entries } = view[name];
  const isAlone = view.lists.length === 1;
  const shown = {
    glossary: () => view.glossary.entries.map((one) => term(context, one)),
    'case-studies': () => view['case-studies'].entries.map((one) => caseStudy(context, one)),
    sources: () => view.sources.entries.map((one) => source(context, one)),
  };
  return html`${
    isAlone
      ? nothing
      : heading(
          host.headingLevel + 1,
          'ce-list-name govuk-heading-m',
          html`${words.name[name]}${total ? count(reader, view[name]) : nothing}`,
        )
  }${
    total
      ? entries.length
        ? html`<ul class="ce-entries" role="list">
            ${shown[name]()}
          </ul>`
        : nothing
      : html`<p class="ce-text ce-empty govuk-body">${words.none[name]}</p>`
  }`;
}

function title({ host, reader, view }: Context): TemplateResult {
  const framework = text(reader, reader.framework.title);
  const [first, ...others] = view.lists;
  if (others.length || !first)
    return heading(host.headingLevel, 'ce-title govuk-heading-l', framework);
  const name = html`${strings(reader).name[first]}${view[first].total ? count(reader, view[first]) : nothing}`;
  return html`<p class="ce-eyebrow govuk-caption-m">${framework}</p>
    ${heading(host.headingLevel, 'ce-title govuk-heading-l', name)}`;
}

/** The lists under one filter; `show` decides what stands around them. */
export function referenceListTemplate(
  host: ReferenceListHost,
  reader: Reader,
  view: ReferenceListView,
): TemplateResult {
  const context: Context = { host, reader, view };
  const { one } = strings(reader);
  return html`<article class="ce-card ce-reference" part="card">
    ${title(context)} ${host.shows('notice') ? notice(reader) : nothing}
    ${
      host.shows('facts')
        ? html`<dl class="ce-facts">
            ${editionFacts(reader)}
          </dl>`
        : nothing
    }
    ${view.missing.map(({ kind, id, choices }) =>
      notFoundState(reader, kind === 'skill' ? reader.one('skill') : one[kind], id, choices),
    )}
    ${host.shows('filter') && view.total ? tools(context) : nothing}
    ${view.visible.map((name) => list(context, name))}
    ${host.shows('footer') ? footer(reader, []) : nothing}
  </article>`;
}
