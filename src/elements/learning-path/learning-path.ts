import { property } from 'lit/decorators.js';
import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { RoleLevelSelectEvent, SkillSelectEvent, type WayEnd } from '../../events.js';
import { base } from '../../styles/base.js';
import { cardStyles } from '../../styles/card.js';
import { changeStyles } from '../../styles/change.js';
import { learningStyles } from '../../styles/learning.js';
import { levelStyles } from '../../styles/level.js';
import { toolStyles } from '../../styles/tools.js';
import { wordList } from '../../templates/parts.js';
import { emptyState } from '../../templates/states.js';
import {
  GROUPS,
  PARTS,
  type Changes,
  type Group,
  type LearningPathHost,
  type Part,
} from './learning-path.context.js';
import { learningPathStyles } from './learning-path.styles.js';
import { learningPathTemplate, notFound } from './learning-path.template.js';
import { learningPathView, type Line } from './learning-path.view.js';

/**
 * What to learn next: the skills to add or to raise on the way from one position to another, and for each what teaches
 * it, level by level. Where a dataset lists no learning, it says so, and still shows what is to be learnt.
 *
 * @summary What to learn for the next role level, and where.
 * @fires {RoleLevelSelectEvent} role-level-select - Someone chose where they are (`end` is from; undefined: in none of these) or what they want to learn for (`end` is to); prevent it to keep the path as it is.
 * @fires {SkillSelectEvent} skill-select - Someone opened what a skill means.
 * @csspart card - The frame around the path, in the shadow root.
 */
export class LearningPath extends CapabilityElement implements LearningPathHost {
  static override styles = [
    ...[base, levelStyles, changeStyles, cardStyles, toolStyles],
    ...[learningStyles, learningPathStyles],
  ];

  /** Where the reader is: the id of a role level, or of a role without levels. */
  @property({ attribute: 'role-level-id' }) roleLevelId?: string;

  /** What to learn for, in the same way; without it, the next level of the role, or where a progression leads. */
  @property({ attribute: 'to-role-level-id' }) toRoleLevelId?: string;

  /** A profile to learn for instead, in frameworks that have such sets of skills. */
  @property({ attribute: 'profile-id' }) profileId?: string;

  /** Also show skills that need no more than before. */
  @property({ type: Boolean, attribute: 'include-kept' }) includeKept = false;

  /** How resources are grouped: skill, provider or language. */
  @property() group: Group = 'skill';

  /** Only what this provider offers. */
  @property({ attribute: 'provider-id' }) providerId?: string;

  /** Only this kind of learning, such as course or reading. */
  @property() kind?: string;

  /** Only what is taught in this language, such as cy. */
  @property({ attribute: 'learning-language' }) learningLanguage?: string;

  /** The parts to show around the skills: notice, choices, filters, totals, meanings, facts, footer. */
  @property({ converter: wordList }) show?: readonly string[];

  /** A URL template for links to roles without levels, such as "/roles/{role}". */
  @property({ attribute: 'role-href' }) roleHref?: string;

  /** A URL template for links to role levels, such as "/roles/{role}#{level}". */
  @property({ attribute: 'role-level-href' }) roleLevelHref?: string;

  /** A URL template for links to skills, such as "/skills/{skill}". */
  @property({ attribute: 'skill-href' }) skillHref?: string;

  /** @internal */
  get grouping(): Group {
    return GROUPS.includes(this.group) ? this.group : 'skill';
  }

  /** @internal */
  shows(part: Part): boolean {
    return (this.show ?? PARTS).includes(part);
  }

  /** @internal */
  change(changes: Changes): void {
    Object.assign(this, changes);
  }

  /** @internal What was pressed goes away; whoever pressed it goes on from the first field. */
  clear(): void {
    this.change({ providerId: undefined, kind: undefined, learningLanguage: undefined });
    this.renderRoot.querySelector<HTMLElement>('.ce-tools .ce-input')?.focus();
  }

  /** @internal A goal that was asked for stays; without one, whoever starts anew goes to the next level from there. */
  startFrom(id: string | undefined, goal: string | undefined): void {
    const asked = this.toRoleLevelId === id ? undefined : this.toRoleLevelId;
    this.#choose('from', id, { roleLevelId: id, toRoleLevelId: id ? asked : goal });
  }

  /** @internal */
  aimAt(id: string, from: string | undefined): void {
    this.#choose('to', id, { roleLevelId: from, toRoleLevelId: id, profileId: undefined });
  }

  /** @internal */
  aimAtProfile(id: string): void {
    this.profileId = id;
  }

  /** @internal */
  openSkill({ skill, to }: Line): void {
    this.dispatchEvent(new SkillSelectEvent(skill.id, to?.mastery.id));
  }

  /** What is shown as chosen must be what holds, even where the page says no. */
  #choose(end: WayEnd, id: string | undefined, ends: Partial<LearningPath>): void {
    if (this.dispatchEvent(new RoleLevelSelectEvent(id, end))) Object.assign(this, ends);
    this.requestUpdate();
  }

  protected override renderReady({ index, reader }: Ready): unknown {
    const view = learningPathView(index, this, reader.language);
    if (!view) return emptyState(reader);
    return view.status === 'missing'
      ? notFound(reader, view)
      : learningPathTemplate(this, reader, view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learning-path': LearningPath;
  }
}
