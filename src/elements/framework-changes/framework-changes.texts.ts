/** Texts that are new, gone or reworded, with their wordings on request. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainRichText } from '../../model/plain.js';
import type { Happening } from '../../strings/framework-changes.js';
import { isSameLanguage } from '../../strings/language.js';
import { fill } from '../../strings/plural.js';
import { heading } from '../../templates/heading.js';
import { describe, placeName } from './describe.js';
import { strings, type Context } from './framework-changes.context.js';
import { kindName, list, mark, nameOf, section } from './framework-changes.marks.js';
import type { Differing, TextDifference } from './sections.js';
import { wordDiff, type Piece } from './word-diff.js';

interface Wordings {
  readonly was: string | undefined;
  readonly now: string | undefined;
}

/** The text of an entry: of a statement, of a descriptor. */
const textIn = (value: unknown) => plainRichText((value as { readonly text?: unknown }).text);

function wordingsOf(difference: TextDifference, { reader }: Context): Wordings {
  if (difference.kind === 'moved') return { was: undefined, now: undefined };
  if (difference.kind === 'text') {
    const [was, now] = [difference.from, difference.to].map((given) =>
      given === undefined ? undefined : plainRichText(given),
    );
    return { was, now };
  }
  const { text } = difference.value as { readonly text: Parameters<typeof reader.read>[0] };
  const isMap = typeof text === 'object' && !Array.isArray(text);
  const said = isMap ? plainRichText(reader.read(text)) : textIn(difference.value);
  return difference.change === 'added'
    ? { was: undefined, now: said }
    : { was: said, now: undefined };
}

function piece({ reader }: Context, { text, differs }: Piece, side: 'del' | 'ins'): unknown {
  if (!differs) return text;
  const said = html`<span class="ce-unseen">${strings(reader).gap[side]}</span>`;
  return side === 'del'
    ? html`<del class="ce-del">${said}${text}</del>`
    : html`<ins class="ce-ins">${said}${text}</ins>`;
}

function wording(
  context: Context,
  pieces: readonly Piece[],
  side: 'del' | 'ins',
  language: string,
): TemplateResult {
  const { reader } = context;
  const words = strings(reader);
  const isOurs = isSameLanguage(language, reader.locale);
  return html`<div class="ce-wording">
    <p class="ce-small">${side === 'del' ? words.before : words.now}</p>
    <p class="ce-wording-text" lang=${isOurs ? nothing : language}>${pieces.map((one) => piece(context, one, side))}</p>
  </div>`;
}

/** What the text was and what it is, with what differs marked in both. */
function wordings(context: Context, difference: TextDifference): TemplateResult {
  const { reader, earlier } = context;
  const { was, now } = wordingsOf(difference, context);
  const given = difference.kind === 'text' ? difference.language : undefined;
  const whole = (text: string): readonly Piece[] => [{ text, differs: false }];
  const { before, after } =
    was !== undefined && now !== undefined
      ? wordDiff(was, now)
      : { before: was === undefined ? [] : whole(was), after: now === undefined ? [] : whole(now) };
  if (was === now) return html`<p class="ce-small">${strings(reader).otherLinks}</p>`;
  return html`<div class="ce-wordings">
    ${was === undefined ? nothing : wording(context, before, 'del', given ?? earlier.ownLanguage)}
    ${now === undefined ? nothing : wording(context, after, 'ins', given ?? reader.ownLanguage)}
  </div>`;
}

const kindOf = (difference: TextDifference): Happening =>
  difference.kind === 'moved' ? 'moved' : difference.change;

const isOneSided = (difference: TextDifference) =>
  kindOf(difference) === 'added' || kindOf(difference) === 'removed';

/** "Description, Working in Welsh" */
function placeOf(context: Context, difference: TextDifference): string {
  const { reader } = context;
  if (difference.kind === 'moved') return describe(context, difference);
  const field = placeName(context, difference.where);
  if (difference.kind !== 'text' || difference.language === undefined) return field;
  const names = new Intl.DisplayNames(reader.locale, { type: 'language' });
  const language = names.of(difference.language) ?? difference.language;
  return fill(strings(reader).inLanguage, { field, language });
}

function row(context: Context, difference: TextDifference): TemplateResult {
  const { host, reader } = context;
  const isOpen = host.wordings || host.opened.has(difference);
  const hasText = difference.kind !== 'moved';
  const place = placeOf(context, difference);
  return html`<div class="ce-happening">
    ${mark(context, kindOf(difference))}
    <div class="ce-happened">
      <span>${place}</span>
      ${
        hasText && !host.wordings
          ? html`<button class="ce-link-button ce-read" type="button" aria-expanded=${isOpen} @click=${() => host.toggle(difference)}>
            ${isOneSided(difference) ? strings(reader).readOne : strings(reader).read}<span class="ce-unseen">: ${place}</span>
          </button>`
          : nothing
      }
      ${hasText && isOpen ? wordings(context, difference) : nothing}
    </div>
  </div>`;
}

const group = (
  context: Context,
  { change, differences }: Differing<TextDifference>,
): TemplateResult => html`<div class="ce-needs-head">
    ${heading(context.host.headingLevel + 2, 'ce-changed-name govuk-heading-s', nameOf(context, change))}
    <span class="ce-small">${kindName(context, change)}</span>
  </div>
  ${list(context, change, differences, (one) => row(context, one))}`;

export function texts(context: Context): unknown {
  const found = context.view.compared?.sections.texts ?? [];
  return found.length
    ? section(
        context,
        strings(context.reader).texts,
        list(context, 'texts', found, (one) => group(context, one)),
      )
    : nothing;
}
