/** Characters that spreadsheets and content systems leave in texts and that no reader sees. */

/** What was mended, by its code; see `inWords`. */
export type Mend =
  'line-separator' | 'zero-width' | 'no-break-space' | 'stray-space' | 'carriage-return';

const mends: readonly { code: Mend; find: RegExp; replace: string }[] = [
  { code: 'carriage-return', find: /\r\n?/g, replace: '\n' },
  { code: 'line-separator', find: /[\u2028\u2029]/g, replace: '\n' },
  { code: 'zero-width', find: /[\u200b\u2060\ufeff\u00ad]/g, replace: '' },
  { code: 'no-break-space', find: /[\u00a0\u202f]/g, replace: ' ' },
  { code: 'stray-space', find: /^[^\S\n]+|[^\S\n]+(?=\n|$)|^\s+|\s+$/g, replace: '' },
];

/** What each mend did, to end a sentence: `roles.csv, line 7: a zero-width character was removed`. */
export const mendInWords: Readonly<Record<Mend, string>> = {
  'carriage-return': 'a carriage return became a line break',
  'line-separator': 'a line separator (U+2028) became a line break',
  'zero-width': 'a character without width was removed',
  'no-break-space': 'a no-break space became a space',
  'stray-space': 'spaces at the start or end of a line were removed',
};

export interface Cleaned {
  readonly text: string;
  readonly mends: readonly Mend[];
}

/** A text without invisible characters and stray spaces, with line breaks as `\n`, composed (NFC). */
export function cleanText(raw: string): Cleaned {
  let text = raw;
  const done: Mend[] = [];
  for (const { code, find, replace } of mends) {
    const next = text.replace(find, replace);
    if (next !== text) done.push(code);
    text = next;
  }
  return { text: text.normalize('NFC'), mends: done };
}

/** The same on one line, for names. */
export function cleanName(raw: string): Cleaned {
  const { text, mends } = cleanText(raw);
  return { text: text.replace(/\s+/g, ' '), mends };
}
