import { html } from 'lit';
import { heading } from '../../templates/heading.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import type { LearningPathView } from './learning-path.view.js';

/** What the template needs from its element. */
export interface LearningPathHost {
  readonly headingLevel: number;
}

export function learningPathTemplate(
  host: LearningPathHost,
  reader: Reader,
  { skills }: LearningPathView,
): unknown {
  return html`<div class="ce-learning-path">
    ${heading(host.headingLevel, 'ce-title govuk-heading-l', text(reader, reader.framework.title))}
    <p class="govuk-body">${reader.count('skill', skills.length)}</p>
  </div>`;
}
