import type { Strings } from './language.js';
import type { Forms } from './plural.js';

type Words<T extends string> = Readonly<Record<T, string>>;

export interface CaseStudyStrings {
  readonly precision: Words<'exact' | 'about' | 'more-than' | 'up-to'>;
  readonly period: Words<'once' | 'per-year' | 'to-date' | 'not-said'>;
  readonly years: Forms;
  readonly since: string;
}

/** How much a case study says was saved, and in what time. */
export const caseStudy: Strings<CaseStudyStrings> = {
  en: {
    precision: {
      exact: '{amount}',
      about: 'about {amount}',
      'more-than': 'more than {amount}',
      'up-to': 'up to {amount}',
    },
    period: {
      once: 'once',
      'per-year': 'a year',
      'to-date': 'to date',
      'not-said': 'period not said',
    },
    years: { one: 'over {n} year', other: 'over {n} years' },
    since: '{period} since {date}',
  },
  // Not yet reviewed by a native speaker.
  cy: {
    precision: {
      exact: '{amount}',
      about: 'tua {amount}',
      'more-than': 'mwy na {amount}',
      'up-to': 'hyd at {amount}',
    },
    period: {
      once: 'unwaith',
      'per-year': 'y flwyddyn',
      'to-date': 'hyd yma',
      'not-said': 'cyfnod heb ei nodi',
    },
    years: {
      one: 'dros {n} flwyddyn',
      two: 'dros {n} flynedd',
      few: 'dros {n} blynedd',
      many: 'dros {n} blynedd',
      other: 'dros {n} o flynyddoedd',
    },
    since: '{period} ers {date}',
  },
};
