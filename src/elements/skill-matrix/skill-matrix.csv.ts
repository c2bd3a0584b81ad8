/**
 * A table as comma-separated values (RFC 4180), for spreadsheets.
 *
 * Files start with a byte order mark: without it Excel reads UTF-8 as the machine's old code page, and every other
 * reader that matters skips it. What is copied has none.
 */
export type Table = readonly (readonly string[])[];

export const BYTE_ORDER_MARK = '\ufeff';

/** Spreadsheets run a cell that starts like this as a formula; an apostrophe before it makes it text. */
const defuse = (value: string) => (/^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value);

const quote = (value: string) =>
  /[",\r\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value;

export const toCsv = (table: Table): string =>
  table.map((row) => `${row.map((value) => quote(defuse(value))).join(',')}\r\n`).join('');
