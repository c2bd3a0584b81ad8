/** What is the same in every edition of DIRECT: who publishes it, under which licence, and where it stands. */
import type { Framework } from '../../model/schema.js';

const REPOSITORY = 'https://github.com/direct-framework/digital-research-competencies-framework';

const licence = {
  name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  href: 'https://creativecommons.org/licenses/by/4.0/',
};

export const SOURCE = 'direct';
export const TERMINOLOGY = 'direct-terminology';
export const ROR = 'ror';
export const SCALE = 'skill-levels';

export const identity = {
  formatVersion: 1,
  id: 'direct',
  title: 'DIRECT: Digital Research Competencies Framework',
  status: 'live',
  language: 'en',
  wording: 'official',
  publisher: { name: 'DIRECT Framework', href: 'https://directframework.com/' },
  licence: {
    ...licence,
    attribution:
      'DIRECT: Digital Research Competencies Framework, by the DIRECT project, licensed under CC BY 4.0.',
  },
  links: {
    home: 'https://directframework.com/',
    officialText: `${REPOSITORY}/tree/main/framework`,
    proposeChange: `${REPOSITORY}/issues`,
  },
  vocabulary: {
    skill: { one: 'skill', other: 'skills' },
    mastery: { one: 'skill level', other: 'skill levels' },
  },
  defaultScale: SCALE,
} as const satisfies Framework;

const terminology = {
  id: TERMINOLOGY,
  title: 'DIRECT Framework: Terminology Definitions',
  publisher: identity.publisher.name,
  href: `${REPOSITORY}/tree/main/framework`,
  licence,
};

/**
 * @param date when the files were taken
 * @param hasTerms whether the terminology was read too
 */
export const sources = (date: string | undefined, hasTerms: boolean) => [
  {
    id: SOURCE,
    title: 'Data files of the DIRECT framework',
    publisher: identity.publisher.name,
    ...(date !== undefined && { date }),
    href: `${REPOSITORY}/tree/main/framework`,
    licence,
    description:
      'Tables of domains, competencies, skills, levels, tools, learning resources and providers. Locators give the table and the slug of the row. They do not say what kind of learning a resource is: that was inferred from its name and address.',
  },
  ...(hasTerms ? [terminology] : []),
  {
    id: ROR,
    title: 'Research Organization Registry (ROR)',
    href: 'https://ror.org/',
    description:
      'Identifies the organisations among the providers, as far as DIRECT names their ids.',
  },
];
