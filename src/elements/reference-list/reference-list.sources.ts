import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../model/index.js';
import { plural, type Forms } from '../../strings/plural.js';
import { dateInWords, fact } from '../../templates/edition.js';
import type { Named, Reader } from '../../templates/reader.js';
import { prose, safeLink, text } from '../../templates/text.js';
import { entry, strings, type Context } from './reference-list.context.js';
import type { CitedSource } from './reference-list.view.js';

/** Lists whose entries the framework has a word of its own for. */
const NAMED: Readonly<Record<string, Named>> = {
  ...{ skills: 'skill', roles: 'role', grades: 'grade' },
  ...{ families: 'family', profiles: 'profile' },
};

/** What rests on a work, list by list: "12 capabilities, 2 terms". */
function citing(reader: Reader, { citing, citedBy }: CitedSource): string {
  const words = strings(reader);
  const known = [...citing].flatMap(([list, n]) => {
    const forms = new Map<string, Forms>(Object.entries(words.citing)).get(list);
    const name = new Map(Object.entries(NAMED)).get(list);
    return name || forms
      ? [{ n, said: name ? reader.count(name, n) : plural(reader.locale, n, forms!) }]
      : [];
  });
  const rest = known.reduce((left, { n }) => left - n, citedBy);
  const parts = known.sort((a, b) => b.n - a.n).map(({ said }) => said);
  if (!parts.length) return plural(reader.locale, citedBy, words.entries);
  return [...parts, ...(rest ? [plural(reader.locale, rest, words.others)] : [])].join(', ');
}

/** A work: who made it and when, what it is, and how much rests on it. */
export function source(context: Context, given: CitedSource): TemplateResult {
  const { host, reader } = context;
  const { source } = given;
  const { author, publisher, date, licence, href } = source;
  const words = strings(reader);
  const isOverlay = reader.framework.mergedFrom?.includes(source.id) ?? false;
  const title = text(reader, source.title);
  const said = (word: Text | undefined) => (word === undefined ? nothing : text(reader, word));
  return entry(context, 'sources', source.id === host.sourceId, {
    name: [
      href ? safeLink(href, title) : title,
      isOverlay ? html` <span class="ce-tag">${reader.words.localSource}</span>` : nothing,
    ],
    below: nothing,
    side: html`<dl class="ce-facts">
      ${fact(words.author, said(author))}${fact(words.publisher, said(publisher))}
      ${fact(words.date, date && dateInWords(reader.locale, date))}
      ${fact(
        words.licence,
        licence?.href ? safeLink(licence.href, text(reader, licence.name)) : said(licence?.name),
      )}
      ${fact(words.citedBy, citing(reader, given))}
    </dl>`,
    body: prose(reader, source.description),
  });
}
