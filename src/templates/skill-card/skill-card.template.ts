import { html, nothing, type TemplateResult } from 'lit';
import type { Skill } from '../../model/index.js';
import { inLanguage } from '../../strings/language.js';
import { meaning } from '../../strings/meaning.js';
import { dateInWords, editionFacts, fact } from '../edition.js';
import { footer } from '../footer.js';
import { heading } from '../heading.js';
import { fillHref } from '../href.js';
import { changedTag, described, localTag, named } from '../local.js';
import { notice } from '../notice.js';
import type { Reader } from '../reader.js';
import { text, weave } from '../text.js';
import { cases } from './skill-card.cases.js';
import {
  joined,
  said,
  section,
  skillLink,
  strings,
  type Context,
  type Part,
  type SkillCardHost,
} from './skill-card.context.js';
import { learning } from './skill-card.learning.js';
import { levels } from './skill-card.levels.js';
import { needs } from './skill-card.needs.js';
import { assessments, practice } from './skill-card.practice.js';
import { related } from './skill-card.related.js';
import type { SkillCardView } from './skill-card.view.js';

export { PARTS, type Part, type SkillCardHost } from './skill-card.context.js';

/** The type, and what sort of entry it is; the framework's own word where it has one kind only. */
function eyebrow({ reader, view: { skill, type } }: Context): TemplateResult {
  const kind =
    skill.kind && skill.kind !== 'skill' ? strings(reader).kind[skill.kind] : reader.one('skill');
  const parts = [...(type ? [named(reader, type)] : []), kind];
  const changed = changedTag(reader, skill, 'type', 'kind');
  return html`<p class="ce-eyebrow govuk-caption-m">${joined(parts, ' · ')}${changed}</p>`;
}

function title({ host, reader, view: { skill } }: Context): TemplateResult {
  const name = text(reader, skill.name);
  const href = fillHref(host.skillHref, { skill: skill.id });
  const content = href ? html`<a class="ce-link govuk-link" href=${href}>${name}</a>` : name;
  const local = localTag(reader, [skill, 'name']);
  return heading(host.headingLevel, 'ce-title govuk-heading-l', [content, local]);
}

function formerName(
  reader: Reader,
  { name, until }: NonNullable<Skill['formerNames']>[number],
): unknown {
  const given = text(reader, name);
  if (!until) return given;
  const date = dateInWords(reader.locale, until);
  return weave(strings(reader).until, { name: given, date });
}

function facts(context: Context): TemplateResult {
  const { reader, view } = context;
  const { code, formerNames = [], aliases = [] } = view.skill;
  const words = strings(reader);
  const above = view.ancestors.map((skill) => skillLink(context, skill));
  const names = (list: readonly unknown[], field: string) =>
    list.length ? [joined(list), changedTag(reader, view.skill, field)] : nothing;
  return html`<dl class="ce-facts">
    ${fact(words.partOf, above.length ? [joined(above, ' › '), changedTag(reader, view.skill, 'parent')] : nothing)}${fact(words.code, code && [code, changedTag(reader, view.skill, 'code')])}
    ${fact(
      words.formerly,
      names(
        formerNames.map((given) => formerName(reader, given)),
        'formerNames',
      ),
    )}
    ${fact(
      words.alsoCalled,
      names(
        aliases.map((name) => text(reader, name)),
        'aliases',
      ),
    )}
    ${editionFacts(reader)}
  </dl>`;
}

const skillList = (context: Context, skills: readonly Skill[]) =>
  html`<ul class="ce-skill-list" role="list">
    ${skills.map((skill) => html`<li>${skillLink(context, skill)}</li>`)}
  </ul>`;

function children(context: Context): unknown {
  const { reader, view } = context;
  return view.children.length
    ? section(context, strings(reader).children, skillList(context, view.children))
    : nothing;
}

/** The whole card; `show` decides which of its parts are there. */
export function skillCardTemplate(
  host: SkillCardHost,
  reader: Reader,
  view: SkillCardView,
): TemplateResult {
  const context: Context = { host, reader, view };
  const { skill } = view;
  const words = strings(reader);
  const { leadership } = inLanguage(meaning, reader.language);
  const parts: Readonly<Record<Part, () => unknown>> = {
    summary: () => described(reader, skill, { lede: true }),
    notice: () => notice(reader),
    facts: () => facts(context),
    children: () => children(context),
    levels: () => levels(context),
    statements: () => said(context, words.involves, skill.statements),
    leadership: () => said(context, leadership, skill.leadershipExamples),
    enables: () => said(context, words.enables, skill.enables),
    practice: () => practice(context),
    assessments: () => assessments(context),
    cases: () => cases(context),
    learning: () => learning(context),
    related: () => related(context),
    needs: () => needs(context),
    footer: () => footer(reader, [skill], { kind: 'skill', of: skill }),
  };
  return html`<article class="ce-card ce-skill-card" part="card">
    ${eyebrow(context)} ${title(context)}
    ${(Object.keys(parts) as Part[]).map((part) => (host.shows(part) ? parts[part]() : nothing))}
  </article>`;
}
