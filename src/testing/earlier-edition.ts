/**
 * An earlier edition of the government's framework, made up so that there is something to compare it with: what it says
 * otherwise is invented for the example, says so where it has words, and is no history of the framework.
 */
import type { Framework } from '../model/index.js';

type Skill = NonNullable<Framework['skills']>[number];
type Role = NonNullable<Framework['roles']>[number];
type RoleLevel = NonNullable<Role['levels']>[number];
type Requirement = NonNullable<RoleLevel['skills']>[number];

export const EXAMPLE_EDITION = { name: 'Made up as an example', date: '2025-03-01' } as const;

/** Came later: a role with its levels. */
const NEW_ROLE = 'data-ethicist';
/** Gone since. */
const goneRole: Role = {
  id: 'example-role',
  name: 'Example role that is gone',
  family: 'data',
  levels: [
    { id: 'junior-example', name: 'Junior example' },
    { id: 'senior-example', name: 'Senior example' },
  ],
};
const goneSkill: Skill = { id: 'example-skill', name: 'Example skill that is gone' };

/** What the levels of the data scientist needed. Undefined: it was not needed yet. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  'associate-data-scientist': { 'data-ethics-and-privacy': undefined },
  'data-scientist': {
    'data-ethics-and-privacy': 'working',
    'programming-and-build-data-science': 'expert',
    'understanding-product-delivery': undefined,
    [goneSkill.id]: 'working',
  },
  'lead-data-scientist': { 'delivering-business-impact': 'working' },
};

function requirementsOf(given: RoleLevel): readonly Requirement[] | undefined {
  const needed = NEEDED[given.id];
  if (!needed) return given.skills;
  const kept = (given.skills ?? []).flatMap((one) => {
    if (!Object.hasOwn(needed, one.skill)) return [one];
    const mastery = needed[one.skill];
    return mastery === undefined ? [] : [{ ...one, mastery }];
  });
  const gone = Object.hasOwn(needed, goneSkill.id)
    ? [{ skill: goneSkill.id, mastery: needed[goneSkill.id]! }]
    : [];
  return [...kept, ...gone];
}

function roleBefore(role: Role): Role {
  const { levels } = role;
  if (role.id !== 'data-scientist' || !levels) return role;
  return {
    ...role,
    levels: levels.map((one) => {
      const skills = requirementsOf(one);
      const [first, ...rest] = one.responsibilities ?? [];
      const responsibilities = one.id === 'data-scientist' ? rest : one.responsibilities;
      return {
        ...one,
        ...(skills && { skills }),
        ...(first && responsibilities && { responsibilities }),
        ...(one.id === 'principal-data-scientist' && { name: 'Senior data scientist (example)' }),
      };
    }),
  };
}

function skillBefore(given: Skill): Skill {
  if (given.id === 'data-science-innovation')
    return { ...given, name: 'Data innovation (example)' };
  if (given.id !== 'data-ethics-and-privacy') return given;
  const [first, ...rest] = given.descriptors ?? [];
  if (!first) return given;
  const text = [
    { paragraph: 'You can:' },
    { bullets: ['say what the rules on personal data are', 'tell when to ask for advice'] },
  ];
  return {
    ...given,
    description: 'Uses data within the law, as this made-up edition has it.',
    descriptors: [{ mastery: first.mastery, text }, ...rest],
  };
}

/** The edition that this one might have followed. The one given stays as it is. */
export function earlierEdition(later: Framework): Framework {
  const isOther = ({ id }: Role) => id !== NEW_ROLE;
  return {
    ...later,
    edition: EXAMPLE_EDITION,
    skills: [...(later.skills ?? []).map(skillBefore), goneSkill],
    roles: [...(later.roles ?? []).filter(isOther).map(roleBefore), goneRole],
    moves: (later.moves ?? []).slice(1),
    changes: (later.changes ?? []).slice(1),
  };
}
