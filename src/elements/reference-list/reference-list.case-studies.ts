import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../strings/plural.js';
import { dateInWords, fact } from '../../templates/edition.js';
import { fillHref } from '../../templates/href.js';
import type { Reader } from '../../templates/reader.js';
import { sourcesOnRequest } from '../../templates/sources.js';
import { prose, safeLink, text, weave } from '../../templates/text.js';
import { entry, joined, strings, type Context } from './reference-list.context.js';
import type { CaseStudy } from './reference-list.view.js';

type Saving = NonNullable<CaseStudy['savings']>[number];

const inCurrency = ({ locale }: Reader, { amount, currency }: Saving): string =>
  amount.toLocaleString(locale, {
    ...{ style: 'currency', currency },
    ...(Number.isInteger(amount) && { maximumFractionDigits: 0 }),
  });

/** "a year", "over 4 years", "to date since March 2009" */
function periodInWords(reader: Reader, { kind, years, since }: Saving['period']): unknown {
  const words = strings(reader);
  const period =
    kind === 'years' ? plural(reader.locale, years ?? 0, words.years) : words.period[kind];
  if (!since) return period;
  return weave(words.since, { period, date: dateInWords(reader.locale, since) });
}

function saving(reader: Reader, given: Saving): TemplateResult {
  const amount = html`<strong class="ce-amount">${inCurrency(reader, given)}</strong>`;
  return html`<p class="ce-figure">
      ${weave(strings(reader).precision[given.precision ?? 'exact'], { amount })}
      <span class="ce-period">${periodInWords(reader, given.period)}</span>
    </p>
    ${given.note === undefined ? nothing : html`<p class="ce-small">${text(reader, given.note)}</p>`}`;
}

function skills({ host, reader }: Context, { skills = [] }: CaseStudy): unknown {
  const all = reader.framework.skills ?? [];
  const links = skills.flatMap((id) =>
    all
      .filter((skill) => skill.id === id)
      .map((skill) => {
        const name = text(reader, skill.name);
        const href = fillHref(host.skillHref, { skill: id });
        return href ? html`<a class="ce-link govuk-link" href=${href}>${name}</a>` : name;
      }),
  );
  if (!links.length) return nothing;
  const label = links.length > 1 ? reader.label('skill') : reader.labelOne('skill');
  return html`<dl class="ce-facts">${fact(label, joined(links))}</dl>`;
}

/** Figures first: what was saved, and in what time. */
export function caseStudy(context: Context, given: CaseStudy): TemplateResult {
  const { host, reader } = context;
  const { name, href, place, savings = [] } = given;
  const title = text(reader, name);
  return entry(context, 'case-studies', given.id === host.caseStudyId, {
    name: href ? safeLink(href, title) : title,
    below: place === undefined ? nothing : html`<p class="ce-small">${text(reader, place)}</p>`,
    side: savings.length ? savings.map((one) => saving(reader, one)) : nothing,
    body: html`${prose(reader, given.description)}${skills(context, given)}
      <div class="ce-small">${sourcesOnRequest(reader, [given])}</div>`,
  });
}
