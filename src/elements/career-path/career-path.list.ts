/** The path as a list: everything that the drawing says, from the most junior level to the most senior. */
import { html, nothing, type TemplateResult } from 'lit';
import { fillHref } from '../../templates/href.js';
import { fingerprint } from '../../templates/level.js';
import { localTag, named } from '../../templates/local.js';
import { text } from '../../templates/text.js';
import { changeCounts } from '../../templates/change.js';
import { panel } from './career-path.panel.js';
import type { PathContext } from './career-path.template.js';
import type { PathEdge, PathNode } from './career-path.view.js';
import { basisInWords, changesIn, foundationOf, moveFrom, phrase, strings } from './words.js';

/** "↑ 6 raised"; only the changes, for those are what the row is about. */
function counts({ reader }: PathContext, edge: PathEdge): string {
  if (!edge.counts) return '';
  const changed = Object.fromEntries(changesIn(edge));
  return changesIn(edge).length
    ? changeCounts(reader, { added: 0, raised: 0, lowered: 0, dropped: 0, kept: 0, ...changed })
    : phrase(reader, strings(reader).unchanged);
}

function moveRow(
  context: PathContext,
  edge: PathEdge,
  isStart: boolean,
  isPlain: boolean,
): TemplateResult {
  const { host, reader, view } = context;
  const isOpen = host.openMove === edge.id;
  const said = counts(context, edge);
  const name = moveFrom(reader, view, edge, isStart);
  const basis = foundationOf(reader, view).shared ? '' : basisInWords(reader, edge);
  return html`<li class=${`ce-path-move ce-path-${edge.kind}${edge.place ? ' ce-path-outside' : ''}`}>
    <button
      class="ce-path-row"
      type="button"
      data-move=${edge.id}
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? host.panelId : nothing}
      @click=${() => host.toggleMove(edge)}
    >
      <span class=${isPlain && said ? 'ce-unseen' : ''}>${name}${said ? ':' : nothing}</span> ${said}
      ${basis ? html`<span class="ce-tag">${basis}</span>` : nothing}${edge.move ? localTag(reader, edge.move) : nothing}
    </button>
    ${isOpen ? panel(context, edge, true) : nothing}
  </li>`;
}

function moves(
  context: PathContext,
  edges: readonly PathEdge[],
  isStart: boolean,
  next?: PathNode,
): unknown {
  if (!edges.length) return nothing;
  const { nodes } = context.view;
  const isPlain = (edge: PathEdge) =>
    edges.length === 1 &&
    edge.kind === 'progression' &&
    edge.to !== undefined &&
    nodes[edge.to] === next;
  return html`<ul class="ce-path-moves">
    ${edges.map((edge) => moveRow(context, edge, isStart, isPlain(edge)))}
  </ul>`;
}

function card({ host, reader }: PathContext, node: PathNode): TemplateResult {
  const { role, roleLevel, track, isCurrent } = node;
  const href = roleLevel
    ? fillHref(host.roleLevelHref, { role: role.id, level: roleLevel.id })
    : fillHref(host.roleHref, { role: role.id });
  const condition = roleLevel?.condition;
  const tags = [condition, track?.name].flatMap((tag) =>
    tag === undefined ? [] : [html` <span class="ce-tag">${text(reader, tag)}</span>`],
  );
  const local = localTag(reader, [roleLevel ?? role, 'name']);
  const content = html`<span>${text(reader, node.name)}${tags}${local}</span>${node.fingerprint.length ? fingerprint(node.fingerprint) : nothing}`;
  const className =
    condition === undefined ? 'ce-path-card' : 'ce-path-card ce-path-card-conditional';
  const current = isCurrent ? 'true' : nothing;
  return href
    ? html`<a class=${className} href=${href} aria-current=${current}>${content}</a>`
    : html`<button class=${className} type="button" aria-current=${current} @click=${() => host.selectNode(node)}>${content}</button>`;
}

function levels(context: PathContext, role: number): TemplateResult {
  const { view } = context;
  const own = view.nodes.flatMap((node, at) =>
    node.role === view.roles[role] ? [{ node, at }] : [],
  );
  own.sort((a, b) => a.node.rank - b.node.rank);
  const those = (belongs: (edge: PathEdge) => boolean) => view.edges.filter(belongs);
  return html`${moves(
    context,
    those((edge) => edge.role === role && !edge.isOut),
    false,
  )}
    <ol class="ce-path-levels-list">
      ${own.map(
        ({ node, at }, i) =>
          html`<li class="ce-path-item">
            ${moves(
              context,
              those(({ from, to }) => from === undefined && to === at),
              false,
            )} ${card(context, node)}
            ${moves(
              context,
              those(({ from }) => from === at),
              true,
              own[i + 1]?.node,
            )}
          </li>`,
      )}
    </ol>
    ${moves(
      context,
      those((edge) => edge.role === role && edge.isOut),
      true,
    )}`;
}

export function list(context: PathContext): TemplateResult {
  const { host, reader, view } = context;
  const content =
    view.roles.length === 1
      ? levels(context, 0)
      : html`<ul class="ce-path-roles">
          ${view.roles.map((own, role) => {
            const title = html`<p class="ce-path-role-name">${named(reader, own)}</p>`;
            return html`<li>${own.levels?.length ? title : nothing}${levels(context, role)}</li>`;
          })}
        </ul>`;
  return html`<div class="ce-path-list" part="list" @keydown=${host.whenEscaped}>${content}</div>`;
}
