/** The role as somebody fills it: what they do, what it has been worth, where they come from and what drives them. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Statement } from '../../model/index.js';
import { inLanguage } from '../../strings/language.js';
import { portrait as portraitStrings } from '../../strings/portrait.js';
import { heading } from '../heading.js';
import { fillHref } from '../href.js';
import { described, localTag } from '../local.js';
import { saidOfSkill, sourcesOfMeaning, statements } from '../meaning.js';
import type { Reader } from '../reader.js';
import { basisTag, sourcesOnRequest } from '../sources.js';
import { prose, text } from '../text.js';
import type { RoleCardHost } from './role-card.template.js';
import type { Portrait, PortraitView, SkillLine } from './role-card.view.js';

interface Context {
  readonly host: RoleCardHost;
  readonly reader: Reader;
}

const strings = ({ language }: Reader) => inLanguage(portraitStrings, language);

/** The name of a part within a portrait: two steps below that of the card, one below the portrait's own. */
const part = ({ host }: Context, name: unknown, content: unknown): TemplateResult =>
  html`<div class="ce-portrait-part">
    ${heading(host.headingLevel + 3, 'ce-portrait-name', name)}${content}
  </div>`;

const said = (context: Context, name: string, list: readonly Statement[] = []): unknown =>
  list.length ? part(context, name, statements(context.reader, list)) : nothing;

/** What the person says, and who says it. */
function quote(reader: Reader, { quote, title }: Portrait): unknown {
  if (quote === undefined) return nothing;
  return html`<figure class="ce-quote">
    <blockquote class="ce-quote-words"><p class="ce-text govuk-body">${text(reader, quote)}</p></blockquote>
    <figcaption class="ce-small">${text(reader, title)}</figcaption>
  </figure>`;
}

function addedValue(context: Context, { addedValue = [] }: Portrait): unknown {
  const { reader } = context;
  if (!addedValue.length) return nothing;
  const list = html`<dl class="ce-values">
    ${addedValue.map(
      ({ name, text: told }) =>
        html`<div class="ce-value">
          <dt class="ce-value-name">${text(reader, name)}</dt>
          <dd class="ce-value-text">${prose(reader, told)}</dd>
        </div>`,
    )}
  </dl>`;
  return part(context, strings(reader).addedValue, list);
}

const isExplained = ({ skill }: SkillLine) =>
  [skill.description, skill.statements?.[0], skill.leadershipExamples?.[0]].some(Boolean);

/** A link to the host's page of the skill, else what the skill means, on request. */
function skill({ host, reader }: Context, line: SkillLine): TemplateResult {
  const name = text(reader, line.skill.name);
  const href = fillHref(host.skillHref, { skill: line.skill.id });
  if (href) return html`<li><a class="ce-link govuk-link" href=${href}>${name}</a></li>`;
  if (!isExplained(line)) return html`<li>${name}</li>`;
  const opened = ({ target }: Event) => (target as HTMLDetailsElement).open && host.openSkill(line);
  // What a reader has opened must not stay open for another skill that takes its place.
  const content = keyed(
    line.skill.id,
    html`<details class="ce-details" @toggle=${opened}>
      <summary class="ce-summary">${name}</summary>
      ${described(reader, line.skill)}${saidOfSkill(reader, line.skill)}${sourcesOfMeaning(reader, line.skill, [])}
    </details>`,
  );
  return html`<li>${content}</li>`;
}

function skills(context: Context, { skills }: PortraitView): unknown {
  if (!skills.length) return nothing;
  const list = html`<ul class="ce-portrait-skills" role="list">
    ${skills.map((line) => skill(context, line))}
  </ul>`;
  return part(context, context.reader.label('skill'), list);
}

/** What the source does not state of the portrait, in plain sight where we say what it is. */
const remarks = (reader: Reader, { sources = [] }: Portrait): unknown =>
  sources
    .filter(({ basis, note }) => note !== undefined && basis !== undefined && basis !== 'stated')
    .map(
      (citation) =>
        html`<p class="ce-text">${text(reader, citation.note!)}${basisTag(reader, { sources: [citation] })}</p>`,
    );

function one(context: Context, view: PortraitView): TemplateResult {
  const { host, reader } = context;
  const { portrait } = view;
  const { title, place, keyDuties, experiences, inspirations } = portrait;
  const words = strings(reader);
  const name = html`${text(reader, title)}${localTag(reader, portrait)}`;
  return html`<li class="ce-portrait">
    ${heading(host.headingLevel + 2, 'ce-portrait-title', name)}
    ${place === undefined ? nothing : html`<p class="ce-small">${text(reader, place)}</p>`}
    ${quote(reader, portrait)} ${said(context, words.keyDuties, keyDuties)}
    ${addedValue(context, portrait)}
    <div class="ce-portrait-row">
      ${said(context, words.experiences, experiences)}${said(context, words.inspirations, inspirations)}
    </div>
    ${skills(context, view)}
    <div class="ce-small ce-portrait-sources">
      ${remarks(reader, portrait)}${sourcesOnRequest(reader, [portrait])}
    </div>
  </li>`;
}

/** All portraits of a role, under one heading. */
export function portraits(
  host: RoleCardHost,
  reader: Reader,
  list: readonly PortraitView[],
): unknown {
  if (!list.length) return nothing;
  return html`${heading(host.headingLevel + 1, 'ce-section govuk-heading-s', strings(reader).inPractice)}
    <ul class="ce-portraits" role="list">
      ${list.map((view) => one({ host, reader }, view))}
    </ul>`;
}
