/** Overlaps: every two domains or families as a heatmap and as a list, and the themes that run through them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Overlap, OverlapPart, ThemeSpread } from '../../model/index.js';
import { plural } from '../../strings/plural.js';
import { fillHref } from '../../templates/href.js';
import { sourcesOnRequest } from '../../templates/sources.js';
import { prose, safeLink, text } from '../../templates/text.js';
import {
  countByKind,
  groupName,
  heat,
  number,
  phrase,
  plainName,
  rowOpener,
  strings,
  type Context,
} from './capability-map.context.js';
import { skillList } from './capability-map.skill.js';
import { body, cell, openedRow, rowHead, table } from './capability-map.table.js';
import type { OverlapView } from './overlap.js';

const own = ({ host, reader, index }: Context) => ({
  ...{ host, reader, index },
  skillHref: host.skillHref,
});

const pairName = ({ reader }: Context, [a, b]: readonly [OverlapPart, OverlapPart]) =>
  phrase(reader, strings(reader).and, {
    a: plainName(reader, a.name),
    b: plainName(reader, b.name),
  });

const rowOf = ({ parts }: Overlap) => `overlap ${parts.map(({ id }) => id).join(' ')}`;

/** "6 themes, 4 pairs of capabilities"; only what there is. */
function inWords({ reader }: Context, overlap: Overlap): string {
  const words = strings(reader);
  const { skills, themes, pairs, bringers, caseStudies } = overlap;
  const said = [
    skills.length && reader.count('skill', skills.length),
    themes.length && plural(reader.locale, themes.length, words.themes),
    pairs.length && phrase(reader, plural(reader.locale, pairs.length, words.pairs)),
    bringers.length && reader.count('role', bringers.length),
    caseStudies.length && plural(reader.locale, caseStudies.length, words.caseStudies),
  ].filter(Boolean);
  return said.length ? said.join(', ') : words.nothing;
}

function matrixCell(context: Context, view: OverlapView, a: number, b: number): TemplateResult {
  const { host, reader } = context;
  const part = view.parts[b]!;
  const label = plainName(reader, part.name);
  if (a === b)
    return cell(
      label,
      'ce-diagonal',
      html`<span class="ce-small">${countByKind(reader, [...part.skills.values()])}</span>`,
    );
  const overlap = view.at(a, b)!;
  if (!overlap.total)
    return cell(label, 'ce-heat-0', html`<span class="ce-small">${strings(reader).nothing}</span>`);
  return cell(
    label,
    heat(overlap.total, view.most),
    html`<button class="ce-heat-button" type="button" @click=${() => host.goToRow(rowOf(overlap))}>
      ${part.isFamily ? nothing : html`<span class="ce-big">${number(reader, overlap.total)}</span>`}
      <span class="ce-heat-words">${inWords(context, overlap)}</span>
    </button>`,
  );
}

function matrix(context: Context, view: OverlapView): TemplateResult {
  const { reader } = context;
  const { parts, allParts } = view;
  const words = strings(reader);
  return table(context, {
    caption: words.overlapCaption,
    note:
      parts.length < allParts
        ? phrase(reader, words.boundedParts, { n: parts.length, total: allParts })
        : undefined,
    name: 'overlap',
    corner: html`<span class="ce-unseen">${betweenName(context, view)}</span>`,
    columns: parts.map(({ name }) => ({ name: groupName(reader, name) })),
    bodies: body(
      parts.map(
        ({ name }, a) => html`<tr class="ce-row govuk-table__row" role="row">
          ${rowHead(groupName(reader, name))}
          ${parts.map((_, b) => matrixCell(context, view, a, b))}
        </tr>`,
      ),
    ),
  });
}

const listed = (name: unknown, content: unknown) =>
  html`<p class="ce-descriptor-name">${name}</p>
    ${content}`;

/** A source may state a theme and leave it to others which skills belong to it. */
const linkTag = ({ reader }: Context, { sources = [] }: ThemeSpread['theme']): unknown =>
  sources.some(({ basis }) => basis === 'inferred')
    ? html` <span class="ce-tag">${phrase(reader, strings(reader).linksInferred)}</span>`
    : nothing;

/** All that two parts share, by name. */
function details(context: Context, overlap: Overlap): TemplateResult {
  const { host, reader } = context;
  const { skills, themes, pairs, bringers, caseStudies } = overlap;
  const words = strings(reader);
  const place = rowOf(overlap);
  const plainList = (items: readonly unknown[]) =>
    html`<ul class="ce-list govuk-list govuk-list--bullet">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  return html`${
    themes.length
      ? listed(
          words.heading.themes,
          plainList(
            themes.map((theme) => html`${text(reader, theme.name)}${linkTag(context, theme)}`),
          ),
        )
      : nothing
  }${
    pairs.length
      ? listed(
          phrase(reader, words.heading.pairs),
          plainList(
            pairs.map(({ of, isRelated, hasSameName }, at) => {
              const why = [isRelated && words.isRelated, hasSameName && words.hasSameName];
              return html`${skillList(
                own(context),
                `${place} ${at}`,
                of.map((skill, side) => ({
                  skill,
                  note: groupName(reader, overlap.parts[side]!.name),
                })),
              )}<span class="ce-small">${why.filter(Boolean).join(', ')}</span>`;
            }),
          ),
        )
      : nothing
  }${
    skills.length
      ? skillList(
          own(context),
          place,
          skills.map((skill) => ({ skill })),
        )
      : nothing
  }${
    bringers.length
      ? listed(
          reader.label('role'),
          plainList(
            bringers.map(({ name, role }) => {
              const href = role && fillHref(host.roleHref, { role: role.id });
              return href
                ? html`<a class="ce-link govuk-link" href=${href}>${text(reader, name)}</a>`
                : text(reader, name);
            }),
          ),
        )
      : nothing
  }${
    caseStudies.length
      ? listed(
          words.heading.caseStudies,
          plainList(
            caseStudies.map(({ name, href }) =>
              href ? safeLink(href, text(reader, name)) : text(reader, name),
            ),
          ),
        )
      : nothing
  }`;
}

function pairRow(context: Context, overlap: Overlap): TemplateResult {
  const { host, reader } = context;
  const words = strings(reader);
  const row = rowOf(overlap);
  const name = pairName(context, overlap.parts);
  return html`<tr class="ce-row govuk-table__row" role="row">
      ${rowHead(rowOpener(context, row, name))}
      ${cell(words.inAll, 'ce-number', number(reader, overlap.total))}
      ${cell(words.inCommon, '', inWords(context, overlap))}
    </tr>
    ${host.openedRow === row ? openedRow(2, details(context, overlap)) : nothing}`;
}

const list = (context: Context, view: OverlapView): TemplateResult => {
  const words = strings(context.reader);
  const sharing = view.overlaps.filter(({ total }) => total);
  const others = view.overlaps.filter(({ total }) => !total);
  const names = others.map(({ parts }) => pairName(context, parts)).join('; ');
  return html`${
    sharing.length
      ? table(context, {
          caption: words.overlapList,
          name: 'pairs',
          corner: words.shared,
          columns: [{ name: words.inAll }, { name: words.inCommon }],
          bodies: body(sharing.map((overlap) => pairRow(context, overlap))),
        })
      : nothing
  }${
    names
      ? html`<p class="ce-text ce-about govuk-body">${phrase(context.reader, words.nothingBetween, { list: names })}</p>`
      : nothing
  }`;
};

/** Which of a theme's skills are in which domain, and who else is said to have it. */
function spread(
  context: Context,
  view: OverlapView,
  { theme, byPart }: ThemeSpread,
): TemplateResult {
  const { reader } = context;
  const others = (theme.sharedWith ?? []).map(({ title }) => reader.read(title));
  return html`${prose(reader, theme.description)}
    ${others.length ? html`<p class="ce-small">${phrase(reader, strings(reader).sharedWith, { list: others.join(', ') })}</p>` : nothing}
    <p class="ce-small">${linkTag(context, theme)}</p>
    ${byPart.map((skills, at) =>
      listed(
        groupName(reader, view.parts[at]!.name),
        skills.length
          ? skillList(
              own(context),
              `theme ${theme.id} ${at}`,
              skills.map((skill) => ({ skill })),
            )
          : html`<p class="ce-gap">${strings(reader).noneLinked}</p>`,
      ),
    )}
    <div class="ce-small">${sourcesOnRequest(reader, [theme])}</div>`;
}

function themeRow(context: Context, view: OverlapView, given: ThemeSpread): TemplateResult {
  const { host, reader } = context;
  const { theme, byPart } = given;
  const row = `theme ${theme.id}`;
  return html`<tr class="ce-row govuk-table__row" role="row">
      ${rowHead(rowOpener(context, row, text(reader, theme.name)))}
      ${byPart.map(({ length }, at) =>
        cell(
          plainName(reader, view.parts[at]!.name),
          heat(length, view.mostOfTheme),
          length
            ? number(reader, length)
            : html`<span class="ce-gap">${strings(reader).noneLinked}</span>`,
        ),
      )}
    </tr>
    ${host.openedRow === row ? openedRow(byPart.length, spread(context, view, given)) : nothing}`;
}

const themes = (context: Context, view: OverlapView): unknown =>
  view.themes.length
    ? table(context, {
        caption: phrase(context.reader, strings(context.reader).themesCaption),
        note: phrase(context.reader, strings(context.reader).themesNote),
        name: 'themes',
        corner: strings(context.reader).theme,
        columns: view.parts.map(({ name }) => ({ name: groupName(context.reader, name) })),
        bodies: body(view.themes.map((one) => themeRow(context, view, one))),
      })
    : nothing;

/** "Domains", "Types of skill", "Job families" */
export function betweenName(
  { reader, view: { groups } }: Context,
  { between }: Pick<OverlapView, 'between'>,
): string {
  if (between === 'families') return reader.label('family');
  const words = strings(reader);
  return groups.some(({ top }) => top) ? words.parts : phrase(reader, words.types);
}

export const overlap = (context: Context, view: OverlapView): TemplateResult =>
  html`<p class="ce-text ce-about govuk-body">${strings(context.reader).about.overlap}</p>
    ${matrix(context, view)} ${list(context, view)} ${themes(context, view)}`;
