/** The languages that the elements speak. Welsh has not been reviewed by a native speaker yet. */
export type Spoken = 'en' | 'cy';

/** The same words in every language; adding a language is a compile error until all are there. */
export type Strings<T> = Readonly<Record<Spoken, T>>;

const base = (language: string) => language.toLowerCase().split('-')[0];

export const isSameLanguage = (a: string, b: string): boolean => base(a) === base(b);

export const spoken = (language: string): Spoken => (base(language) === 'cy' ? 'cy' : 'en');

/** How numbers and dates stand among our words: as the reader's country writes them, if we speak its language. */
export const localeOf = (language: string): string =>
  isSameLanguage(language, spoken(language)) ? language : spoken(language);

export const inLanguage = <T>(strings: Strings<T>, language: string): T =>
  strings[spoken(language)];
