import { html, nothing, type TemplateResult } from 'lit';
import { addressed, type Subject } from './footer.links.js';
import type { Reader } from './reader.js';
import { sourcesOnRequest, wordingNote, type Cited } from './sources.js';
import { safeLink, text, weave } from './text.js';

/** "Propose a change"; those who hear it are told to what, where the link leads to a form about just that. */
function writeTo(
  reader: Reader,
  what: 'proposeChange' | 'feedback',
  subject: Subject | undefined,
): unknown {
  const { framework, words } = reader;
  const found = addressed(reader, framework.links?.[what], subject);
  if (!found) return nothing;
  const { href, about } = found;
  const said = { proposeChange: words.toWhat, feedback: words.onWhat }[what];
  const rest = about && weave(said, { name: text(reader, about) });
  return safeLink(
    href,
    rest ? html`${words[what]}<span class="ce-unseen"> ${rest}</span>` : words[what],
  );
}

/**
 * Whose words these are, where they come from, and how to have them changed.
 *
 * @param subject the one thing that these are about; without it, the framework
 */
export function footer(
  reader: Reader,
  entities: readonly Cited[],
  subject?: Subject,
): TemplateResult | typeof nothing {
  const items = [
    wordingNote(reader, entities[0]),
    writeTo(reader, 'proposeChange', subject),
    writeTo(reader, 'feedback', subject),
    sourcesOnRequest(reader, entities),
  ].filter((item) => item !== nothing);
  if (!items.length) return nothing;
  return html`<div class="ce-footer">${items.map((item) => html`<div class="ce-footer-item">${item}</div>`)}</div>`;
}
