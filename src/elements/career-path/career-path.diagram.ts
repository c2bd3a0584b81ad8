/** The path as a drawing: levels are cards, moves are lines between them; both can be chosen. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fillHref } from '../../templates/href.js';
import { stopKey, stopsOf, type Stop } from './career-path.keys.js';
import type { PathContext } from './career-path.template.js';
import type { Label, Point } from './geometry.js';
import { BROKEN } from './text-width.js';
import { foreign, moveInWords, nodeInWords } from './words.js';

const CORNER = 8;
const ARROW = 9;

const toward = (from: Point, to: Point, by: number): Point => {
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y) || 1;
  const part = Math.min(by, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
};

const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A line with rounded corners. */
function lineOf(points: readonly Point[]): string {
  const inner = points.slice(1, -1).map((point, i) => {
    return `L${at(toward(point, points[i]!, CORNER))}Q${at(point)} ${at(toward(point, points[i + 2]!, CORNER))}`;
  });
  return `M${at(points[0]!)}${inner.join('')}L${at(points.at(-1)!)}`;
}

/** A small triangle whose tip is the end of the line. */
function arrowOf(points: readonly Point[]): string {
  const [tip, before] = [points.at(-1)!, points.at(-2)!];
  const [dx, dy] = [Math.sign(tip.x - before.x) * ARROW, Math.sign(tip.y - before.y) * ARROW];
  const corner = (side: number) =>
    at({ x: tip.x - dx + (dy * side) / 2, y: tip.y - dy + (dx * side) / 2 });
  return `M${at(tip)}L${corner(1)}L${corner(-1)}Z`;
}

/** Where a text is anchored: at the other end in scripts that run from right to left. */
function anchorX({ anchor, x, width }: Label, isRightToLeft: boolean): number {
  if (anchor === 'middle') return x + width / 2;
  return (anchor === 'start') === isRightToLeft ? x + width : x;
}

/** Lines of one text: a space at their ends keeps their words apart for those who hear, copy or search it. */
const linesOf = (lines: readonly string[], x: number, y: number, height: number) =>
  lines.map((line, i) => {
    const end = i === lines.length - 1 || line.endsWith(BROKEN) ? '' : ' ';
    return svg`<tspan x=${x} y=${y + i * height}>${line.replace(BROKEN, '')}${end}</tspan>`;
  });

function words(label: Label | undefined, className: string, isRightToLeft: boolean, lang?: string) {
  if (!label) return nothing;
  const x = anchorX(label, isRightToLeft);
  const lines = linesOf(label.lines, x, label.y + 12, 16);
  return svg`<text class=${`ce-path-words ${className}`} text-anchor=${label.anchor} lang=${ifDefined(lang)}>${lines}</text>`;
}

/** A box to press on, and to see the focus on. */
const area = ({ x, y, width, height }: Label, className: string) =>
  svg`<rect class=${className} x=${x - 4} y=${y - 2} width=${width + 8} height=${height + 3} rx="4"></rect>`;

/** What is heard must hold what is seen, or it cannot be called by voice. */
function nameWith(place: Label | undefined, name: string): string {
  const seen = place?.lines.join(' ').replaceAll(`${BROKEN} `, '') ?? '';
  return name.toLowerCase().includes(seen.toLowerCase()) ? name : `${seen}; ${name}`;
}

/** The counts stand beside the button: its name says them in words, and signs are nothing to speak. */
function edge({ host, reader, view, drawing }: PathContext, stop: Stop): unknown {
  const given = view.edges[stop.at]!;
  const { points, counts, place } = drawing!.layout.edges[stop.at]!;
  if (points.length < 2) return nothing;
  const { isRightToLeft } = drawing!;
  const isOpen = host.openMove === given.id;
  const line = lineOf(points);
  const lang = given.place && foreign(reader, given.place.name);
  const label = place ?? counts;
  return svg`<g
    class=${`ce-path-stop ce-path-edge ce-path-${given.kind}${given.place ? ' ce-path-outside' : ''}`}
    role="button"
    tabindex=${host.isActive(stop) ? 0 : -1}
    data-stop=${stopKey(stop)}
    aria-label=${nameWith(place, moveInWords(reader, view, given))}
    aria-expanded=${isOpen}
    aria-controls=${isOpen ? host.panelId : nothing}
  >
    <path class="ce-path-hit" d=${line}></path>
    ${label ? area(label, 'ce-path-area') : nothing}
    <path class="ce-path-line" d=${line}></path>
    ${given.kind === 'order' ? nothing : svg`<path class="ce-path-arrow" d=${arrowOf(points)}></path>`}
    ${words(place, 'ce-path-place', isRightToLeft, lang)}
  </g>${counts ? svg`<g aria-hidden="true">${words(counts, 'ce-path-counts', isRightToLeft)}</g>` : nothing}`;
}

function card({ reader, view, drawing }: PathContext, index: number): unknown {
  const { x, y, width, height, name, note, bars } = drawing!.layout.nodes[index]!;
  const { name: given, roleLevel } = view.nodes[index]!;
  const start = drawing!.isRightToLeft ? x + width - 12 : x + 12;
  const noteTop = y + 12 + name.length * 18;
  return svg`<rect class="ce-path-ring" x=${x - 4} y=${y - 4} width=${width + 8} height=${height + 8} rx="9"></rect>
    <rect class="ce-path-box" x=${x} y=${y} width=${width} height=${height} rx="6"></rect>
    <text class="ce-path-words ce-path-name" lang=${ifDefined(foreign(reader, given))}>
      ${linesOf(name, start, y + 25, 18)}
    </text>
    ${
      note.length
        ? svg`<text class="ce-path-words ce-path-note" lang=${ifDefined(roleLevel?.condition && foreign(reader, roleLevel.condition))}>
      ${linesOf(note, start, noteTop + 12, 16)}
    </text>`
        : nothing
    }
    ${bars.map((bar) => svg`<rect class="ce-path-bar" x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height} rx="1"></rect>`)}`;
}

function node(context: PathContext, stop: Stop): unknown {
  const { host, reader, view } = context;
  const given = view.nodes[stop.at]!;
  const { role, roleLevel, isCurrent } = given;
  const href = roleLevel
    ? fillHref(host.roleLevelHref, { role: role.id, level: roleLevel.id })
    : fillHref(host.roleHref, { role: role.id });
  const className = `ce-path-stop ce-path-node${roleLevel?.condition === undefined ? '' : ' ce-path-conditional'}`;
  const [tab, key, label] = [
    host.isActive(stop) ? 0 : -1,
    stopKey(stop),
    nodeInWords(reader, given),
  ];
  const current = isCurrent ? 'true' : nothing;
  const content = card(context, stop.at);
  return href
    ? svg`<a class=${className} href=${href} tabindex=${tab} data-stop=${key} aria-label=${label} aria-current=${current}>${content}</a>`
    : svg`<g class=${className} role="button" tabindex=${tab} data-stop=${key} aria-label=${label} aria-current=${current}>${content}</g>`;
}

function roles({ reader, view, drawing }: PathContext): unknown {
  const { layout, isRightToLeft } = drawing!;
  return layout.roles.map(
    ({ label, frame }, i) =>
      svg`${
        frame
          ? svg`<rect class="ce-path-frame" x=${frame.x} y=${frame.y} width=${frame.width} height=${frame.height} rx="10"></rect>`
          : nothing
      }${words(label, 'ce-path-role', isRightToLeft, foreign(reader, view.roles[i]!.name))}`,
  );
}

export function diagram(context: PathContext): TemplateResult {
  const { host, view, drawing } = context;
  const { width, height } = drawing!.layout;
  const scale = drawing!.scale / 16;
  // Chromium takes a drawing that listens for the focus itself for something to focus on, so what is around it listens.
  return html`<div
    class="ce-path-scroll"
    part="diagram"
    @keydown=${host.whenKeyPressed}
    @click=${host.whenClicked}
    @focusin=${host.whenFocused}
  >
    <svg
      class="ce-path-drawing"
      viewBox=${`0 0 ${width} ${height}`}
      width=${`${width * scale}em`}
      height=${`${height * scale}em`}
      role="group"
      aria-labelledby=${host.titleId}
      aria-describedby=${host.hintId}
    >
      ${roles(context)}
      ${stopsOf(view).map((stop) => (stop.kind === 'node' ? node(context, stop) : edge(context, stop)))}
    </svg>
  </div>`;
}
