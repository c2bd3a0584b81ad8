/** The cells of the downloads: their columns, what stands for nothing, and texts as they should have been. */
import { cleanName, cleanText, mendInWords, type Cleaned } from '../clean-text.js';
import type { Row } from '../csv.js';
import { ExchangeError, type Place, type Report } from '../report.js';
import { MASTERY } from './published.js';

/** What the publisher writes where a column does not apply: the senior roles have no levels. */
export const NOT_IN_USE = 'NOT IN USE';
/** What stands for a description that the download lost. */
export const MISSING = 'MISSING';
export const NOT_DEFINED = 'This skill level is currently not defined.';

export const ROLE_COLUMNS = [
  'Role Family',
  'Role',
  'Role Description',
  'Role Level',
  'Role Level Description',
  'Skill Name',
  'Skill Description',
  'Skill Level',
  'Skill Level Description',
  'Role Type',
] as const;
export const SKILL_COLUMNS = [
  'Skill Name',
  'Skill Description',
  ...MASTERY,
  'Roles that require Skill',
] as const;
export type Column = (typeof ROLE_COLUMNS)[number] | (typeof SKILL_COLUMNS)[number];

/** Cleans cells and reports each mended text once, however many rows repeat it. */
export class Cells {
  readonly #report: Report;
  readonly #cleaned = new Map<string, Cleaned>();

  constructor(report: Report) {
    this.#report = report;
  }

  #clean(row: Row, column: Column, clean: (raw: string) => Cleaned): string {
    const raw = row.cell(column);
    const key = `${column}\n${raw}`;
    let cleaned = this.#cleaned.get(key);
    if (!cleaned) {
      cleaned = clean(raw);
      this.#cleaned.set(key, cleaned);
      for (const mend of cleaned.mends) {
        this.#report.changed(mend, `${mendInWords[mend]} in “${column}”`, row.place(column));
      }
    }
    return cleaned.text;
  }

  /** A text on one line. */
  name = (row: Row, column: Column): string => this.#clean(row, column, cleanName);
  text = (row: Row, column: Column): string => this.#clean(row, column, cleanText);

  /** A description; empty where a marker stands for it. */
  description = (row: Row, column: Column): string => {
    const text = this.text(row, column);
    return text === MISSING ? '' : text;
  };
}

/** Keeps the first of two texts that should be the same. */
export function tellDifference(
  what: string,
  first: string,
  second: string,
  place: Place,
  report: Report,
): void {
  if (first === second || second === '') return;
  report.unused(
    'differing-text',
    `${what} has another text further up; this one was left out`,
    place,
  );
}

/** A repeated value that must not be empty. */
export function required(row: Row, column: Column, cells: Cells): string {
  const value = cells.name(row, column);
  if (value === '') {
    throw new ExchangeError(
      `the cell under “${column}” is empty; expected a name. Download the file again, or fill it in`,
      row.place(column),
    );
  }
  return value;
}
