import { html, nothing, type TemplateResult } from 'lit';
import {
  indexOf,
  type Absence,
  type Descriptor,
  type Skill,
  type Statement,
  type Text,
} from '../model/index.js';
import { inLanguage } from '../strings/language.js';
import { meaning as strings } from '../strings/meaning.js';
import type { Reader } from './reader.js';
import { localTag } from './local.js';
import { originTags, sourcesOnRequest, type Cited } from './sources.js';
import { prose, proseInline, safeLink, text, weave } from './text.js';

/** "Not applicable", "Not defined yet", "Described elsewhere" */
export const absenceWord = (reader: Reader, { kind }: Absence): string =>
  inLanguage(strings, reader.language).absent[kind];

/** Why something has no words: a sentence, linked where it stands elsewhere. */
export function absence(reader: Reader, absent: Absence): TemplateResult {
  const word = absenceWord(reader, absent);
  return html`<p class="ce-text govuk-body">
    ${absent.href ? safeLink(absent.href, word) : word}${absent.reason ? html`: ${text(reader, absent.reason)}` : nothing}
  </p>`;
}

/** For whom something is said: its audience, else its grades; empty where it is for everyone. */
export function forWhom(
  reader: Reader,
  { audience, grades = [] }: Pick<Descriptor | Statement, 'audience' | 'grades'>,
): readonly Text[] {
  const index = indexOf(reader.framework);
  const entities = [
    audience === undefined ? undefined : index.audience(audience),
    ...grades.map((id) => index.grade(id)),
  ];
  return entities.flatMap((entity) => (entity ? [entity.name] : []));
}

/** "SCS1, SCS2" */
export const names = (reader: Reader, given: readonly Text[]): unknown =>
  given.map((name, at) => [at ? ', ' : '', text(reader, name)]);

/** Sentences about a skill, each with its audience where it has one. */
export const statements = (reader: Reader, given: readonly Statement[]): TemplateResult =>
  html`<ul class="ce-list govuk-list govuk-list--bullet">
    ${given.map((statement) => {
      const whom = forWhom(reader, statement);
      return html`<li>
        ${whom.length ? html`<strong>${names(reader, whom)}:</strong> ` : nothing}${proseInline(reader, statement.text)}${originTags(reader, statement)}
      </li>`;
    })}
  </ul>`;

/** What is said of a skill whatever its level: sentences, then examples of leading with it. */
export function saidOfSkill(
  reader: Reader,
  { statements: said, leadershipExamples }: Skill,
): unknown {
  return html`${said?.length ? statements(reader, said) : nothing}${
    leadershipExamples?.length
      ? html`<p class="ce-descriptor-name">${inLanguage(strings, reader.language).leadership}</p>
          ${statements(reader, leadershipExamples)}`
      : nothing
  }`;
}

/** What one level of a skill means; `named` says the level's own name as well, where several stand together. */
export function descriptor(reader: Reader, given: Descriptor, named: boolean): TemplateResult {
  const mastery = indexOf(reader.framework).mastery(given.mastery)?.mastery;
  const whom = forWhom(reader, given);
  const title = [...(named && mastery ? [mastery.name] : []), ...whom];
  return html`<div class="ce-descriptor">
    <p class="ce-descriptor-name">
      ${title.length ? names(reader, title) : inLanguage(strings, reader.language).atLevel}${originTags(reader, given)}
    </p>
    ${given.absent ? absence(reader, given.absent) : prose(reader, given.text)}
  </div>`;
}

/** What a level means whatever the skill. */
export function levelInGeneral(
  reader: Reader,
  mastery: Cited & { readonly name: Text; readonly description?: Parameters<typeof prose>[1] },
): unknown {
  if (mastery.description === undefined) return nothing;
  const { inGeneral } = inLanguage(strings, reader.language);
  return html`<div class="ce-general">
    <p class="ce-descriptor-name">${weave(inGeneral, { level: text(reader, mastery.name) })}${localTag(reader, mastery)}</p>
    ${prose(reader, mastery.description)}
  </div>`;
}

/** Where what is said of a skill comes from, on request: what is the same for all levels, and what is said of some. */
export const sourcesOfMeaning = (
  reader: Reader,
  { sources, statements = [], leadershipExamples = [] }: Skill,
  others: readonly (Cited | undefined)[],
): unknown => {
  const shown = [{ sources }, ...statements, ...leadershipExamples, ...others];
  const content = sourcesOnRequest(
    reader,
    shown.flatMap((one) => one ?? []),
  );
  return content === nothing ? nothing : html`<div class="ce-small">${content}</div>`;
};
