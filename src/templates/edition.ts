import { html, nothing, type TemplateResult } from 'lit';
import type { Framework } from '../model/index.js';
import type { Reader } from './reader.js';
import { safeLink, text } from './text.js';

const WELSH_MONTHS =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
    ' ',
  );

/** "4 March 2017", or as much of a date as the dataset gives. Not every browser knows the months in Welsh. */
export function dateInWords(language: string, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const name = /^cy\b/i.test(language)
    ? WELSH_MONTHS[month - 1]
    : new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(date));
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

/** The edition's name, its date where the name does not say it, and its status: "4 March 2017, draft". */
export function edition(reader: Reader): string {
  const { edition: given, status } = reader.framework;
  const date = given?.date && dateInWords(reader.locale, given.date);
  const name = given && reader.read(given.name);
  const isOnlyDate = given?.date && name === dateInWords(reader.ownLanguage, given.date);
  const shown = isOnlyDate ? [date] : [name, date && name?.includes(date) ? undefined : date];
  return [...shown, status && reader.words.status[status]].filter(Boolean).join(', ');
}

/** What took the framework's place, linked where it has an address. */
export function successor(reader: Reader, { supersededBy }: Framework): unknown {
  if (!supersededBy) return nothing;
  const title = text(reader, supersededBy.title);
  return supersededBy.href ? safeLink(supersededBy.href, title) : title;
}

/** One row of a list of facts; the spaces keep its words apart where the text is copied. */
export function fact(name: unknown, value: unknown): TemplateResult | typeof nothing {
  if (value === nothing || value === '' || value === undefined) return nothing;
  return html`<div class="ce-fact"><dt class="ce-fact-name">${name}</dt> <dd class="ce-fact-value">${value}</dd></div> `;
}

/** Edition, status and successor, which every element shows. */
export function editionFacts(reader: Reader): TemplateResult {
  return html`${fact(reader.words.edition, edition(reader))}${fact(
    reader.words.supersededBy,
    successor(reader, reader.framework),
  )}`;
}
