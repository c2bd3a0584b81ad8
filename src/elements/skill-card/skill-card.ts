import { property } from 'lit/decorators.js';
import { CapabilityElement, type Ready } from '../../controllers/capability-element.js';
import { RoleLevelSelectEvent, SkillSelectEvent } from '../../events.js';
import { base } from '../../styles/base.js';
import { cardStyles } from '../../styles/card.js';
import { levelStyles } from '../../styles/level.js';
import { wordList } from '../../templates/parts.js';
import { emptyState, notFoundState } from '../../templates/states.js';
import { skillCardStyles } from '../../templates/skill-card/skill-card.styles.js';
import {
  PARTS,
  skillCardTemplate,
  type Part,
  type SkillCardHost,
} from '../../templates/skill-card/skill-card.template.js';
import { skillCardView } from '../../templates/skill-card/skill-card.view.js';

/**
 * One skill: what it is, what each of its levels means, how to learn it, and who needs it.
 *
 * @summary One skill, with its levels, on a card.
 * @fires {SkillSelectEvent} skill-select - Someone went on to another skill; prevent it to keep the card as it is.
 * @fires {RoleLevelSelectEvent} role-level-select - Someone chose a role level that needs the skill; prevent it to mark nothing.
 * @csspart card - The card, in the shadow root.
 */
export class SkillCard extends CapabilityElement implements SkillCardHost {
  static override styles = [base, levelStyles, cardStyles, skillCardStyles];

  /** The skill to show; without it, the first of the dataset. */
  @property({ attribute: 'skill-id' }) skillId?: string;

  /** The role level whose need is marked among the levels of the skill. */
  @property({ attribute: 'role-level-id' }) roleLevelId?: string;

  /** The parts to show: notice, summary, facts, children, levels, statements, leadership, enables, practice, assessments, cases, learning, related, needs, footer. */
  @property({ converter: wordList }) show?: readonly string[];

  /** A URL template for links to skills, such as "/skills/{skill}"; without it a skill is shown in place. */
  @property({ attribute: 'skill-href' }) skillHref?: string;

  /** A URL template for links to roles, such as "/roles/{role}". */
  @property({ attribute: 'role-href' }) roleHref?: string;

  /** A URL template for links to role levels, such as "/roles/{role}#{level}"; without it a level is marked in place. */
  @property({ attribute: 'role-level-href' }) roleLevelHref?: string;

  /** @internal */
  shows(part: Part): boolean {
    return (this.show ?? PARTS).includes(part);
  }

  /** @internal What was pressed goes away; whoever pressed it goes on from the name of the other skill. */
  async openSkill(id: string): Promise<void> {
    if (!this.dispatchEvent(new SkillSelectEvent(id, undefined))) return;
    this.skillId = id;
    await this.updateComplete;
    const title = this.renderRoot.querySelector<HTMLElement>('.ce-title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }

  /** @internal */
  selectLevel(id: string): void {
    const chosen = id === this.roleLevelId ? undefined : id;
    if (this.dispatchEvent(new RoleLevelSelectEvent(chosen))) this.roleLevelId = chosen;
  }

  protected override renderReady({ index, reader }: Ready): unknown {
    const view = skillCardView(index, this);
    if (!view) return emptyState(reader);
    if (view.status === 'missing')
      return notFoundState(reader, reader.one('skill'), view.id, view.choices);
    return skillCardTemplate(this, reader, view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'skill-card': SkillCard;
  }
}
