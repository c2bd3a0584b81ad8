/** Dates as the framework's pages write them, and as the format does. */

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `29 August 2025` as `2025-08-29`. */
export function readDate(words: string): string | undefined {
  const match = /(\d{1,2}) (\p{L}+) (\d{4})/u.exec(words);
  const month = MONTHS.findIndex((name) => name.toLowerCase() === match?.[2]?.toLowerCase()) + 1;
  if (!match || month === 0) return undefined;
  return `${match[3]!}-${String(month).padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
}

/** `2025-08-29` as `29 August 2025`; of a shorter date what there is. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}
