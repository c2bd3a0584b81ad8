/** How routes are compared, with the numbers themselves. */
import { html, type TemplateResult } from 'lit';
import { DEFAULT_WEIGHTS, type RouteWeights } from '../../model/index.js';
import { phrase, strings, type Context } from './route-finder.context.js';

const NAMES = Object.keys(DEFAULT_WEIGHTS) as (keyof RouteWeights)[];

export function weights({ reader, asked }: Context): TemplateResult {
  const words = strings(reader);
  const list = NAMES.join(', ');
  return html`<details class="ce-details ce-weights">
    <summary class="ce-summary">${words.how}</summary>
    ${words.howText.map((said) => html`<p class="ce-text govuk-body">${phrase(reader, said)}</p>`)}
    <dl class="ce-weight-list">
      ${NAMES.map(
        (name) => html`<div class="ce-weight">
          <dt class="ce-weight-name">${phrase(reader, words.weight[name])}</dt>
          <dd class="ce-weight-value">${asked.weights[name].toLocaleString(reader.locale)}</dd>
        </div>`,
      )}
    </dl>
    ${asked.noWeights.map((word) => html`<p class="ce-small">${phrase(reader, words.noWeight, { word, list })}</p>`)}
  </details>`;
}
