import { choose, type Framework, type Term, type Text } from '../model/index.js';
import { common, type CommonStrings } from '../strings/common.js';
import { inLanguage, isSameLanguage, localeOf } from '../strings/language.js';
import { nounAfter, type Noun } from '../strings/plural.js';

/** What the dataset may call by a name of its own. */
export type Named = 'skill' | 'mastery' | 'role' | 'roleLevel' | 'grade' | 'family' | 'profile';

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const capital = (text: string, locale: string) =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** For whom one renders: the language of the place on the page, and the words of the framework. */
export class Reader {
  /** The language that the reader wants; texts of the dataset may have it where our words have not. */
  readonly language: string;
  /** The language of our words, and of the numbers and dates among them. */
  readonly locale: string;
  readonly framework: Framework;
  readonly words: CommonStrings;

  constructor(framework: Framework, language: string) {
    this.framework = framework;
    this.language = language;
    this.locale = localeOf(language);
    this.words = inLanguage(common, language);
  }

  /** The language the framework is written in where a text does not say. */
  get ownLanguage(): string {
    return this.framework.language ?? 'en';
  }

  /** A text in the reader's language, or the nearest there is. For markup use the `text` template, which says which. */
  read(text: Text): string {
    return choose(text, this.language, this.ownLanguage).value;
  }

  /** What the framework calls one of these, within a sentence. */
  one(what: Named): string {
    return this.#noun(what).one;
  }

  /** What the framework calls several of these, within a sentence. */
  many(what: Named): string {
    return this.#noun(what).other;
  }

  /** The same at the start of a label: "Capabilities". */
  label(what: Named): string {
    return capital(this.many(what), this.locale);
  }

  /** The same for one: "Capability". */
  labelOne(what: Named): string {
    return capital(this.one(what), this.locale);
  }

  /** "5 role levels" */
  count(what: Named, n: number): string {
    return `${n.toLocaleString(this.locale)} ${nounAfter(this.locale, n, this.#noun(what))}`;
  }

  /** The noun alone, as it follows a number: "role levels". */
  nounFor(what: Named, n: number): string {
    return nounAfter(this.locale, n, this.#noun(what));
  }

  #noun(what: Named): Noun {
    const term: Term | undefined = this.framework.vocabulary?.[what];
    const inOurs = (text: Text) => choose(text, this.locale, this.ownLanguage);
    // Among our words a framework's own word helps only in their language.
    if (!term || !isSameLanguage(inOurs(term.one).language, this.locale)) return this.words[what];
    const forms = FORMS.flatMap((form) => {
      const given = term[form];
      return given === undefined ? [] : [[form, inOurs(given).value]];
    });
    return Object.fromEntries(forms) as Noun;
  }
}
