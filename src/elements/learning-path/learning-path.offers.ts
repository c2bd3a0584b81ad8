/** Provider by provider, or language by language; what nothing teaches stands last, as a gap. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../templates/heading.js';
import { inWhich, learningList } from '../../templates/learning.js';
import type { Reader } from '../../templates/reader.js';
import { originTags } from '../../templates/sources.js';
import { prose, safeLink, text } from '../../templates/text.js';
import { byOffer, type Offer, type OfferGroup } from './by-offer.js';
import { joined, number, strings, type Context } from './learning-path.context.js';
import { levelsTaught, skillName, wanted } from './learning-path.skills.js';

type By = 'provider' | 'language';

const providerOf = ({ framework }: Reader, id: string | undefined) =>
  framework.providers?.find((provider) => provider.id === id);

function nameOf(reader: Reader, by: By, { value }: OfferGroup): unknown {
  if (value === undefined) return strings(reader).unsaid[by];
  if (by === 'language') return inWhich(reader, value);
  const provider = providerOf(reader, value);
  if (!provider) return value;
  const name = text(reader, provider.name);
  return provider.href ? safeLink(provider.href, name) : name;
}

function teaches(context: Context, { teaches }: Offer): TemplateResult {
  const { reader } = context;
  const skills = teaches.map(({ line, teaching }) => {
    const levels = teaching.levels.length ? html` (${levelsTaught(reader, teaching)})` : nothing;
    return html`${skillName(context, line)}${levels}${originTags(reader, teaching.learned)}`;
  });
  return html`<p class="ce-text">${strings(reader).teaches} ${joined(skills)}</p>`;
}

function group(context: Context, by: By, given: OfferGroup): TemplateResult {
  const { host, reader } = context;
  const isLanguage = by === 'language' && given.value !== undefined;
  const byLearning = new Map(given.offers.map((offer) => [offer.learning, offer]));
  const description = by === 'provider' ? providerOf(reader, given.value)?.description : undefined;
  return html`<li class="ce-learn">
    <div class="ce-learn-head">
      ${heading(
        host.headingLevel + 1,
        isLanguage ? 'ce-learn-name ce-learn-language' : 'ce-learn-name',
        html`${nameOf(reader, by, given)}
          <span class="ce-count">${number(reader, given.offers.length)}</span>`,
      )}
      <div class="ce-small">${prose(reader, description)}</div>
    </div>
    <div class="ce-learn-body">
      ${learningList(reader, [...byLearning.keys()], (learning) => teaches(context, byLearning.get(learning)!))}
    </div>
  </li>`;
}

function gaps(context: Context): unknown {
  const { host, reader, view } = context;
  const lines = view.lines.filter(({ isCovered }) => !isCovered);
  if (!lines.length || !view.all.length) return nothing;
  const name = html`${strings(reader).notListed}
    <span class="ce-count">${number(reader, lines.length)}</span>`;
  return html`${heading(host.headingLevel + 1, 'ce-section govuk-heading-s', name)}
    <ul class="ce-list govuk-list govuk-list--bullet">
      ${lines.map((line) => html`<li>${skillName(context, line)} ${wanted(reader, line)}</li>`)}
    </ul>`;
}

export const offers = (context: Context, by: By): TemplateResult =>
  html`<ul class="ce-learns" role="list">
      ${byOffer(context.view.lines, by, context.reader.language).map((given) => group(context, by, given))}
    </ul>
    ${gaps(context)}`;
