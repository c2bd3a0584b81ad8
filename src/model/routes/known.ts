/** What is known of positions beyond what moves between them cost: which stand between others, and their grades. */
import type { Way } from './alternatives.js';
import type { Network } from './network.js';

/** What is known of the nodes, beyond what moves cost. */
export interface Known {
  readonly isRung: IsRung;
  /** Whether a route as a whole keeps to what was asked, as far as can be told of its moves together. */
  readonly keeps: (way: Way) => boolean;
}

/** Says of a node whether it is a rung between start and target, so that going over it is worth showing beside the direct move. */
export type IsRung = (node: number) => boolean;

/** Rungs are between the two in what they ask for, above the start in its role or below the target in its own. */
export function rungsBetween({ role, demand }: Network, start: number, target: number): IsRung {
  const [low, high] = [demand[start]!, demand[target]!];
  return (node) => {
    const asked = demand[node]!;
    const isAbove = role[node] === role[start] && asked > low;
    const isBelow = role[node] === role[target] && asked < high;
    return (isAbove || isBelow) && asked >= low && asked <= high;
  };
}

/** So many moves climb at most as many grades, also past positions of which no grade is stated. */
export function climbsByGrades({ lowestGrade, highestGrade }: Network): Known['keeps'] {
  return ({ nodes }) => {
    const graded = nodes.flatMap((node, at) => (highestGrade[node]! >= 0 ? [{ node, at }] : []));
    return graded.slice(1).every(({ node, at }, before) => {
      const last = graded[before]!;
      return lowestGrade[node]! - highestGrade[last.node]! <= at - last.at;
    });
  };
}
