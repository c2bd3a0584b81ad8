import type { Strings } from './language.js';
import type { Absence } from '../model/index.js';

export interface MeaningStrings {
  readonly atLevel: string;
  readonly inGeneral: string;
  readonly leadership: string;
  readonly absent: Readonly<Record<Absence['kind'], string>>;
}

/** Around what a skill means at a level. Welsh is not yet reviewed by a native speaker. */
export const meaning: Strings<MeaningStrings> = {
  en: {
    atLevel: 'At this level',
    inGeneral: '{level} in general',
    leadership: 'Examples of leadership',
    absent: {
      'not-applicable': 'Not applicable',
      'not-defined': 'Not defined yet',
      'held-elsewhere': 'Described elsewhere',
    },
  },
  cy: {
    atLevel: 'Ar y lefel hon',
    inGeneral: '{level} yn gyffredinol',
    leadership: 'Enghreifftiau o arwain',
    absent: {
      'not-applicable': 'Ddim yn berthnasol',
      'not-defined': 'Heb ei ddiffinio eto',
      'held-elsewhere': 'Wedi’i ddisgrifio mewn man arall',
    },
  },
};
