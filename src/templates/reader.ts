import { choose, type Framework, type Term, type Text } from '../model/index.js';
import { common, type CommonStrings } from '../strings/common.js';
import { inLanguage } from '../strings/language.js';
import { nounAfter, type Noun } from '../strings/plural.js';

/** What the dataset may call by a name of its own. */
export type Named = 'skill' | 'mastery' | 'role' | 'roleLevel' | 'grade' | 'family' | 'profile';

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** For whom one renders: the language of the place on the page, and the words of the framework. */
export class Reader {
  readonly language: string;
  readonly framework: Framework;
  readonly words: CommonStrings;

  constructor(framework: Framework, language: string) {
    this.framework = framework;
    this.language = language;
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
    return capital(this.many(what));
  }

  /** The same for one: "Capability". */
  labelOne(what: Named): string {
    return capital(this.one(what));
  }

  /** "5 role levels" */
  count(what: Named, n: number): string {
    return `${n.toLocaleString(this.language)} ${nounAfter(this.language, n, this.#noun(what))}`;
  }

  /** The noun alone, as it follows a number: "role levels". */
  nounFor(what: Named, n: number): string {
    return nounAfter(this.language, n, this.#noun(what));
  }

  #noun(what: Named): Noun {
    const term: Term | undefined = this.framework.vocabulary?.[what];
    if (!term || !this.#speaks(term)) return this.words[what];
    const read = (text: Text | undefined) => (text === undefined ? undefined : this.read(text));
    const forms = (['zero', 'two', 'few', 'many'] as const).map((form) => [form, read(term[form])]);
    return { ...Object.fromEntries(forms), one: this.read(term.one), other: this.read(term.other) };
  }

  /** A framework's own word helps only in the reader's language; otherwise ours is better than a foreign one. */
  #speaks(term: Term): boolean {
    const { language } = choose(term.one, this.language, this.ownLanguage);
    return language.split('-')[0] === this.language.split('-')[0];
  }
}
