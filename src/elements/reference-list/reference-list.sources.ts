import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../model/index.js';
import { plural } from '../../strings/plural.js';
import { dateInWords, fact } from '../../templates/edition.js';
import { prose, safeLink, text } from '../../templates/text.js';
import { entry, strings, type Context } from './reference-list.context.js';
import type { CitedSource } from './reference-list.view.js';

/** A work: who made it and when, what it is, and how much rests on it. */
export function source(context: Context, { source, citedBy }: CitedSource): TemplateResult {
  const { host, reader } = context;
  const { author, publisher, date, licence, href } = source;
  const words = strings(reader);
  const isOverlay = reader.framework.mergedFrom?.includes(source.id) ?? false;
  const title = text(reader, source.title);
  const said = (given: Text | undefined) => (given === undefined ? nothing : text(reader, given));
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
      ${fact(words.citedBy, plural(reader.locale, citedBy, words.entries))}
    </dl>`,
    body: prose(reader, source.description),
  });
}
