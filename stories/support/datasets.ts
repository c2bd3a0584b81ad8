/** Datasets that put elements into states which the bundled one does not. */
import dataScientist from '../../data/data-scientist.json' with { type: 'json' };
import governmentDigitalAndData from '../../data/government-digital-and-data.json' with { type: 'json' };
import type { Framework } from '../../src/model/index.js';
import operationalDelivery from '../../data/operational-delivery.json' with { type: 'json' };
import softwareDeveloper from '../../src/testing/sketches/software-developer.json' with { type: 'json' };

export { largeFramework } from '../../src/testing/large-framework.js';

/** The datasets that come with the package. */
export const bundled = [
  {
    name: 'Government Digital and Data',
    file: 'government-digital-and-data.json',
    dataset: governmentDigitalAndData,
  },
  { name: 'Data Scientist, 2017', file: 'data-scientist.json', dataset: dataScientist },
] as const;

/** The address of the largest bundled dataset: 52 roles, four of them senior ones without levels. */
export const GOVERNMENT = 'data/government-digital-and-data.json';

/** The address of the dataset of most stories. */
export const DATA_SCIENTIST = 'data/data-scientist.json';

export const roleLevelIds = dataScientist.roles.flatMap(({ levels }) => levels.map(({ id }) => id));

/** Skills, grades and profiles; no roles. */
export const withoutRoles: unknown = operationalDelivery;

/** Levels that fork into tracks, and some texts in Welsh. */
export const withForks: unknown = softwareDeveloper;

/** A dataset in which there is nothing to show. */
export const nothing: Framework = {
  ...{ formatVersion: 1, id: 'nothing', title: 'A framework that has just begun' },
  ...{ edition: { name: 'First draft' }, status: 'draft', language: 'en', wording: 'summary' },
};

const LONG_WORD = 'Interdepartmentalcoordinationresponsibilities'.repeat(3).slice(0, 100);
const LONG_NAME =
  'Principal adviser for the coordination of cross-organisational analytical capability, standards and professional development (international and devolved administrations)';

/** Long names, and a word of a hundred characters without a place to break it. */
export function withLongText(): Framework {
  const copy = structuredClone(dataScientist) as unknown as Framework;
  const { roles: [role] = [], skills = [] } = copy;
  const [first, second] = role?.levels ?? [];
  Object.assign(role!, {
    name: LONG_NAME,
    description: `${LONG_WORD} ${'A long description goes on and on. '.repeat(12)}`,
  });
  Object.assign(first!, { name: LONG_WORD });
  Object.assign(second!, { name: LONG_NAME });
  Object.assign(skills[0]!, { name: LONG_WORD });
  Object.assign(skills[1]!, { name: `${LONG_NAME}, ${LONG_NAME}` });
  return copy;
}

/** No more than the format asks for: names. */
export const withMissingParts: Framework = {
  ...{ formatVersion: 1, id: 'missing-parts', title: 'A framework of names', language: 'en' },
  ...{ edition: { name: '1' }, status: 'draft', wording: 'summary' },
  scales: [
    {
      id: 'scale',
      name: 'Levels',
      levels: [
        { id: 'basic', name: 'Basic' },
        { id: 'good', name: 'Good' },
      ],
    },
  ],
  skills: [
    { id: 'planning', name: 'Planning' },
    { id: 'writing', name: 'Writing' },
  ],
  roles: [
    {
      id: 'editor',
      name: 'Editor',
      levels: [
        { id: 'junior-editor', name: 'Junior editor', skills: [{ skill: 'writing' }] },
        { id: 'editor', name: 'Editor' },
        {
          ...{ id: 'lead-editor', name: 'Lead editor' },
          skills: [{ skill: 'writing', mastery: 'good' }, { skill: 'planning' }],
        },
      ],
    },
  ],
  defaultScale: 'scale',
};

/** Mistakes that cost what they stand on, and nothing else. */
export function withMistakes(): unknown {
  const copy = structuredClone(dataScientist) as unknown as Framework;
  const { roles: [role] = [], skills = [] } = copy;
  Object.assign(role!.levels![0]!.skills![0]!, { skill: 'data-sciense-innovation' });
  Object.assign(skills[2]!.descriptors![0]!, { mastery: 'fluent' });
  return copy;
}
