/**
 * Rich text as Markdown that is read back as exactly what it was, also where a text looks like Markdown itself.
 *
 * `prose.ts` reads what publishers write; this pair is for texts that leave us, are edited, and come back. Beyond
 * paragraphs, bullets and links it knows `\` before a mark that is only a mark, `\` at the end of a line that breaks
 * there, and `&#32;` for a character that would not survive.
 */
import { isSafeHref } from '../model/href.js';
import type { Inline, Link, RichText } from '../model/schema.js';
import { characterReference, decodeReferences, encodeOddCharacters } from './odd-characters.js';

export interface ExactOptions {
  /** Told of a link whose address is not allowed; its text stays. */
  readonly onUnsafeLink?: ((href: string) => void) | undefined;
  /** Told what is wrong with rich text that is given as JSON. */
  readonly onBadJson?: ((what: string) => void) | undefined;
}

type Block = Exclude<RichText, string>[number];

const BULLET = /^[-*•]\s+/;
/** What no Markdown says, such as a list without bullets, is written as JSON between these lines. */
const FENCE = /^```json\n([\s\S]*)\n```$/;

// Reading

const MARK = /\\([!-/:-@[-`{-~•\n])|&#(\d{1,7});/g;
const unescaped = (text: string) =>
  text.replace(MARK, (whole, mark: string | undefined) => mark ?? decodeReferences(whole));

/** An escaped mark, or a link whose address may hold one pair of parentheses. */
const MARK_OR_LINK =
  /\\[\s\S]|\[((?:\\[\s\S]|[^\][\\])+)\]\(((?:\\[\s\S]|[^()\s\\]|\([^()\s]*\))+)\)/g;

function readInline(text: string, { onUnsafeLink }: ExactOptions): Inline {
  const parts: (string | Link)[] = [];
  let end = 0;
  const addText = (words: string) => {
    if (!words) return;
    const last = parts.at(-1);
    if (typeof last === 'string') parts[parts.length - 1] = last + words;
    else parts.push(words);
  };
  for (const match of text.matchAll(MARK_OR_LINK)) {
    const [whole, words, address] = match;
    if (words === undefined || address === undefined) continue;
    addText(unescaped(text.slice(end, match.index)));
    end = match.index + whole.length;
    const href = unescaped(address);
    if (isSafeHref(href)) parts.push({ text: unescaped(words), href });
    else {
      onUnsafeLink?.(href);
      addText(unescaped(words));
    }
  }
  addText(unescaped(text.slice(end)));
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

const breaksHere = (line: string) => (/\\*$/.exec(line)?.[0].length ?? 0) % 2 === 1;

/** Lines without the spaces around them; one that ends in a `\` goes on in the next. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let open = '';
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (breaksHere(trimmed)) open += `${trimmed}\n`;
    else {
      lines.push(open + trimmed);
      open = '';
    }
  }
  if (open) lines.push(open.slice(0, -1));
  return lines;
}

interface Run {
  readonly isList: boolean;
  readonly lines: string[];
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const line of linesOf(text)) {
    const isList = BULLET.test(line);
    const last = runs.at(-1);
    if (line === '') open = false;
    else if (isList && last?.isList) last.lines.push(line.replace(BULLET, ''));
    else if (!isList && open && last && !last.isList) last.lines.push(line);
    else runs.push({ isList, lines: [line.replace(BULLET, '')] });
    if (line !== '') open = true;
  }
  return runs;
}

function readJson(text: string, { onBadJson }: ExactOptions): RichText | undefined {
  try {
    return JSON.parse(text) as RichText;
  } catch (error) {
    onBadJson?.((error as Error).message);
    return undefined;
  }
}

/** Markdown as rich text; undefined where there is none. One plain paragraph becomes a string. */
export function readExactMarkdown(text: string, options: ExactOptions = {}): RichText | undefined {
  const json = FENCE.exec(text.trim())?.[1];
  if (json !== undefined) return readJson(json, options);
  const blocks: Block[] = runsOf(text).map(({ isList, lines }) =>
    isList
      ? { bullets: lines.map((line) => readInline(line, options)) }
      : { paragraph: readInline(lines.join(' '), options) },
  );
  const [first] = blocks;
  if (!first) return undefined;
  if (blocks.length === 1 && 'paragraph' in first && typeof first.paragraph === 'string')
    return first.paragraph;
  return blocks;
}

// Writing

interface Style {
  readonly words: (text: string) => string;
  readonly href: (href: string) => string;
}

const referenced = (text: string) => text.replace(/\s/g, characterReference);
const asItStands: Style = { words: (text) => text, href: (href) => href };

/** Every mark with a `\`, and every space that stands at the edge of a line as a reference. */
const escaped: Style = {
  words: (text) =>
    encodeOddCharacters(text)
      .replace(/[\\[\]]/g, '\\$&')
      .replace(/^([-*•])(?=\s|$)/gm, '\\$1')
      .replace(/^```/gm, '\\```')
      .replace(/^\s+|\s+$/g, referenced)
      .replace(/([^\S\n]*)\n([^\S\n]*)/g, (_, before: string, after: string) => {
        return `${referenced(before)}\\\n${referenced(after)}`;
      }),
  href: (href) => encodeOddCharacters(href).replace(/[()\\\s]/g, characterReference),
};

function inlineIn(inline: Inline, { words, href }: Style): string {
  const parts = typeof inline === 'string' ? [inline] : inline;
  return parts
    .map((part) =>
      typeof part === 'string' ? words(part) : `[${words(part.text)}](${href(part.href)})`,
    )
    .join('');
}

function proseIn(prose: RichText, style: Style, bullet: string): string {
  const blocks = typeof prose === 'string' ? [{ paragraph: prose }] : prose;
  return blocks
    .map((block) =>
      'paragraph' in block
        ? inlineIn(block.paragraph, style)
        : block.bullets.map((item) => `${bullet} ${inlineIn(item, style)}`).join('\n'),
    )
    .join('\n\n');
}

/** Two values of JSON, compared without regard to the order of fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, right[key]))
  );
}

/**
 * Rich text as Markdown, as plainly as {@link readExactMarkdown} reads it back to the same.
 *
 * @param bullet what a bullet starts with; `•` where a leading hyphen would look like a formula
 */
export function writeExactMarkdown(prose: RichText, bullet: '-' | '•' = '-'): string {
  const plain = proseIn(prose, asItStands, bullet);
  const isPlain = encodeOddCharacters(plain) === plain;
  if (isPlain && isSame(readExactMarkdown(plain), prose)) return plain;
  const marked = proseIn(prose, escaped, bullet);
  if (isSame(readExactMarkdown(marked), prose)) return marked;
  return `\`\`\`json\n${JSON.stringify(prose)}\n\`\`\``;
}
