/** A role, a role level or a skill in place of the list: the same cards as everywhere. */
import { html, nothing, type TemplateResult } from 'lit';
import { suggest } from '../../model/suggest.js';
import {
  roleCardTemplate,
  type RoleCardHost,
} from '../../templates/role-card/role-card.template.js';
import { roleCardView } from '../../templates/role-card/role-card.view.js';
import {
  skillCardTemplate,
  type SkillCardHost,
} from '../../templates/skill-card/skill-card.template.js';
import { skillCardView } from '../../templates/skill-card/skill-card.view.js';
import { text, weave } from '../../templates/text.js';
import { strings, type BrowserHost, type Context } from './framework-browser.context.js';
import { closing, opening } from './place.js';

const shows = () => true;

/** One goes on within the browser, except where the host has pages of its own. */
function roleCardHost(host: BrowserHost, roleId: string): RoleCardHost {
  const { place } = host;
  return {
    headingLevel: host.headingLevel + 1,
    ...(host.roleHref ? { roleHref: host.roleHref } : {}),
    ...(host.roleLevelHref ? { roleLevelHref: host.roleLevelHref } : {}),
    skillHref: host.skillHref ?? host.templateTo(opening(place, { skill: '{skill}' })),
    shows,
    selectLevel: ({ roleLevel, isCurrent }) =>
      host.go(opening(place, isCurrent ? { role: roleId } : { 'role-level': roleLevel.id })),
    openSkill: ({ skill, lowest, highest }) =>
      host.tellSkill(skill.id, lowest === highest ? lowest?.mastery.id : undefined),
  };
}

function skillCardHost(host: BrowserHost): SkillCardHost {
  const { place } = host;
  const level = opening(place, { 'role-level': '{level}' });
  return {
    headingLevel: host.headingLevel + 1,
    ...(host.skillHref ? { skillHref: host.skillHref } : {}),
    roleHref: host.roleHref ?? host.templateTo(opening(place, { role: '{role}' })),
    roleLevelHref: host.roleLevelHref ?? host.templateTo(level),
    shows,
    openSkill: (skill) => host.go(opening(place, { skill })),
    selectLevel: (id) => host.go(opening(place, { 'role-level': id })),
  };
}

/** Back to the list, and from a role level to its role. */
function ways({ host, index, reader }: Context): TemplateResult {
  const words = strings(reader);
  const { place } = host;
  const back = place.q ? words.backToResults : words.back;
  const level = place['role-level'];
  const role = level === undefined ? undefined : index.roleLevel(level)?.role;
  const start = { ...closing(place), view: place.view ?? (place.q ? 'all' : 'roles') };
  const parts = role && { Thing: reader.labelOne('role'), name: text(reader, role.name) };
  return html`<div class="ce-ways">
    <a class="ce-link ce-back govuk-link" href=${host.hrefTo(start)}><span class="ce-arrow" aria-hidden="true"></span>${back}</a>
    ${role ? html`<a class="ce-link govuk-link" href=${host.hrefTo(opening(place, { role: role.id }))}>${weave(words.named, parts!)}</a>` : nothing}
  </div>`;
}

/** What a link from elsewhere may find gone: readers want what it is called now, not the ids that there are. */
function missing(
  { host, index, reader }: Context,
  kind: 'role' | 'roleLevel' | 'skill',
  id: string,
  choices: readonly string[],
): TemplateResult {
  const meant = suggest(id, choices);
  const place = { role: 'role', roleLevel: 'role-level', skill: 'skill' }[kind];
  const name =
    meant === undefined
      ? undefined
      : kind === 'roleLevel'
        ? index.roleLevel(meant)?.roleLevel.name
        : index[kind](meant)?.name;
  const title = text(reader, reader.framework.title);
  return html`<div class="ce-failed">
    <p class="ce-text govuk-body">${weave(reader.words.notFound, { kind: reader.one(kind), id, title })} ${strings(reader).mayBeGone}</p>
    ${
      name === undefined
        ? nothing
        : html`<p class="ce-text govuk-body">
          ${weave(reader.words.didYouMean, {
            id: html`<a class="ce-link govuk-link" href=${host.hrefTo(opening(host.place, { [place]: meant }))}>${text(reader, name)}</a>`,
          })}
        </p>`
    }
  </div>`;
}

/** What is opened, with the card or with a word that there is none; undefined where nothing is. */
function card(context: Context): unknown {
  const { host, index, reader } = context;
  const { role, 'role-level': roleLevelId, skill } = host.place;
  if (role !== undefined || roleLevelId !== undefined) {
    const view = roleCardView(index, { roleId: role, roleLevelId });
    if (!view) return missing(context, 'role', roleLevelId ?? role!, []);
    if (view.status === 'missing') return missing(context, view.what, view.id, view.choices);
    return roleCardTemplate(roleCardHost(host, view.role.id), reader, view);
  }
  const view = skillCardView(index, { skillId: skill });
  if (!view) return missing(context, 'skill', skill!, []);
  if (view.status === 'missing') return missing(context, 'skill', view.id, view.choices);
  return skillCardTemplate(skillCardHost(host), reader, view);
}

export const opened = (context: Context): TemplateResult =>
  html`<div class="ce-opened" part="opened">${ways(context)}${card(context)}</div>`;
