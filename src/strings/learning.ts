import type { Learning } from '../model/index.js';
import type { Strings } from './language.js';

export interface LearningStrings {
  readonly learning: string;
  readonly kind: Readonly<Record<Learning['kind'], string>>;
  readonly english: string;
  readonly welsh: string;
  readonly parts: string;
}

/** Around a learning resource. Welsh is not yet reviewed by a native speaker. */
export const learning: Strings<LearningStrings> = {
  en: {
    learning: 'Learning',
    kind: {
      course: 'course',
      qualification: 'qualification',
      apprenticeship: 'apprenticeship',
      reading: 'reading',
      video: 'video',
      event: 'event',
      community: 'community',
      mentoring: 'mentoring',
      placement: 'placement',
      tool: 'tool',
      collection: 'collection',
    },
    english: 'in English',
    welsh: 'in Welsh',
    parts: 'Parts:',
  },
  cy: {
    learning: 'Dysgu',
    kind: {
      course: 'cwrs',
      qualification: 'cymhwyster',
      apprenticeship: 'prentisiaeth',
      reading: 'deunydd darllen',
      video: 'fideo',
      event: 'digwyddiad',
      community: 'cymuned',
      mentoring: 'mentora',
      placement: 'lleoliad gwaith',
      tool: 'offeryn',
      collection: 'casgliad',
    },
    english: 'yn Saesneg',
    welsh: 'yn Gymraeg',
    parts: 'Rhannau:',
  },
};
