/** CASE says everything in one text, the full statement; a dataset has a short name and a description. */
import type { Inline, RichText } from '../../model/schema.js';
import { markdownFromProse, plainFromProse, proseFromMarkdown } from '../prose.js';

const LONGEST_NAME = 100;
const CUT_AT = 80;

const isTableRow = (line: string) => line.startsWith('|');
const isBullet = (line: string) => /^\s*[-*•]\s+/.test(line);

/**
 * A CASE text as rich text. Line breaks count in CASE statements, so every line is a paragraph of its own; the rows
 * of a Markdown table stay readable as lines. Formulas and other marks stand as they are.
 */
export function proseFromCase(text: string, onUnsafeLink?: (href: string) => void): RichText {
  const lines = text.split('\n').flatMap((line) => (isBullet(line) ? [line] : ['', line, '']));
  return proseFromMarkdown(lines.join('\n'), { onUnsafeLink }) ?? text;
}

const rowIn = (inline: Inline) => typeof inline === 'string' && isTableRow(inline);

/** Rich text as a CASE text; rows of a table stand directly below each other again. */
export function caseFromProse(prose: RichText): string {
  if (typeof prose === 'string') return prose;
  return prose
    .map((block, at) => {
      const before = prose[at - 1];
      const inTable =
        before && 'paragraph' in before && rowIn(before.paragraph) && 'paragraph' in block;
      const gap = at === 0 ? '' : inTable && rowIn(block.paragraph) ? '\n' : '\n\n';
      return gap + markdownFromProse([block]);
    })
    .join('');
}

/** The first words of a text, cut between words; whole where it is short. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_NAME) return line;
  const end = line.lastIndexOf(' ', CUT_AT);
  // Without a space in reach, whole characters: half of an astral one would be none.
  const words = end > 0 ? line.slice(0, end) : Array.from(line).slice(0, CUT_AT).join('');
  return `${words.replace(/[\s,;:.–-]+$/, '')}…`;
}

/** The words that a name is made of: those before the first break. */
function opening(prose: RichText): string {
  const [first] = typeof prose === 'string' ? [] : prose;
  if (!first) return plainFromProse(prose);
  const text = plainFromProse(['paragraph' in first ? first : { paragraph: first.bullets[0]! }]);
  return text.replace(/:\s*$/, '');
}

export interface Statement {
  readonly name: string;
  readonly description: RichText | undefined;
}

/** Name and description of a full statement and its abbreviation, if there is one. */
export function statementOf(
  full: string,
  abbreviated: string | undefined,
  onUnsafeLink?: (href: string) => void,
): Statement {
  const prose = proseFromCase(full, onUnsafeLink);
  // Nothing but a colon, or a link without words, opens with nothing.
  const name = abbreviated ?? (firstWords(opening(prose)) || firstWords(full));
  return { name, description: prose === name ? undefined : prose };
}

/** The way back; the abbreviation is left out where the name is what anyone would make of the full statement. */
export function fullStatement(
  name: string,
  description: RichText | undefined,
): { fullStatement: string; abbreviatedStatement?: string } {
  const full = description === undefined ? name : caseFromProse(description);
  const told = statementOf(full, undefined);
  return told.name === name
    ? { fullStatement: full }
    : { fullStatement: full, abbreviatedStatement: name };
}
