import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from './reader.js';
import { sourcesOnRequest, wordingNote, type Cited } from './sources.js';
import { safeLink } from './text.js';

/** Whose words these are, where they come from, and how to have them changed. */
export function footer(
  reader: Reader,
  entities: readonly Cited[],
): TemplateResult | typeof nothing {
  const { links } = reader.framework;
  const items = [
    wordingNote(reader, entities[0]),
    links?.proposeChange ? safeLink(links.proposeChange, reader.words.proposeChange) : nothing,
    links?.feedback ? safeLink(links.feedback, reader.words.feedback) : nothing,
    sourcesOnRequest(reader, entities),
  ].filter((item) => item !== nothing);
  if (!items.length) return nothing;
  return html`<div class="ce-footer">${items.map((item) => html`<div class="ce-footer-item">${item}</div>`)}</div>`;
}
