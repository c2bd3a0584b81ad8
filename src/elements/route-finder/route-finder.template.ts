import { html } from 'lit';
import { heading } from '../../templates/heading.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import type { RouteFinderView } from './route-finder.view.js';

/** What the template needs from its element. */
export interface RouteFinderHost {
  readonly headingLevel: number;
}

export function routeFinderTemplate(
  host: RouteFinderHost,
  reader: Reader,
  { skills }: RouteFinderView,
): unknown {
  return html`<div class="ce-route-finder">
    ${heading(host.headingLevel, 'ce-title govuk-heading-l', text(reader, reader.framework.title))}
    <p class="govuk-body">${reader.count('skill', skills.length)}</p>
  </div>`;
}
