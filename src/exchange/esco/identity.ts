/** What is the same in every edition of ESCO, and what its licence asks for. */
import type { Text } from '../../model/schema.js';

export const SOURCE = 'esco';
const HOME = 'https://esco.ec.europa.eu/';

const licence = {
  name: 'Commission Decision 2011/833/EU on the reuse of Commission documents',
  href: 'https://eur-lex.europa.eu/eli/dec/2011/833/oj',
  /** The very words that the licence asks for. */
  attribution: 'This service uses the ESCO classification of the European Commission.',
};

/** @param ours a text of ours, in the form that the dataset needs */
export const identity = (ours: (text: string) => Text) =>
  ({
    formatVersion: 1,
    id: 'esco',
    title: ours('ESCO: European Skills, Competences, Qualifications and Occupations'),
    status: 'live',
    wording: 'official',
    publisher: { name: ours('European Commission'), href: HOME },
    licence: { ...licence, name: ours(licence.name), attribution: ours(licence.attribution) },
    links: { home: HOME, officialText: `${HOME}en/classification` },
    vocabulary: {
      skill: { one: ours('skill'), other: ours('skills') },
      role: { one: ours('occupation'), other: ours('occupations') },
      family: { one: ours('ISCO group'), other: ours('ISCO groups') },
    },
  }) as const;

export const source = (ours: (text: string) => Text, date: string | undefined) => ({
  id: SOURCE,
  title: ours('ESCO classification, CSV files'),
  publisher: ours('European Commission'),
  ...(date !== undefined && { date }),
  href: `${HOME}en/use-esco/download`,
  licence: { ...licence, name: ours(licence.name), attribution: ours(licence.attribution) },
  description: ours(
    'Every citation links to the URI of its concept. Which skills an occupation needs is taken from the table of relations between occupations and skills: “optional” became “desirable”.',
  ),
});

/** How widely a skill is of use. */
export const reuseLevels: readonly { readonly value: string; readonly name: string }[] = [
  { value: 'transversal', name: 'Transversal' },
  { value: 'cross-sector', name: 'Cross-sector' },
  { value: 'sector-specific', name: 'Sector-specific' },
  { value: 'occupation-specific', name: 'Occupation-specific' },
];

const SCHEMES = 'http://data.europa.eu/esco/concept-scheme/';

/** Concept schemes that collect skills by a concern. */
export const collections: ReadonlyMap<string, string> = new Map([
  [`${SCHEMES}6c930acd-c104-4ece-acf7-f44fd7333036`, 'Digital skills'],
  [`${SCHEMES}green`, 'Green skills'],
  [`${SCHEMES}research`, 'Research skills'],
  [`${SCHEMES}digcomp`, 'DigComp'],
  [`${SCHEMES}skill-language-groups`, 'Language skills'],
  [`${SCHEMES}skill-transversal-groups`, 'Transversal skills'],
]);

/** Schemes that say no more than in which table a concept stands. */
export const plainSchemes: ReadonlySet<string> = new Set(
  [
    'skills',
    'member-skills',
    'skills-hierarchy',
    'occupations',
    'member-occupations',
    'isco',
    'isced-f',
  ].map((name) => `${SCHEMES}${name}`),
);
