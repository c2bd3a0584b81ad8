import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { RoleLevelSelectEvent, SkillSelectEvent } from '../../events.js';
import { base } from '../../styles/base.js';
import { cardStyles } from '../../styles/card.js';
import { fingerprintStyles, levelStyles } from '../../styles/level.js';
import { wordList } from '../../templates/parts.js';
import { emptyState, notFoundState } from '../../templates/states.js';
import { roleCardStyles } from '../../templates/role-card/role-card.styles.js';
import {
  PARTS,
  roleCardTemplate,
  type Part,
  type RoleCardHost,
} from '../../templates/role-card/role-card.template.js';
import {
  roleCardView,
  type SkillLine,
  type Step,
} from '../../templates/role-card/role-card.view.js';

const COMPACT: readonly Part[] = ['summary', 'facts'];

/**
 * A role, or one level of it: what one does, what it needs and what it offers.
 *
 * @summary A role, or one of its levels, on a card.
 * @fires {RoleLevelSelectEvent} role-level-select - Someone chose a level; prevent it to keep the card as it is.
 * @fires {SkillSelectEvent} skill-select - Someone opened what a skill means.
 * @csspart card - The card, in the shadow root.
 */
export class RoleCard extends CapabilityElement implements RoleCardHost {
  static override styles = [base, levelStyles, fingerprintStyles, cardStyles, roleCardStyles];

  /** The role to show; without it, the first of the dataset. */
  @property({ attribute: 'role-id' }) roleId?: string;

  /** The role level to show instead of the role as a whole. */
  @property({ attribute: 'role-level-id' }) roleLevelId?: string;

  /** Only the summary and the facts, for lists of cards. */
  @property({ type: Boolean }) compact = false;

  /** The parts to show: notice, summary, facts, levels, responsibilities, challenges, value, promise, portraits, skills, footer. */
  @property({ converter: wordList }) show?: readonly string[];

  /** A URL template for links to roles, such as "/roles/{role}". */
  @property({ attribute: 'role-href' }) roleHref?: string;

  /** A URL template for links to role levels, such as "/roles/{role}#{level}"; without it a level is shown in place. */
  @property({ attribute: 'role-level-href' }) roleLevelHref?: string;

  /** A URL template for links to skills, such as "/skills/{skill}"; without it what a skill means opens in the card. */
  @property({ attribute: 'skill-href' }) skillHref?: string;

  /** @internal */
  shows(part: Part): boolean {
    const parts: readonly string[] = this.show ?? (this.compact ? COMPACT : PARTS);
    return parts.includes(part);
  }

  /** @internal */
  selectLevel({ roleLevel, isCurrent }: Step): void {
    const chosen = isCurrent ? undefined : roleLevel.id;
    if (this.dispatchEvent(new RoleLevelSelectEvent(chosen))) this.roleLevelId = chosen;
  }

  /** @internal */
  openSkill({ skill, lowest, highest }: SkillLine): void {
    const mastery = lowest === highest ? lowest?.mastery.id : undefined;
    this.dispatchEvent(new SkillSelectEvent(skill.id, mastery));
  }

  /** Another role has levels of its own. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = this.hasUpdated && changed.has('roleId') && !changed.has('roleLevelId');
    if (isOther) this.roleLevelId = undefined;
  }

  protected override renderReady({ index, reader }: Ready): unknown {
    const view = roleCardView(index, this);
    if (!view) return emptyState(reader);
    if (view.status === 'missing')
      return notFoundState(reader, reader.one(view.what), view.id, view.choices);
    return roleCardTemplate(this, reader, view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-card': RoleCard;
  }
}
