/** Characters that spreadsheets and content systems leave in texts and that no reader sees. */

/** What was mended, by its code; see `inWords`. */
export type Mend =
  'line-separator' | 'zero-width' | 'no-break-space' | 'stray-space' | 'carriage-return';

const mends: readonly { code: Mend; mend: (text: string) => string }[] = [
  { code: 'carriage-return', mend: (text) => text.replace(/\r\n?/g, '\n') },
  { code: 'line-separator', mend: (text) => text.replace(/[\u2028\u2029]/g, '\n') },
  { code: 'zero-width', mend: (text) => text.replace(/[\u200b\u2060\ufeff\u00ad]/g, '') },
  { code: 'no-break-space', mend: (text) => text.replace(/[\u00a0\u202f]/g, ' ') },
  { code: 'stray-space', mend: withoutStraySpaces },
];

/** Line by line: a pattern for spaces at an end tries every space of a long run again. */
function withoutStraySpaces(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.join('\n').trim();
}

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
  for (const { code, mend } of mends) {
    const next = mend(text);
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
