import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FrameworkIndex, Text } from '../../model/index.js';
import { editionFacts } from '../../templates/edition.js';
import { footer } from '../../templates/footer.js';
import { soleRole } from '../../templates/footer.links.js';
import { heading } from '../../templates/heading.js';
import { localTag } from '../../templates/local.js';
import { notice } from '../../templates/notice.js';
import { itself } from '../../templates/sources.js';
import type { Reader } from '../../templates/reader.js';
import { text, weave } from '../../templates/text.js';
import { diagram } from './career-path.diagram.js';
import type { Stop } from './career-path.keys.js';
import type { PathLayout } from './career-path.layout.js';
import { list } from './career-path.list.js';
import { panel } from './career-path.panel.js';
import type { CareerPathView, PathEdge, PathNode } from './career-path.view.js';
import { foundationOf, phrase, strings } from './words.js';

/** The parts of a path, for `show`. */
export const PARTS = ['title', 'notice', 'switch', 'key', 'facts', 'footer'] as const;
export type Part = (typeof PARTS)[number];

/** What the templates need from their element. */
export interface CareerPathHost {
  readonly headingLevel: number;
  readonly titleId: string;
  readonly hintId: string;
  readonly panelId: string;
  readonly familyId?: string;
  readonly roleHref?: string;
  readonly roleLevelHref?: string;
  readonly skillHref?: string;
  /** The move whose changes are shown. */
  readonly openMove: string | undefined;
  shows(part: Part): boolean;
  isActive(stop: Stop): boolean;
  selectNode(node: PathNode): void;
  toggleMove(edge: PathEdge): void;
  switchTo(view: 'diagram' | 'list'): void;
  readonly closeMove: () => void;
  readonly whenClicked: (event: Event) => void;
  readonly whenFocused: (event: Event) => void;
  readonly whenKeyPressed: (event: KeyboardEvent) => void;
  readonly whenEscaped: (event: KeyboardEvent) => void;
}

export interface Drawing {
  readonly layout: PathLayout;
  readonly isRightToLeft: boolean;
  /** A little less than 1 where that spares the reader to scroll. */
  readonly scale: number;
}

export interface PathContext {
  readonly host: CareerPathHost;
  readonly reader: Reader;
  readonly index: FrameworkIndex;
  readonly view: CareerPathView;
  /** Undefined where only the list is shown. */
  readonly drawing: Drawing | undefined;
  readonly hasList: boolean;
}

/** What the path is of: a role, a family, or the whole framework. */
function subject({ host, index, view }: PathContext): Text {
  const { roles } = view;
  const family = host.familyId === undefined ? undefined : index.family(host.familyId);
  return (roles.length === 1 ? roles[0]! : family)?.name ?? index.framework.title;
}

function head(context: PathContext): unknown {
  const { host, reader, view, drawing } = context;
  const words = strings(reader);
  const [role, ...others] = view.roles;
  const local = role && !others.length ? localTag(reader, [role, 'name']) : nothing;
  const title = [weave(words.title, { name: text(reader, subject(context)) }), local];
  const className = host.shows('title') ? 'ce-path-title govuk-heading-s' : 'ce-unseen';
  const action = drawing ? words.asList : words.asDiagram;
  return html`<div class="ce-path-head">
    <div id=${host.titleId}>${heading(host.headingLevel, className, title)}</div>
    ${
      host.shows('switch')
        ? html`<button class="ce-path-switch" type="button" @click=${() => host.switchTo(drawing ? 'list' : 'diagram')}>
            ${action}
          </button>`
        : nothing
    }
  </div>`;
}

/** The names of the levels of the scale that the bars show, if they all show the same. */
function scaleNames({ reader, view }: PathContext): string {
  const scales = new Set(
    view.nodes.flatMap(({ fingerprint }) => fingerprint.flatMap((place) => place?.scale ?? [])),
  );
  const [scale] = scales;
  return scale && scales.size === 1
    ? scale.levels.map(({ name }) => reader.read(name)).join(', ')
    : '';
}

function key(context: PathContext): TemplateResult {
  const { host, reader, view, drawing } = context;
  const words = strings(reader);
  const levels = scaleNames(context);
  const { shared, notes } = foundationOf(reader, view);
  return html`<div class="ce-path-key">
    ${host.shows('key') && levels ? html`<p class="ce-path-note-line">${phrase(reader, words.bars, { levels })}</p>` : nothing}
    ${shared === 'inferred' ? html`<p class="ce-path-note-line">${words.allInferred}</p>` : nothing}
    ${shared === 'lost' ? html`<p class="ce-path-note-line">${words.allLost}</p>` : nothing}
    ${drawing && notes.length ? html`<p class="ce-path-note-line">${notes.join(', ')}</p>` : nothing}
    ${view.edges.some(({ kind }) => kind === 'order') ? html`<p class="ce-path-note-line">${words.order}</p>` : nothing}
    ${
      view.edges.length
        ? html`<p class=${host.shows('key') ? 'ce-path-note-line ce-path-hint' : 'ce-unseen'} id=${host.hintId}>
            ${words.choose} ${drawing ? words.keys : nothing}
          </p>`
        : nothing
    }
  </div>`;
}

/** The whole path; `show` decides which of its parts are there. */
export function careerPathTemplate(context: PathContext): TemplateResult {
  const { host, reader, view, drawing, hasList } = context;
  const open = view.edges.find(({ id }) => id === host.openMove);
  return html`<div class="ce-path">
    ${host.shows('notice') ? notice(reader) : nothing}
    <div class="ce-path-body" part="path">
      ${head(context)} ${drawing ? diagram(context) : nothing}
      ${drawing && open && !hasList ? keyed(open.id, panel(context, open)) : nothing} ${hasList ? list(context) : nothing}
    </div>
    ${key(context)}
    ${host.shows('facts') ? html`<dl class="ce-facts">${editionFacts(reader)}</dl>` : nothing}
    ${host.shows('footer') ? footer(reader, view.roles.map(itself), soleRole(view.roles)) : nothing}
  </div>`;
}
