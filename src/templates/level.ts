import { html, nothing, type TemplateResult } from 'lit';
import type { MasteryPlace } from '../model/index.js';
import { fill } from '../strings/plural.js';
import type { Reader } from './reader.js';
import { text, weave } from './text.js';

const segments = (of: number) => Array.from({ length: of }, (_, at) => at + 1);

/** A bar of as many segments as the scale has levels; decoration beside the words. */
export function bar({ place, of }: MasteryPlace): TemplateResult {
  return html`<span class="ce-bar" aria-hidden="true">${segments(of).map(
    (at) => html`<i class=${at <= place ? 'ce-segment ce-on' : 'ce-segment'}></i>`,
  )}</span>`;
}

/** "2 of 4" */
export const placeInWords = (reader: Reader, { place, of }: MasteryPlace): string =>
  fill(reader.words.place, { place, of });

/** A level as everywhere: its word, its place for those who hear the page, and its bar. */
export function level(
  reader: Reader,
  place: MasteryPlace | undefined,
): TemplateResult | typeof nothing {
  if (!place) return nothing;
  return html`<span class="ce-level"
    ><span class="ce-level-word">${text(reader, place.mastery.name)}</span
    ><span class="ce-unseen"> (${placeInWords(reader, place)})</span> ${bar(place)}</span
  >`;
}

/** From the lowest to the highest of several levels. */
export function levelRange(reader: Reader, from: MasteryPlace, to: MasteryPlace): TemplateResult {
  if (from.mastery === to.mastery) return level(reader, from) as TemplateResult;
  const range = weave(reader.words.range, {
    from: text(reader, from.mastery.name),
    to: text(reader, to.mastery.name),
  });
  return html`<span class="ce-level"><span class="ce-level-word">${range}</span></span>`;
}

/**
 * One bar per skill, in the order of the list, so that role levels can be told apart at a glance. Decorative: the
 * words always stand beside it. Levels are `undefined` where a skill has none.
 */
export function fingerprint(levels: readonly (MasteryPlace | undefined)[]): TemplateResult {
  const steps = levels.map((place) => (place ? Math.round((place.place / place.of) * 8) : 0));
  return html`<span class="ce-fingerprint" aria-hidden="true"
    >${steps.map((step) => html`<i class="ce-print ce-print-${step}"></i>`)}</span
  >`;
}
