import { html, nothing, type TemplateResult } from 'lit';
import type { Framework } from '../model/index.js';
import { caseStudy as strings } from '../strings/case-study.js';
import { inLanguage } from '../strings/language.js';
import { plural } from '../strings/plural.js';
import { dateInWords } from './edition.js';
import type { Reader } from './reader.js';
import { text, weave } from './text.js';

type CaseStudy = NonNullable<Framework['caseStudies']>[number];
type Saving = NonNullable<CaseStudy['savings']>[number];

/** “£750,000” */
export const inCurrency = ({ locale }: Reader, { amount, currency }: Saving): string =>
  amount.toLocaleString(locale, {
    ...{ style: 'currency', currency },
    ...(Number.isInteger(amount) && { maximumFractionDigits: 0 }),
  });

/** "a year", "over 4 years", "to date since March 2009" */
function periodInWords(reader: Reader, { kind, years, since }: Saving['period']): unknown {
  const words = inLanguage(strings, reader.language);
  const period =
    kind === 'years' ? plural(reader.locale, years ?? 0, words.years) : words.period[kind];
  if (!since) return period;
  return weave(words.since, { period, date: dateInWords(reader.locale, since) });
}

/** What a case study says was saved: the amount as exactly as it is known, the time, and what is to be known of it. */
export function caseStudySaving(reader: Reader, given: Saving): TemplateResult {
  const amount = html`<strong class="ce-amount">${inCurrency(reader, given)}</strong>`;
  return html`<p class="ce-figure">
      ${weave(inLanguage(strings, reader.language).precision[given.precision ?? 'exact'], { amount })}
      <span class="ce-period">${periodInWords(reader, given.period)}</span>
    </p>
    ${given.note === undefined ? nothing : html`<p class="ce-small">${text(reader, given.note)}</p>`}`;
}
