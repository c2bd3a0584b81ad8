import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { base } from '../../styles/base.js';
import { cardStyles } from '../../styles/card.js';
import { caseStudyStyles } from '../../styles/case-study.js';
import { toolStyles } from '../../styles/tools.js';
import { wordList } from '../../templates/parts.js';
import { emptyState } from '../../templates/states.js';
import {
  PARTS,
  type Changes,
  type Part,
  type ReferenceListHost,
} from './reference-list.context.js';
import { referenceListStyles } from './reference-list.styles.js';
import { referenceListTemplate } from './reference-list.template.js';
import { LISTS, referenceListView } from './reference-list.view.js';

/**
 * The glossary, the case studies and the sources of a framework, as lists that one can filter.
 *
 * @summary Terms, case studies and sources, to look things up.
 * @csspart card - The frame around the lists, in the shadow root.
 */
export class ReferenceList extends CapabilityElement implements ReferenceListHost {
  static override styles = [base, cardStyles, toolStyles, caseStudyStyles, referenceListStyles];

  /** The lists to show: glossary, case-studies, sources; without it, all that the dataset has. */
  @property({ converter: wordList }) list?: readonly string[];

  /** Words that an entry must have in its names or texts to be shown. */
  @property() filter = '';

  /** The skill whose case studies are shown; those of its children are among them. */
  @property({ attribute: 'skill-id' }) skillId?: string;

  /** The term to mark and to scroll to. */
  @property({ attribute: 'term-id' }) termId?: string;

  /** The case study to mark and to scroll to. */
  @property({ attribute: 'case-study-id' }) caseStudyId?: string;

  /** The source to mark and to scroll to. */
  @property({ attribute: 'source-id' }) sourceId?: string;

  /** The parts to show around the lists: notice, facts, filter, footer. */
  @property({ converter: wordList }) show?: readonly string[];

  /** A URL template for links to skills, such as "/skills/{skill}"; without it they are names. */
  @property({ attribute: 'skill-href' }) skillHref?: string;

  /** What the page has been scrolled to, by list. */
  #reached: readonly (string | undefined)[] = [];

  /** @internal */
  shows(part: Part): boolean {
    return (this.show ?? PARTS).includes(part);
  }

  /** @internal */
  change(changes: Changes): void {
    Object.assign(this, changes);
  }

  /** @internal What was pressed goes away; whoever pressed it goes on from the field. */
  clear(): void {
    this.change({ filter: '', skillId: undefined });
    this.renderRoot.querySelector<HTMLElement>('.ce-tools .ce-input')?.focus();
  }

  /** @internal Whoever pressed the link goes on from the other term, wherever the filter had left it. */
  async openTerm(id: string): Promise<void> {
    this.filter = '';
    this.termId = id;
    await this.updateComplete;
    const name = this.#entry('glossary')?.querySelector<HTMLElement>('.ce-entry-name');
    if (!name) return;
    name.tabIndex = -1;
    name.focus();
  }

  /** A link to an entry comes before what an earlier filter had left. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) return;
    const isAsked = (name: 'termId' | 'caseStudyId' | 'sourceId') =>
      changed.has(name) && this[name];
    const isStudy = isAsked('caseStudyId');
    if ((isStudy || isAsked('termId') || isAsked('sourceId')) && !changed.has('filter'))
      this.filter = '';
    if (isStudy && !changed.has('skillId')) this.change({ skillId: undefined });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const asked = [this.termId, this.caseStudyId, this.sourceId];
    const entries = LISTS.map((list, at) =>
      asked[at] === this.#reached[at] ? null : this.#entry(list),
    );
    this.#reached = asked.map((id, at) => (!id || entries[at] ? id : this.#reached[at]));
    entries.find(Boolean)?.scrollIntoView({ block: 'nearest' });
  }

  #entry(list: (typeof LISTS)[number]): Element | null {
    return this.renderRoot.querySelector(`.ce-entry-${list}.ce-entry-chosen`);
  }

  protected override renderReady({ index, reader }: Ready): unknown {
    const view = referenceListView(index, reader, this);
    return view ? referenceListTemplate(this, reader, view) : emptyState(reader);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reference-list': ReferenceList;
  }
}
