import { nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { ComparisonChangeEvent, SkillSelectEvent } from '../../events.js';
import { FrameworkController } from '../../source/framework-controller.js';
import { base as baseStyles } from '../../styles/base.js';
import { changeStyles } from '../../styles/change.js';
import { levelStyles } from '../../styles/level.js';
import { tableStyles } from '../../styles/table.js';
import { toolStyles } from '../../styles/tools.js';
import { wordList } from '../../templates/parts.js';
import { emptyState, notFoundState } from '../../templates/states.js';
import { isOfOther } from './other.js';
import {
  PARTS,
  strings,
  type Opened,
  type Part,
  type RoleCompareHost,
} from './role-compare.context.js';
import { roleCompareStyles } from './role-compare.styles.js';
import { roleCompareTemplate } from './role-compare.template.js';
import { roleCompareView, type RoleCompareOptions } from './role-compare.view.js';

/**
 * Two to four role levels, or roles without levels, side by side: what each needs, and what changes from one to the others. They
 * may be of two frameworks, or of two editions of one; skills of two count as the same where a mapping says so, and where only
 * their names agree that is said.
 *
 * @summary Role levels and roles, compared skill by skill.
 * @fires {ComparisonChangeEvent} comparison-change - Someone chose what is compared, or with what.
 * @fires {SkillSelectEvent} skill-select - Someone opened what a skill means; "other:" stands before the id of one that only the other framework has.
 * @csspart tools - The controls above the table.
 * @csspart table - The frame around the table and its heading.
 */
export class RoleCompare extends CapabilityElement implements RoleCompareHost {
  static override styles = [
    ...[baseStyles, levelStyles, changeStyles, toolStyles, tableStyles],
    roleCompareStyles,
  ];

  /** Another framework, or another edition, as an object or as JSON text. Comes before the other ways in for it. */
  @property({ attribute: false }) otherData?: unknown;

  /** The address of another framework, whose positions can be compared with those of the first. */
  @property({ attribute: 'other-src' }) otherSrc?: string;

  /** The DOM id of a `<capability-framework>` with another framework. */
  @property({ attribute: 'other-framework' }) otherFramework?: string;

  /**
   * What to compare: ids of role levels, and of roles without levels, two to four; those of the other framework with "other:" before
   * them. Without it, the first two of the dataset.
   */
  @property({ attribute: 'role-level-ids', converter: wordList }) roleLevelIds?: readonly string[];

  /** Which of them the others are compared with; without it, the first of which the skills are known. */
  @property() base?: string;

  /** Only the skills that differ. */
  @property({ type: Boolean }) differences = false;

  /** The parts to show: notice, choices, differences, totals, about, share, facts, footer. */
  @property({ converter: wordList }) show?: readonly string[];

  /** A URL template for links to roles without levels of the first framework, such as "/roles/{role}". */
  @property({ attribute: 'role-href' }) roleHref?: string;

  /** A URL template for links to role levels of the first framework, such as "/roles/{role}#{level}". */
  @property({ attribute: 'role-level-href' }) roleLevelHref?: string;

  /** A URL template for links to skills of the first framework, such as "/skills/{skill}"; without it what a skill means opens in place. */
  @property({ attribute: 'skill-href' }) skillHref?: string;

  /** A URL template for a link to what is compared, such as "?compare={levels}&base={base}"; without it there is none. */
  @property({ attribute: 'comparison-href' }) comparisonHref?: string;

  readonly #other = new FrameworkController(this, () => ({
    ...{ data: this.otherData, src: this.otherSrc, framework: this.otherFramework },
    credentials: this.credentials,
  }));

  /** @internal */
  @state() opened: ReadonlySet<Opened> = new Set();

  /** @internal */
  @state() message = '';

  /** @internal */
  isChosenAnew = false;

  /** @internal */
  shows(part: Part): boolean {
    return (this.show ?? PARTS).includes(part);
  }

  /** @internal */
  compare(ids: readonly string[], base: string | undefined): void {
    this.message = '';
    this.isChosenAnew = true;
    this.roleLevelIds = ids;
    this.base = base;
    this.dispatchEvent(new ComparisonChangeEvent(ids, base));
  }

  /** @internal */
  keepToDifferences(only: boolean): void {
    this.message = '';
    this.differences = only;
  }

  /** @internal */
  toggle(what: Opened, id?: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(what)) {
      opened.add(what);
      if (id !== undefined) this.dispatchEvent(new SkillSelectEvent(id, undefined));
    }
    this.opened = opened;
  }

  /** @internal */
  async copyLink(href: string): Promise<void> {
    const words = strings({ language: this.#language });
    try {
      await navigator.clipboard.writeText(new URL(href, document.baseURI).href);
      this.message = words.copied;
    } catch {
      this.message = words.notCopied;
    }
  }

  #language = '';

  protected override renderReady(ready: Ready): unknown {
    this.#language = ready.reader.language;
    const { state } = this.#other;
    if (state.status === 'ready')
      return this.renderState(state, (other) => this.#render(ready, this, other));
    if (state.status === 'idle') return this.#render(ready, this);
    // What is asked of the other framework waits for it; what is not, need not.
    const asked = [...(this.roleLevelIds ?? []), this.base ?? ''];
    if (!asked.some(isOfOther)) return this.#render(ready, this);
    const waiting = this.renderState(state, () => nothing);
    if (state.status === 'loading') return waiting;
    const roleLevelIds = this.roleLevelIds?.filter((id) => !isOfOther(id));
    const { differences } = this;
    return [waiting, this.#render(ready, { roleLevelIds, differences })];
  }

  #render({ index, reader }: Ready, options: RoleCompareOptions, other?: Ready): unknown {
    const view = roleCompareView(index, options, other?.index);
    if (!view) return emptyState(reader);
    if (view.status === 'missing') {
      const of = (view.isOfOther && other?.reader) || reader;
      return notFoundState(of, of.one('roleLevel'), view.id, view.choices);
    }
    return roleCompareTemplate({ host: this, reader, otherReader: other?.reader, view });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-compare': RoleCompare;
  }
}
