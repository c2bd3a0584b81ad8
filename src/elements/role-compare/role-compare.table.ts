/** The table: skills by what is compared. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MasteryPlace, Skill } from '../../model/index.js';
import { change } from '../../templates/change.js';
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
import { text } from '../../templates/text.js';
import { phrase, strings, type Context } from './role-compare.context.js';
import type { Cell, Column, Row, RowGroup } from './role-compare.view.js';

function columnHead({ host, reader, view }: Context, column: Column): TemplateResult {
  const { name, role, roleLevel, isBase } = column;
  const href = positionHref(host, column);
  const own = text(reader, name);
  const isOneRole = view.columns.every((other) => other.role === role);
  const ofRole = roleLevel && !isOneRole && reader.read(role.name) !== reader.read(name);
  return html`<th class="ce-column ${isBase ? 'ce-studied' : ''} govuk-table__header" role="columnheader" scope="col">
    <span class="ce-heading">${href ? html`<a class="ce-link govuk-link" href=${href}>${own}</a>` : own}${positionTag(reader, column)}</span>
    ${ofRole ? html`<span class="ce-heading-note">${text(reader, role.name)}</span>` : nothing}
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

const cell = (reader: Reader, given: Cell): TemplateResult =>
  html`<td
    class="ce-compared ${given.column.isBase ? 'ce-studied' : ''} govuk-table__cell"
    role="cell"
    data-label=${reader.read(given.column.name)}
  ><span class="ce-compared-content">${needed(reader, given)}${
    given.change ? html` ${change(reader, given.change)}` : nothing
  }</span></td>`;

/** The levels that somebody needs here, lowest first. */
function levelsIn({ cells }: Row): readonly MasteryPlace[] {
  const places = new Map(
    cells.flatMap(({ need }) =>
      need?.level ? [[need.level.mastery.id, need.level] as const] : [],
    ),
  );
  return [...places.values()].sort((a, b) => a.place - b.place);
}

const descriptorsAt = ({ descriptors = [] }: Skill, { mastery }: MasteryPlace) =>
  descriptors.filter((given) => given.mastery === mastery.id);

const isExplained = (row: Row) =>
  [row.skill.description, row.skill.statements?.[0]].some(Boolean) ||
  levelsIn(row).some((at) => descriptorsAt(row.skill, at).length || at.mastery.description);

function meaning(reader: Reader, row: Row): TemplateResult {
  const { skill } = row;
  return html`<div class="ce-meant">
    ${described(reader, skill)}
    <div class="ce-meant-levels">
      ${levelsIn(row).map((at) => {
        const own = descriptorsAt(skill, at);
        return html`<div>
          ${own.length ? own.map((given) => descriptor(reader, given, true)) : levelInGeneral(reader, at.mastery)}
        </div>`;
      })}
    </div>
    ${saidOfSkill(reader, skill)} ${sourcesOfMeaning(reader, skill, [...levelsIn(row).flatMap((at) => descriptorsAt(skill, at)), ...row.cells.map(({ need }) => need?.requirement)])}
  </div>`;
}

function rowHead({ host, reader }: Context, row: Row): unknown {
  const { skill } = row;
  const name = text(reader, skill.name);
  const href = fillHref(host.skillHref, { skill: skill.id });
  const local = localTag(reader, [skill, 'name']);
  if (href) return html`<a class="ce-link govuk-link" href=${href}>${name}</a>${local}`;
  if (!isExplained(row)) return [name, local];
  return html`<button class="ce-skill-opener" type="button" aria-expanded=${host.opened.has(skill)} @click=${() => host.toggle(skill)}>${name}</button>${local}`;
}

function rows(context: Context, row: Row): TemplateResult {
  const { host, reader, view } = context;
  return html`<tr class="ce-row govuk-table__row" role="row">
      <th class="ce-row-head ce-depth-0 govuk-table__header" role="rowheader" scope="row">${rowHead(context, row)}</th>
      ${row.cells.map((given) => html`${cell(reader, given)} `)}
    </tr>${
      isExplained(row)
        ? html`<tr class="ce-meant-row ${host.opened.has(row.skill) ? '' : 'ce-closed'}" role="row">
          <td class="ce-meant-cell govuk-table__cell" role="cell" colspan=${view.columns.length + 1}>${meaning(reader, row)}</td>
        </tr>`
        : nothing
    }`;
}

function groupName(reader: Reader, { type }: RowGroup): unknown {
  return type ? named(reader, type) : phrase(reader, reader.words.otherSkills);
}

/** The table's own caption says to those who hear it what the heading above says. */
export function table(context: Context, caption: string): TemplateResult {
  const { reader, view } = context;
  const { groups, columns } = view;
  const hasGroups = groups.some(({ type }) => type);
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
                  <span class="ce-group-name">${groupName(reader, group)}</span>
                </th>
              </tr>`
              : nothing
          }${repeat(
            group.rows,
            ({ skill }) => skill.id,
            (row) => rows(context, row),
          )}
        </tbody>`,
      )}
    </table>
  </div>`;
}
