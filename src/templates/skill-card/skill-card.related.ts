import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../strings/plural.js';
import { fact } from '../edition.js';
import { basisTag } from '../sources.js';
import { safeLink, text } from '../text.js';
import { joined, section, skillLink, strings, type Context } from './skill-card.context.js';
import type { Mapping } from './skill-card.view.js';

function relatedSkills(context: Context): unknown {
  const { reader, view } = context;
  if (!view.related.length) return nothing;
  const { related, relation } = strings(reader);
  const facts = view.related.map((given) => {
    const skills = given.skills.map((skill) => skillLink(context, skill));
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
    <span class="ce-tag">${strings(reader).mapping[relation]}</span>${basisTag(reader, given)}
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
