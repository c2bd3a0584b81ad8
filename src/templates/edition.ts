import { html, nothing, type TemplateResult } from 'lit';
import type { Framework } from '../model/index.js';
import type { Reader } from './reader.js';
import { safeLink, text } from './text.js';

const PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** "4 March 2017", or as much of a date as the dataset gives. */
export function dateInWords(language: string, date: string): string {
  const options = PARTS[date.split('-').length - 1]!;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...options,
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** The edition's name, its date where the name does not say it, and its status: "4 March 2017, draft". */
export function edition(reader: Reader): string {
  const { edition: given, status } = reader.framework;
  const name = given && reader.read(given.name);
  const date = given?.date && dateInWords(reader.language, given.date);
  const state = status && reader.words.status[status];
  return [name, date === name ? undefined : date, state].filter(Boolean).join(', ');
}

/** What took the framework's place, linked where it has an address. */
export function successor(reader: Reader, { supersededBy }: Framework): unknown {
  if (!supersededBy) return nothing;
  const title = text(reader, supersededBy.title);
  return supersededBy.href ? safeLink(supersededBy.href, title) : title;
}

/** One row of a list of facts. */
export function fact(name: unknown, value: unknown): TemplateResult | typeof nothing {
  if (value === nothing || value === '' || value === undefined) return nothing;
  return html`<div class="ce-fact"><dt class="ce-fact-name">${name}</dt><dd class="ce-fact-value">${value}</dd></div>`;
}

/** Edition, status and successor, which every element shows. */
export function editionFacts(reader: Reader): TemplateResult {
  return html`${fact(reader.words.edition, edition(reader))}${fact(
    reader.words.supersededBy,
    successor(reader, reader.framework),
  )}`;
}
