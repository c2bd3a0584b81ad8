import type { Prose, RichText, Text } from './schema.js';

/** A text as chosen for a reader, with the language it is in. */
export interface Chosen<T> {
  readonly value: T;
  readonly language: string;
}

const base = (tag: string) => tag.split('-', 1)[0]!.toLowerCase();

/** The tag of a language itself, else of the language without country or script, else of another form of it. */
function nearest(tags: readonly string[], wanted: string): string | undefined {
  const low = (tag: string) => tag.toLowerCase();
  return (
    tags.find((tag) => low(tag) === low(wanted)) ??
    tags.find((tag) => low(tag) === base(wanted)) ??
    tags.find((tag) => base(tag) === base(wanted))
  );
}

/**
 * Chooses from a language map: the wanted language, else another form of it (`cy` for `cy-GB`), else the framework's
 * own, else whatever there is.
 */
export function choose(text: Text, wanted: string, own: string): Chosen<string>;
export function choose(text: Prose, wanted: string, own: string): Chosen<RichText>;
export function choose(text: Prose, wanted: string, own: string): Chosen<RichText> {
  if (typeof text === 'string' || Array.isArray(text))
    return { value: text as RichText, language: own };
  const byLanguage = text as Readonly<Record<string, RichText>>;
  const tags = Object.keys(byLanguage);
  const language = nearest(tags, wanted) ?? nearest(tags, own) ?? tags[0]!;
  return { value: byLanguage[language]!, language };
}
