/** The same resources the other way round: by who offers them, or in which language. */
import type { Learning, Teaching } from '../../model/index.js';
import { isSameLanguage } from '../../strings/language.js';
import type { Line } from './learning-path.view.js';

/** One resource, and the skills of the path that it teaches. */
export interface Offer {
  readonly learning: Learning;
  readonly teaches: readonly { readonly line: Line; readonly teaching: Teaching }[];
}

/** Undefined holds what names no provider, or no language; it comes last. */
export interface OfferGroup {
  readonly value: string | undefined;
  readonly offers: readonly Offer[];
}

function offersOf(lines: readonly Line[]): readonly Offer[] {
  const offers = new Map<Learning, Offer['teaches'][number][]>();
  for (const line of lines) {
    for (const teaching of line.stages.flatMap(({ teachings }) => teachings)) {
      const others = offers.get(teaching.learning);
      if (others) others.push({ line, teaching });
      else offers.set(teaching.learning, [{ line, teaching }]);
    }
  }
  return [...offers].map(([learning, teaches]) => ({ learning, teaches }));
}

const VALUES = {
  provider: ({ provider }: Learning): readonly string[] =>
    provider === undefined ? [] : [provider],
  language: ({ languages = [] }: Learning): readonly string[] => languages,
};

/** Groups in the order in which the path comes to them; a resource in two languages stands in both. */
export function byOffer(
  lines: readonly Line[],
  by: keyof typeof VALUES,
  own: string,
): readonly OfferGroup[] {
  const groups: { value: string | undefined; offers: Offer[] }[] = [];
  const isSame = (a: string | undefined, b: string | undefined) =>
    a === b || (by === 'language' && a !== undefined && b !== undefined && isSameLanguage(a, b));
  for (const offer of offersOf(lines)) {
    const values = VALUES[by](offer.learning);
    for (const value of values.length ? values : [undefined]) {
      const group = groups.find((one) => isSame(one.value, value));
      if (!group) groups.push({ value, offers: [offer] });
      else if (!group.offers.includes(offer)) group.offers.push(offer);
    }
  }
  const rank = ({ value }: OfferGroup) =>
    value === undefined ? 2 : by === 'language' && isSameLanguage(value, own) ? 0 : 1;
  return groups.sort((a, b) => rank(a) - rank(b));
}
