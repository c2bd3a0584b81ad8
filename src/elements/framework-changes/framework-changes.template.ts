import { html } from 'lit';
import { heading } from '../../templates/heading.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import type { FrameworkChangesView } from './framework-changes.view.js';

/** What the template needs from its element. */
export interface FrameworkChangesHost {
  readonly headingLevel: number;
}

export function frameworkChangesTemplate(
  host: FrameworkChangesHost,
  reader: Reader,
  { skills }: FrameworkChangesView,
): unknown {
  return html`<div class="ce-framework-changes">
    ${heading(host.headingLevel, 'ce-title govuk-heading-l', text(reader, reader.framework.title))}
    <p class="govuk-body">${reader.count('skill', skills.length)}</p>
  </div>`;
}
