/** The table: skills by what is compared. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MasteryPlace, RequiredSkill, Skill } from '../../model/index.js';
import { change } from '../../templates/change.js';
import { edition } from '../../templates/edition.js';
import { fillHref } from '../../templates/href.js';
import { level } from '../../templates/level.js';
import { described, localTag, named } from '../../templates/local.js';
import {
  descriptor,
  levelInGeneral,
  saidOfSkill,
  sourcesOfMeaning,
} from '../../templates/meaning.js';
import type { Reader } from '../../templates/reader.js';
import { positionHref, positionTag } from '../../templates/position.js';
import { originTags } from '../../templates/sources.js';
import { text, weave } from '../../templates/text.js';
import type { ComparedKind } from './other.js';
import { phrase, readerOf, strings, type Context } from './role-compare.context.js';
import type { Cell, Column, Row, RowGroup } from './role-compare.view.js';

/** Where a column is of two frameworks, it says of which, and in which edition. */
const frameworkNote = (reader: Reader): TemplateResult =>
  html`<span class="ce-heading-note">${text(reader, reader.framework.title)}, ${edition(reader)}</span>`;

function columnHead(context: Context, column: Column): TemplateResult {
  const { host, view } = context;
  const { name, role, roleLevel, isBase, isOfOther } = column;
  const reader = readerOf(context, column);
  // The host's addresses are those of the first framework.
  const href = isOfOther ? undefined : positionHref(host, column);
  const own = text(reader, name);
  const isOneRole = view.columns.every((other) => other.role === role);
  const ofRole = roleLevel && !isOneRole && reader.read(role.name) !== reader.read(name);
  return html`<th class="ce-column ${isBase ? 'ce-studied' : ''} govuk-table__header" role="columnheader" scope="col">
    <span class="ce-heading">${href ? html`<a class="ce-link govuk-link" href=${href}>${own}</a>` : own}${positionTag(reader, column)}</span>
    ${ofRole ? html`<span class="ce-heading-note">${text(reader, role.name)}</span>` : nothing}
    ${view.other ? frameworkNote(reader) : nothing}
    ${isBase ? html`<span class="ce-heading-note">${strings(reader).isBase}</span>` : nothing}
  </th>`;
}

function needed(reader: Reader, { column, need }: Cell): unknown {
  const words = strings(reader);
  if (!need)
    return html`<span class="ce-small">${column.statesSkills ? words.notListed : words.notStated}</span>`;
  const { requirement } = need;
  return html`${
    need.level
      ? level(reader, need.level)
      : html`<span class="ce-level"><span class="ce-level-word">${words.needed}</span></span>`
  }${
    requirement.importance === 'desirable'
      ? html`<span class="ce-tag">${reader.words.desirable}</span>`
      : nothing
  }${originTags(reader, requirement)}`;
}

const changed = (reader: Reader, kind: ComparedKind): TemplateResult =>
  kind === 'shared'
    ? html`<span class="ce-change ce-change-kept"><span aria-hidden="true">=</span> ${strings(reader).shared}</span>`
    : change(reader, kind);

/** In a list of two frameworks a name may stand for two. */
function cellLabel(context: Context, { column }: Cell): string {
  const reader = readerOf(context, column);
  const name = reader.read(column.name);
  const isTwice = context.view.columns.some(
    (other) =>
      other !== column &&
      readerOf(context, other).read(other.name).toLowerCase() === name.toLowerCase(),
  );
  const given = reader.framework.edition;
  const which = given && (given.date?.slice(0, 4) ?? reader.read(given.name));
  return isTwice && which ? `${name} (${which})` : name;
}

const cell = (context: Context, given: Cell): TemplateResult =>
  html`<td
    class="ce-compared ${given.column.isBase ? 'ce-studied' : ''} govuk-table__cell"
    role="cell"
    data-label=${cellLabel(context, given)}
  ><span class="ce-compared-content">${needed(readerOf(context, given.column), given)}${
    given.change ? html` ${changed(context.reader, given.change)}` : nothing
  }</span></td>`;

/** What a skill is in one framework, and what is needed of it there. */
interface Side {
  readonly skill: Skill;
  readonly isOfOther: boolean;
  readonly needs: readonly RequiredSkill[];
}

/** The frameworks that have the skill, each with its own words for it. */
function sidesOf({ skill, isOfOther, same, cells }: Row): readonly Side[] {
  const needsIn = (other: boolean) =>
    cells.flatMap(({ column, need }) => (need && column.isOfOther === other ? [need] : []));
  const own = { skill, isOfOther, needs: needsIn(isOfOther) };
  const theirs = same && { skill: same.theirs, isOfOther: true, needs: needsIn(true) };
  return [own, ...(theirs?.needs.length ? [theirs] : [])].filter(({ needs }) => needs.length);
}

/** The levels that somebody needs here, lowest first. */
function levelsIn({ needs }: Side): readonly MasteryPlace[] {
  const places = new Map(
    needs.flatMap(({ level: at }) => (at ? [[at.mastery.id, at] as const] : [])),
  );
  return [...places.values()].sort((a, b) => a.place - b.place);
}

const descriptorsAt = ({ descriptors = [] }: Skill, { mastery }: MasteryPlace) =>
  descriptors.filter((given) => given.mastery === mastery.id);

const isExplained = (row: Row) =>
  sidesOf(row).some(
    (side) =>
      [side.skill.description, side.skill.statements?.[0]].some(Boolean) ||
      levelsIn(side).some((at) => descriptorsAt(side.skill, at).length || at.mastery.description),
  );

function meaning(context: Context, side: Side): TemplateResult {
  const { skill, needs } = side;
  const reader = readerOf(context, side);
  const levels = levelsIn(side);
  const said = levels.flatMap((at) => descriptorsAt(skill, at));
  return html`<div class="ce-meant">
    ${context.view.other ? html`<p class="ce-descriptor-name">${text(reader, reader.framework.title)}</p>` : nothing}
    ${described(reader, skill)}
    <div class="ce-meant-levels">
      ${levels.map((at) => {
        const own = descriptorsAt(skill, at);
        return html`<div>
          ${own.length ? own.map((given) => descriptor(reader, given, true)) : levelInGeneral(reader, at.mastery)}
        </div>`;
      })}
    </div>
    ${saidOfSkill(reader, skill)}
    ${sourcesOfMeaning(reader, skill, [...said, ...needs.map(({ requirement }) => requirement)])}
  </div>`;
}

/** How the skill is known to be one of the other framework's, where it is needed in both. */
function sameness(context: Context, row: Row): unknown {
  const { same } = row;
  if (!same || same.by === 'edition' || sidesOf(row).length < 2) return nothing;
  const { reader } = context;
  const words = strings(reader);
  const theirs = readerOf(context, { isOfOther: true });
  const [name, other] = [reader.read(same.ours.name), theirs.read(same.theirs.name)];
  return html` <span class="ce-heading-note"><span class="ce-tag">${words.sameBy[same.by]}</span>${
    name.toLowerCase() === other.toLowerCase()
      ? nothing
      : html` ${weave(words.called, { name: text(theirs, same.theirs.name) })}`
  }</span>`;
}

function rowHead(context: Context, row: Row): unknown {
  const { host } = context;
  const { skill, key, isOfOther } = row;
  const reader = readerOf(context, row);
  const name = text(reader, skill.name);
  const href = isOfOther ? undefined : fillHref(host.skillHref, { skill: skill.id });
  const notes = [localTag(reader, [skill, 'name']), sameness(context, row)];
  if (href) return html`<a class="ce-link govuk-link" href=${href}>${name}</a>${notes}`;
  if (!isExplained(row)) return [name, notes];
  return html`<button class="ce-skill-opener" type="button" aria-expanded=${host.opened.has(skill)} @click=${() => host.toggle(skill, key)}>${name}</button>${notes}`;
}

function rows(context: Context, row: Row): TemplateResult {
  const { host, view } = context;
  return html`<tr class="ce-row govuk-table__row" role="row">
      <th class="ce-row-head ce-depth-0 govuk-table__header" role="rowheader" scope="row">${rowHead(context, row)}</th>
      ${row.cells.map((given) => html`${cell(context, given)} `)}
    </tr>${
      isExplained(row)
        ? html`<tr class="ce-meant-row ${host.opened.has(row.skill) ? '' : 'ce-closed'}" role="row">
          <td class="ce-meant-cell govuk-table__cell" role="cell" colspan=${view.columns.length + 1}>${sidesOf(row).map((side) => meaning(context, side))}</td>
        </tr>`
        : nothing
    }`;
}

/** The types of the other framework are told as its own. */
function groupName(context: Context, group: RowGroup): unknown {
  const reader = readerOf(context, group);
  const { type, isOfOther } = group;
  const own = type ? named(reader, type) : phrase(reader, reader.words.otherSkills);
  return isOfOther
    ? html`${own} <span class="ce-small">${text(reader, reader.framework.title)}</span>`
    : own;
}

/** The table's own caption says to those who hear it what the heading above says. */
export function table(context: Context, caption: string): TemplateResult {
  const { reader, view } = context;
  const { groups, columns } = view;
  const hasGroups = groups.some(({ type, isOfOther }) => type ?? isOfOther);
  return html`<div class="ce-scroll ce-compare-scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="ce-table ce-compare-of-${columns.length} govuk-table" role="table" aria-label=${caption}>
      <caption class="ce-unseen">${caption}</caption>
      <thead class="ce-head govuk-table__head" role="rowgroup">
        <tr class="ce-row govuk-table__row" role="row">
          <th class="ce-column ce-corner govuk-table__header" role="columnheader" scope="col">${reader.labelOne('skill')}</th>
          ${columns.map((column) => columnHead(context, column))}
        </tr>
      </thead>
      ${groups.map(
        (group) => html`<tbody class="ce-body govuk-table__body" role="rowgroup">
          ${
            hasGroups
              ? html`<tr class="ce-row ce-group govuk-table__row" role="row">
                <th class="ce-group-head govuk-table__header" role="rowheader" scope="rowgroup" colspan=${columns.length + 1}>
                  <span class="ce-group-name">${groupName(context, group)}</span>
                </th>
              </tr>`
              : nothing
          }${repeat(
            group.rows,
            ({ key }) => key,
            (row) => rows(context, row),
          )}
        </tbody>`,
      )}
    </table>
  </div>`;
}
