/**
 * How wide a text is, without a page to measure it on. Widths are those of the widest font in common use (Verdana,
 * DejaVu Sans), so that what fits here fits in a reader's own font.
 */
const NARROW = /[\s.,:;'’|!ijl()[\]frtI-]/u;
const WIDE = /[mwMW@%—…\p{Extended_Pictographic}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
const CAPITAL = /[\p{Lu}↑↓+−=&]/u;
const BOLD = 1.12;

/** Ends a line in the middle of a word; it is not drawn, and tells that no space belongs there. */
export const BROKEN = '\u200b';

const ofLetter = (letter: string) =>
  letter === BROKEN
    ? 0
    : NARROW.test(letter)
      ? 0.42
      : WIDE.test(letter)
        ? 1.05
        : CAPITAL.test(letter)
          ? 0.84
          : 0.645;

export interface Font {
  /** In the units of the drawing. */
  readonly size: number;
  readonly isBold?: boolean;
}

export function textWidth(text: string, { size, isBold }: Font): number {
  let ems = 0;
  for (const letter of text) ems += ofLetter(letter);
  return ems * size * (isBold ? BOLD : 1);
}

/** As much of a text as fits, with an ellipsis if that is not all. */
function cut(text: string, width: number, font: Font): string {
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, font) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Breaks a word that is wider than a line. */
function pieces(word: string, width: number, font: Font): string[] {
  if (textWidth(word, font) <= width) return [word];
  const letters = [...word];
  let fit = 1;
  while (fit < letters.length && textWidth(letters.slice(0, fit + 1).join(''), font) <= width)
    fit++;
  const rest = letters.slice(fit).join('');
  const first = letters.slice(0, fit).join('');
  return rest ? [first + BROKEN, ...pieces(rest, width, font)] : [first];
}

/** More letters than any label has room for; names from outside may be of any length. */
const ENOUGH = 500;

/** Breaks a text into lines; what does not fit into the last one ends in an ellipsis. */
export function wrap(text: string, width: number, font: Font, most = Infinity): string[] {
  const lines: string[] = [];
  for (const word of text
    .slice(0, ENOUGH)
    .trim()
    .split(/\s+/u)
    .flatMap((whole) => pieces(whole, width, font))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const rest = lines
    .slice(most - 1)
    .join(' ')
    .replaceAll(`${BROKEN} `, '');
  return [...lines.slice(0, most - 1), cut(rest, width, font)];
}
