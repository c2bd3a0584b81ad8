/** What the sections share: the mark of what happened, names that lead somewhere, headings, and lists of which the rest comes on request. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityChange, Text } from '../../model/index.js';
import type { Happening } from '../../strings/framework-changes.js';
import { heading } from '../../templates/heading.js';
import { fillHref } from '../../templates/href.js';
import { localTag } from '../../templates/local.js';
import { text, weave } from '../../templates/text.js';
import {
  FIRST,
  MORE,
  phrase,
  strings,
  type Context,
  type Long,
} from './framework-changes.context.js';

const SIGNS: Readonly<Record<Happening, string>> = {
  added: '+',
  removed: '−',
  renamed: '~',
  moved: '→',
  reworded: '~',
  form: '~',
  relevelled: '~',
  importance: '~',
  changed: '~',
  reordered: '~',
};

const colour = (kind: Happening) =>
  kind === 'added' ? 'ce-change-added' : kind === 'removed' ? 'ce-change-dropped' : '';

/** What happened: its sign, hidden from those who hear the page, and its word. */
export const mark = ({ reader }: Context, kind: Happening): TemplateResult =>
  html`<span class="ce-change ${colour(kind)}"
    ><span aria-hidden="true">${SIGNS[kind]}</span> ${strings(reader).happened[kind]}</span
  >`;

/** "~ 3 renamed" */
export const counted = ({ reader }: Context, kind: Happening, n: number): string =>
  `${SIGNS[kind]} ${n.toLocaleString(reader.locale)} ${strings(reader).happened[kind]}`;

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** The name of a role: a link to the host's page, else a button that leaves what concerns it alone. */
export function roleName({ host, reader, view }: Context, { id, name }: Named): unknown {
  const own = text(reader, name);
  const href = fillHref(host.roleHref, { role: id });
  if (href) return html`<a class="ce-link govuk-link" href=${href}>${own}</a>`;
  const isChosen = view.scope?.role.id === id;
  if (isChosen || !host.shows('choices') || !view.roles.some((role) => role.id === id)) return own;
  const label = phrase(reader, strings(reader).forRole, { name: reader.read(name) });
  return html`<button class="ce-name-button" type="button" title=${label} @click=${() => host.chooseRole(id)}>${own}</button>`;
}

export function skillName({ host, reader }: Context, { id, name }: Named): unknown {
  const own = text(reader, name);
  const href = fillHref(host.skillHref, { skill: id });
  return href ? html`<a class="ce-link govuk-link" href=${href}>${own}</a>` : own;
}

/** Whose a role, a role level or a skill of the later edition is; what went is nobody's any more. */
export function whose(
  { reader, view }: Context,
  { entity, id }: Pick<EntityChange, 'entity' | 'id'>,
): unknown {
  const after = view.compared?.after;
  const found = {
    role: after?.role(id),
    roleLevel: after?.roleLevel(id)?.roleLevel,
    skill: after?.skill(id),
  }[entity as string];
  return found ? localTag(reader, [found, 'name']) : nothing;
}

/** The name of anything, whose it is, and the role that it is part of. */
export function nameOf(context: Context, change: EntityChange): unknown {
  const { entity, id, name, within } = change;
  const { reader, view } = context;
  if (entity === 'framework') return strings(reader).framework;
  const tag = whose(context, change);
  if (entity === 'role') return [roleName(context, { id, name }), tag];
  if (entity === 'skill') return [skillName(context, { id, name }), tag];
  const ofOther =
    within && within.id !== view.scope?.role.id && reader.read(within.name) !== reader.read(name);
  return html`${text(reader, name)}${tag}${
    ofOther ? html` <span class="ce-small">${text(reader, within.name)}</span>` : nothing
  }`;
}

/** "with Junior analyst, Senior analyst": what came or went with something. */
export function withParts(
  { reader, earlier }: Context,
  { change }: EntityChange,
  parts: readonly EntityChange[],
): unknown {
  const whose = change === 'removed' ? earlier : reader;
  const list = parts.map(({ name }, at) => [at ? ', ' : '', text(whose, name)]);
  return parts.length
    ? html`<span class="ce-small">${weave(strings(reader).with, { list })}</span>`
    : nothing;
}

const own = ['skill', 'mastery', 'role', 'roleLevel', 'grade', 'family', 'profile'] as const;

/** What a thing is, in the framework's own words where it has some. */
export function kindName({ reader }: Context, { entity }: Pick<EntityChange, 'entity'>): string {
  const named = own.find((one) => one === entity);
  return named ? reader.one(named) : (strings(reader).kinds[entity] ?? '');
}

/** A part with its heading; nothing where it is empty. */
export const section = (
  { host }: Context,
  title: unknown,
  content: unknown,
): TemplateResult => html`<div class="ce-changes-section">
  ${heading(host.headingLevel + 1, 'ce-changes-heading govuk-heading-m', title)} ${content}
</div>`;

/** A list of which the first entries are there, and more on request. */
export function list<T>(
  { host, reader }: Context,
  name: Long | EntityChange,
  entries: readonly T[],
  entry: (one: T) => unknown,
): TemplateResult {
  const kind = typeof name === 'string' ? name : 'inner';
  const shown = host.extent.get(name) ?? FIRST[kind];
  const rest = entries.length - shown;
  const more = phrase(reader, strings(reader).showMore, {
    n: Math.min(MORE, rest).toLocaleString(reader.locale),
  });
  const showMore = ({ currentTarget }: Event) =>
    host.showMore(name, shown, (currentTarget as Element).previousElementSibling!);
  return html`<ul class="ce-changes-list ce-changes-${kind}">
      ${entries.slice(0, shown).map((one) => html`<li class="ce-changes-entry" tabindex="-1">${entry(one)}</li>`)}
    </ul>
    ${
      rest > 0
        ? html`<button class="ce-button ce-more govuk-button govuk-button--secondary" type="button" @click=${showMore}>
          ${more}
        </button>`
        : nothing
    }`;
}
