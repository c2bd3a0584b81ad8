import { html, nothing, type TemplateResult } from 'lit';
import { formatProblem } from '../model/index.js';
import { suggest } from '../model/suggest.js';
import type { Failure, FrameworkState } from '../source/state.js';
import { common } from '../strings/common.js';
import { inLanguage } from '../strings/language.js';
import { fill } from '../strings/plural.js';
import type { Reader } from './reader.js';
import { text, weave } from './text.js';

type Loading = Extract<FrameworkState, { status: 'loading' }>;

const amount = (language: string, bytes: number) =>
  `${(bytes / 1_000_000).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;

/** Style sheets show this only when loading takes long enough to be noticed. */
export function loadingState(language: string, { received, total }: Loading): TemplateResult {
  const words = inLanguage(common, language);
  const message = received
    ? fill(words.loadingAmount, { amount: amount(language, received) })
    : words.loading;
  return html`<div class="ce-loading">
    <p class="ce-text" role="status">${words.loading}</p>
    ${
      total === undefined
        ? received
          ? html`<p class="ce-small">${message}</p>`
          : nothing
        : html`<progress class="ce-progress" max=${total} .value=${received} aria-label=${message}></progress>`
    }
  </div>`;
}

/** A sentence for readers, a way to try again, and the reason for whoever can mend it. */
export function failedState(
  language: string,
  failure: Failure,
  retry: (() => void) | undefined,
): TemplateResult {
  const words = inLanguage(common, language);
  const rest = failure.problems.slice(1, 6);
  return html`<div class="ce-failed" role="alert">
    <p class="ce-text govuk-body">${words.failed}</p>
    ${
      retry
        ? html`<button class="ce-button govuk-button govuk-button--secondary" type="button" @click=${retry}>
          ${words.retry}
        </button>`
        : nothing
    }
    <details class="ce-details">
      <summary class="ce-summary">${words.details}</summary>
      <p class="ce-text" lang="en">${failure.message}</p>
      ${
        rest.length
          ? html`<ul class="ce-list" lang="en">
            ${rest.map((problem) => html`<li>${formatProblem(problem)}</li>`)}
          </ul>`
          : nothing
      }
    </details>
  </div>`;
}

/** The dataset is there, and what was asked of it is not. */
export function notFoundState(
  reader: Reader,
  kind: string,
  id: string,
  choices: readonly string[],
): TemplateResult {
  const { words } = reader;
  const meant = suggest(id, choices);
  const listed = choices.slice(0, 12).join(', ') + (choices.length > 12 ? ', …' : '');
  return html`<div class="ce-failed">
    <p class="ce-text govuk-body">${weave(words.notFound, { kind, id, title: text(reader, reader.framework.title) })}</p>
    ${meant === undefined ? nothing : html`<p class="ce-text govuk-body">${fill(words.didYouMean, { id: meant })}</p>`}
    ${choices.length ? html`<p class="ce-small">${fill(words.choices, { list: listed })}</p>` : nothing}
  </div>`;
}

/** The dataset has nothing for this element. */
export const emptyState = ({ words }: Reader): TemplateResult =>
  html`<p class="ce-text ce-empty govuk-body">${words.empty}</p>`;
