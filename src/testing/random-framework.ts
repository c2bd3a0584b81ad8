/** Small frameworks of every shape, for tests of rules that hold for all of them. */
import * as fc from 'fast-check';
import type { Framework } from '../model/index.js';

const LEVELS = ['awareness', 'working', 'practitioner', 'expert'];
const NAMES = [
  'Data ethics',
  'Éthique',
  'éthique',
  'Coding',
  'Agile, lean',
  '=SUM(A1)',
  'Ω',
  'Zoë’s “skill”',
];

const scales = [
  { id: 'four', name: 'Four', levels: LEVELS.map((id) => ({ id, name: id, symbol: id[0]! })) },
  { id: 'two', name: 'Two', levels: ['low', 'high'].map((id) => ({ id, name: id })) },
];
const skillTypes = ['technical', 'core'].map((id) => ({ id, name: id }));
const families = ['family-0', 'family-1'].map((id) => ({ id, name: id }));

/** A skill may stand below one that comes before it, so that there is no cycle. */
const skill = (at: number) =>
  fc
    .record({
      name: fc.constantFrom(...NAMES),
      type: fc.constantFrom('technical', 'core', undefined),
      scale: fc.constantFrom('four', 'four', 'two'),
      parent: fc.option(fc.nat(Math.max(0, at - 1)), { nil: undefined, freq: 3 }),
      former: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
    })
    .map(({ name, type, scale, parent, former }) => ({
      ...{ id: `skill-${at}`, name, scale },
      ...(type && { type }),
      ...(parent !== undefined && parent < at && { parent: `skill-${parent}` }),
      ...(former && { formerNames: [{ name: former }] }),
    }));

const skills = fc
  .nat(8)
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => skill(at))));

type Skills = readonly { readonly id: string; readonly scale: string }[];

const requirement = (of: Skills[number]) =>
  fc
    .constantFrom(undefined, ...scales.find(({ id }) => id === of.scale)!.levels)
    .map((mastery) => ({
      skill: of.id,
      ...(mastery && { mastery: mastery.id }),
    }));

const requirements = (all: Skills) =>
  fc.subarray([...all]).chain((some) => fc.tuple(...some.map(requirement)));

const role = (all: Skills, at: number) =>
  fc
    .record({
      family: fc.constantFrom('family-0', 'family-1', undefined),
      skills: requirements(all),
      levels: fc.array(requirements(all), { maxLength: 4 }),
    })
    .map(({ family, skills, levels }) => ({
      ...{ id: `role-${at}`, name: `Role ${at}`, skills },
      ...(family && { family }),
      levels: levels.map((needed, level) => ({
        ...{
          id: `role-${at}-level-${level}`,
          name: `Level ${level} of role ${at}`,
          skills: needed,
        },
      })),
    }));

export const randomFramework: fc.Arbitrary<Framework> = skills
  .chain((all) =>
    fc.tuple(fc.constant(all), role(all, 0), role(all, 1), role(all, 2), role(all, 3)),
  )
  .map(([all, ...roles]) => ({
    ...{ formatVersion: 1, id: 'random', title: 'Random', defaultScale: 'four' },
    ...{ scales, skillTypes, families, skills: all, roles },
  }));
