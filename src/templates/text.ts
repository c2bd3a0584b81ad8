import { html, nothing, type TemplateResult } from 'lit';
import {
  choose,
  isSafeHref,
  type Inline,
  type Link,
  type Prose,
  type RichText,
  type Text,
} from '../model/index.js';
import { isSameLanguage } from '../strings/language.js';
import type { Reader } from './reader.js';

type Rendered = TemplateResult | string;

/** A phrase with `{name}` replaced by markup. */
export const weave = (phrase: string, values: Readonly<Record<string, unknown>>): unknown[] =>
  phrase.split(/\{(\w+)\}/).map((piece, at) => (at % 2 ? values[piece] : piece));

/** A text in the reader's language, else in another one; the markup names it where our words have not the same. */
export function text(reader: Reader, given: Text): Rendered {
  const { value, language } = choose(given, reader.language, reader.ownLanguage);
  return isSameLanguage(language, reader.locale)
    ? value
    : html`<span lang=${language}>${value}</span>`;
}

/** A link whose address comes from a dataset: only where its scheme is safe, else its text alone. */
export function safeLink(href: string, content: unknown): unknown {
  return isSafeHref(href)
    ? html`<a class="ce-link govuk-link" href=${href}>${content}</a>`
    : content;
}

const part = (piece: string | Link) =>
  typeof piece === 'string' ? piece : safeLink(piece.href, piece.text);
const line = (inline: Inline) => (typeof inline === 'string' ? inline : inline.map(part));

function blocks(rich: RichText, lede: boolean): unknown {
  const paragraphs = typeof rich === 'string' ? [{ paragraph: rich }] : rich;
  return paragraphs.map((block) =>
    'paragraph' in block
      ? html`<p class="ce-text ${lede ? 'ce-lede govuk-body-l' : 'govuk-body'}">${line(block.paragraph)}</p>`
      : html`<ul class="ce-list govuk-list govuk-list--bullet">
          ${block.bullets.map((bullet) => html`<li>${line(bullet)}</li>`)}
        </ul>`,
  );
}

/** Paragraphs and bullets. */
export function prose(reader: Reader, given: Prose | undefined, { lede = false } = {}): unknown {
  if (given === undefined) return nothing;
  const { value, language } = choose(given, reader.language, reader.ownLanguage);
  const content = blocks(value, lede);
  return isSameLanguage(language, reader.locale)
    ? content
    : html`<div lang=${language}>${content}</div>`;
}

/** Prose within a line: its paragraphs and bullets one after another, without blocks. */
export function proseInline(reader: Reader, given: Prose): unknown {
  const { value, language } = choose(given, reader.language, reader.ownLanguage);
  const pieces =
    typeof value === 'string'
      ? value
      : value.map((block, at) => [
          at ? ' ' : '',
          'paragraph' in block
            ? line(block.paragraph)
            : block.bullets.map((bullet, i) => [i ? '; ' : '', line(bullet)]),
        ]);
  return isSameLanguage(language, reader.locale)
    ? pieces
    : html`<span lang=${language}>${pieces}</span>`;
}
