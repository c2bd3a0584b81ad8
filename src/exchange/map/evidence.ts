/** What speaks for a link between two skills, for the person who decides. */
import { canonicalWords } from '../../model/plain.js';
import type { SkillTexts } from './texts.js';
import { wordsOf } from './words.js';

export type Basis = 'name' | 'description' | 'descriptors' | 'kind' | 'parent';

export interface Evidence {
  readonly basis: readonly Basis[];
  /** Words that both texts use, those that the fewest others use first. */
  readonly shared: readonly string[];
}

const SHOWN_WORDS = 6;

/** The words of the two parts of a skill's texts, by their stems. */
interface Words {
  readonly description: ReadonlyMap<string, string>;
  readonly descriptors: ReadonlyMap<string, string>;
}

export class EvidenceFinder {
  readonly #language: string;
  readonly #words = new Map<SkillTexts, Words>();
  /** In how many texts a stem stands. */
  readonly #counts = new Map<string, number>();

  constructor(all: readonly SkillTexts[], language: string) {
    this.#language = language;
    for (const texts of all) {
      const words = {
        description: this.#byStem(texts.description),
        descriptors: this.#byStem(texts.descriptors),
      };
      this.#words.set(texts, words);
      for (const stem of new Set([...words.description.keys(), ...words.descriptors.keys()]))
        this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
    }
  }

  #byStem(text: string): ReadonlyMap<string, string> {
    return new Map(wordsOf(text, this.#language).map(({ word, stem }) => [stem, word]));
  }

  between(from: SkillTexts, to: SkillTexts, nameLikeness: number): Evidence {
    const [ours, theirs] = [this.#words.get(from)!, this.#words.get(to)!];
    const rarity = (stem: string) => this.#counts.get(stem) ?? 0;
    const telling = [...new Map([...ours.descriptors, ...ours.description])]
      .filter(([stem]) => theirs.description.has(stem) || theirs.descriptors.has(stem))
      .sort(([a], [b]) => rarity(a) - rarity(b))
      .slice(0, SHOWN_WORDS);
    const isIn = (part: keyof Words) =>
      telling.some(([stem]) => ours[part].has(stem) || theirs[part].has(stem));
    const { kind } = from.skill;
    const holds: Readonly<Record<Basis, boolean>> = {
      name: nameLikeness > 0,
      description: isIn('description'),
      descriptors: isIn('descriptors'),
      kind: kind !== undefined && kind === to.skill.kind,
      parent: from.parent !== '' && canonicalWords(from.parent) === canonicalWords(to.parent),
    };
    return {
      basis: (Object.keys(holds) as Basis[]).filter((basis) => holds[basis]),
      shared: telling.map(([, word]) => word),
    };
  }
}
