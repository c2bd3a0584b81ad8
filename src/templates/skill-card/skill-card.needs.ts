import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../strings/plural.js';
import { fillHref } from '../href.js';
import { level } from '../level.js';
import { localTag } from '../local.js';
import { originTags } from '../sources.js';
import { text } from '../text.js';
import { section, strings, type Context } from './skill-card.context.js';
import type { Need, NeedOfLevel } from './needs.js';

function levelName(context: Context, { role }: Need, given: NeedOfLevel): unknown {
  const { host, reader, view } = context;
  const { roleLevel } = given;
  if (!roleLevel || !role) return nothing;
  const name = text(reader, roleLevel.name);
  const href = fillHref(host.roleLevelHref, { role: role.id, level: roleLevel.id });
  if (href) return html`<a class="ce-link govuk-link" href=${href}>${name}</a>`;
  // Nothing to press where there is nothing to mark.
  if (!given.level || !view.levels.length || !host.shows('levels')) return name;
  return html`<button
    class="ce-need-name"
    type="button"
    aria-pressed=${roleLevel === view.chosen?.roleLevel}
    @click=${() => host.selectLevel(roleLevel.id)}
  >
    ${name}
  </button>`;
}

const needed = ({ reader }: Context, given: NeedOfLevel): unknown =>
  given.level
    ? level(reader, given.level)
    : html`<span class="ce-level">${strings(reader).needed}</span>`;

function tags({ reader }: Context, { requirement, roleLevel }: NeedOfLevel): unknown {
  const isDesirable = requirement.importance === 'desirable';
  return html`${isDesirable ? html` <span class="ce-tag">${reader.words.desirable}</span>` : nothing}${originTags(reader, requirement, ...(roleLevel ? [[roleLevel, 'name'] as const] : []))}`;
}

function line(context: Context, need: Need, given: NeedOfLevel): TemplateResult {
  const condition = given.roleLevel?.condition;
  return html`<li class="ce-need">
    <span
      >${levelName(context, need, given)}${condition ? html` <span class="ce-small">${text(context.reader, condition)}</span>` : nothing}${tags(context, given)}</span
    >
    ${needed(context, given)}
  </li>`;
}

function who({ host, reader }: Context, { role, profile }: Need): unknown {
  const of = (role ?? profile)!;
  const name = text(reader, of.name);
  const local = localTag(reader, [of, 'name']);
  const href = role && fillHref(host.roleHref, { role: role.id });
  return [href ? html`<a class="ce-link govuk-link" href=${href}>${name}</a>` : name, local];
}

/** A role without levels, or a profile, has its need beside its name; a role with levels has them below. */
function needing(context: Context, need: Need): TemplateResult {
  const [first] = need.levels;
  if (first && !first.roleLevel)
    return html`<li class="ce-needing ce-need">
      <span><span class="ce-needing-name">${who(context, need)}</span>${tags(context, first)}</span>
      ${needed(context, first)}
    </li>`;
  return html`<li class="ce-needing">
    <p class="ce-needing-name">${who(context, need)}</p>
    <ul class="ce-need-levels" role="list">
      ${need.levels.map((given) => line(context, need, given))}
    </ul>
  </li>`;
}

/** As many as one can take in; in some frameworks hundreds need the same skill. */
const MOST = 30;

const list = (context: Context, given: readonly Need[]): TemplateResult =>
  html`<ul class="ce-needs" role="list">
    ${given.map((need) => needing(context, need))}
  </ul>`;

/** The rest, on request; open where the chosen role level is among them. */
function more(context: Context, rest: readonly Need[]): unknown {
  const { reader, view } = context;
  if (!rest.length) return nothing;
  const isChosen = rest.some(({ role }) => role && role === view.chosen?.role);
  const n = rest.length.toLocaleString(reader.locale);
  return html`<details class="ce-details" ?open=${isChosen}>
    <summary class="ce-summary">${fill(strings(reader).moreNeeds, { n })}</summary>
    ${list(context, rest)}
  </details>`;
}

/** Which roles need the skill, and at which of their levels. */
export function needs(context: Context): unknown {
  const { reader, view } = context;
  if (!view.needs.length) return nothing;
  const roles = view.needs.filter(({ role }) => role).length;
  const roleLevels = view.needs
    .flatMap(({ levels }) => levels)
    .filter(({ roleLevel }) => roleLevel);
  const counts = [
    ...(roles ? [reader.count('role', roles)] : []),
    ...(roleLevels.length ? [reader.count('roleLevel', roleLevels.length)] : []),
  ];
  return section(
    context,
    strings(reader).needs,
    html`<p class="ce-small">${counts.join(', ')}</p>
      ${list(context, view.needs.slice(0, MOST))}${more(context, view.needs.slice(MOST))}`,
  );
}
