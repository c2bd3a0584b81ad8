import { html, nothing, type TemplateResult } from 'lit';
import { fillHref } from '../href.js';
import { absence } from '../meaning.js';
import { originTags } from '../sources.js';
import { prose, text } from '../text.js';
import { said, section, strings, type Context } from './skill-card.context.js';

function deliveredBy(context: Context): unknown {
  const { host, reader, view } = context;
  const { deliveredBy = [] } = view.skill;
  if (!deliveredBy.length) return nothing;
  const roles = deliveredBy.map((given) => {
    const role = reader.framework.roles?.find(({ id }) => id === given.role);
    const name = given.name ?? role?.name;
    const beside = role ? [[role, 'name'] as const] : [];
    const content = name === undefined ? given.role : text(reader, name);
    const href = role && fillHref(host.roleHref, { role: role.id });
    return html`<li>
      ${href ? html`<a class="ce-link govuk-link" href=${href}>${content}</a>` : content}${originTags(reader, given, ...beside)}
    </li>`;
  });
  const list = html`<ul class="ce-list govuk-list govuk-list--bullet">
    ${roles}
  </ul>`;
  return section(context, strings(reader).deliveredBy, list);
}

export function practice(context: Context): TemplateResult {
  const { reader, view } = context;
  const words = strings(reader);
  return html`${said(context, words.waysOfWorking, view.skill.waysOfWorking)}${said(
    context,
    words.technologies,
    view.skill.technologies,
  )}${deliveredBy(context)}`;
}

export function assessments(context: Context): unknown {
  const { reader, view } = context;
  const { assessments = [] } = view.skill;
  const words = strings(reader);
  if (!assessments.length) return nothing;
  const told = assessments.map((given) => [
    given.absent ? absence(reader, given.absent) : nothing,
    (['outcome', 'criteria', 'evidence'] as const).map((what) =>
      given[what] === undefined
        ? nothing
        : html`<p class="ce-descriptor-name">${words[what]}</p>
            ${prose(reader, given[what])}`,
    ),
    originTags(reader, given),
  ]);
  return section(context, words.assessed, told);
}
