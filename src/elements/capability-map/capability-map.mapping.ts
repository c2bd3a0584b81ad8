/** Which skills of two frameworks correspond. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LinkedSide, SkillLink } from '../../model/index.js';
import type { Ready } from '../../controllers/capability-element.js';
import { edition } from '../../templates/edition.js';
import { selectField } from '../../templates/field.js';
import { originTags, sourcesOnRequest } from '../../templates/sources.js';
import { text } from '../../templates/text.js';
import {
  number,
  phrase,
  strings,
  type Context,
  type SkillContext,
} from './capability-map.context.js';
import { openedSkill, skillOpener } from './capability-map.skill.js';
import { body, cell, openedRow, rowHead, table } from './capability-map.table.js';
import type { MappingView } from './mapping.js';

interface MappingContext {
  readonly context: Context;
  readonly ours: SkillContext;
  readonly theirs: SkillContext;
  readonly view: MappingView;
}

const titleOf = ({ reader }: SkillContext) => reader.read(reader.framework.title);

/** Who says so: the dataset of ours, of theirs, or nobody. */
function saidBy({ ours, theirs, context: { reader } }: MappingContext, link: SkillLink): unknown {
  const { saidByUs, saidByThem } = link;
  if (!saidByUs && !saidByThem)
    return html`<span class="ce-gap">${strings(reader).unconfirmed}</span>`;
  const whose = [...(saidByUs ? [ours] : []), ...(saidByThem ? [theirs] : [])];
  return html`${whose.map(titleOf).join(', ')}${saidByUs ? originTags(ours.reader, saidByUs) : nothing}${
    saidByThem ? originTags(theirs.reader, saidByThem) : nothing
  }`;
}

function side(
  { context: { reader } }: MappingContext,
  own: SkillContext,
  place: string,
  link: SkillLink,
): unknown {
  const skill = place.startsWith('ours') ? link.ours : link.theirs;
  if (skill) return skillOpener(own, place, skill);
  return html`${link.named === undefined ? nothing : text(own.reader, link.named)}
    <span class="ce-gap">${strings(reader).notThere}</span>`;
}

function row(mapping: MappingContext, link: SkillLink): TemplateResult {
  const { context, ours, theirs } = mapping;
  const { host, reader } = context;
  const words = strings(reader);
  const key = `${link.kind} ${link.ours?.id ?? ''} ${link.theirs?.id ?? ''}`;
  const [ourPlace, theirPlace] = [`ours ${key}`, `theirs ${key}`];
  const isOpen = [ourPlace, theirPlace].some((place) => host.openAt(place) !== undefined);
  const cites = [
    ...(link.saidByUs ? [sourcesOnRequest(ours.reader, [link.saidByUs])] : []),
    ...(link.saidByThem ? [sourcesOnRequest(theirs.reader, [link.saidByThem])] : []),
  ];
  return html`<tr class="ce-row govuk-table__row" role="row">
      ${rowHead(side(mapping, ours, ourPlace, link))}
      ${cell(words.relation, 'ce-relation', words.kind[link.kind])}
      ${cell(titleOf(theirs), '', side(mapping, theirs, theirPlace, link))}
      ${cell(words.saidBy, 'ce-said-by', html`${saidBy(mapping, link)}${cites}`)}
    </tr>
    ${isOpen ? openedRow(3, html`${openedSkill(ours, ourPlace)}${openedSkill(theirs, theirPlace)}`) : nothing}`;
}

/** "28 of 158 mapped; …" */
function sideCounts(
  own: SkillContext,
  reader: Context['reader'],
  given: LinkedSide,
): TemplateResult {
  const { total, mapped, alike, unmapped } = given;
  const counts = phrase(reader, strings(reader).side, {
    ...{ mapped: number(reader, mapped), total: number(reader, total) },
    ...{ alike: number(reader, alike), unmapped: number(reader, unmapped.length) },
  });
  const status = edition(own.reader);
  return html`<li><strong>${text(own.reader, own.reader.framework.title)}</strong>${status ? html` <span class="ce-small">${status}</span>` : nothing}<br />${counts}</li>`;
}

const MOST_NAMES = 500;

function unmapped(own: SkillContext, other: SkillContext, { unmapped }: LinkedSide): unknown {
  const { reader } = own;
  if (!unmapped.length) return nothing;
  const words = strings(reader);
  const more = unmapped.length - MOST_NAMES;
  return html`<details class="ce-details">
    <summary class="ce-summary">${titleOf(own)} · ${phrase(reader, words.unmapped, {
      title: titleOf(other),
      n: number(reader, unmapped.length),
    })}</summary>
    <ul class="ce-map-list" role="list">
      ${unmapped.slice(0, MOST_NAMES).map((skill) => html`<li>${text(reader, skill.name)}</li>`)}
    </ul>
    ${more > 0 ? html`<p class="ce-small">${phrase(reader, words.more, { n: number(reader, more) })}</p>` : nothing}
  </details>`;
}

function relations({ context, view }: MappingContext): TemplateResult {
  const { host, reader } = context;
  const words = strings(reader);
  const option = (value: string, name: string, n: number) =>
    html`<option value=${value} .selected=${value === (view.relation ?? '')}>${name} (${number(reader, n)})</option>`;
  return html`<div class="ce-tools" part="tools">
    ${selectField(
      words.relation,
      [
        option('', words.all, view.links.length),
        ...view.counts.map(([kind, n]) => option(kind, words.kind[kind], n)),
      ],
      (relation) => host.change({ relation: relation || undefined }),
    )}
  </div>`;
}

function links(mapping: MappingContext): TemplateResult {
  const { context, ours, theirs, view } = mapping;
  const { reader } = context;
  const words = strings(reader);
  const count = { n: number(reader, view.shown.length), total: number(reader, view.found) };
  return html`${context.host.shows('tools') ? relations(mapping) : nothing}
    <div class="ce-status">
      <span class="ce-small" role="status">${view.found < view.links.length ? phrase(reader, words.shown, { n: number(reader, view.found), total: number(reader, view.links.length) }) : ''}</span>
    </div>
    ${table(context, {
      caption: phrase(reader, words.mappingCaption, {
        ours: titleOf(ours),
        theirs: titleOf(theirs),
      }),
      note: view.shown.length < view.found ? phrase(reader, words.bounded, count) : undefined,
      name: 'mapping',
      corner: titleOf(ours),
      columns: [{ name: words.relation }, { name: titleOf(theirs) }, { name: words.saidBy }],
      bodies: body(view.shown.map((link) => row(mapping, link))),
    })}`;
}

export function mapping(context: Context, other: Ready, view: MappingView): TemplateResult {
  const { host, reader, index } = context;
  const ours = { host, reader, index, skillHref: host.skillHref };
  const theirs = { host, reader: other.reader, index: other.index, skillHref: host.otherSkillHref };
  const own = { context, ours, theirs, view };
  return html`<p class="ce-text ce-about govuk-body">${phrase(reader, strings(reader).about.mapping)}</p>
    <ul class="ce-sides" role="list">
      ${sideCounts(ours, reader, view.ours)} ${sideCounts(theirs, reader, view.theirs)}
    </ul>
    ${view.links.length ? links(own) : html`<p class="ce-text govuk-body">${phrase(reader, strings(reader).noLinks)}</p>`}
    <div class="ce-unmapped">
      ${unmapped(ours, theirs, view.ours)} ${unmapped(theirs, ours, view.theirs)}
    </div>`;
}
