/** Texts from data as Markdown (CommonMark and GFM) that shows them as they are: no mark of theirs takes effect. */
import { isSafeHref } from '../../model/href.js';
import type { Inline, RichText } from '../../model/schema.js';

/** Marks that take effect anywhere. `$` opens formulas on several wikis. */
const MARKS = /[\\`*[\]<>|~$]/g;
/** An underscore within a word is no mark. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const REFERENCE = /&(?=#?[a-z0-9]+;)/gi;

/** One line of text. */
export const escapeText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(MARKS, '\\$&')
    .replace(UNDERSCORE, '\\_')
    .replace(REFERENCE, '\\&');

/** What opens a heading, a list, a rule or an underline when a line starts with it. */
const OPENING = /^(?:#{1,6}(?=\s|$)|[-+=](?=[\s-=]|$))/;
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** The same at the start of a line. */
export const atLineStart = (markdown: string): string =>
  markdown.trim().replace(OPENING, '\\$&').replace(NUMBER, '$1\\$2');

const encoded = (char: string) =>
  `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** The address of a link, which nothing in it can end. */
const escapeHref = (href: string): string =>
  href
    .trim()
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0020()<>\\|`[\]*]/g, encoded)
    .replace(REFERENCE, '\\&');

/** A link; its words alone where the address is not allowed. */
export const link = (markdown: string, href: string | undefined): string =>
  href === undefined || !isSafeHref(href) ? markdown : `[${markdown}](${escapeHref(href)})`;

const inlineMarkdown = (inline: Inline): string =>
  typeof inline === 'string'
    ? escapeText(inline)
    : inline
        .map((part) =>
          typeof part === 'string' ? escapeText(part) : link(escapeText(part.text), part.href),
        )
        .join('');

/** Rich text as blocks: paragraphs and whole lists. */
export const proseBlocks = (prose: RichText): string[] =>
  (typeof prose === 'string' ? [{ paragraph: prose }] : prose)
    .map((block) =>
      'paragraph' in block
        ? atLineStart(inlineMarkdown(block.paragraph))
        : bulletList(block.bullets.map(inlineMarkdown)),
    )
    .filter((block) => block !== '');

/** A list with one line for each point. */
export const bulletList = (points: readonly string[]): string =>
  points
    .filter((point) => point.trim() !== '')
    .map((point) => `- ${atLineStart(point)}`)
    .join('\n');

/** A point that starts with words of ours, goes on with the first paragraph, and holds the rest. */
export function listItem(lead: string, blocks: readonly string[]): string {
  const [first, ...rest] = blocks;
  const isParagraph = first !== undefined && !first.startsWith('- ');
  const head = isParagraph ? [lead, first].filter(Boolean).join(' ') : lead;
  const below = isParagraph ? rest : blocks;
  const indented = below.map((block) => block.replace(/^/gm, '  '));
  // A list may follow its line at once; another paragraph needs a blank line before it.
  const joined = indented.map((block) => `${block.startsWith('  - ') ? '\n' : '\n\n'}${block}`);
  return `- ${head}`.trimEnd() + joined.join('');
}
