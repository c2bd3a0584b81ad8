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
/** Language, script, region, variants: no more than what `Intl` takes without throwing. */
export const LANGUAGE_TAG =
  /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))?$/;
export const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
export const CURRENCY = /^[A-Z]{3}$/;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is string => typeof value === 'string' && value !== '';

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
    `an id: lower-case letters and digits, words joined by single hyphens, at most ${LONGEST_ID} characters`,
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
  // These may also be lists or objects; see `shape.ts`.
  text: { expected: 'text, or texts by language such as {"en": "…", "cy": "…"}', accepts: isWords },
  prose: {
    expected:
      'text, or a list of {"paragraph": …} and {"bullets": […]}, or either of them by language such as {"en": …}',
    accepts: isWords,
  },
  richText: {
    expected: 'text, or a list of {"paragraph": …} and {"bullets": […]}',
    accepts: isWords,
  },
  inline: {
    expected: 'text, or a list of texts and links such as {"text": "…", "href": "…"}',
    accepts: isWords,
  },
} satisfies Record<string, Leaf>;

export type LeafName = keyof typeof leaves;
