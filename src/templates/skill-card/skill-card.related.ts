import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../strings/plural.js';
import type { Skill } from '../../model/index.js';
import { fact } from '../edition.js';
import { localTag, localWords } from '../local.js';
import { originTags } from '../sources.js';
import { safeLink, text } from '../text.js';
import { joined, section, skillLink, strings, type Context } from './skill-card.context.js';
import type { Mapping } from './skill-card.view.js';

/** Whose the relation is, where it is not said of either skill as a whole. */
function relationTag({ reader, view }: Context, other: Skill): unknown {
  const between = (one: Skill, two: Skill) =>
    (one.related ?? []).filter(({ skill }) => skill === two.id);
  const said = [...between(view.skill, other), ...between(other, view.skill)];
  return localWords(reader, [other, 'name']) ? nothing : localTag(reader, ...said);
}

function relatedSkills(context: Context): unknown {
  const { reader, view } = context;
  if (!view.related.length) return nothing;
  const { related, relation } = strings(reader);
  const facts = view.related.map((given) => {
    const skills = given.skills.map((skill) => [
      skillLink(context, skill),
      relationTag(context, skill),
    ]);
    return fact(relation[given.relation], joined(skills));
  });
  return section(
    context,
    fill(related, { skills: reader.many('skill') }),
    html`<dl class="ce-facts ce-related">${facts}</dl>`,
  );
}

function mapping({ reader }: Context, given: Mapping): TemplateResult {
  const { to, relation } = given;
  const name = text(reader, to.name);
  return html`<li>
    ${text(reader, to.framework)}${to.id ? ` ${to.id}` : nothing}: ${to.href ? safeLink(to.href, name) : name}
    <span class="ce-tag">${strings(reader).mapping[relation]}</span>${originTags(reader, given)}
  </li>`;
}

function mappings(context: Context): unknown {
  const { reader, view } = context;
  if (!view.mappings.length) return nothing;
  const list = html`<ul class="ce-list govuk-list govuk-list--bullet">
    ${view.mappings.map((given) => mapping(context, given))}
  </ul>`;
  return section(context, strings(reader).mappings, list);
}

/** Skills that have to do with this one, here and in other frameworks; each relation is a word. */
export const related = (context: Context): TemplateResult =>
  html`${relatedSkills(context)}${mappings(context)}`;
