import { html, nothing, type TemplateResult } from 'lit';
import { indexOf, type Citation, type Wording } from '../model/index.js';
import type { Reader } from './reader.js';
import { safeLink, text } from './text.js';

/** What an entity says of where it comes from. */
export interface Cited {
  readonly sources?: readonly Citation[] | undefined;
  readonly wording?: Wording | undefined;
}

const basisOf = (reader: Reader, { basis }: Citation) =>
  basis === 'inferred' ? reader.words.inferred : basis === 'lost' ? reader.words.lost : undefined;

/** "inferred by us", "lost in the source", or nothing for what the source states. */
export const basisWord = (reader: Reader, { sources = [] }: Cited): string | undefined =>
  sources.map((citation) => basisOf(reader, citation)).find(Boolean);

/** A quiet word for what the source does not state itself; nothing for what it does. */
export function basisTag(reader: Reader, cited: Cited): TemplateResult | typeof nothing {
  const basis = basisWord(reader, cited);
  return basis ? html` <span class="ce-tag">${basis}</span>` : nothing;
}

function citation(reader: Reader, given: Citation): TemplateResult | typeof nothing {
  const source = indexOf(reader.framework).source(given.source);
  if (!source) return nothing;
  const title = text(reader, source.title);
  const href = given.href ?? source.href;
  const basis = basisOf(reader, given);
  return html`<li>
    ${href ? safeLink(href, title) : title}${given.locator ? html`, ${text(reader, given.locator)}` : nothing}${
      basis ? html` <span class="ce-tag">${basis}</span>` : nothing
    }${given.note ? html`<br />${text(reader, given.note)}` : nothing}
  </li>`;
}

/** One line a citation: the work, the place in it, and what we must say of it. */
export const citations = (reader: Reader, given: readonly Citation[]): readonly unknown[] =>
  given.map((one) => citation(reader, one));

/** Where entities come from, on request. */
export function sourcesOnRequest(
  reader: Reader,
  entities: readonly Cited[],
): TemplateResult | typeof nothing {
  const seen = new Set<string>();
  const given = entities
    .flatMap(({ sources = [] }) => sources)
    .filter((one) => {
      const key = JSON.stringify(one);
      return !seen.has(key) && seen.add(key);
    });
  if (!given.length) return nothing;
  return html`<details class="ce-details">
    <summary class="ce-summary">${reader.words.sources}</summary>
    <ul class="ce-list govuk-list govuk-list--bullet">
      ${citations(reader, given)}
    </ul>
  </details>`;
}

/** Whose words the reader reads, and where the official ones are. */
export function wordingNote(reader: Reader, entity: Cited | undefined): unknown {
  const { framework, words } = reader;
  // The publisher's own page of the very thing, where the dataset has its address.
  const own = entity?.sources?.find(({ href, basis }) => href && basis !== 'inferred')?.href;
  const official = own ?? framework.links?.officialText;
  const whose = entity?.wording ?? framework.wording;
  const note = whose && words[whose];
  if (whose === 'official' || !official) return note ?? nothing;
  return html`${note ? html`${note} · ` : nothing}${safeLink(official, words.officialText)}`;
}
