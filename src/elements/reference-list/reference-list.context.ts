import { html, nothing, type TemplateResult } from 'lit';
import { inLanguage } from '../../strings/language.js';
import { referenceList } from '../../strings/reference-list.js';
import { heading } from '../../templates/heading.js';
import type { Reader } from '../../templates/reader.js';
import type { List, ReferenceListView } from './reference-list.view.js';

/** The parts of the element, for `show`. */
export const PARTS = ['notice', 'facts', 'filter', 'footer'] as const;
export type Part = (typeof PARTS)[number];

/** What the reader can change. */
export interface Changes {
  readonly filter?: string;
  readonly skillId?: string | undefined;
}

/** What the template needs from its element. */
export interface ReferenceListHost {
  readonly headingLevel: number;
  readonly filter: string;
  readonly termId?: string;
  readonly caseStudyId?: string;
  readonly sourceId?: string;
  readonly skillHref?: string;
  shows(part: Part): boolean;
  change(changes: Changes): void;
  clear(): void;
  openTerm(id: string): unknown;
}

/** What every part of the template is made from. */
export interface Context {
  readonly host: ReferenceListHost;
  readonly reader: Reader;
  readonly view: ReferenceListView;
}

export const strings = ({ language }: Reader) => inLanguage(referenceList, language);

export const joined = (list: readonly unknown[], between = ', '): unknown =>
  list.map((item, at) => [at ? between : '', item]);

/** The level of the headings of entries: a list that stands alone has the element's own heading. */
const entryLevel = ({ host, view }: Context) => host.headingLevel + Math.min(view.lists.length, 2);

/** One entry of any list: its name, what stands beside it where there is room, and the rest. */
export function entry(
  context: Context,
  list: List,
  isChosen: boolean,
  { name, below, side, body }: Readonly<Record<'name' | 'below' | 'side' | 'body', unknown>>,
): TemplateResult {
  return html`<li
    class=${`ce-entry ce-entry-${list}${isChosen ? ' ce-entry-chosen' : ''}`}
    aria-current=${isChosen ? 'true' : nothing}
  >
    <div class="ce-entry-head">
      ${heading(entryLevel(context), 'ce-entry-name govuk-heading-s', name)}
      ${below}
    </div>
    ${side === nothing ? nothing : html`<div class="ce-entry-side">${side}</div>`}
    <div class="ce-entry-body">${body}</div>
  </li>`;
}
