/** Proposes links between the skills of two frameworks by likeness of their texts. A person confirms them. */
import { equal } from '../../model/equal.js';
import { canonicalWords } from '../../model/plain.js';
import type { Framework } from '../../model/schema.js';
import type { Report } from '../report.js';
import { EvidenceFinder, type Evidence } from './evidence.js';
import { likenesses, type Likenesses } from './likeness.js';
import { languageOf, textsOf, type SkillTexts } from './texts.js';

export type { Basis } from './evidence.js';
export type { SkillTexts } from './texts.js';

/** One skill of the other framework that may be linked to one of ours. */
export interface Proposal extends Evidence {
  readonly to: SkillTexts;
  /** The mean of the likeness of names and of texts, from 0 to 1. Where one has no texts, at most 0.5. */
  readonly score: number;
  readonly nameLikeness: number;
  /** Undefined where one of the two has a name only. */
  readonly textLikeness: number | undefined;
  /** Given only where names are equal and texts agree; what else holds between the two, a person must say. */
  readonly relation: 'exact' | undefined;
}

export interface ProposedLinks {
  readonly from: SkillTexts;
  /** The best first. */
  readonly proposals: readonly Proposal[];
}

export interface MapOptions {
  /** How many matches of each skill at most. */
  readonly top?: number | undefined;
  /** Matches below this score are left out. */
  readonly minScore?: number | undefined;
  /** Which language of language maps is compared; each framework's own if not said. */
  readonly language?: string | undefined;
  /** Told how many of how many steps are done. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

export const DEFAULTS = { top: 3, minScore: 0.2 } as const;

/** Texts under the same name agree from this likeness on: hardly any texts under other names are so alike. */
const AGREE = 0.25;

const textOf = ({ description, descriptors }: SkillTexts) => `${description}\n${descriptors}`;
const hasText = (texts: SkillTexts) => canonicalWords(textOf(texts)) !== '';

/** Whether two datasets hold the same edition, so that each skill would be its own best match. */
export const isSameEdition = (a: Framework, b: Framework): boolean =>
  a.id === b.id && equal(a.edition, b.edition);

function tellOfLanguages(a: Framework, b: Framework, wanted: string | undefined, report: Report) {
  const [ours, theirs] = [languageOf(a, wanted), languageOf(b, wanted)];
  if (ours === theirs) return;
  report.inferred(
    'two-languages',
    `the first framework is read in ${ours}, the second in ${theirs}: texts in two languages share few words, so hardly anything will be found`,
  );
}

const tellOfSameEdition = (report: Report) =>
  report.inferred(
    'same-framework',
    'both are the same edition of the same framework, so no skill is compared with itself',
  );

function tellOfMissingTexts(title: string, list: readonly SkillTexts[], report: Report): void {
  for (const texts of list) {
    if (hasText(texts)) continue;
    report.missing(
      'name-only',
      `the ${title} framework says nothing of “${texts.name}” but its name; only names are compared`,
    );
  }
}

/** Decides where “the same” is safe to propose. */
class Sameness {
  readonly #names = new Map<string, number>();

  constructor(...lists: readonly (readonly SkillTexts[])[]) {
    for (const list of lists) {
      const seen = new Set<string>();
      for (const { name } of list) {
        const key = canonicalWords(name);
        // A name that one framework gives twice cannot tell which of the two is meant.
        this.#names.set(key, seen.has(key) ? Infinity : (this.#names.get(key) ?? 0) + 1);
        seen.add(key);
      }
    }
  }

  holds(from: SkillTexts, to: SkillTexts, textLikeness: number | undefined): boolean {
    const key = canonicalWords(from.name);
    const [ours, theirs] = [from.skill.kind, to.skill.kind];
    return (
      textLikeness !== undefined &&
      textLikeness >= AGREE &&
      key !== '' &&
      key === canonicalWords(to.name) &&
      this.#names.get(key) === 2 &&
      (ours === undefined || theirs === undefined || ours === theirs)
    );
  }
}

interface Match {
  readonly at: number;
  readonly score: number;
  readonly name: number;
  readonly text: number;
}

function best(
  names: Likenesses,
  texts: Likenesses,
  { top = DEFAULTS.top, minScore = DEFAULTS.minScore }: MapOptions,
  isItself: (at: number) => boolean,
): Match[] {
  return [...new Set([...names.keys(), ...texts.keys()])]
    .filter((at) => !isItself(at))
    .map((at) => {
      const [name, text] = [names.get(at) ?? 0, texts.get(at) ?? 0];
      return { at, name, text, score: (name + text) / 2 };
    })
    .filter(({ score }) => score >= minScore)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, top);
}

/** For every skill of one framework the skills of another that are most like it. */
export function proposeLinks(
  a: Framework,
  b: Framework,
  report: Report,
  options: MapOptions = {},
): ProposedLinks[] {
  const [left, right] = [textsOf(a, options.language), textsOf(b, options.language)];
  const isSame = isSameEdition(a, b);
  tellOfLanguages(a, b, options.language, report);
  tellOfMissingTexts('first', left, report);
  if (isSame) tellOfSameEdition(report);
  else tellOfMissingTexts('second', right, report);

  const language = languageOf(a, options.language);
  const steps = 2 * (left.length + right.length);
  let done = 0;
  const onStep = () => options.onProgress?.(++done, steps);
  const compare = (part: (texts: SkillTexts) => string) =>
    likenesses(left.map(part), right.map(part), { language, onStep });
  const [names, texts] = [compare(({ name }) => name), compare(textOf)];

  const evidence = new EvidenceFinder([...left, ...right], language);
  const sameness = new Sameness(left, right);
  const links = left.map((from, position) => {
    const isItself = (at: number) => isSame && right[at]!.skill.id === from.skill.id;
    const matches = best(names[position]!, texts[position]!, options, isItself);
    const proposals = matches.map(({ at, score, name, text }): Proposal => {
      const to = right[at]!;
      const textLikeness = hasText(from) && hasText(to) ? text : undefined;
      return {
        to,
        score,
        nameLikeness: name,
        textLikeness,
        ...evidence.between(from, to, name),
        relation: sameness.holds(from, to, textLikeness) ? 'exact' : undefined,
      };
    });
    return { from, proposals };
  });
  report.count('skills of the first framework', left.length);
  report.count('skills of the second framework', right.length);
  report.count('skills with a proposal', links.filter(({ proposals }) => proposals.length).length);
  return links;
}
