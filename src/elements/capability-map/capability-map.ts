import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { SkillSelectEvent } from '../../events.js';
import { FrameworkController } from '../../source/framework-controller.js';
import { base } from '../../styles/base.js';
import { cardStyles } from '../../styles/card.js';
import { caseStudyStyles } from '../../styles/case-study.js';
import { levelStyles } from '../../styles/level.js';
import { tableStyles } from '../../styles/table.js';
import { toolStyles } from '../../styles/tools.js';
import { wordList } from '../../templates/parts.js';
import { skillCardStyles } from '../../templates/skill-card/skill-card.styles.js';
import { emptyState, notFoundState } from '../../templates/states.js';
import {
  PARTS,
  strings,
  type CapabilityMapHost,
  type Changes,
  type Part,
} from './capability-map.context.js';
import { mapping } from './capability-map.mapping.js';
import { capabilityMapStyles } from './capability-map.styles.js';
import { capabilityMapTemplate } from './capability-map.template.js';
import { capabilityMapView, type View } from './capability-map.view.js';
import { InSteps } from './in-steps.js';
import { mappingView } from './mapping.js';

let instances = 0;

interface Opened {
  readonly place: string;
  readonly id: string;
}

/** Skills of the other framework open too; `skill-id` and the event are about the element's own. */
const ownSkill = (opened: Opened | undefined): string | undefined =>
  opened?.place.startsWith('theirs') ? undefined : opened?.id;

/**
 * A framework at a glance: its domains with their skills and who needs or delivers them, where domains or families of
 * roles overlap, what the source does not say, and how its skills correspond to those of another framework.
 *
 * @summary Domains, skills and roles of a framework, its overlaps and its gaps.
 * @fires {SkillSelectEvent} skill-select - Someone opened a skill of the framework, or went on to another one.
 * @csspart tools - The lists to choose from, above a table.
 * @csspart table - The frame around a table and its heading.
 */
export class CapabilityMap extends CapabilityElement implements CapabilityMapHost {
  static override styles = [
    ...[base, levelStyles, cardStyles, toolStyles, tableStyles, caseStudyStyles],
    ...[skillCardStyles, capabilityMapStyles],
  ];

  /** How to look at the framework: "map", "overlap", "gaps" or, with a second framework, "mapping". */
  @property() view?: string;

  /** What the columns of the map are: "roles", "families" or "grades"; without it, whichever fits. */
  @property() by?: string;

  /** The domain, or any skill that others belong to, or the type, whose skills the map shows. */
  @property({ attribute: 'domain-id' }) domainId?: string;

  /** The family whose roles the map shows. */
  @property({ attribute: 'family-id' }) familyId?: string;

  /** Which rows the map shows: "said", where someone needs or delivers the skill, or "gaps"; without it, all. */
  @property() only?: string;

  /** Between what overlaps are shown: "domains" or "families". */
  @property() between?: string;

  /** The relation that is shown of the mapping: "exact", "close", "broad", "narrow", "related", "same-name" or "same-id". */
  @property() relation?: string;

  /** The skill whose card is open. */
  @property({ attribute: 'skill-id' }) skillId?: string;

  /** The parts to show: notice, views, domains, tools, map, overlap, gaps, mapping, facts, footer. Without "views", all ways to look are shown one after another. */
  @property({ converter: wordList }) show?: readonly string[];

  /** A URL template for links to skills, such as "/skills/{skill}"; without it a skill opens in place. */
  @property({ attribute: 'skill-href' }) skillHref?: string;

  /** A URL template for links to roles, such as "/roles/{role}". */
  @property({ attribute: 'role-href' }) roleHref?: string;

  /** A URL template for links to role levels, such as "/roles/{role}#{level}". */
  @property({ attribute: 'role-level-href' }) roleLevelHref?: string;

  /** The dataset of the other framework, as an object or as JSON text. */
  @property({ attribute: false }) otherData?: unknown;

  /** The address of the dataset of the other framework. */
  @property({ attribute: 'other-src' }) otherSrc?: string;

  /** The DOM id of a `<capability-framework>` that holds the other framework. */
  @property({ attribute: 'other-framework' }) otherFramework?: string;

  /** A URL template for links to skills of the other framework. */
  @property({ attribute: 'other-skill-href' }) otherSkillHref?: string;

  /** @internal */
  @state() openedRow: string | undefined;

  /** @internal */
  @state() markedLevel: string | undefined;

  /** Where the card of which skill is open. */
  @state() private opened: Opened | undefined;

  /** @internal */
  readonly ownId = `ce-map-${++instances}`;

  readonly #other = new FrameworkController(this, () => ({
    ...{ data: this.otherData, src: this.otherSrc },
    ...{ framework: this.otherFramework, credentials: this.credentials },
  }));

  readonly #steps = new InSteps(this);

  /** Done when a large table is whole. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const { next } = this.#steps;
    if (!next) return isDone;
    await next;
    return this.getUpdateComplete();
  }

  /** @internal */
  allowedCells(table: unknown, total: number): number {
    return this.#steps.allowed(table, total);
  }

  /** @internal */
  shows(part: Part): boolean {
    return (this.show ?? PARTS).includes(part);
  }

  /** @internal */
  change(changes: Changes): void {
    Object.assign(this, changes);
  }

  /** @internal Whoever came by arrow keys goes on from the tab that they came to. */
  async look(view: View): Promise<void> {
    this.view = view;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.ce-tab[aria-selected="true"]')?.focus();
  }

  /** @internal */
  toggleRow(row: string): void {
    this.openedRow = this.openedRow === row ? undefined : row;
  }

  /** @internal A cell of the heatmap leads to its row of the list. */
  async goToRow(row: string): Promise<void> {
    this.openedRow = row;
    await this.updateComplete;
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.ce-opener[aria-expanded]')];
    rows.find(({ dataset }) => dataset['row'] === row)?.focus();
  }

  /** @internal What the page asks for opens in the map; what a reader opens, where they did. */
  openAt(place: string): string | undefined {
    const asked = this.skillId ? { place: `map ${this.skillId}`, id: this.skillId } : undefined;
    const opened = this.opened ?? asked;
    return opened?.place === place ? opened.id : undefined;
  }

  /** @internal */
  toggleSkill(place: string, id: string): void {
    const isOpen = this.openAt(place) !== undefined;
    this.#open(isOpen ? undefined : { place, id });
  }

  /** @internal What was pressed goes away; whoever pressed it goes on from the name of the other skill. */
  async replaceSkill(place: string, id: string): Promise<void> {
    this.#open({ place, id });
    await this.updateComplete;
    const title = this.renderRoot.querySelector<HTMLElement>('.ce-opened-skill .ce-title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }

  #open(opened: Opened | undefined): void {
    this.opened = opened;
    this.skillId = ownSkill(opened);
    this.markedLevel = undefined;
    if (this.skillId) this.dispatchEvent(new SkillSelectEvent(this.skillId, undefined));
  }

  /** @internal */
  mark(roleLevelId: string): void {
    this.markedLevel = this.markedLevel === roleLevelId ? undefined : roleLevelId;
  }

  /** What the page asks for takes the place of what was open. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('skillId') && (this.skillId ?? undefined) !== ownSkill(this.opened))
      this.opened = undefined;
    if (changed.has('view') && this.hasUpdated) this.openedRow = undefined;
  }

  protected override renderReady({ index, reader }: Ready): unknown {
    const other = this.#other.state;
    const { view, by, domainId, familyId, only, between, skillId } = this;
    const made = capabilityMapView(index, {
      ...{ view, by, domainId, familyId, only, between, skillId },
      hasOther: other.status !== 'idle',
    });
    if (!made) return emptyState(reader);
    if (made.status === 'missing') {
      const kinds = { skill: reader.one('skill'), family: reader.one('family') };
      const kind =
        made.kind === 'domain'
          ? strings(reader).domain.toLocaleLowerCase(reader.locale)
          : kinds[made.kind];
      return notFoundState(reader, kind, made.id, made.choices);
    }
    const context = { host: this, reader, index, view: made };
    return capabilityMapTemplate(context, () =>
      this.renderState(other, (ready) =>
        mapping(context, ready, mappingView(index, ready.index, this.relation)),
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'capability-map': CapabilityMap;
  }
}
