/**
 * The downloads list the levels of a role by the alphabet. Where no saved page states their order, it is worked out:
 * first from the words in their names, then from the levels of skill that they need.
 */

export interface LevelProfile {
  readonly name: string;
  /** The places on the scale of every required skill, added up. */
  readonly skillTotal: number;
}

/** Lead and principal share a place: which of them is senior differs from role to role, so their skills decide. */
const ranks: readonly (readonly [RegExp, number])[] = [
  [/^apprentice\b/i, 1],
  [/^trainee\b/i, 2],
  [/^associate\b/i, 3],
  [/^junior\b/i, 4],
  [/^(senior|major)\b/i, 6],
  [/^(lead|principal)\b|\blead$/i, 7],
  [/^chief\b/i, 8],
  [/^head\b/i, 9],
];
const PLAIN = 5;

const MANAGEMENT = /\s-\smanagement$/i;

/** The name of the level that a level of the management track stands beside; undefined for any other. */
export const besideManagement = (name: string): string | undefined =>
  MANAGEMENT.test(name) ? name.replace(MANAGEMENT, '') : undefined;

const rankOf = (name: string) => ranks.find(([word]) => word.test(name))?.[1] ?? PLAIN;

/** Where a role has analysts and managers, every analyst stands below every manager. */
function tierOf(name: string, names: readonly string[]): number {
  if (rankOf(name) === 9) return 2;
  const hasBoth =
    names.some((other) => /\banalyst\b/i.test(other)) &&
    names.some((other) => /\bmanager\b/i.test(other));
  return hasBoth && /\bmanager\b/i.test(name) ? 1 : 0;
}

export interface InferredOrder<T> {
  readonly levels: readonly T[];
  /** Neighbours whose names do not tell them apart, so that their skills alone decided. */
  readonly bySkills: readonly (readonly [string, string])[];
  /** Neighbours of which the one placed higher needs less skill in all. */
  readonly against: readonly (readonly [string, string])[];
}

/** Puts the levels of one role in order, most junior first. */
export function inferOrder<T extends LevelProfile>(given: readonly T[]): InferredOrder<T> {
  const names = given.map(({ name }) => name);
  const keyOf = ({ name, skillTotal }: T) => {
    const beside = besideManagement(name);
    const own = beside ?? name;
    const partner = beside === undefined ? undefined : given.find((level) => level.name === beside);
    return [
      tierOf(own, names),
      rankOf(own),
      partner?.skillTotal ?? skillTotal,
      beside === undefined ? 0 : 1,
    ] as const;
  };
  const keyed = given.map((level) => ({ level, key: keyOf(level) }));
  keyed.sort((a, b) => {
    const at = a.key.findIndex((part, place) => part !== b.key[place]);
    return at === -1 ? 0 : a.key[at]! - b.key[at]!;
  });
  const pairs = keyed.slice(1).map((upper, at) => [keyed[at]!, upper] as const);
  const namesOf = (pair: (typeof pairs)[number]) =>
    [pair[0].level.name, pair[1].level.name] as const;
  const isFork = (pair: (typeof pairs)[number]) => pair[1].key[3] === 1 || pair[0].key[3] === 1;
  return {
    levels: keyed.map(({ level }) => level),
    bySkills: pairs
      .filter(([a, b]) => a.key[0] === b.key[0] && a.key[1] === b.key[1] && !isFork([a, b]))
      .map(namesOf),
    against: pairs
      .filter(([a, b]) => a.level.skillTotal > b.level.skillTotal && !isFork([a, b]))
      .map(namesOf),
  };
}
