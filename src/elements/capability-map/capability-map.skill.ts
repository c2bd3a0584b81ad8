/** One skill, opened in place: its card, the case studies that show it, and what the source does not say of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { coverageOf, GAPS, type Skill } from '../../model/index.js';
import { caseStudySaving } from '../../templates/case-study.js';
import { heading } from '../../templates/heading.js';
import { fillHref } from '../../templates/href.js';
import { described, localTag } from '../../templates/local.js';
import type { SkillCardHost } from '../../templates/skill-card/skill-card.context.js';
import { skillCardTemplate } from '../../templates/skill-card/skill-card.template.js';
import { skillCardView } from '../../templates/skill-card/skill-card.view.js';
import { sourcesOnRequest } from '../../templates/sources.js';
import { safeLink, text } from '../../templates/text.js';
import { findingWords, strings, type SkillContext } from './capability-map.context.js';

/** The notice and the edition stand beside the map, and case studies after the card. */
const LEFT_OUT: readonly string[] = ['notice', 'cases'];

const cardHost = ({ host, skillHref }: SkillContext, place: string): SkillCardHost => ({
  headingLevel: host.headingLevel + 2,
  ...(skillHref && { skillHref }),
  ...(host.roleHref && { roleHref: host.roleHref }),
  ...(host.roleLevelHref && { roleLevelHref: host.roleLevelHref }),
  shows: (part) => !LEFT_OUT.includes(part),
  openSkill: (id) => host.replaceSkill(place, id),
  selectLevel: (id) => {
    host.mark(id);
  },
});

function caseStudies({ host, reader }: SkillContext, { id }: Skill): unknown {
  const { caseStudies = [] } = reader.framework;
  const own = caseStudies.filter(({ skills }) => skills?.includes(id));
  if (!own.length) return nothing;
  return html`${heading(host.headingLevel + 3, 'ce-section govuk-heading-s', strings(reader).caseStudy)}
    <ul class="ce-studies" role="list">
      ${own.map((study) => {
        const { name, href, place, savings = [], sources } = study;
        const title = text(reader, name);
        return html`<li class="ce-study">
          <p class="ce-study-name">${href ? safeLink(href, title) : title}${localTag(reader, [study, 'name'])}${place === undefined ? nothing : html` <span class="ce-small">${text(reader, place)}</span>`}</p>
          ${savings.map((one) => caseStudySaving(reader, one))}${described(reader, study)}
          <div class="ce-small">${sourcesOnRequest(reader, [{ sources }])}</div>
        </li>`;
      })}
    </ul>`;
}

/** Gaps as gaps, in words. */
function gaps({ host, reader, index }: SkillContext, { id }: Skill): unknown {
  const coverage = coverageOf(index);
  const found = coverage.findings.get(id)!;
  const own = coverage.aspects.filter((aspect) => GAPS.includes(found[aspect].kind));
  if (!own.length) return nothing;
  const { notSaid, aspect: names } = strings(reader);
  return html`${heading(host.headingLevel + 3, 'ce-section govuk-heading-s', notSaid)}
    <ul class="ce-list ce-gap-list govuk-list govuk-list--bullet">
      ${own.map((aspect) => html`<li>${names[aspect]} <span class="ce-gap">${findingWords(reader, found[aspect])}</span></li>`)}
    </ul>`;
}

/** The card of whatever is open in a place. */
export function openedSkill(context: SkillContext, place: string): unknown {
  const { host, reader, index } = context;
  const id = host.openAt(place);
  const skill = id === undefined ? undefined : index.skill(id);
  if (!skill) return nothing;
  const view = skillCardView(index, { skillId: skill.id, roleLevelId: host.markedLevel });
  if (view?.status !== 'found') return nothing;
  return html`<div class="ce-opened-skill">
    ${skillCardTemplate(cardHost(context, place), reader, view)} ${caseStudies(context, skill)}
    ${gaps(context, skill)}
  </div>`;
}

/** The name of a skill: a link to the host's page of it, else a button that opens it in place. */
export function skillOpener(context: SkillContext, place: string, skill: Skill): TemplateResult {
  const { host, reader, skillHref } = context;
  const name = text(reader, skill.name);
  const local = localTag(reader, [skill, 'name']);
  const href = fillHref(skillHref, { skill: skill.id });
  if (href) return html`<a class="ce-link govuk-link" href=${href}>${name}</a>${local}`;
  return html`<button
    class="ce-opener"
    type="button"
    aria-expanded=${host.openAt(place) !== undefined}
    @click=${() => host.toggleSkill(place, skill.id)}
  >
    ${name}</button
  >${local}`;
}

/** Names of skills in a list; what is opened stands beneath its name. */
export const skillList = (
  context: SkillContext,
  place: string,
  skills: readonly { readonly skill: Skill; readonly note?: unknown }[],
): TemplateResult =>
  html`<ul class="ce-map-list" role="list">
    ${skills.map(({ skill, note }) => {
      const own = `${place} ${skill.id}`;
      return html`<li class=${context.host.openAt(own) === undefined ? '' : 'ce-wide'}>
        ${skillOpener(context, own, skill)}${note ? html` <span class="ce-small">${note}</span>` : nothing}
        ${openedSkill(context, own)}
      </li>`;
    })}
  </ul>`;
