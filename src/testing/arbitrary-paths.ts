/** Frameworks of every shape that a path may have to draw, and the words of their drawing. */
import fc from 'fast-check';
import { careerPathView, type CareerPathView } from '../elements/career-path/career-path.view.js';
import type { PathWords } from '../elements/career-path/career-path.layout.js';
import { fontsOf } from '../elements/career-path/geometry.js';
import { indexOf, type Framework } from '../model/index.js';

type RoleOf<F> = F extends { readonly roles?: readonly (infer R)[] | undefined } ? R : never;
export type Level = NonNullable<RoleOf<Framework>['levels']>[number];
export type Move = NonNullable<Framework['moves']>[number];

export const tracks = ['craft', 'people', 'advice'].map((id) => ({ id, name: id }));

const words = fc.oneof(
  fc.constantFrom(
    'Senior developer - management',
    'Lead',
    'Pennaeth Gwyddor Data',
    'データサイエンティスト',
  ),
  fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }).map((text) => text.trim() || 'x'),
);

const levelOf = (role: number, at: number) =>
  fc.record(
    {
      id: fc.constant(`level-${role}-${at}`),
      name: words,
      track: fc.constantFrom(...tracks.map(({ id }) => id)),
      seniority: fc.nat(4),
      condition: words,
      skills: fc.constant([{ skill: 'skill', mastery: 'low' }]),
    },
    { requiredKeys: ['id', 'name'] },
  );

const roleOf = (role: number) =>
  fc.nat(6).chain((count) =>
    fc.record({
      id: fc.constant(`role-${role}`),
      name: words,
      levels: fc.tuple(...Array.from({ length: count }, (_, at) => levelOf(role, at))),
    }),
  );

const placeIn = (levels: readonly string[], roles: readonly string[]) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...levels).map((roleLevel) => ({ roleLevel })), weight: 6 },
    { arbitrary: fc.constantFrom(...roles).map((role) => ({ role })), weight: 1 },
    { arbitrary: words.map((outside) => ({ outside })), weight: 2 },
  );

const movesAmong = (levels: readonly string[], roles: readonly string[]) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('progression', 'lateral', 'entry', 'exit', 'return'),
      from: placeIn(levels.length ? levels : ['none'], roles),
      to: placeIn(levels.length ? levels : ['none'], roles),
    }),
    { maxLength: 24 },
  );

export const frameworks: fc.Arbitrary<Framework> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => roleOf(at))))
  .chain((roles) => {
    const levels = roles.flatMap((role) => role.levels.map(({ id }) => id));
    return movesAmong(
      levels,
      roles.map(({ id }) => id),
    ).map((moves) => ({
      formatVersion: 1 as const,
      id: 'any',
      title: 'Any',
      language: 'en',
      tracks,
      scales: [
        {
          id: 'scale',
          name: 'Scale',
          levels: [
            { id: 'low', name: 'Low' },
            { id: 'high', name: 'High' },
          ],
        },
      ],
      skills: [{ id: 'skill', name: 'Skill' }],
      roles,
      moves: moves.map((move, at) => ({ ...move, id: `move-${at}` })),
    }));
  });

export function viewOf(framework: Framework): CareerPathView {
  const view = careerPathView(indexOf(framework), { wholeFramework: true });
  if (view.status !== 'found') throw new Error(`There is no ${view.what} ${view.id}.`);
  return view;
}

const english = (text: unknown) => text as string;

export function wordsOf({ nodes, edges, roles }: CareerPathView): PathWords {
  return {
    nodes: nodes.map(({ name, roleLevel }) => ({
      name: english(name),
      note: roleLevel?.condition as string,
    })),
    edges: edges.map(({ place, from, to }, at) => ({
      counts:
        from !== undefined && to !== undefined
          ? ['↑ 6', '↓ 12', '+ 3', '− 1'].slice(0, at % 5)
          : [],
      place: place && english(place.name),
    })),
    roles: roles.map(({ name }) => english(name)),
    fonts: fontsOf(),
  };
}
