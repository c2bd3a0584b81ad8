/** The words of a value that is a text or prose, without links, lists or languages. */
import { isObject } from './leaves.js';

/** The texts of a language map, or the one text under the tag `''`, which stands for the framework's own language. */
export function byLanguage(value: unknown): readonly (readonly [tag: string, value: unknown])[] {
  return isObject(value) ? Object.entries(value) : [['', value]];
}

function plainBlock(block: unknown): string {
  if (typeof block === 'string') return block;
  if (!isObject(block)) return '';
  if (typeof block['text'] === 'string') return block['text'];
  if (Array.isArray(block['bullets'])) return block['bullets'].map(plainInline).join('\n');
  return plainInline(block['paragraph']);
}

const plainInline = (value: unknown): string =>
  Array.isArray(value) ? value.map(plainBlock).join('') : plainBlock(value);

/** The words of rich text in one language: paragraphs and bullets by lines. */
export const plainRichText = (value: unknown): string =>
  Array.isArray(value) ? value.map(plainBlock).join('\n') : plainBlock(value);

/** The words of a text or prose in the framework's own language, or in the first that there is. */
export function plainText(value: unknown, own = 'en'): string {
  if (!isObject(value)) return plainRichText(value);
  const chosen = Object.hasOwn(value, own) ? value[own] : Object.values(value)[0];
  return plainRichText(chosen);
}

/** Letters and digits in lower case, words apart by single spaces: what two spellings of the same words share. */
export const canonicalWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Marks that tell names apart which have the same words: “C” and “C++” are not the same written in two ways. */
export const symbolsOf = (text: string): string => text.replace(/[^+#*&]/g, '');
