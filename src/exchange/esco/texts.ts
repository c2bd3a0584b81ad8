/** ESCO's texts: what went wrong with their characters, their lists of labels, and their few links. */
import { Parser } from 'htmlparser2';
import { isSafeHref } from '../../model/href.js';
import type { RichText } from '../../model/schema.js';
import { cleanName, cleanText, mendInWords } from '../clean-text.js';
import { proseFromMarkdown } from '../prose.js';
import type { Place, Report } from '../report.js';

/** UTF-8 that was read as Latin-1: the bytes of one character, each as a character of its own. */
const MISREAD = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/g;
const CONTROL = /[\u0080-\u009f]/;
// eslint-disable-next-line no-control-regex
const STRAY_CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

function reread(misread: string): string | undefined {
  const bytes = Uint8Array.from(misread, (char) => char.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Restores characters whose UTF-8 was read as Latin-1, where that is certain: no text holds control characters of its
 * own, and "Â" before a no-break space follows no small letter in any language.
 */
export function restoreMisread(text: string): string {
  return text.replace(MISREAD, (found, at: number) => {
    const isCertain =
      CONTROL.test(found) || (found === '\u00c2\u00a0' && /\p{Ll}/u.test(text[at - 1] ?? ''));
    return (isCertain ? reread(found) : undefined) ?? found;
  });
}

const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
};

/** French sets a no-break space before high punctuation and inside its quotation marks: there it belongs. */
const FRENCH_SPACES = /[\u00a0\u202f](?=[;:!?»%])|(?<=«)[\u00a0\u202f]/g;
const KEPT_SPACE = '\ue000';

const steps: readonly { code: string; words: string; mend: (text: string) => string }[] = [
  {
    code: 'misread-character',
    words: 'a character whose UTF-8 had been read as Latin-1 was restored',
    mend: restoreMisread,
  },
  {
    code: 'control-character',
    words: 'a control character was removed',
    mend: (text) => text.replace(STRAY_CONTROLS, ''),
  },
  {
    code: 'ligature',
    words: 'a ligature became its letters',
    mend: (text) => text.replace(/[\ufb00-\ufb04]/g, (char) => ligatures[char]!),
  },
  {
    code: 'tab',
    words: 'a tab became a space',
    mend: (text) => text.replace(/\t/g, ' '),
  },
];

/** Most cells need nothing. */
const SUSPECT = /[^\u0020-\u007e]|^ | $/;

export interface Where {
  readonly report: Report;
  readonly language: string;
  /** Asked for only where something was mended. */
  readonly place: () => Place;
}

function clean(raw: string, oneLine: boolean, { report, language, place }: Where): string {
  if (!SUSPECT.test(raw)) return oneLine ? raw.replace(/ {2,}/g, ' ') : raw;
  let text = raw;
  for (const { code, words, mend } of steps) {
    const next = mend(text);
    if (next !== text) report.changed(code, words, place());
    text = next;
  }
  const isFrench = language === 'fr';
  if (isFrench) text = text.replace(FRENCH_SPACES, KEPT_SPACE);
  const cleaned = oneLine ? cleanName(text) : cleanText(text);
  for (const mend of cleaned.mends) report.changed(mend, mendInWords[mend], place());
  return isFrench ? cleaned.text.replaceAll(KEPT_SPACE, '\u00a0') : cleaned.text;
}

export const cleanLabel = (raw: string, where: Where): string => clean(raw, true, where);

/** The labels of a cell, one a line, without those that repeat another or the name. */
export function labelsOf(
  raw: string,
  name: string,
  where: Where,
): { labels: readonly string[]; repeated: number } {
  if (raw === '') return { labels: [], repeated: 0 };
  const seen = new Set([name.toLowerCase()]);
  let repeated = 0;
  const labels = clean(raw, false, where)
    .split('\n')
    .map((label) => label.replace(/ {2,}/g, ' ').trim())
    .filter((label) => {
      if (label === '') return false;
      const isNew = !seen.has(label.toLowerCase());
      if (isNew) seen.add(label.toLowerCase());
      else repeated++;
      return isNew;
    });
  return { labels, repeated };
}

const MARKUP = /<\/?[a-z]|&(?:[a-z]+|#\d+);/i;

/** Scope notes link to other concepts in HTML; the rest of their markup carries no sense. */
function markdownFromHtml(html: string): string {
  let text = '';
  const hrefs: string[] = [];
  const parser = new Parser({
    onopentag(name, { href = '' }) {
      if (name !== 'a') return;
      const address = isSafeHref(href) ? href.replaceAll('(', '%28').replaceAll(')', '%29') : '';
      hrefs.push(address);
      if (address) text += '[';
    },
    onclosetag(name) {
      const href = name === 'a' ? hrefs.pop() : undefined;
      if (href) text += `](${href})`;
    },
    ontext(part) {
      // Brackets of its own would end the link early.
      text += hrefs.length ? part.replaceAll('[', '(').replaceAll(']', ')') : part;
    },
  });
  parser.end(html);
  return text;
}

/** "01  Commissioned officers": the groups below a group, one a line. */
const CODED_LINE = /\n(\d{1,4})\s+(?=\p{Lu})/gu;

/** Rich text from a cell, where a line is a paragraph. Undefined where there is none. */
export function proseOf(raw: string, where: Where, hasCodedLines = false): RichText | undefined {
  if (raw === '') return undefined;
  let text = clean(raw, false, where);
  if (hasCodedLines) text = text.replace(CODED_LINE, '\n- $1 ');
  if (MARKUP.test(text)) {
    text = markdownFromHtml(text);
    where.report.changed('markup', 'HTML became text and links', where.place());
  }
  return proseFromMarkdown(text.replace(/\n/g, '\n\n'));
}
