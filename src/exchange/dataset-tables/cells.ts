/** Texts as cells that spreadsheets open and save without changing them. */
import { restoreFormula } from '../csv.js';
import { characterReference, decodeReferences, encodeOddCharacters } from '../odd-characters.js';

/** An empty list, an object without fields, or a line that a list in another language has and this one has not. */
export const NONE = '(none)';
/** A text of no characters, where the format allows one. */
export const EMPTY = '(empty)';
/** A skill without levels: `null` in the dataset. */
export const NO_SCALE = '(no scale)';

const isMarker = (text: string) => [NONE, EMPTY, NO_SCALE].includes(text);

/** A text for a cell; line breaks within it stay. */
export function encodeText(text: string): string {
  const encoded = encodeOddCharacters(text).replace(/^\s+|\s+$/g, (run) =>
    run.replace(/\s/g, characterReference),
  );
  return isMarker(encoded) ? encoded.replace('(', characterReference) : encoded;
}

/** The same for one line of a cell. */
export const encodeLine = (text: string): string =>
  encodeText(text).replace(/\n/g, characterReference);

export const decodeText = (cell: string): string => decodeReferences(cell.trim());

const MONTH =
  /^[\d\s.,:/-]*(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[\d\s.,:/-]*$/i;
const FIGURES = /^[\d\s.,:/%£$€()eE+-]+$/;
const TIME = /^\d[\d:.\s]*[ap]m?$/i;
const LONGEST = 40;
const EXACT_DIGITS = 15;

/** A number that a spreadsheet saves as it stood. */
const isPlainNumber = (text: string) =>
  text.length <= EXACT_DIGITS && String(Number(text)) === text;

/** What a spreadsheet takes for a date, a number or a truth value and saves as another text: `1-2`, `007`, `TRUE`. */
function isMangled(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (/^(?:true|false)$/i.test(text)) return true;
  if (!/\d/.test(text)) return false;
  return (FIGURES.test(text) && !isPlainNumber(text)) || MONTH.test(text) || TIME.test(text);
}

const withoutApostrophes = (cell: string) => cell.replace(/^'+/, '');

/** An apostrophe before what a spreadsheet would change, as before formulas. {@link openCell} takes both off. */
export const guardCell = (cell: string): string =>
  isMangled(withoutApostrophes(cell)) ? `'${cell}` : cell;

/** The text of a cell as it was before {@link guardCell} and the defusing of formulas. */
export function openCell(cell: string): string {
  const text = restoreFormula(cell.replace(/\r\n?/g, '\n'));
  return text.startsWith("'") && isMangled(withoutApostrophes(text)) ? text.slice(1) : text;
}

const CLEAR_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_AND_YEAR = /^([a-z]{3})[a-z]*[- ](\d{2}|\d{4})$/i;
const two = (part: string | number) => String(part).padStart(2, '0');

/**
 * A date that a spreadsheet rewrote, where only one reading is possible: `25/09/2025`, `Mar-17`. Others stay as they
 * are, for the check of the dataset to refuse: 04/03/2017 is March to some and April to others.
 */
export function restoreDate(text: string): string {
  const [, first = '', second = '', year = ''] = CLEAR_DAY.exec(text) ?? [];
  if (Number(first) > 12 && Number(second) <= 12) return `${year}-${two(second)}-${two(first)}`;
  if (Number(second) > 12 && Number(first) <= 12) return `${year}-${two(first)}-${two(second)}`;
  if (year && first === second && Number(first) <= 12)
    return `${year}-${two(first)}-${two(second)}`;
  const [, name = '', short = ''] = MONTH_AND_YEAR.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (!month || !MONTH.test(text)) return text;
  return `${short.length === 2 ? `20${short}` : short}-${two(month)}`;
}
