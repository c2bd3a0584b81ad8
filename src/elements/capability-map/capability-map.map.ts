/** The map: skills by who needs or delivers them. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { coverageOf, rolesWithoutGrade } from '../../model/index.js';
import { plural } from '../../strings/plural.js';
import { fillHref } from '../../templates/href.js';
import { level, levelRange } from '../../templates/level.js';
import { localTag } from '../../templates/local.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import {
  countOf,
  findingWords,
  groupName,
  heat,
  number,
  phrase,
  strings,
  type Context,
} from './capability-map.context.js';
import { openedSkill, skillOpener } from './capability-map.skill.js';
import { body, cell, openedRow, rowHead, table } from './capability-map.table.js';
import type { Cell, Column } from './columns.js';
import type { MapView, Row, RowGroup } from './map.js';

const nameOf = ({ reader }: Context, { name }: Column) =>
  name === undefined ? strings(reader).others : reader.read(name);

function columnHead(context: Context, { by }: MapView, column: Column) {
  const { host, reader } = context;
  const { bringer, name, roleLevels, rolesWithoutLevels } = column;
  const role = bringer?.role;
  const href = role && fillHref(host.roleHref, { role: role.id });
  const own = name === undefined ? strings(reader).others : text(reader, name);
  const whose = role ?? bringer?.profile;
  const local = whose ? localTag(reader, [whose, 'name']) : nothing;
  const isNamed = by === 'roles' && bringer && !role && !bringer.profile;
  const counts = [
    ...(roleLevels ? [reader.count('roleLevel', roleLevels)] : []),
    ...(rolesWithoutLevels && !role ? [reader.count('role', rolesWithoutLevels)] : []),
  ];
  return {
    name: [href ? html`<a class="ce-link govuk-link" href=${href}>${own}</a>` : own, local],
    note: isNamed ? strings(reader).nameOnly : counts.join(', '),
  };
}

function levelsOf({ reader }: Context, { from, to }: Cell): unknown {
  if (!from || !to) return nothing;
  return from === to ? level(reader, to) : levelRange(reader, from, to);
}

/** How many of the column need it and how well, or that it is delivered: always in words. */
function saidIn(context: Context, column: Column, given: Cell): TemplateResult {
  const { reader } = context;
  const words = strings(reader);
  const { count, to, isDelivered, isDesirable } = given;
  const share = phrase(reader, words.share, { n: count, of: column.size });
  const isOne = column.size < 2;
  return html`${count && !isOne ? html`<span class="ce-share">${share}</span>` : nothing}${levelsOf(context, given)}${
    count && !to && isOne ? html`<span class="ce-mark">${words.needed}</span>` : nothing
  }${isDelivered ? html`<span class="ce-mark">${words.delivers}</span>` : nothing}${
    isDesirable ? html`<span class="ce-tag">${reader.words.desirable}</span>` : nothing
  }`;
}

function mark(context: Context, column: Column, given: Cell | undefined): TemplateResult {
  const { reader } = context;
  const words = strings(reader);
  const label = nameOf(context, column);
  if (!given) {
    const why = column.listsSkills ? words.notListed : words.notNamed;
    return html`<td class="ce-cell ce-none govuk-table__cell" role="cell" data-label=${label}><span class="ce-unseen">${why}</span></td>`;
  }
  // Of one role the level counts, of several how many need it.
  const { count, to, isDelivered } = given;
  const shade =
    column.size > 1
      ? heat(count, column.size)
      : to
        ? heat(to.place, to.of)
        : heat(isDelivered || count ? 2 : 0, 4);
  return cell(label, shade, saidIn(context, column, given));
}

/** Where the source names nobody at all, what else it says of the skill. */
function saidOf({ reader, index }: Context, { skill }: Row): TemplateResult {
  const { aspects, findings } = coverageOf(index);
  const found = findings.get(skill.id)!;
  const words = strings(reader);
  const said = aspects.filter((aspect) =>
    ['said', 'inferred', 'partly'].includes(found[aspect].kind),
  );
  return cell(
    words.aspects,
    '',
    html`<span class="ce-small">${said.map((aspect) => words.aspect[aspect]).join(', ')}</span>`,
  );
}

/** Nobody is named: across all columns, as a gap or with the reason. */
const silence = ({ reader }: Context, { finding, isGap }: Row, columns: number): TemplateResult =>
  html`<td class="ce-cell ce-silence govuk-table__cell" role="cell" colspan=${Math.max(columns, 1)}>
    <span class=${isGap ? 'ce-gap' : 'ce-small'}>${findingWords(reader, finding)}</span>
  </td>`;

function row(context: Context, view: MapView, given: Row): TemplateResult {
  const { host, reader, index } = context;
  const { skill, depth, cells, isSaid, finding, caseStudies } = given;
  const place = `map ${skill.id}`;
  const own = { host, reader, index, skillHref: host.skillHref };
  const isElsewhere = ['said', 'inferred', 'partly'].includes(finding.kind);
  const isOpen = host.openAt(place) !== undefined;
  return html`<tr class="ce-row govuk-table__row ${isOpen ? 'ce-row-open' : ''}" role="row">
      ${rowHead(
        html`${skillOpener(own, place, skill)}${
          caseStudies
            ? html` <span class="ce-heading-note">${plural(reader.locale, caseStudies, strings(reader).caseStudies)}</span>`
            : nothing
        }`,
        `ce-depth-${Math.min(depth, 4)}`,
      )}
      ${
        isSaid || (isElsewhere && view.columns.length)
          ? cells.map((one, at) => html`${mark(context, view.columns[at]!, one)} `)
          : view.choices.length
            ? silence(context, given, view.columns.length)
            : saidOf(context, given)
      }
    </tr>
    ${isOpen ? openedRow(Math.max(view.columns.length, 1), openedSkill(own, place)) : nothing}`;
}

/** What the host can change of a row that stays the same. */
const asked = ({ host }: Context, { skill }: Row): readonly unknown[] => [
  ...[host.openAt(`map ${skill.id}`), host.markedLevel, host.headingLevel],
  ...[host.skillHref, host.roleHref, host.roleLevelHref],
];

function group(context: Context, view: MapView, { group, rows }: RowGroup): TemplateResult {
  const { reader } = context;
  return body(html`<tr class="ce-row ce-group govuk-table__row" role="row">
      <th class="ce-group-head govuk-table__header" role="rowheader" scope="rowgroup" colspan=${Math.max(view.columns.length, 1) + 1}>
        <span class="ce-group-name">${groupName(reader, group.name)} · ${countOf(reader, group)}</span>
      </th>
    </tr>
    ${repeat(
      rows,
      ({ skill }) => skill.id,
      (one) =>
        // Most rows are as they were when one of them opens or closes.
        guard([one, reader.framework, reader.language, ...asked(context, one)], () =>
          row(context, view, one),
        ),
    )}`);
}

export const BY_NOUN = { roles: 'role', families: 'family', grades: 'grade' } as const;

/** Who is in no column, though they may be of any grade for all that is known. */
function withoutGrade(reader: Reader): string {
  const { framework } = reader;
  const n = rolesWithoutGrade(framework).length;
  const things = reader.count('role', framework.roles?.length ?? 0);
  const values = { n: number(reader, n), things, grade: reader.one('grade') };
  return n ? phrase(reader, strings(reader).withoutGrade, values) : '';
}

/** What is left out because it would be too much. */
function note({ reader }: Context, view: MapView): string {
  const words = strings(reader);
  const { shown, total, columns, allColumns, gaps } = view;
  const count = (n: number, of: number) => ({ n: number(reader, n), total: number(reader, of) });
  return [
    view.choices.length ? '' : phrase(reader, words.noRoles),
    gaps && view.choices.length ? plural(reader.locale, gaps, words.gapsOfMap) : '',
    view.by === 'grades' ? withoutGrade(reader) : '',
    shown < total ? phrase(reader, words.bounded, count(shown, total)) : '',
    columns.length < allColumns
      ? phrase(reader, words.boundedColumns, count(columns.length, allColumns))
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The rows that are on the page by now. */
function soFar({ host }: Context, view: MapView): readonly RowGroup[] {
  const width = Math.max(view.columns.length, 1);
  let left = Math.ceil(host.allowedCells(view, view.shown * width) / width);
  return view.groups.flatMap(({ group, rows }) => {
    const some = rows.slice(0, Math.max(left, 0));
    left -= some.length;
    return some.length ? [{ group, rows: some }] : [];
  });
}

export function map(context: Context, view: MapView): TemplateResult {
  const { reader } = context;
  const words = strings(reader);
  const columns = view.columns.map((column) => columnHead(context, view, column));
  if (!view.shown) return html`<p class="ce-text govuk-body">${words.noRows}</p>`;
  return table(context, {
    caption: phrase(reader, words.caption, { columns: reader.one(BY_NOUN[view.by]) }),
    note: note(context, view),
    name: 'map',
    corner: reader.labelOne('skill'),
    columns: columns.length
      ? columns
      : [{ name: view.choices.length ? words.aspect.bringers : words.aspects }],
    bodies: soFar(context, view).map((one) => group(context, view, one)),
  });
}
