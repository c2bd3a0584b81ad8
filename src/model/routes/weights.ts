/** What a move costs, in numbers that a page may change and a reader can see. */
export interface RouteWeights {
  /** One skill that must rise by so many levels of mastery counts that number, squared, times this. A new one rises from nothing. */
  readonly step: number;
  /** How much a skill counts that is only desirable, beside an essential one. */
  readonly desirable: number;
  /** Every move, whatever must be learnt for it. */
  readonly move: number;
  /** A move to another role, unless the dataset declares it. */
  readonly role: number;
  /** A move to another family, on top of that, unless the dataset declares it. */
  readonly family: number;
  /**
   * A move between a position whose skills have levels and one whose skills have none, so that they cannot be compared.
   * On the way up it counts the number of levels that are still above in one's role, plus one, squared, times this.
   */
  readonly unmeasured: number;
  /** Such a move where the dataset does not declare it either, on top of that. */
  readonly undeclared: number;
  /** A move to a position that asks for less: by how much less of their scales its levels are on average, from 0 to 1, times this. */
  readonly down: number;
  /** Between positions whose skills have no levels: the number of new skills, squared, times this. */
  readonly newSkill: number;
}

export const DEFAULT_WEIGHTS: RouteWeights = Object.freeze({
  ...{ step: 1, desirable: 0.5 },
  ...{ move: 2, role: 2, family: 2, down: 120 },
  ...{ unmeasured: 10, undeclared: 30, newSkill: 0.25 },
});

/** The weights with some changed; what is no number, or less than nothing, is left as it is. */
export function weightsWith(changed: Partial<RouteWeights> = {}): RouteWeights {
  const names = Object.keys(DEFAULT_WEIGHTS) as (keyof RouteWeights)[];
  const of = (name: keyof RouteWeights) => {
    const given = changed[name];
    return given !== undefined && Number.isFinite(given) && given >= 0
      ? given
      : DEFAULT_WEIGHTS[name];
  };
  return Object.fromEntries(names.map((name) => [name, of(name)])) as unknown as RouteWeights;
}
