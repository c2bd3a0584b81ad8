/**
 * The values that the format is built from: what each accepts, and how a message names it. `schema.ts` says the same
 * in zod for types, JSON Schema and tools; pages check datasets with these, which weigh a tenth.
 */
import { isSafeHref } from './href.js';

export interface Leaf {
  /** Completes "expected …". */
  readonly expected: string;
  accepts(value: unknown): boolean;
}

export const LONGEST_ID = 120;
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
export const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
export const CURRENCY = /^[A-Z]{3}$/;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whether every value of a language map is what it should be. */
const byLanguage = (value: unknown, accepts: (text: unknown) => boolean): boolean =>
  isObject(value) &&
  Object.entries(value).every(([tag, text]) => LANGUAGE_TAG.test(tag) && accepts(text));

const isText = (value: unknown) => isWords(value) || byLanguage(value, isWords);

/** Whether an object has these fields and no others, each as it should be. */
const hasOnly = (
  value: unknown,
  fields: Readonly<Record<string, (field: unknown) => boolean>>,
): boolean =>
  isObject(value) &&
  Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
  Object.entries(fields).every(([key, accepts]) => accepts(value[key]));

const isListOf = (accepts: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(accepts);

const isHref = (value: unknown) => typeof value === 'string' && isSafeHref(value);
const isLink = (value: unknown) => hasOnly(value, { text: isWords, href: isHref });
const isInline = (value: unknown) =>
  isWords(value) || isListOf((piece) => isWords(piece) || isLink(piece))(value);
const isBlock = (value: unknown) =>
  hasOnly(value, { paragraph: isInline }) || hasOnly(value, { bullets: isListOf(isInline) });
const isRichText = (value: unknown) => isWords(value) || isListOf(isBlock)(value);

const string = (expected: string, accepts: (text: string) => boolean): Leaf => ({
  expected,
  accepts: (value) => typeof value === 'string' && accepts(value),
});
const number = (expected: string, accepts: (value: number) => boolean): Leaf => ({
  expected,
  accepts: (value) => typeof value === 'number' && Number.isFinite(value) && accepts(value),
});

export const leaves = {
  slug: string(
    'an id: lower-case letters and digits, words joined by single hyphens',
    (text) => text.length <= LONGEST_ID && SLUG.test(text),
  ),
  words: string('text that is not empty', isWords),
  any: string('text', () => true),
  language: string('a language tag such as "en" or "cy"', (text) => LANGUAGE_TAG.test(text)),
  date: string('a date such as "2017", "2017-03" or "2017-03-04"', (text) => DATE.test(text)),
  href: string('a link that starts with https:, http: or mailto:, or a relative one', isSafeHref),
  currency: string('a currency code such as "GBP"', (text) => CURRENCY.test(text)),
  whole: number('a whole number', Number.isSafeInteger),
  amount: number('a number that is not negative', (value) => value >= 0),
  years: number('more than 0 years, as a number', (value) => value > 0),
  text: { expected: 'text, or texts by language such as {"en": "…", "cy": "…"}', accepts: isText },
  prose: {
    expected:
      'text, or a list of {"paragraph": …} and {"bullets": […]}, or either of them by language such as {"en": …}',
    accepts: (value) => isRichText(value) || byLanguage(value, isRichText),
  },
} satisfies Record<string, Leaf>;

export type LeafName = keyof typeof leaves;
