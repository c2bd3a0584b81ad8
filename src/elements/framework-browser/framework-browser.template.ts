import { html } from 'lit';
import { heading } from '../../templates/heading.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import type { FrameworkBrowserView } from './framework-browser.view.js';

/** What the template needs from its element. */
export interface FrameworkBrowserHost {
  readonly headingLevel: number;
}

export function frameworkBrowserTemplate(
  host: FrameworkBrowserHost,
  reader: Reader,
  { skills }: FrameworkBrowserView,
): unknown {
  return html`<div class="ce-framework-browser">
    ${heading(host.headingLevel, 'ce-title govuk-heading-l', text(reader, reader.framework.title))}
    <p class="govuk-body">${reader.count('skill', skills.length)}</p>
  </div>`;
}
