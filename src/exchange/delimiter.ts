/** Finds out what stands between the cells of a table. */
import Papa from 'papaparse';

const DELIMITERS = [',', '\t', ';', '|'] as const;
/** So many records tell enough. */
const LOOKED_AT = 50;

interface Guess {
  readonly delimiter: string;
  /** How many cells the header row has. */
  readonly width: number;
  /** The share of records with as many cells as the header row. */
  readonly even: number;
}

function guess(text: string, delimiter: string): Guess | undefined {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    preview: LOOKED_AT,
    skipEmptyLines: 'greedy',
  });
  const width = data[0]?.length ?? 0;
  if (width < 2 || errors.some(({ type }) => type === 'Quotes')) return undefined;
  return {
    delimiter,
    width,
    even: data.filter((row) => row.length === width).length / data.length,
  };
}

/**
 * The mark that divides the header row, breaks no quoted cell, and gives the most records as many cells as the header
 * row: cells of a comma table may hold more semicolons than it has columns. A comma where none does.
 */
export function delimiterOf(text: string): string {
  const guesses = DELIMITERS.flatMap((delimiter) => guess(text, delimiter) ?? []);
  const [best] = guesses.sort((a, b) => b.even - a.even || b.width - a.width);
  return best?.delimiter ?? ',';
}
