import type { Strings } from './language.js';

export interface PortraitStrings {
  readonly inPractice: string;
  readonly keyDuties: string;
  readonly addedValue: string;
  readonly experiences: string;
  readonly inspirations: string;
}

/** A role as somebody fills it. Welsh is not yet reviewed by a native speaker. */
export const portrait: Strings<PortraitStrings> = {
  en: {
    inPractice: 'In practice',
    keyDuties: 'Key duties',
    addedValue: 'Added value shown in practice',
    experiences: 'Experiences',
    inspirations: 'Inspirations',
  },
  cy: {
    inPractice: 'Yn ymarferol',
    keyDuties: 'Prif ddyletswyddau',
    addedValue: 'Gwerth ychwanegol a ddangoswyd yn ymarferol',
    experiences: 'Profiadau',
    inspirations: 'Ysbrydoliaeth',
  },
};
