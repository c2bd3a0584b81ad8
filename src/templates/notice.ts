import { html, nothing } from 'lit';
import type { Reader } from './reader.js';
import { prose } from './text.js';

/** What the publisher wants said beside the framework. */
export function notice(reader: Reader): unknown {
  const given = reader.framework.notice;
  return given === undefined
    ? nothing
    : html`<div class="ce-notice govuk-inset-text">${prose(reader, given)}</div>`;
}
