/** What one cell or heading means, on request: a popover, so that nothing clips it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeKind, Prose, Statement } from '../../model/index.js';
import { fill } from '../../strings/plural.js';
import { CHANGE_SIGNS, changeWord } from '../../templates/change.js';
import { fillHref } from '../../templates/href.js';
import { level } from '../../templates/level.js';
import { described } from '../../templates/local.js';
import {
  descriptor,
  levelInGeneral,
  saidOfSkill,
  sourcesOfMeaning,
  statements,
} from '../../templates/meaning.js';
import type { Reader } from '../../templates/reader.js';
import { originTags, sourcesOnRequest } from '../../templates/sources.js';
import { text } from '../../templates/text.js';
import type { Cell } from './cells.js';
import type { Heading } from './grid.js';
import { entityOf, headingTag } from './skill-matrix.local.js';
import type { MatrixContext, MatrixHost } from './skill-matrix.template.js';
import { cellNote, strings } from './words.js';

/** What somebody opened: a heading, or a cell under its two headings. */
export interface Opened {
  readonly heading: Heading;
  readonly under?: Heading;
  readonly cell?: Cell | undefined;
  readonly changed?: ChangeKind | undefined;
}

function meaning(reader: Reader, heading: Heading): Prose | readonly Statement[] | undefined {
  const found = entityOf(reader, heading);
  const said = found?.statements ?? found?.responsibilities;
  return found?.description ?? (said?.length ? said : undefined);
}

/** Whether there is anything to say about a heading. */
export const hasMeaning = (reader: Reader, heading: Heading): boolean =>
  meaning(reader, heading) !== undefined;

function headingMeaning(reader: Reader, heading: Heading): unknown {
  const found = entityOf(reader, heading);
  const said = found?.statements ?? found?.responsibilities;
  const sources = sourcesOnRequest(reader, [{ sources: found?.sources }, ...(said ?? [])]);
  return html`${described(reader, found)}${said?.length ? statements(reader, said) : nothing}
    <div class="ce-small">${sources}</div>`;
}

/** "Raised from Practitioner, Data Scientist" */
function changed({ reader, view }: MatrixContext, { cell, changed }: Opened): unknown {
  if (!changed || !cell || !view.compared) return nothing;
  const before = view.compared.cells.get(cell.skill.id)?.level;
  const said =
    before && changed !== 'kept'
      ? fill(strings(reader).changedFrom, {
          change: changeWord(reader, changed),
          level: reader.read(before.mastery.name),
          name: reader.read(view.compared.name),
        })
      : changeWord(reader, changed);
  return html`<p class="ce-text ce-change ce-change-${changed}">
    <span aria-hidden="true">${CHANGE_SIGNS[changed]}</span> ${said}
  </p>`;
}

function cellMeaning(context: MatrixContext, opened: Opened, cell: Cell): unknown {
  const { reader, view } = context;
  const { requirement, skill, descriptors } = cell;
  const note = cellNote(reader, cell, view.settled.kind);
  const isNamed = view.settled.kind === 'grades';
  const needed = cell.kind === 'needed' ? strings(reader).isNeeded : nothing;
  return html`<p class="ce-panel-level">
      ${note ? html`<span class="ce-tag">${note}</span>` : nothing} ${level(reader, cell.level)}${needed}${
        requirement ? originTags(reader, requirement) : nothing
      }
    </p>
    ${changed(context, opened)} ${requirement?.note ? html`<p class="ce-text">${text(reader, requirement.note)}</p>` : nothing}
    ${descriptors.map((one) => descriptor(reader, one, isNamed))}
    ${descriptors.length ? nothing : html`${described(reader, skill)}${saidOfSkill(reader, skill)}`}
    ${cell.level ? levelInGeneral(reader, cell.level.mastery) : nothing}
    ${sourcesOfMeaning(reader, skill, [requirement, ...descriptors, cell.level?.mastery])}`;
}

function title(host: MatrixHost, reader: Reader, { heading, cell }: Opened): unknown {
  const skill = cell?.skill;
  const href = skill && fillHref(host.skillHref, { skill: skill.id });
  const content = text(reader, skill?.name ?? heading.text);
  const local = headingTag(reader, skill ? { kind: 'skill', id: skill.id } : heading);
  return [href ? html`<a class="ce-link govuk-link" href=${href}>${content}</a>` : content, local];
}

/** Always in the page, so that it can be shown; empty until something is opened. */
export function panel(context: MatrixContext): TemplateResult {
  const { host, reader } = context;
  const { opened } = host.popup;
  const column = opened?.heading.kind === 'skill' ? opened.under : opened?.heading;
  return html`<div
    class=${opened ? 'ce-panel ce-open' : 'ce-panel'}
    part="panel"
    popover="auto"
    role="dialog"
    tabindex="-1"
    aria-labelledby=${host.panelId}
    @toggle=${host.popup.whenToggled}
    @keydown=${host.popup.whenKeyDown}
  >
    ${
      opened
        ? html`<div class="ce-panel-head">
              <div id=${host.panelId}>
                <p class="ce-panel-title">${title(host, reader, opened)}</p>
                ${opened.cell && column ? html`<p class="ce-small">${text(reader, column.text)}${headingTag(reader, column)}</p>` : nothing}
              </div>
              <button class="ce-link-button ce-close" type="button" @click=${host.popup.close}>${reader.words.close}</button>
            </div>
            ${opened.cell ? cellMeaning(context, opened, opened.cell) : headingMeaning(reader, opened.heading)}`
        : nothing
    }
  </div>`;
}
