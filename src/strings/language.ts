/** The languages that the elements speak. Welsh has not been reviewed by a native speaker yet. */
export type Spoken = 'en' | 'cy';

/** The same words in every language; adding a language is a compile error until all are there. */
export type Strings<T> = Readonly<Record<Spoken, T>>;

export const spoken = (language: string): Spoken =>
  language.toLowerCase().split('-')[0] === 'cy' ? 'cy' : 'en';

export const inLanguage = <T>(strings: Strings<T>, language: string): T =>
  strings[spoken(language)];
