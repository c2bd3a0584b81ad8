/** A made-up framework as large as a whole government's: 52 roles, 201 role levels, 188 skills, mostly empty cells. */
import type { Framework } from '../model/index.js';

const MASTERIES = ['awareness', 'working', 'practitioner', 'expert'];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Numbers that look random and are the same each time, so that measurements can be compared. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const range = (length: number) => Array.from({ length }, (_, at) => at);

export interface Size {
  readonly roles: number;
  readonly roleLevels: number;
  readonly skills: number;
  readonly families: number;
  /** How many skills a role needs; its levels share them. */
  readonly skillsOfRole: number;
}

export const WHOLE_GOVERNMENT: Size = {
  roles: 52,
  roleLevels: 201,
  skills: 188,
  families: 8,
  skillsOfRole: 9,
};

function makeSkills(count: number): NonNullable<Framework['skills']> {
  return range(count).map((at) => ({
    ...{
      id: `skill-${at}`,
      name: `Skill number ${at + 1}`,
      type: at % 7 ? 'technical' : 'leadership',
    },
    description: `What skill number ${at + 1} is about.`,
    descriptors: MASTERIES.map((mastery) => ({
      mastery,
      text: `Skill ${at + 1} at the level ${mastery}.`,
    })),
  }));
}

function makeRoles(size: Size): NonNullable<Framework['roles']> {
  const next = numbers(7);
  return range(size.roles).map((at) => {
    const first = Math.floor((at * size.roleLevels) / size.roles);
    const levels = Math.floor(((at + 1) * size.roleLevels) / size.roles) - first;
    const needed = [...new Set(range(size.skillsOfRole).map(() => next(size.skills)))];
    return {
      ...{
        id: `role-${at}`,
        name: `Role number ${at + 1}`,
        family: `family-${at % size.families}`,
      },
      levels: range(levels).map((level) => ({
        ...{ id: `role-${at}-level-${level}`, name: `Role number ${at + 1}, level ${level + 1}` },
        skills: needed.map((skill) => ({
          skill: `skill-${skill}`,
          mastery: MASTERIES[Math.min(3, Math.max(0, level + next(2)))]!,
        })),
      })),
    };
  });
}

export const largeFramework = (size: Size = WHOLE_GOVERNMENT): Framework => ({
  ...{ formatVersion: 1, id: 'large', title: 'A large framework', language: 'en', status: 'live' },
  ...{ edition: { name: '1' }, wording: 'summary' },
  scales: [
    { id: 'four', name: 'Levels', levels: MASTERIES.map((id) => ({ id, name: capital(id) })) },
  ],
  skillTypes: ['technical', 'leadership'].map((id) => ({ id, name: capital(id) })),
  families: range(size.families).map((at) => ({ id: `family-${at}`, name: `Family ${at + 1}` })),
  skills: makeSkills(size.skills),
  roles: makeRoles(size),
});
