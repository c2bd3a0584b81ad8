/** Texts of a concept in all of its languages, in the form of the dataset. */
import type { Prose, RichText, Text } from '../../model/schema.js';
import type { Concept, ConceptTexts } from './classification.js';

type Block = Exclude<RichText, string>[number];

const blocks = (text: RichText): readonly Block[] =>
  typeof text === 'string' ? [{ paragraph: text }] : text;

/** Several texts as one. */
export function joined(texts: readonly RichText[]): RichText | undefined {
  return texts.length <= 1 ? texts[0] : texts.flatMap(blocks);
}

export class Words {
  readonly #own: string;

  /** @param own the framework's language, in which texts stand without naming it */
  constructor(own: string) {
    this.#own = own;
  }

  /** A text of ours: they are in English. */
  ours = (text: string): Text => (this.#own === 'en' ? text : { en: text });

  #merge<T>(concept: Concept, pick: (texts: ConceptTexts) => T | undefined) {
    const found = [...concept.texts].flatMap(([language, texts]) => {
      const value = pick(texts);
      return value === undefined ? [] : [[language, value] as const];
    });
    const [first] = found;
    if (!first) return undefined;
    return found.length === 1 && first[0] === this.#own ? first[1] : Object.fromEntries(found);
  }

  name(concept: Concept): Text {
    return this.#merge(concept, ({ label }) => label)!;
  }

  /** Alternative labels do not correspond from language to language: each stands by itself. */
  aliases(concept: Concept): Text[] {
    return [...concept.texts].flatMap(([language, { altLabels }]) =>
      altLabels.map((label) => (language === this.#own ? label : { [language]: label })),
    );
  }

  description(concept: Concept, withNotes: boolean): Prose | undefined {
    return this.#merge(concept, ({ description, notes }) =>
      joined([...(description === undefined ? [] : [description]), ...(withNotes ? notes : [])]),
    );
  }
}
