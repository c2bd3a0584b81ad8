import { html } from 'lit';
import { heading } from '../../templates/heading.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import type { CapabilityMapView } from './capability-map.view.js';

/** What the template needs from its element. */
export interface CapabilityMapHost {
  readonly headingLevel: number;
}

export function capabilityMapTemplate(
  host: CapabilityMapHost,
  reader: Reader,
  { skills }: CapabilityMapView,
): unknown {
  return html`<div class="ce-capability-map">
    ${heading(host.headingLevel, 'ce-title govuk-heading-l', text(reader, reader.framework.title))}
    <p class="govuk-body">${reader.count('skill', skills.length)}</p>
  </div>`;
}
