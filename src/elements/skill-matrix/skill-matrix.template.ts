import { html, nothing, type TemplateResult } from 'lit';
import type { FrameworkIndex } from '../../model/index.js';
import { editionFacts } from '../../templates/edition.js';
import { footer } from '../../templates/footer.js';
import { soleRole } from '../../templates/footer.links.js';
import { notice } from '../../templates/notice.js';
import { itself } from '../../templates/sources.js';
import type { Reader } from '../../templates/reader.js';
import type { LeftOut } from './columns.js';
import { rolesIn, type ColumnKind } from './scope.js';
import { NO_FILTERS } from './skill-matrix.choices.js';
import { panel } from './skill-matrix.panel.js';
import type { PopoverController } from './skill-matrix.popover.js';
import { table } from './skill-matrix.table.js';
import { tools } from './skill-matrix.tools.js';
import type { MatrixView } from './skill-matrix.view.js';
import { phrase, strings } from './words.js';

/** The parts of a matrix, for `show`. */
export const PARTS = [
  'notice',
  'scope',
  'filter',
  'compare',
  'types',
  'levels',
  'sort',
  'swap',
  'copy',
  'download',
  'key',
  'facts',
  'footer',
] as const;
export type Part = (typeof PARTS)[number];

/** What the controls change; the element's properties of the same names. */
export interface Changes {
  readonly roleId?: string | undefined;
  readonly familyId?: string | undefined;
  readonly columns?: ColumnKind | undefined;
  readonly wholeFramework?: boolean;
  readonly compareWith?: string | undefined;
  readonly filter?: string;
  readonly skillTypeId?: string | undefined;
  readonly masteryId?: string | undefined;
  readonly sort?: string;
  readonly descending?: boolean;
  readonly transpose?: boolean;
}

/** What the templates need from their element. */
export interface MatrixHost {
  readonly headingLevel: number;
  readonly panelId: string;
  readonly filter: string;
  readonly skillTypeId?: string;
  readonly masteryId?: string;
  readonly transpose: boolean;
  readonly skillHref?: string;
  readonly roleLevelHref?: string;
  readonly popup: PopoverController;
  /** Something that was done, for the live region. */
  readonly message: string;
  shows(part: Part): boolean;
  change(changes: Changes): void;
  /** False where the page prevents it. */
  highlight(id: string | undefined): boolean;
  copy(): void;
  download(): void;
  readonly whenClicked: (event: Event) => void;
  readonly whenFocused: (event: Event) => void;
}

export interface MatrixContext {
  readonly host: MatrixHost;
  readonly reader: Reader;
  readonly index: FrameworkIndex;
  readonly view: MatrixView;
}

function leftOut(reader: Reader, { name, condition }: LeftOut): TemplateResult {
  const words = strings(reader);
  const values = { name: reader.read(name), condition: condition ? reader.read(condition) : '' };
  return html`<p class="ce-small">${phrase(reader, condition ? words.leftOutIf : words.leftOut, values)}</p>`;
}

function noRows({ host, reader }: MatrixContext): TemplateResult {
  const words = strings(reader);
  return html`<div class="ce-no-rows">
    <p class="ce-text govuk-body">${phrase(reader, words.noMatch)}</p>
    <button class="ce-button govuk-button govuk-button--secondary" type="button" @click=${() => host.change(NO_FILTERS)}>
      ${words.clear}
    </button>
  </div>`;
}

/** The whole matrix; `show` decides which of its parts are there. */
export function matrixTemplate(context: MatrixContext): TemplateResult {
  const { host, reader, index, view } = context;
  const words = strings(reader);
  const shown = (part: Part, content: () => unknown) => (host.shows(part) ? content() : nothing);
  const { settled } = view;
  const roles = settled.kind === 'roles' ? rolesIn(index, settled) : [];
  return html`<div class="ce-matrix">
    ${shown('notice', () => notice(reader))} ${tools(context)}
    ${view.shown ? table(context) : noRows(context)}
    ${shown(
      'key',
      () => html`<div class="ce-key">
        <p class="ce-small">${words.key} ${settled.kind === 'levels' ? nothing : words.bars} <span class="ce-keys">${words.keys}</span></p>
        ${view.leftOut.map((one) => leftOut(reader, one))}
      </div>`,
    )}
    ${panel(context)}
    ${shown('facts', () => html`<dl class="ce-facts">${editionFacts(reader)}</dl>`)}
    ${shown('footer', () => footer(reader, roles.map(itself), soleRole(roles)))}
  </div>`;
}
