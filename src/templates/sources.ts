import { html, nothing, type TemplateResult } from 'lit';
import {
  indexOf,
  overlaySourceOf,
  type Citation,
  type Source,
  type Wording,
} from '../model/index.js';
import { localTag, type Part } from './local.js';
import type { Reader } from './reader.js';
import { safeLink, text, weave } from './text.js';

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

const tag = (word: string | undefined): TemplateResult | typeof nothing =>
  word ? html` <span class="ce-tag">${word}</span>` : nothing;

/** A quiet word for what the source does not state itself; nothing for what it does. */
export const basisTag = (reader: Reader, cited: Cited): TemplateResult | typeof nothing =>
  tag(basisWord(reader, cited));

/**
 * Quiet words for what the framework's own source does not state itself: inferred, lost, or an overlay's.
 *
 * @param beside what stands in the same line and may be an overlay's as well, such as a skill beside what needs it
 */
export const originTags = (reader: Reader, cited: Cited, ...beside: readonly Part[]): unknown => [
  basisTag(reader, cited),
  localTag(reader, cited, ...beside),
];

const isOverlay = ({ framework }: Reader, id: string): boolean =>
  framework.mergedFrom?.includes(id) ?? false;

/** Where in a work; what an overlay's locator names is marked where it stands. */
const whereIn = (reader: Reader, { source, locator }: Citation): unknown =>
  locator && !isOverlay(reader, source) ? text(reader, locator) : undefined;

/** What we must say of a citation. */
const remarks = (reader: Reader, given: Citation): TemplateResult =>
  html`${tag(basisOf(reader, given))}${given.note ? html`<br />${text(reader, given.note)}` : nothing}`;

/** A work, with whose it is where it is an overlay. */
function work(reader: Reader, source: Source, href = source.href): unknown {
  const title = text(reader, source.title);
  const linked = href ? safeLink(href, title) : title;
  if (!isOverlay(reader, source.id)) return linked;
  return html`${linked}${source.publisher ? html`, ${text(reader, source.publisher)}` : nothing}
    <span class="ce-tag">${reader.words.localSource}</span>`;
}

function alone(reader: Reader, source: Source, given: Citation): TemplateResult {
  const where = whereIn(reader, given);
  return html`<li>
    ${work(reader, source, given.href)}${where ? html`, ${where}` : nothing}${remarks(reader, given)}
  </li>`;
}

/** A work that is cited more than once, with its places below it. */
function manyPlaces(reader: Reader, source: Source, places: readonly Citation[]): TemplateResult {
  return html`<li>
    ${work(reader, source)}
    <ul class="ce-list govuk-list govuk-list--bullet">
      ${places.map((one) => {
        const where = whereIn(reader, one) ?? text(reader, source.title);
        return html`<li>${one.href ? safeLink(one.href, where) : where}${remarks(reader, one)}</li>`;
      })}
    </ul>
  </li>`;
}

/** One line a citation: the work, the place in it, and what we must say of it. */
export const citations = (reader: Reader, given: readonly Citation[]): readonly unknown[] =>
  given.map((one) => {
    const source = indexOf(reader.framework).source(one.source);
    return source ? alone(reader, source, one) : nothing;
  });

/** All that is cited within something: for itself, and for its statements, descriptors and the like. */
function citedWithin(value: unknown, isPart = false): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => citedWithin(one, true));
  const { sources, levels, ...rest } = value as Readonly<Record<string, unknown>>;
  return [
    ...((sources ?? []) as readonly Citation[]),
    // The levels of a role are things of their own, those of a challenge are not.
    ...citedWithin(Object.values(isPart ? { levels, ...rest } : rest), true),
  ];
}

/** An entity without what is said within it, for where that is not shown. */
export const itself = ({ sources, wording }: Cited): Cited => ({ sources, wording });

/** Works in the order in which they are cited, each with its places, each place once. */
function byWork(reader: Reader, given: readonly Citation[]): ReadonlyMap<Source, Citation[]> {
  const index = indexOf(reader.framework);
  const works = new Map<Source, Citation[]>();
  const seen = new Set<string>();
  for (const one of given) {
    const source = index.source(one.source);
    const key = JSON.stringify(one);
    if (!source || isOverlay(reader, source.id) || seen.has(key)) continue;
    seen.add(key);
    const places = works.get(source);
    if (places) places.push(one);
    else works.set(source, [one]);
  }
  return works;
}

/** What an overlay adds may stand anywhere among what is shown, so each is listed wherever sources are. */
const overlays = ({ framework }: Reader): readonly Source[] =>
  (framework.mergedFrom ?? []).flatMap((id) => indexOf(framework).source(id) ?? []);

/** Where entities and all that is said of them come from, on request. */
export function sourcesOnRequest(
  reader: Reader,
  entities: readonly Cited[],
): TemplateResult | typeof nothing {
  const works = byWork(
    reader,
    entities.flatMap((entity) => citedWithin(entity)),
  );
  const local = overlays(reader);
  if (!works.size && !local.length) return nothing;
  return html`<details class="ce-details">
    <summary class="ce-summary">${reader.words.sources}</summary>
    <ul class="ce-list govuk-list govuk-list--bullet">
      ${[...works].map(([source, places]) =>
        places.length === 1
          ? alone(reader, source, places[0]!)
          : manyPlaces(reader, source, places),
      )}${local.map((source) => html`<li>${work(reader, source)}</li>`)}
    </ul>
  </details>`;
}

/** Whose words the reader reads, and where the official ones are. */
export function wordingNote(reader: Reader, entity: Cited = {}): unknown {
  const { framework, words } = reader;
  const overlay = overlaySourceOf(framework, [entity]);
  // Of what an overlay adds, the framework's publisher has no text.
  if (overlay && entity.wording !== 'summary')
    return weave(words.wordingOf, { name: text(reader, overlay.publisher ?? overlay.title) });
  if (overlay) return words.summary;
  // The publisher's own page of the very thing, where the dataset has its address.
  const own = entity.sources?.find(({ href, basis }) => href && basis !== 'inferred')?.href;
  const official = own ?? framework.links?.officialText;
  const whose = entity.wording ?? framework.wording;
  const said = whose && words[whose];
  const note = said && overlays(reader).length ? weave(words.exceptLocal, { wording: said }) : said;
  if (whose === 'official' || !official) return note ?? nothing;
  return html`${note ? html`${note} · ` : nothing}${safeLink(official, words.officialText)}`;
}
