/** Roles by family, skills from A to Z, and what was found. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Family, Skill } from '../../model/index.js';
import { fill, plural } from '../../strings/plural.js';
import { heading } from '../../templates/heading.js';
import { localTag, named } from '../../templates/local.js';
import { plain } from '../../templates/plain.js';
import { text, weave } from '../../templates/text.js';
import { MORE_ROWS } from './finder.js';
import { phrase, strings, type Context } from './framework-browser.context.js';
import { hitRow, kindOf } from './framework-browser.hits.js';
import { row } from './framework-browser.row.js';
import {
  levelsOf,
  type BrowserView,
  type FamilyGroup,
  type RoleRow,
} from './framework-browser.view.js';

/** Longer descriptions of families would stand between the reader and the roles. */
const SHORT = 240;

const rows = (content: unknown): TemplateResult =>
  html`<ul class="ce-rows" role="list">
    ${content}
  </ul>`;

/** "6 role levels · AO to G6" */
function roleNote({ reader }: Context, { role, grades: [from, to] }: RoleRow): unknown {
  const levels = levelsOf(role);
  const grades =
    from && to
      ? weave(reader.words.range, { from: named(reader, from), to: named(reader, to) })
      : from && named(reader, from);
  if (!levels && !grades) return nothing;
  return [levels ? reader.count('roleLevel', levels) : '', levels && grades ? ' · ' : '', grades];
}

const roleRow = (context: Context, given: RoleRow): TemplateResult =>
  row(
    context,
    { kind: 'role', id: given.role.id, role: given.role },
    {
      name: text(context.reader, given.role.name),
      local: localTag(context.reader, [given.role, 'name']),
      note: roleNote(context, given),
    },
  );

function about({ reader }: Context, { description }: Family): unknown {
  const said = description === undefined ? '' : plain(reader, description);
  return said && said.length <= SHORT
    ? html`<p class="ce-text ce-group-about govuk-body">${said}</p>`
    : nothing;
}

function family(context: Context, { family, rows: given, total }: FamilyGroup): TemplateResult {
  const { host, reader } = context;
  const isOnly = !family && !context.index.framework.families?.length;
  const name = family ? named(reader, family) : phrase(reader, strings(reader).otherRoles);
  const title = html`${name} <span class="ce-count">${total.toLocaleString(reader.locale)}</span>`;
  return html`<section class="ce-group">
    ${isOnly ? nothing : heading(host.headingLevel + 1, 'ce-section govuk-heading-s', title)}
    ${family ? about(context, family) : nothing}
    ${rows(given.map((one) => roleRow(context, one)))}
  </section>`;
}

/** Its kind, where it is not what the framework calls them all; of which type it is, one can filter by. */
function skillRow(context: Context, skill: Skill): TemplateResult {
  const { reader } = context;
  const kind = kindOf(reader, skill);
  return row(
    context,
    { kind: 'skill', id: skill.id, skill },
    {
      name: text(reader, skill.name),
      local: localTag(reader, [skill, 'name']),
      note: kind === reader.one('skill') ? nothing : kind,
    },
  );
}

function letters(context: Context, view: BrowserView): unknown {
  const { host, reader } = context;
  if (!host.shows('letters') || view.letters.length < 2) return nothing;
  const words = strings(reader);
  const link = (letter: string | undefined, name: string) =>
    html`<li class="ce-letter-item">
      <a
        class="ce-letter"
        href=${host.hrefTo({ ...host.place, view: 'skills', letter })}
        aria-current=${letter === view.letter ? 'true' : nothing}
        >${name}</a
      >
    </li>`;
  return html`<nav class="ce-letters-nav" aria-label=${phrase(reader, words.letters)}>
    <ul class="ce-letters" role="list">
      ${link(undefined, words.allLetters)} ${view.letters.map(({ letter }) => link(letter, letter))}
    </ul>
  </nav>`;
}

function skills(context: Context, view: BrowserView): TemplateResult {
  const { host } = context;
  return html`${letters(context, view)}
  ${view.groups.map(
    ({ letter, skills }) =>
      html`<section class="ce-group">
        ${heading(host.headingLevel + 1, 'ce-section ce-letter-name govuk-heading-s', letter)}
        ${rows(skills.map((skill) => skillRow(context, skill)))}
      </section>`,
  )}`;
}

/** Why there is nothing, and what would be without the filters. */
function none({ found, reader }: Context, { unfiltered, isFiltered }: BrowserView): TemplateResult {
  const words = strings(reader);
  const said =
    found.words && !unfiltered ? fill(words.none, { words: found.words }) : words.noneFiltered;
  return html`<div class="ce-none">
    <p class="ce-text govuk-body">
      ${said}${isFiltered && unfiltered ? ` ${plural(reader.locale, unfiltered, words.withoutFilters)}` : nothing}
    </p>
  </div>`;
}

function more({ host, reader }: Context, { shown, total }: BrowserView): unknown {
  if (shown >= total) return nothing;
  const n = Math.min(MORE_ROWS, total - shown).toLocaleString(reader.locale);
  return html`<button class="ce-button govuk-button govuk-button--secondary" type="button" @click=${() => host.showMore(shown)}>
    ${fill(strings(reader).more, { n })}
  </button>`;
}

function content(context: Context, view: BrowserView): unknown {
  if (!view.total) return none(context, view);
  if (view.hits.length) return rows(view.hits.map((hit) => hitRow(context, hit)));
  return view.list === 'roles'
    ? view.families.map((group) => family(context, group))
    : skills(context, view);
}

/** The list itself; always there, so that it can be told when it is complete. */
export function list(context: Context): TemplateResult {
  const { isBusy, view } = context.found;
  return html`<div class=${view?.hits.length ? 'ce-found' : 'ce-browse'} part="list" aria-busy=${isBusy}>
    ${view ? [content(context, view), more(context, view)] : nothing}
  </div>`;
}
