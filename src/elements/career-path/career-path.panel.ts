/** What changes on a move, skill by skill, on request. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SkillChange } from '../../model/index.js';
import { change, changeCounts } from '../../templates/change.js';
import { fillHref } from '../../templates/href.js';
import { level } from '../../templates/level.js';
import type { Reader } from '../../templates/reader.js';
import { localTag } from '../../templates/local.js';
import { sourcesOnRequest } from '../../templates/sources.js';
import { prose, safeLink, text, weave } from '../../templates/text.js';
import type { PathContext } from './career-path.template.js';
import type { PathEdge } from './career-path.view.js';
import { basisInWords, moveName, phrase, strings } from './words.js';

const ORDER = ['added', 'raised', 'lowered', 'dropped'] as const;

function levels(reader: Reader, { from, to }: SkillChange): unknown {
  if (!from || !to) return level(reader, to ?? from);
  return weave(reader.words.range, { from: level(reader, from), to: level(reader, to) });
}

/** What asks for the skill at either end of the move. */
const requirementsOf = ({ view }: PathContext, { from, to }: PathEdge, { skill }: SkillChange) =>
  [from, to].flatMap((node) =>
    node === undefined ? [] : view.nodes[node]!.skills.filter((need) => need.skill === skill),
  );

function line(context: PathContext, edge: PathEdge, given: SkillChange): TemplateResult {
  const { host, reader } = context;
  const needs = requirementsOf(context, edge, given).map(({ requirement }) => requirement);
  const href = fillHref(host.skillHref, { skill: given.skill.id });
  const name = text(reader, given.skill.name);
  return html`<li class="ce-path-change">
    ${change(reader, given.kind)}
    <span class="ce-path-skill">${href ? safeLink(href, name) : name}${localTag(reader, [given.skill, 'name'], ...needs)}</span>
    <span class="ce-path-levels">${levels(reader, given)}</span>
  </li>`;
}

function changes(context: PathContext, edge: PathEdge): unknown {
  const { reader } = context;
  const { changes: given, counts, from, to } = edge;
  if (!given || !counts) {
    const isInside = from !== undefined && to !== undefined;
    return isInside ? html`<p class="ce-text">${strings(reader).unknown}</p>` : nothing;
  }
  const changed = ORDER.flatMap((kind) => given.filter((one) => one.kind === kind));
  return html`<p class="ce-path-sum">
      ${changed.length ? changeCounts(reader, counts) : phrase(reader, strings(reader).unchanged)}
    </p>
    ${changed.length ? html`<ul class="ce-path-changes">${changed.map((one) => line(context, edge, one))}</ul>` : nothing}`;
}

function head({ host, reader, view }: PathContext, edge: PathEdge): TemplateResult {
  const basis = basisInWords(reader, edge);
  return html`<div class="ce-path-panel-head">
    <p class="ce-path-panel-name">
      ${moveName(reader, view, edge)}${basis ? html` <span class="ce-tag">${basis}</span>` : nothing}${edge.move ? localTag(reader, edge.move) : nothing}
    </p>
    <button class="ce-path-switch" type="button" @click=${host.closeMove}>${reader.words.close}</button>
  </div>`;
}

/** Below the drawing it says of which move it is; in the list it stands below that move. */
export function panel(context: PathContext, edge: PathEdge, isInList = false): TemplateResult {
  const { host, reader, view } = context;
  const { move, place } = edge;
  const href =
    place?.href ??
    (place?.roleLevel
      ? fillHref(host.roleLevelHref, { role: place.role!.id, level: place.roleLevel.id })
      : place?.role && fillHref(host.roleHref, { role: place.role.id }));
  return html`<section
    class="ce-path-panel"
    part="panel"
    id=${host.panelId}
    aria-label=${moveName(reader, view, edge)}
    @keydown=${host.whenEscaped}
  >
    ${isInList ? nothing : head(context, edge)}
    ${href && place ? html`<p class="ce-text">${safeLink(href, text(reader, place.name))}</p>` : nothing}
    ${prose(reader, move?.description)} ${changes(context, edge)} ${move ? sourcesOnRequest(reader, [move]) : nothing}
  </section>`;
}
