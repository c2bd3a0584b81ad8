/** What roles and their levels need otherwise than before. */
import { html, nothing, type TemplateResult } from 'lit';
import { change, changeCounts } from '../../templates/change.js';
import { heading } from '../../templates/heading.js';
import { level } from '../../templates/level.js';
import { text, weave } from '../../templates/text.js';
import { phrase, strings, type Context } from './framework-changes.context.js';
import {
  kindName,
  list,
  mark,
  roleName,
  section,
  skillName,
  whose,
} from './framework-changes.marks.js';
import { levelIn, type Needs, type NeedsOf, type Requirement } from './sections.js';

const signOf = (context: Context, { change: kind }: Requirement) =>
  kind === 'relevelled' || kind === 'importance'
    ? mark(context, kind)
    : change(context.reader, kind);

function importance({ reader }: Context, value: string | undefined): string {
  if (value === 'essential' || value === 'desirable') return reader.words[value];
  return strings(reader).noImportance;
}

/** "Working to Practitioner", or the one level of what came or went. */
function levels(context: Context, one: Requirement): unknown {
  const { reader, earlier, view } = context;
  if (one.change === 'importance')
    return html`<span class="ce-small">${weave(reader.words.range, {
      from: importance(context, one.importance?.from),
      to: importance(context, one.importance?.to),
    })}</span>`;
  const none = html`<span class="ce-small">${strings(reader).noLevel}</span>`;
  const was = one.from && level(earlier, levelIn(view.compared!.before, one.from));
  const now = one.to && level(reader, levelIn(view.compared!.after, one.to));
  if (one.change === 'added') return now ?? nothing;
  if (one.change === 'dropped') return was ?? nothing;
  return html`<span class="ce-from-to">${weave(reader.words.range, { from: was ?? none, to: now ?? none })}</span>`;
}

const row = (
  context: Context,
  one: Requirement,
): TemplateResult => html`<li class="ce-happening ce-need">
  ${signOf(context, one)}
  <span class="ce-need-skill">${skillName(context, one.skill)}${whose(context, { entity: 'skill', id: one.skill.id })}${
    one.importance?.to === 'desirable' && one.change === 'added'
      ? html` <span class="ce-tag">${context.reader.words.desirable}</span>`
      : nothing
  }</span>
  <span class="ce-need-levels">${levels(context, one)}</span>
</li>`;

function stateOf(context: Context, { status, counts }: NeedsOf, isBesides: boolean): unknown {
  const { reader } = context;
  const { isKept, isKeptBesides } = strings(reader);
  if (status === 'kept')
    return html`<span class="ce-small">${isBesides ? isKeptBesides : isKept}</span>`;
  if (status !== 'changed') return mark(context, status);
  return html`<span class="ce-small">${changeCounts(reader, counts)}</span>`;
}

function holder(
  context: Context,
  given: NeedsOf,
  isAlone: boolean,
  isBesides: boolean,
): TemplateResult {
  const { reader, host, view } = context;
  const inScope = view.scope ? 2 : 3;
  const name = given.isOfAllLevels
    ? phrase(reader, strings(reader).everyLevel)
    : text(reader, given.name);
  const state = stateOf(context, given, isBesides);
  return html`<div class="ce-needs-of">
    ${
      isAlone
        ? nothing
        : html`<div class="ce-needs-head">
          ${heading(host.headingLevel + inScope, 'ce-needs-name govuk-heading-s', name)}
          ${state}
        </div>`
    }
    ${
      given.differences.length
        ? html`<ul class="ce-changes-list">${given.differences.map((one) => row(context, one))}</ul>`
        : isAlone
          ? html`<p class="ce-small">${state}</p>`
          : nothing
    }
  </div>`;
}

function group(context: Context, { entity, id, name, holders }: Needs): TemplateResult {
  const { host, reader, view } = context;
  const [first] = holders;
  const isAlone = holders.length === 1 && first!.id === id;
  const hasWhole = Boolean(first?.isOfAllLevels);
  const own = entity === 'role' ? roleName(context, { id, name }) : text(reader, name);
  return html`${
    view.scope ? nothing : heading(host.headingLevel + 2, 'ce-changed-name govuk-heading-s', own)
  }${entity === 'role' ? nothing : html`<span class="ce-small">${kindName(context, { entity })}</span>`}
  ${holders.map((one) => holder(context, one, isAlone, hasWhole && one !== first))}`;
}

export function needs(context: Context): unknown {
  const { reader, view } = context;
  const found = view.compared?.sections.needs ?? [];
  if (!found.length) return nothing;
  const words = strings(reader);
  const title = view.scope ? words.needsForRole : phrase(reader, words.needs);
  return section(
    context,
    title,
    list(context, 'needs', found, (one) => group(context, one)),
  );
}
