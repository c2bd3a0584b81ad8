import { choose, type Inline, type Prose } from '../model/index.js';
import type { Reader } from './reader.js';

const line = (inline: Inline): string =>
  typeof inline === 'string'
    ? inline
    : inline.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** Bullets may be sentences or not; only those that are not need something between them. */
const joined = (bullets: readonly string[]): string =>
  bullets
    .map((bullet) => (/[.!?]$/.test(bullet) ? bullet : `${bullet};`))
    .join(' ')
    .replace(/;$/, '');

/** Prose as one line of plain text, for exports and short forms. */
export function plain(reader: Reader, given: Prose): string {
  const { value } = choose(given, reader.language, reader.ownLanguage);
  if (typeof value === 'string') return value;
  return value
    .map((block) =>
      'paragraph' in block ? line(block.paragraph) : joined(block.bullets.map(line)),
    )
    .join(' ');
}
