/** What to show of a text in which something was found. */
import { initialsOf, wordsOfInitials } from './collection.js';
import { rawWords, unfold, wordsIn, type Word } from './fold.js';
import type { Asked } from './rank.js';
import type { Mark } from './types.js';
import { INITIALS, type Vocabulary } from './vocabulary.js';

/** A word much less like than the best of a text is not what was meant. */
const NEARLY = 0.6;

function markOf(text: string, { folded, start, end }: Word, typed: string): Mark {
  const at = folded.indexOf(typed);
  if (at < 0) return [start, end];
  const [from, to] = unfold(text.slice(start, end), at, at + typed.length);
  return [start + from, start + to];
}

function markedInitials(text: string, asked: Asked, vocabulary: Vocabulary): Mark[] {
  const raw = rawWords(text);
  const initials = initialsOf(raw);
  const number = vocabulary.numberOf(initials);
  if (number === undefined || !asked.likes.has(number)) return [];
  const kept = new Set(wordsOfInitials(raw));
  const words = wordsIn(text).filter(({ start, end }) => kept.has(text.slice(start, end)));
  const at = initials.indexOf(asked.typed) - INITIALS.length;
  return words
    .slice(at, at + asked.typed.length)
    .map((word) => markOf(text, word, word.folded.charAt(0)));
}

/** Marks in order; where two overlap or touch, they are one. */
function joined(marks: Mark[]): Mark[] {
  const all: [number, number][] = [];
  for (const [start, end] of marks.sort((a, b) => a[0] - b[0])) {
    const last = all[all.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

export function marksIn(text: string, query: readonly Asked[], vocabulary: Vocabulary): Mark[] {
  const words = wordsIn(text);
  const numbers = words.map(({ folded }) => vocabulary.numberOf(folded) ?? -1);
  return joined(
    query.flatMap((asked) => {
      const likes = numbers.map((number) => asked.likes.get(number) ?? 0);
      const best = Math.max(...likes, 0);
      if (!best) return markedInitials(text, asked, vocabulary);
      return words
        .filter((_, at) => likes[at]! && likes[at] >= best * NEARLY)
        .map((word) => markOf(text, word, asked.typed));
    }),
  );
}

/** How much of a description is shown. */
const LONGEST = 160;
const MORE = '…';

/** The nearest place at or after `from`, or at or before it, where a cut parts no word; else no character. */
function cut(text: string, from: number, isForward: boolean): number {
  const space = isForward ? text.indexOf(' ', from - 1) + 1 : text.lastIndexOf(' ', from);
  if (space > 0 && Math.abs(space - from) < LONGEST / 4) return space;
  const isWithin = /[\udc00-\udfff]/.test(text.charAt(from));
  return isWithin ? from + (isForward ? 1 : -1) : from;
}

/** A piece of a long text with as many marks as fit, cut between words. */
export function excerpt(text: string, marks: readonly Mark[]): { text: string; marks: Mark[] } {
  const line = text.replace(/\s/g, ' ');
  if (line.length <= LONGEST) return { text: line, marks: [...marks] };
  const room = LONGEST - 2 * MORE.length;
  const within = (from: number, to: number) =>
    marks.filter(([start, end]) => start >= from && end <= to);
  const count = (from: number) => within(from, from + room).length;
  const first = marks.reduce(
    (best, [start]) => (count(start) > count(best) ? start : best),
    marks[0]?.[0] ?? 0,
  );
  const last = within(first, first + room).at(-1)?.[1] ?? first;
  // What is left of the room goes to both sides; where the text begins or ends nearby, to the other.
  const spare = (room - (last - first)) >> 1;
  const start = Math.max(0, Math.min(first - spare, line.length - room));
  const from = start && Math.min(cut(line, start, true), first);
  const end = Math.min(line.length, from + room);
  const to = end < line.length ? Math.max(cut(line, end, false), last) : end;
  const lead = from ? MORE : '';
  const shift = lead.length - from;
  return {
    text: lead + line.slice(from, to) + (to < line.length ? MORE : ''),
    marks: within(from, to).map(([start, end]) => [start + shift, end + shift]),
  };
}
