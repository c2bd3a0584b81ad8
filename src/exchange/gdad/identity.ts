/** What is the same in every edition of the framework: who publishes it, under which licence, and where it stands. */
import type { Framework } from '../../model/schema.js';
import { MASTERY } from './published.js';

export const HOST = 'https://ddat-capability-framework.service.gov.uk';
export const SCALE = 'skill-levels';

const licence = {
  name: 'Open Government Licence v3.0',
  href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

export const identity = {
  formatVersion: 1,
  id: 'government-digital-and-data',
  title: 'Government Digital and Data Profession Capability Framework',
  status: 'live',
  language: 'en',
  wording: 'official',
  publisher: {
    name: 'Government Digital and Data profession',
    href: `${HOST}/`,
    contact: 'mailto:digitaldatacapabilityframework@digital.cabinet-office.gov.uk',
  },
  licence: {
    ...licence,
    attribution:
      'Contains public sector information licensed under the Open Government Licence v3.0. © Crown copyright.',
  },
  links: {
    home: `${HOST}/`,
    officialText: `${HOST}/`,
    proposeChange: `${HOST}/propose-a-change`,
    feedback: 'https://surveys.domains.gov.uk/s/capability-framework-public-beta/',
  },
  vocabulary: {
    skill: { one: 'skill', other: 'skills' },
    mastery: { one: 'skill level', other: 'skill levels' },
    role: { one: 'role', other: 'roles' },
    roleLevel: { one: 'role level', other: 'role levels' },
    grade: { one: 'job grade', other: 'job grades' },
    family: { one: 'role family', other: 'role families' },
  },
  defaultScale: SCALE,
} as const satisfies Framework;

export const ROLES_SOURCE = 'role-content';
export const SKILLS_SOURCE = 'skill-content';
/** “Skills A to Z”, where it was saved. */
export const SKILLS_PAGE = 'page-skills';

export const downloads = [
  {
    id: ROLES_SOURCE,
    title: 'Role content (CSV download)',
    publisher: identity.publisher.name,
    href: `${HOST}/download`,
    licence,
    description: 'One row for every skill that a role level needs.',
  },
  {
    id: SKILLS_SOURCE,
    title: 'Skill description content (CSV download)',
    publisher: identity.publisher.name,
    href: `${HOST}/download`,
    licence,
    description: 'One row for every skill, with a text for each skill level.',
  },
] as const;

export const scale = {
  id: SCALE,
  name: 'Skill levels',
  sources: [{ source: SKILLS_SOURCE, locator: 'header row' }],
  levels: MASTERY.map((name) => ({
    id: name.toLowerCase(),
    name,
    symbol: name[0]!,
    sources: [{ source: SKILLS_SOURCE, locator: `column “${name}”` }],
  })),
};

/** The downloads do not name the types; that senior roles need skills without levels is in their rows. */
export const skillTypes = {
  levelled: {
    id: 'digital-and-data',
    name: 'Digital and data skills',
    sources: [
      { source: SKILLS_SOURCE, basis: 'inferred', note: 'Every skill that a role level needs.' },
    ],
  },
  senior: {
    id: 'senior-leadership',
    name: 'Senior leadership skills',
    scale: null,
    sources: [
      {
        source: ROLES_SOURCE,
        locator: 'rows that say “Senior Civil Service” under “Role Type”',
        basis: 'inferred',
        note: 'The rows give these skills no levels.',
      },
    ],
  },
} as const;

export const tracks = {
  specialist: {
    id: 'specialist',
    name: 'Specialist',
    sources: [
      {
        source: ROLES_SOURCE,
        basis: 'inferred',
        note: 'The levels that stand beside those named “… - management”.',
      },
    ],
  },
  management: {
    id: 'management',
    name: 'Management',
    sources: [{ source: ROLES_SOURCE, locator: 'role levels named “… - management”' }],
  },
} as const;

/** The grades of the civil service, lowest first; only those that a source names are written. */
export const GRADE_ORDER = [
  'AA',
  'AO',
  'EO',
  'HEO',
  'SEO',
  'G7',
  'G6',
  'SCS',
  'SCS1',
  'SCS2',
  'SCS3',
  'SCS4',
];
