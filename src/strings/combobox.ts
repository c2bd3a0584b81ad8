import type { Strings } from './language.js';
import type { Forms } from './plural.js';

export interface ComboboxStrings {
  readonly suggestions: Forms;
  readonly shown: string;
  readonly seeAll: Forms;
  readonly narrow: Forms;
  readonly none: string;
  readonly clear: string;
}

export const combobox: Strings<ComboboxStrings> = {
  en: {
    suggestions: { one: '{n} suggestion.', other: '{n} suggestions.' },
    shown: '{n} of {total} suggestions.',
    seeAll: {
      one: '{n} more: press Enter to see them all',
      other: '{n} more: press Enter to see them all',
    },
    narrow: {
      one: '{n} more: type on to find it',
      other: '{n} more: type on to narrow them down',
    },
    none: 'Nothing matches. Check the spelling, or try fewer letters.',
    clear: 'Clear',
  },
  // Not yet reviewed by a native speaker.
  cy: {
    suggestions: { two: '{n} awgrym.', other: '{n} awgrym.' },
    shown: '{n} o {total} awgrym.',
    seeAll: { other: '{n} arall: pwyswch Enter i’w gweld i gyd' },
    narrow: { other: '{n} arall: teipiwch ragor i gyfyngu’r dewis' },
    none: 'Does dim yn cyfateb. Gwiriwch y sillafu, neu rhowch gynnig ar lai o lythrennau.',
    clear: 'Clirio',
  },
};
