/** Rich text to and from the small part of Markdown that publishers use: paragraphs, "- " bullets and links. */
import { isSafeHref } from '../model/href.js';
import type { Inline, Link, RichText } from '../model/schema.js';

const BULLET = /^\s*[-*•]\s+/;
const LINK = /\[([^\][]+)\]\(([^()\s]+)\)/g;

export interface ProseOptions {
  /** What a relative link is relative to. */
  readonly base?: string | undefined;
  /** Told of a link whose address is not allowed; its text stays. */
  readonly onUnsafeLink?: ((href: string) => void) | undefined;
}

type Block = RichText extends infer T ? (T extends readonly (infer B)[] ? B : never) : never;

function absolute(href: string, base: string | undefined): string {
  if (base === undefined || !URL.canParse(href, base)) return href;
  return new URL(href, base).href;
}

/** A line of text with its links as data. */
function inlineFromMarkdown(text: string, { base, onUnsafeLink }: ProseOptions = {}): Inline {
  const parts: (string | Link)[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, words, address] = match as unknown as [string, string, string];
    const href = absolute(address, base);
    const before = text.slice(end, match.index);
    end = match.index + whole.length;
    if (before) parts.push(before);
    if (isSafeHref(href)) parts.push({ text: words, href });
    else {
      onUnsafeLink?.(address);
      parts.push(words);
    }
  }
  const rest = text.slice(end);
  if (rest) parts.push(rest);
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

/** The lines of a text in runs: bullets, or the lines of one paragraph. */
function runsOf(text: string): { isList: boolean; lines: string[] }[] {
  const runs: { isList: boolean; lines: string[] }[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const isList = BULLET.test(line);
    const last = runs.at(-1);
    if (line.trim() === '') open = false;
    else if (isList && last?.isList) last.lines.push(line.replace(BULLET, ''));
    else if (!isList && open && last && !last.isList) last.lines.push(line);
    else runs.push({ isList, lines: [line.replace(BULLET, '')] });
    if (line.trim() !== '') open = true;
  }
  return runs;
}

/** A text as rich text; undefined where there is none. One plain paragraph stays a string. */
export function proseFromMarkdown(text: string, options: ProseOptions = {}): RichText | undefined {
  const blocks: Block[] = runsOf(text).map(({ isList, lines }) =>
    isList
      ? { bullets: lines.map((line) => inlineFromMarkdown(line.trim(), options)) }
      : { paragraph: inlineFromMarkdown(lines.map((line) => line.trim()).join(' '), options) },
  );
  const [first] = blocks;
  if (!first) return undefined;
  if (blocks.length === 1 && 'paragraph' in first && typeof first.paragraph === 'string')
    return first.paragraph;
  return blocks;
}

const inlineWith = (inline: Inline, link: (link: Link) => string): string =>
  typeof inline === 'string'
    ? inline
    : inline.map((part) => (typeof part === 'string' ? part : link(part))).join('');

function proseWith(prose: RichText, link: (link: Link) => string): string {
  if (typeof prose === 'string') return prose;
  return prose
    .map((block) =>
      'paragraph' in block
        ? inlineWith(block.paragraph, link)
        : block.bullets.map((bullet) => `- ${inlineWith(bullet, link)}`).join('\n'),
    )
    .join('\n\n');
}

/** Rich text as Markdown that {@link proseFromMarkdown} reads back. */
export const markdownFromProse = (prose: RichText): string =>
  proseWith(prose, ({ text, href }) => `[${text}](${href})`);

/** Rich text without its links. */
export const plainFromProse = (prose: RichText): string => proseWith(prose, ({ text }) => text);
