import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { RoleLevelSelectEvent, SkillSelectEvent } from '../../events.js';
import { base } from '../../styles/base.js';
import { changeStyles } from '../../styles/change.js';
import { levelStyles } from '../../styles/level.js';
import { toolStyles } from '../../styles/tools.js';
import { wordList } from '../../templates/parts.js';
import { emptyState, notFoundState } from '../../templates/states.js';
import { FRAMEWORK_ORDER } from './grid.js';
import type { ColumnKind } from './scope.js';
import { CoveredController } from './skill-matrix.covered.js';
import { copyTable, downloadTable, tableOf } from './skill-matrix.export.js';
import { askedBy } from './skill-matrix.asked.js';
import { keepReachable, rove } from './skill-matrix.keys.js';
import type { Opened } from './skill-matrix.panel.js';
import { PopoverController } from './skill-matrix.popover.js';
import { skillMatrixStyles } from './skill-matrix.styles.js';
import {
  matrixTemplate,
  PARTS,
  type Changes,
  type MatrixContext,
  type MatrixHost,
  type Part,
} from './skill-matrix.template.js';
import { missingFrom, viewOf, type MatrixOptions } from './skill-matrix.view.js';
import { strings } from './words.js';

let instances = 0;

/**
 * Skills by role levels: what each level needs, and what changes from one to another. Where there are no roles, the
 * columns are profiles, grades or levels of mastery.
 *
 * @summary A table of skills by role levels.
 * @fires {RoleLevelSelectEvent} role-level-select - Someone chose a column to highlight; prevent it to keep the present one.
 * @fires {SkillSelectEvent} skill-select - Someone opened what a skill means, perhaps at one level.
 * @csspart tools - The controls above the table.
 * @csspart table - The frame around the table and its heading.
 * @csspart panel - What a cell means, on request.
 */
export class SkillMatrix extends CapabilityElement implements MatrixHost {
  static override styles = [base, levelStyles, changeStyles, toolStyles, skillMatrixStyles];

  /** The role whose levels are the columns. */
  @property({ attribute: 'role-id' }) roleId?: string;

  /** The family whose role levels are the columns. */
  @property({ attribute: 'family-id' }) familyId?: string;

  /** All roles, however many columns that makes; without it a large framework opens on one family or role. */
  @property({ type: Boolean, attribute: 'whole-framework' }) wholeFramework = false;

  /** What the columns are: "roles", "profiles", "grades" or "levels". Without it, the first that the dataset has. */
  @property() columns?: ColumnKind;

  /** The highlighted column: a role level, or the profile, grade or level of mastery with this id. */
  @property({ attribute: 'role-level-id' }) roleLevelId?: string;

  /** The column that the highlighted one is compared with. */
  @property({ attribute: 'compare-with' }) compareWith?: string;

  /** Skills as columns. */
  @property({ type: Boolean }) transpose = false;

  /** Show only skills whose name, or a former one, has these words. */
  @property() filter = '';

  /** Show only skills of this type. */
  @property({ attribute: 'skill-type-id' }) skillTypeId?: string;

  /** Show only skills that some column needs at this level of mastery. */
  @property({ attribute: 'mastery-id' }) masteryId?: string;

  /** "framework", "name", or the id of the column whose levels sort the rows. */
  @property() sort: string = FRAMEWORK_ORDER.by;

  /** Sort from the highest to the lowest. */
  @property({ type: Boolean }) descending = false;

  /** Also show skills that no column needs. */
  @property({ type: Boolean }) unneeded = false;

  /** The parts to show: notice, scope, filter, compare, types, levels, sort, swap, copy, download, key, facts, footer. */
  @property({ converter: wordList }) show?: readonly string[];

  /** A URL template for links to skills, such as "/skills/{skill}". */
  @property({ attribute: 'skill-href' }) skillHref?: string;

  /** A URL template for links to role levels, such as "/roles/{role}#{level}". */
  @property({ attribute: 'role-level-href' }) roleLevelHref?: string;

  /** @internal */
  @state() message = '';

  /** @internal */
  readonly popup = new PopoverController(this);
  /** @internal */
  readonly covered = new CoveredController(this);
  /** @internal */
  readonly panelId = `ce-matrix-${++instances}`;

  #context: MatrixContext | undefined;

  /** @internal */
  get panel(): HTMLElement | null {
    return this.renderRoot.querySelector('.ce-panel');
  }

  /** @internal */
  get corner(): HTMLElement | null {
    return this.renderRoot.querySelector('.ce-corner');
  }

  /** @internal */
  shows(part: Part): boolean {
    return (this.show ?? PARTS).includes(part);
  }

  /** @internal */
  change(changes: Changes): void {
    this.message = '';
    Object.assign(this, changes);
  }

  /** @internal */
  highlight(id: string | undefined): boolean {
    const isAllowed = this.dispatchEvent(new RoleLevelSelectEvent(id));
    if (isAllowed) this.roleLevelId = id;
    return isAllowed;
  }

  /** @internal */
  async copy(): Promise<void> {
    const { reader, view } = this.#context!;
    const words = strings(reader);
    this.message = (await copyTable(tableOf(reader, view))) ? words.copied : words.notCopied;
  }

  /** @internal */
  download(): void {
    const { reader, view } = this.#context!;
    downloadTable(tableOf(reader, view), `${reader.framework.id}.csv`);
  }

  /** @internal */
  readonly whenFocused = ({ target, currentTarget }: Event): void => {
    const stop = (target as Element).closest<HTMLElement>('.ce-stop');
    if (!stop) return;
    rove(currentTarget as HTMLTableElement, stop);
    // WebKit does not clear the sticky headings by itself. Under a mouse nothing may move between press and release.
    if (stop.matches(':focus-visible'))
      stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  /** @internal */
  readonly whenClicked = ({ target }: Event): void => {
    const asked = askedBy(target as Element, this.#context!.view);
    if (asked?.sortBy !== undefined) this.#sortBy(asked.sortBy);
    if (asked?.opened) void this.#open(asked.stop, asked.opened);
  };

  /** First ascending by name, and the highest first by level; then the other way round; then as it was. */
  #sortBy(sort: string): void {
    const first = sort !== 'name';
    if (this.sort !== sort) this.change({ sort, descending: first });
    else if (this.descending === first) this.change({ descending: !first });
    else this.change({ sort: FRAMEWORK_ORDER.by, descending: false });
  }

  async #open(stop: HTMLElement, opened: Opened): Promise<void> {
    const { heading, under, cell } = opened;
    if (!(await this.popup.open(stop, opened))) return;
    const skill = [heading, under].find((one) => one?.kind === 'skill');
    if (skill) this.dispatchEvent(new SkillSelectEvent(skill.id, cell?.level?.mastery.id));
  }

  protected override renderReady({ index, reader }: Ready): unknown {
    const { filter: text, skillTypeId: typeId, sort: by, descending } = this;
    const { roleId, familyId, roleLevelId, compareWith, masteryId, columns } = this;
    const options: MatrixOptions = {
      ...{ roleId, familyId, roleLevelId, compareWith, masteryId, columns, text, typeId },
      ...{ whole: this.wholeFramework, transposed: this.transpose, includeUnneeded: this.unneeded },
      sort: { by, descending },
    };
    const missing = missingFrom(index, options);
    if (missing)
      return notFoundState(reader, reader.one(missing.what), missing.id, missing.choices);
    const view = viewOf(index, options, reader);
    if (!view.total) return emptyState(reader);
    this.#context = { host: this, reader, index, view };
    return matrixTemplate(this.#context);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const table = this.renderRoot.querySelector<HTMLTableElement>('.ce-table');
    if (table) keepReachable(table);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'skill-matrix': SkillMatrix;
  }
}
