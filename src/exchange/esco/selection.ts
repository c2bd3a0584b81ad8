/** Which part of the classification goes into the dataset: all of it is more than many pages need. */
import { didYouMean } from '../../model/suggest.js';
import { ExchangeError } from '../report.js';
import type { Classification, Concept, Links, Need } from './classification.js';

/** What can be left out, with what it is, for the help. */
export const parts = {
  aliases: 'alternative labels',
  descriptions: 'every description, with the notes',
  notes: 'definitions and scope notes',
  optional: 'optional skills of occupations',
  related: 'links between skills',
  unneeded: 'skills that no occupation needs',
} as const;

export type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as Part[];

export interface Wanted {
  /** Codes of ISCO groups; with everything below them. None means all. */
  readonly only: readonly string[];
  readonly without: ReadonlySet<Part>;
}

export interface Selection {
  readonly concepts: ReadonlySet<Concept>;
  /** The skills that an occupation needs, without those that were not wanted. */
  needsOf(occupation: Concept): readonly (readonly [Concept, Need])[];
}

/** Adds everything above what is there. */
function addAncestors(kept: Set<Concept>, broader: Links<true>): void {
  // A set also goes over what is added on the way.
  for (const concept of kept)
    for (const parent of broader.get(concept)?.keys() ?? []) kept.add(parent);
}

function checkCodes(only: readonly string[], all: readonly Concept[]): void {
  const codes = all.filter(({ kind }) => kind === 'group').map(({ code }) => code);
  for (const code of only) {
    if (codes.includes(code)) continue;
    throw new ExchangeError(
      `no ISCO group has the code “${code}”; codes have one to four digits, such as 25 or 2512${didYouMean(code, codes)}`,
    );
  }
}

export function select(classification: Classification, { only, without }: Wanted): Selection {
  const all = [...classification.concepts];
  checkCodes(only, all);
  const isWithin = (code: string) => !only.length || only.some((start) => code.startsWith(start));
  const needsOf = (occupation: Concept) =>
    [...(classification.needs.get(occupation) ?? [])].filter(
      ([, need]) => need === 'essential' || !without.has('optional'),
    );

  const wanted = (concept: Concept) => {
    if (concept.kind === 'occupation') return isWithin(concept.iscoGroup);
    if (concept.kind === 'group') return isWithin(concept.code);
    return !only.length && (!without.has('unneeded') || concept.kind === 'skillGroup');
  };
  const concepts = new Set(all.filter(wanted));
  for (const concept of concepts)
    if (concept.kind === 'occupation') for (const [skill] of needsOf(concept)) concepts.add(skill);
  const occupations = new Set([...concepts].filter(({ kind }) => kind === 'occupation'));
  addAncestors(concepts, classification.broader);
  // Above an occupation may stand one of a group that is not wanted.
  for (const concept of concepts)
    if (concept.kind === 'occupation' && !occupations.has(concept)) concepts.delete(concept);
  return { concepts, needsOf };
}
