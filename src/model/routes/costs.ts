/** What the moves from a node, or to a node, cost: a whole row at once, by the skills that nodes share. */
import { fallBetween, type Network } from './network.js';
import type { RouteConstraint, RouteOptions } from './types.js';
import { weightsWith } from './weights.js';

export interface Costs {
  readonly network: Network;
  /** What counts little: a move by itself, or one skill that rises by one level, whichever is more. */
  readonly unit: number;
  /** What a move from the node to each other one costs; infinite where it may not be. The row is good until the next call. */
  from(node: number): Float64Array;
  /** The same for moves from each other node to this one. */
  to(node: number): Float64Array;
}

/** How much of a need is met by what is held; that of which the levels cannot be compared is not scored, so all of it. */
function met(network: Network, held: number, need: number): number {
  const { place, scale } = network;
  const needed = place[need]!;
  const isComparable = place[held]! > 0 && scale[held] === scale[need];
  const gap = isComparable ? Math.max(0, needed - place[held]!) : 0;
  return needed * needed - gap * gap;
}

/** What each node asks of someone who has nothing: levels squared, or the number of skills. */
function wholeNeeds(
  { positions, first, place, isMeasured, isDesirable }: Network,
  desirable: number,
) {
  return Float64Array.from(positions, (_, node) => {
    let sum = 0;
    for (let need = first[node]!; need < first[node + 1]!; need++) {
      const counted = isMeasured[node] ? place[need]! ** 2 : 1;
      sum += isDesirable[need] ? counted * desirable : counted;
    }
    return sum;
  });
}

/** For each node, how much of what is needed is met by what is held, where both ends have levels or neither has. */
function sharedWith(
  network: Network,
  desirable: number,
  node: number,
  isFrom: boolean,
  row: Float64Array,
): void {
  const {
    first,
    skill,
    firstOfSkill,
    needsOfSkill,
    isMeasured,
    isDesirable,
    node: nodeOf,
  } = network;
  const own = isMeasured[node]!;
  row.fill(0);
  for (let mine = first[node]!; mine < first[node + 1]!; mine++) {
    const end = firstOfSkill[skill[mine]! + 1]!;
    for (let at = firstOfSkill[skill[mine]!]!; at < end; at++) {
      const other = needsOfSkill[at]!;
      const there = nodeOf[other]!;
      if (isMeasured[there] !== own) continue;
      const need = isFrom ? other : mine;
      const counted = own ? met(network, isFrom ? mine : other, need) : 1;
      row[there]! += isDesirable[need] ? counted * desirable : counted;
    }
  }
}

/** Whether a move climbs more than one grade; where a grade is not stated it cannot be said to. */
export const leapsGrades = ({ lowestGrade, highestGrade }: Network, from: number, to: number) =>
  highestGrade[from]! >= 0 && lowestGrade[to]! - highestGrade[from]! > 1;

/** For each node how it has a skill: -1 not at all, 0 without a level, else the place of the level. */
function holders(
  network: Network,
  id: string,
): { readonly place: Int32Array; readonly scale: Int32Array } {
  const [place, scale] = [-1, -1].map((none) =>
    new Int32Array(network.positions.length).fill(none),
  );
  const skill = network.skillNumbers.get(id);
  if (skill === undefined) return { place: place!, scale: scale! };
  for (let at = network.firstOfSkill[skill]!; at < network.firstOfSkill[skill + 1]!; at++) {
    const need = network.needsOfSkill[at]!;
    place![network.node[need]!] = network.place[need]!;
    scale![network.node[need]!] = network.scale[need]!;
  }
  return { place: place!, scale: scale! };
}

/** Whether a move may be made under what was asked. */
function permission(
  network: Network,
  start: number,
  constraints: readonly RouteConstraint[],
  avoidSkills: readonly string[],
): ((from: number, to: number) => boolean) | undefined {
  const avoided = avoidSkills.map((id) => holders(network, id));
  const [family, role, grade] = (['family', 'role', 'grade'] as const).map((one) =>
    constraints.includes(one),
  );
  if (!avoided.length && !family && !role && !grade) return undefined;
  const gains = ({ place, scale }: (typeof avoided)[number], from: number, to: number) =>
    place[to]! >= 0 &&
    (place[from]! < 0 ||
      (place[from]! > 0 && scale[from] === scale[to] && place[to]! > place[from]!));
  return (from, to) =>
    !(family && network.family[to] !== network.family[start]) &&
    !(role && network.role[to] !== network.role[start]) &&
    !(grade && leapsGrades(network, from, to)) &&
    !avoided.some((one) => gains(one, from, to));
}

/** The costs of all moves on a route that starts at a node. */
export function costsOf(network: Network, start: number, options: RouteOptions = {}): Costs {
  const { constraints = [], avoidSkills = [] } = options;
  const weights = weightsWith(options.weights);
  const { isMeasured, above, role, family } = network;
  const nodes = network.positions.length;
  const whole = wholeNeeds(network, weights.desirable);
  const may = permission(network, start, constraints, avoidSkills);
  const row = new Float64Array(nodes);

  function changes(from: number, to: number): number {
    if (role[from] === role[to]) return 0;
    return weights.role + (family[from] === family[to] ? 0 : weights.family);
  }

  /** A move of which the ends cannot be compared. */
  function leap(from: number, to: number): number {
    // What people bring from a position without levels cannot be told, so it is no stepping stone to one with levels.
    if (isMeasured[to] && from !== start) return Infinity;
    const rungs = isMeasured[to] ? 1 : above[from]! + 1;
    return weights.unmeasured * rungs * rungs + weights.undeclared;
  }

  /** All moves from a node, or to it: the innermost loop of the search, so that what stays the same is looked up once. */
  function fill(node: number, isFrom: boolean): void {
    const { step, down, newSkill, move } = weights;
    const own = isMeasured[node];
    sharedWith(network, weights.desirable, node, isFrom, row);
    for (let other = 0; other < nodes; other++) {
      const from = isFrom ? node : other;
      const to = isFrom ? other : node;
      let cost = move + changes(from, to);
      const asked = whole[to]! - row[other]!;
      const missing = asked > 0 ? asked : 0;
      if (isMeasured[other] !== own) cost += leap(from, to);
      else if (own) cost += step * missing + down * fallBetween(network, from, to);
      else cost += newSkill * missing * missing;
      row[other] = cost;
    }
  }

  const undeclared = (from: number, to: number) =>
    changes(from, to) + (isMeasured[from] === isMeasured[to] ? 0 : weights.undeclared);

  return {
    network,
    unit: Math.max(weights.move, weights.step),
    from(node) {
      fill(node, true);
      for (const to of network.declaredFrom[node]!.keys()) row[to]! -= undeclared(node, to);
      if (may) for (let to = 0; to < nodes; to++) if (!may(node, to)) row[to] = Infinity;
      row[node] = Infinity;
      return row;
    },
    to(node) {
      fill(node, false);
      for (const from of network.declaredTo[node]!) row[from]! -= undeclared(from, node);
      if (may) for (let from = 0; from < nodes; from++) if (!may(from, node)) row[from] = Infinity;
      row[node] = Infinity;
      return row;
    },
  };
}
