/** Gaps: what is said of the skills of each domain, and what is not. */
import { html, nothing, type TemplateResult } from 'lit';
import { GAPS } from '../../model/index.js';
import { fill, plural } from '../../strings/plural.js';
import { text } from '../../templates/text.js';
import {
  countOf,
  findingWords,
  groupName,
  heat,
  joined,
  number,
  phrase,
  plainName,
  rowOpener,
  strings,
  type Context,
} from './capability-map.context.js';
import { skillList } from './capability-map.skill.js';
import { body, cell, openedRow, rowHead, table } from './capability-map.table.js';
import type { GapCell, GapRow, GapsView } from './gaps.js';

function gapCell({ reader }: Context, given: GapCell): TemplateResult {
  const words = strings(reader);
  const { said, of, gaps, group, byKind } = given;
  const elsewhere = byKind.find(([kind]) => kind === 'elsewhere')?.[1].length;
  const label = plainName(reader, group.name);
  if (!of)
    return cell(
      label,
      'ce-heat-0',
      html`<span class="ce-small">${words.finding['not-applicable']}</span>`,
    );
  const share = phrase(reader, words.saidOf, { n: number(reader, said), of: number(reader, of) });
  return cell(
    label,
    heat(said, of),
    html`<span class="ce-share">${share}</span>
      ${elsewhere ? html`<span class="ce-small">${number(reader, elsewhere)} ${words.finding.elsewhere}</span>` : nothing}
      <span class=${gaps ? 'ce-gap' : 'ce-small'}>${gaps ? plural(reader.locale, gaps, words.gaps) : words.noGaps}</span>`,
  );
}

/** The skills of a domain by what became of one aspect, gaps first; those of which all is said are only counted. */
function groupsOf(context: Context, given: GapCell): TemplateResult {
  const { host, reader, index } = context;
  const own = { host, reader, index, skillHref: host.skillHref };
  const { aspect, group } = given;
  return html`<div class="ce-gap-group">
    <p class="ce-descriptor-name">${groupName(reader, group.name)}</p>
    ${[...given.byKind].reverse().map(([kind, found]) => {
      const isGap = GAPS.includes(kind);
      const [first] = found;
      const isSame = found.every(
        ({ finding }) =>
          finding.because === first!.finding.because && finding.reason === first!.finding.reason,
      );
      const title = isSame ? findingWords(reader, first!.finding) : strings(reader).finding[kind];
      return html`<details class="ce-details">
        <summary class="ce-summary"><span class=${isGap ? 'ce-gap' : ''}>${number(reader, found.length)} ${title}</span></summary>
        ${skillList(
          own,
          `gaps ${aspect} ${group.id} ${kind}`,
          found.map(({ skill, finding }) => ({
            skill,
            note: !isSame && finding.reason ? text(reader, finding.reason) : undefined,
          })),
        )}
      </details>`;
    })}
  </div>`;
}

function row(context: Context, given: GapRow): TemplateResult {
  const { host, reader } = context;
  const words = strings(reader);
  const { aspect, cells, gaps } = given;
  const id = `gaps ${aspect}`;
  return html`<tr class="ce-row govuk-table__row" role="row">
      ${rowHead(rowOpener(context, id, words.aspect[aspect]))}
      ${cells.map((one) => gapCell(context, one))}
      ${cell(words.gapsInAll, 'ce-number', number(reader, gaps))}
    </tr>
    ${
      host.openedRow === id
        ? openedRow(
            cells.length + 1,
            html`<div class="ce-gap-groups">${cells.map((one) => groupsOf(context, one))}</div>`,
          )
        : nothing
    }`;
}

function rest({ reader }: Context, { nowhere, silent }: GapsView): TemplateResult {
  const words = strings(reader);
  const names = silent.map(({ name }) => text(reader, name));
  const [before = '', after = ''] = fill(plural(reader.locale, silent.length, words.silent), {
    roles: reader.count('role', silent.length),
    list: '\n',
  }).split('\n');
  return html`${
    nowhere.length
      ? html`<p class="ce-text govuk-body">${phrase(reader, words.nowhere, {
          list: nowhere
            .map((aspect) => words.aspect[aspect].toLocaleLowerCase(reader.locale))
            .join(', '),
        })}</p>`
      : nothing
  }${
    silent.length
      ? html`<p class="ce-text govuk-body">${before}${joined(names)}${after}</p>`
      : nothing
  }`;
}

export function gaps(context: Context, view: GapsView): TemplateResult {
  const { reader } = context;
  const words = strings(reader);
  const { groups, allGroups } = view;
  return html`<p class="ce-text ce-about govuk-body">${phrase(reader, words.about.gaps)}</p>
    ${table(context, {
      caption: plural(reader.locale, view.total, words.gaps),
      note:
        groups.length < allGroups
          ? phrase(reader, words.boundedParts, { n: groups.length, total: allGroups })
          : undefined,
      name: 'gaps',
      corner: words.aspects,
      columns: [
        ...groups.map((group) => ({
          name: groupName(reader, group.name),
          note: countOf(reader, group),
        })),
        { name: words.gapsInAll },
      ],
      bodies: body(view.rows.map((one) => row(context, one))),
    })}
    ${rest(context, view)}`;
}
