import { html, type TemplateResult } from 'lit';
import type { ChangeKind } from '../model/index.js';
import { change as strings } from '../strings/change.js';
import { inLanguage } from '../strings/language.js';
import { fill } from '../strings/plural.js';
import type { Reader } from './reader.js';

/** The sign of each change; always beside its word. */
export const CHANGE_SIGNS: Readonly<Record<ChangeKind, string>> = {
  added: '+',
  raised: '↑',
  lowered: '↓',
  dropped: '−',
  kept: '=',
};

/** "raised" */
export const changeWord = (reader: Reader, kind: ChangeKind): string =>
  inLanguage(strings, reader.language)[kind];

/** A change as everywhere: its sign, hidden from those who hear the page, and its word. */
export const change = (reader: Reader, kind: ChangeKind): TemplateResult =>
  html`<span class="ce-change ce-change-${kind}"
    ><span aria-hidden="true">${CHANGE_SIGNS[kind]}</span> ${changeWord(reader, kind)}</span
  >`;

/** "↑ 5 raised, ↓ 2 lowered"; nothing of what does not occur. */
export function changeCounts(reader: Reader, counts: Readonly<Record<ChangeKind, number>>): string {
  const { counted } = inLanguage(strings, reader.language);
  return (Object.keys(CHANGE_SIGNS) as ChangeKind[])
    .filter((kind) => counts[kind])
    .map((kind) => {
      const word = changeWord(reader, kind);
      return fill(counted, { sign: CHANGE_SIGNS[kind], n: counts[kind], word });
    })
    .join(', ');
}
