import { nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { SlicedWork } from '../../controllers/sliced-work.js';
import { RoleLevelSelectEvent, RoleSelectEvent } from '../../events.js';
import {
  comparingEditions,
  type Difference,
  type EditionDiff,
  type EntityChange,
} from '../../model/index.js';
import { FrameworkController } from '../../source/framework-controller.js';
import { base } from '../../styles/base.js';
import { changeStyles } from '../../styles/change.js';
import { levelStyles } from '../../styles/level.js';
import { toolStyles } from '../../styles/tools.js';
import { wordList } from '../../templates/parts.js';
import { notFoundState } from '../../templates/states.js';
import {
  MORE,
  PARTS,
  type FrameworkChangesHost,
  type Long,
  type Part,
} from './framework-changes.context.js';
import { frameworkChangesStyles } from './framework-changes.styles.js';
import {
  frameworkChangesTemplate,
  ofEarlier,
  working,
  type Waiting,
} from './framework-changes.template.js';
import { frameworkChangesView } from './framework-changes.view.js';
import type { Compared } from './scope.js';

/**
 * What changed between two editions of a framework, for everyone or for one role: skills that are needed otherwise, roles and
 * skills that came, went or have another name, texts before and after. Beside it, or without an earlier edition, the history
 * that the publisher tells.
 *
 * @summary What changed between two editions, for everyone or for one role.
 * @fires {RoleSelectEvent} role-select - Someone chose a role; its `roleId` is empty where they chose everyone.
 * @fires {RoleLevelSelectEvent} role-level-select - Someone chose a level of that role, or all of them.
 * @csspart tools - The controls above the changes.
 * @csspart changes - The frame around the changes.
 */
export class FrameworkChanges extends CapabilityElement implements FrameworkChangesHost {
  static override styles = [base, levelStyles, changeStyles, toolStyles, frameworkChangesStyles];

  /** The earlier edition as an object, or as JSON text. Comes before the other ways in for it. */
  @property({ attribute: false }) previousData?: unknown;

  /** The address of the earlier edition, relative to the page. */
  @property({ attribute: 'previous-src' }) previousSrc?: string;

  /** The DOM id of a `<capability-framework>` with the earlier edition. */
  @property({ attribute: 'previous-framework' }) previousFramework?: string;

  /** The role whose changes are shown, by its id in either edition; without it, everyone's. */
  @property({ attribute: 'role-id' }) roleId?: string;

  /** The role level whose changes are shown, by its id in either edition. */
  @property({ attribute: 'role-level-id' }) roleLevelId?: string;

  /** Texts that changed stand open, before and after. */
  @property({ type: Boolean }) wordings = false;

  /** The parts to show: notice, choices, facts, totals, needs, roles, levels, skills, moves, texts, others, history, footer. */
  @property({ converter: wordList }) show?: readonly string[];

  /** A URL template for links to roles, such as "/roles/{role}"; without it, the name of a role leaves what concerns it alone. */
  @property({ attribute: 'role-href' }) roleHref?: string;

  /** A URL template for links to skills, such as "/skills/{skill}"; without it they are names. */
  @property({ attribute: 'skill-href' }) skillHref?: string;

  /** @internal */
  @state() opened: ReadonlySet<Difference> = new Set();

  /** @internal */
  @state() extent: ReadonlyMap<Long | EntityChange, number> = new Map();

  readonly #previous = new FrameworkController(this, () => ({
    ...{ data: this.previousData, src: this.previousSrc, framework: this.previousFramework },
    credentials: this.credentials,
  }));
  readonly #diff = new SlicedWork<EditionDiff>(this);

  /** @internal */
  shows(part: Part): boolean {
    return (this.show ?? PARTS).includes(part);
  }

  /** @internal What was pressed may go away; whoever pressed it goes on from the field. */
  async chooseRole(id: string): Promise<void> {
    if (!this.dispatchEvent(new RoleSelectEvent(id))) return;
    this.roleId = id || undefined;
    this.roleLevelId = undefined;
    this.extent = new Map();
    await this.updateComplete;
    if (!this.renderRoot.contains(this.#focused)) this.#field?.focus();
  }

  /** @internal */
  chooseLevel(id: string | undefined): void {
    if (!this.dispatchEvent(new RoleLevelSelectEvent(id))) return;
    this.roleLevelId = id;
    this.extent = new Map();
  }

  /** @internal */
  openWordings(all: boolean): void {
    this.wordings = all;
  }

  /** @internal */
  toggle(difference: Difference): void {
    const opened = new Set(this.opened);
    if (!opened.delete(difference)) opened.add(difference);
    this.opened = opened;
  }

  /** @internal Whoever pressed the button goes on from the first entry that came. */
  async showMore(name: Long | EntityChange, shown: number, list: Element): Promise<void> {
    this.extent = new Map(this.extent).set(name, shown + MORE);
    await this.updateComplete;
    (list.children[shown] as HTMLElement | undefined)?.focus();
  }

  get #focused(): Element | null {
    return (this.renderRoot.getRootNode() as Document | ShadowRoot).activeElement;
  }

  get #field(): HTMLElement | null {
    return this.renderRoot.querySelector('.ce-tools .ce-input');
  }

  protected override renderReady(ready: Ready): unknown {
    const { state } = this.#previous;
    if (state.status === 'idle') return this.#render(ready, ready);
    if (state.status === 'ready')
      return this.renderState(state, (earlier) => this.#compare(ready, earlier));
    const content = ofEarlier(
      ready.reader,
      this.renderState(state, () => nothing),
    );
    return this.#wait(ready, { content, mayCome: state.status === 'loading' });
  }

  #compare(ready: Ready, earlier: Ready): unknown {
    const [before, after] = [earlier.index, ready.index];
    this.#diff.ask([before, after], () => comparingEditions(before.framework, after.framework));
    const diff = this.#diff.result;
    return diff
      ? this.#render(ready, earlier, { before, after, diff })
      : this.#wait(ready, { content: working(ready.reader), mayCome: true });
  }

  #render({ index, reader }: Ready, earlier: Ready, compared?: Compared): unknown {
    const view = frameworkChangesView(index, compared, this);
    return view.status === 'found'
      ? frameworkChangesTemplate({ host: this, reader, earlier: earlier.reader, view })
      : notFoundState(reader, reader.one(view.kind), view.id, view.choices);
  }

  /** Without the earlier edition, which may have what this one has not. */
  #wait({ index, reader }: Ready, waiting: Waiting): unknown {
    const view = frameworkChangesView(index, undefined, this);
    return view.status === 'found'
      ? frameworkChangesTemplate({ host: this, reader, earlier: reader, view }, waiting)
      : waiting.content;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'framework-changes': FrameworkChanges;
  }
}
