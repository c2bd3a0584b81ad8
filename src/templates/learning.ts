import { html, nothing, type TemplateResult } from 'lit';
import type { Learning } from '../model/index.js';
import { inLanguage, isSameLanguage } from '../strings/language.js';
import { learning as strings } from '../strings/learning.js';
import { described } from './local.js';
import type { Reader } from './reader.js';
import { originTags } from './sources.js';
import { safeLink, text } from './text.js';

/** "Learning" */
export const learningHeading = ({ language }: Reader): string =>
  inLanguage(strings, language).learning;

/** "course" */
export const kindOfLearning = ({ language }: Reader, kind: Learning['kind']): string =>
  inLanguage(strings, language).kind[kind];

/** "in English". Not every browser knows the names of languages in Welsh; of those that we speak we have them. */
export function inWhich(reader: Reader, language: string): string {
  const { english, welsh } = inLanguage(strings, reader.language);
  if (isSameLanguage(language, 'en')) return english;
  if (isSameLanguage(language, 'cy')) return welsh;
  return new Intl.DisplayNames(reader.locale, { type: 'language' }).of(language) ?? language;
}

const providerOf = ({ framework }: Reader, id: string) =>
  framework.providers?.find((provider) => provider.id === id);

function facts(reader: Reader, { kind, provider, languages = [] }: Learning): unknown {
  const by = provider === undefined ? undefined : providerOf(reader, provider);
  return [
    kindOfLearning(reader, kind),
    ...(by ? [text(reader, by.name)] : []),
    ...languages.map((language) => inWhich(reader, language)),
  ].map((fact, at) => [at ? ', ' : '', fact]);
}

const nameOf = (reader: Reader, { name, href }: Learning): unknown =>
  href ? safeLink(href, text(reader, name)) : text(reader, name);

function parts(reader: Reader, { parts = [] }: Learning): unknown {
  const { learning = [] } = reader.framework;
  const own = parts.flatMap((id) => learning.filter((one) => one.id === id));
  if (!own.length) return nothing;
  const names = own.map((one, at) => [at ? ', ' : '', nameOf(reader, one)]);
  return html`<p class="ce-text">${inLanguage(strings, reader.language).parts} ${names}</p>`;
}

function resource(reader: Reader, given: Learning, more: unknown): TemplateResult {
  return html`<li>
    ${nameOf(reader, given)} <span class="ce-small">${facts(reader, given)}</span>${originTags(reader, given)}${more}
    ${described(reader, given)}${parts(reader, given)}
  </li>`;
}

/** Resources; `more` gives what else is to be said of each of them there. */
export const learningList = (
  reader: Reader,
  list: readonly Learning[],
  more: (given: Learning) => unknown = () => nothing,
): TemplateResult =>
  html`<ul class="ce-list ce-learning govuk-list govuk-list--bullet">
    ${list.map((given) => resource(reader, given, more(given)))}
  </ul>`;
