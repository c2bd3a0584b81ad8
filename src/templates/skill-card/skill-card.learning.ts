import { html, nothing, type TemplateResult } from 'lit';
import { isSameLanguage } from '../../strings/language.js';
import type { Reader } from '../reader.js';
import { basisTag } from '../sources.js';
import { prose, safeLink, text } from '../text.js';
import { section, strings, type Context } from './skill-card.context.js';
import type { Learning } from './skill-card.view.js';

/** Not every browser knows the names of languages in Welsh; of those that we speak we have them. */
function inWhich(reader: Reader, language: string): string {
  const { english, welsh } = strings(reader);
  if (isSameLanguage(language, 'en')) return english;
  if (isSameLanguage(language, 'cy')) return welsh;
  return new Intl.DisplayNames(reader.locale, { type: 'language' }).of(language) ?? language;
}

function facts(reader: Reader, { kind, provider, languages = [] }: Learning): unknown {
  const by = provider === undefined ? undefined : providerOf(reader, provider);
  return [
    strings(reader).kindOfLearning[kind],
    ...(by ? [text(reader, by.name)] : []),
    ...languages.map((language) => inWhich(reader, language)),
  ].map((fact, at) => [at ? ', ' : '', fact]);
}

const providerOf = ({ framework }: Reader, id: string) =>
  framework.providers?.find((provider) => provider.id === id);

function resource(reader: Reader, given: Learning): TemplateResult {
  const name = text(reader, given.name);
  return html`<li>
    ${given.href ? safeLink(given.href, name) : name}
    <span class="ce-small">${facts(reader, given)}</span>${basisTag(reader, given)}
    ${given.description === undefined ? nothing : prose(reader, given.description)}
  </li>`;
}

export const learningList = (reader: Reader, list: readonly Learning[]): TemplateResult =>
  html`<ul class="ce-list ce-learning govuk-list govuk-list--bullet">
    ${list.map((given) => resource(reader, given))}
  </ul>`;

/** What teaches the skill whatever the level; the rest stands with its level, where levels are shown. */
export function learning(context: Context): unknown {
  const { host, reader, view } = context;
  const ofLevels = host.shows('levels') ? [] : view.levels.flatMap(({ learning }) => learning);
  const list = [...new Set([...view.learning, ...ofLevels])];
  return list.length
    ? section(context, strings(reader).learning, learningList(reader, list))
    : nothing;
}
