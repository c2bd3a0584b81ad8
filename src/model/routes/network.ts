/** The positions of a framework and what they need, as numbers that are quick to compare. */
import type { FrameworkIndex } from '../framework-index.js';
import { positionsOf, statesSkills, type Position } from '../positions.js';
import type { Move, Scale } from '../schema.js';
import { pause, type Work } from '../work.js';
import { needsOf, type Needs } from './needs.js';

/** A node is a position that states its skills. */
export interface Network extends Needs {
  readonly positions: readonly Position[];
  readonly nodeOf: ReadonlyMap<string, number>;
  /** Whether some skill of the node has a level. */
  readonly isMeasured: Uint8Array;
  /** How far up their scales the levels of a node are on average, from 0 to 1; 1 where it has none, as senior roles do. */
  readonly demand: Float64Array;
  readonly role: Int32Array;
  /** -1 where there is none, as with grades. */
  readonly family: Int32Array;
  readonly lowestGrade: Int32Array;
  readonly highestGrade: Int32Array;
  /** How many levels of its role are above the node. */
  readonly above: Int32Array;
  /** For each skill the place of its first need in `needsOfSkill`, and at the end how many there are. */
  readonly firstOfSkill: Int32Array;
  readonly needsOfSkill: Int32Array;
  /** For each node the nodes to which the dataset declares a move. */
  readonly declaredFrom: readonly ReadonlyMap<number, Move>[];
  /** For each node the nodes from which the dataset declares a move. */
  readonly declaredTo: readonly (readonly number[])[];
}

/** The number of each thing, in the order in which they first come; -1 for what is undefined. */
function numbered(things: readonly unknown[]): Int32Array {
  const numbers = new Map<unknown, number>([[undefined, -1]]);
  return Int32Array.from(things, (thing) => {
    let number = numbers.get(thing);
    if (number === undefined) numbers.set(thing, (number = numbers.size - 1));
    return number;
  });
}

/** So fine is what a node asks for told: in binary fractions, that add up exactly, so that equal routes stay equal. */
const FINE = 2 ** 20;

function* demands(
  { first, place, scale }: Needs,
  scales: readonly Scale[],
): Work<Pick<Network, 'isMeasured' | 'demand'>> {
  const nodes = first.length - 1;
  const lengths = scales.map(({ levels }) => levels.length);
  const [isMeasured, demand] = [new Uint8Array(nodes), new Float64Array(nodes).fill(1)];
  const isTime = pause();
  for (let node = 0; node < nodes; node++) {
    let [sum, count] = [0, 0];
    for (let need = first[node]!; need < first[node + 1]!; need++) {
      if (!place[need]) continue;
      sum += place[need]! / lengths[scale[need]!]!;
      count++;
    }
    if (count) {
      isMeasured[node] = 1;
      demand[node] = Math.round((FINE * sum) / count) / FINE;
    }
    if (isTime()) yield;
  }
  return { isMeasured, demand };
}

/** Levels after this one in its role: of its own track, or of the longest one where it has none. */
function levelsAbove({ role, roleLevel }: Position): number {
  const levels = role.levels ?? [];
  const after = roleLevel ? levels.slice(levels.indexOf(roleLevel) + 1) : [];
  const on = (track: string | undefined) =>
    after.filter((level) => level.track === track || level.track === undefined).length;
  const tracks =
    roleLevel?.track === undefined ? after.map(({ track }) => track) : [roleLevel.track];
  return Math.max(0, ...tracks.map(on));
}

/** The nodes of each role and each role level by their ids. */
function* nodesById(positions: readonly Position[]) {
  const [levels, roles] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const add = (map: Map<string, number[]>, id: string, node: number) => {
    const nodes = map.get(id);
    if (nodes) nodes.push(node);
    else map.set(id, [node]);
  };
  const isTime = pause();
  for (const [node, { role, roleLevel }] of positions.entries()) {
    add(roles, role.id, node);
    if (roleLevel) add(levels, roleLevel.id, node);
    if (isTime()) yield;
  }
  return { levels, roles };
}

/** The moves whose both ends are in the framework; one of a role holds for each of its levels. */
function* declaredMoves(
  { framework: { moves = [] } }: FrameworkIndex,
  positions: readonly Position[],
): Work<Pick<Network, 'declaredFrom' | 'declaredTo'>> {
  const declaredFrom = positions.map(() => new Map<number, Move>());
  const declaredTo = positions.map((): number[] => []);
  if (!moves.length) return { declaredFrom, declaredTo };
  yield;
  const { levels, roles } = yield* nodesById(positions);
  const nodesAt = ({ role, roleLevel }: Move['from']): readonly number[] =>
    (roleLevel !== undefined ? levels.get(roleLevel) : role !== undefined && roles.get(role)) || [];
  const isTime = pause();
  for (const move of moves) {
    for (const from of nodesAt(move.from)) {
      for (const to of nodesAt(move.to)) {
        if (isTime()) yield;
        if (from === to || declaredFrom[from]!.has(to)) continue;
        declaredFrom[from]!.set(to, move);
        declaredTo[to]!.push(from);
      }
    }
  }
  return { declaredFrom, declaredTo };
}

/** How many needs are sorted before others have their turn. */
const BATCH = 2 ** 14;

/** Sorts needs by skill: counting first, then placing. */
function* bySkill(
  skill: Int32Array,
  skills: number,
): Work<Pick<Network, 'firstOfSkill' | 'needsOfSkill'>> {
  const firstOfSkill = new Int32Array(skills + 1);
  for (let need = 0; need < skill.length; need++) {
    firstOfSkill[skill[need]! + 1]!++;
    if (need % BATCH === 0) yield;
  }
  for (let at = 0; at < skills; at++) firstOfSkill[at + 1]! += firstOfSkill[at]!;
  yield;
  const next = firstOfSkill.slice();
  const needsOfSkill = new Int32Array(skill.length);
  for (let need = 0; need < skill.length; need++) {
    needsOfSkill[next[skill[need]!]!++] = need;
    if (need % BATCH === 0) yield;
  }
  return { firstOfSkill, needsOfSkill };
}

function* gradesOf(
  { framework }: FrameworkIndex,
  positions: readonly Position[],
): Work<Pick<Network, 'lowestGrade' | 'highestGrade'>> {
  const order = new Map(framework.grades?.map(({ id }, at) => [id, at]));
  const [lowestGrade, highestGrade] = [-1, -1].map((none) =>
    new Int32Array(positions.length).fill(none),
  );
  const isTime = pause();
  for (const [node, { role, roleLevel }] of order.size ? positions.entries() : []) {
    const { grades = [] } = roleLevel ?? role;
    const places = grades.map((id) => order.get(id) ?? -1).filter((at) => at >= 0);
    if (places.length) lowestGrade![node] = Math.min(...places);
    highestGrade![node] = Math.max(-1, ...places);
    if (isTime()) yield;
  }
  return { lowestGrade: lowestGrade!, highestGrade: highestGrade! };
}

function* allAbove(positions: readonly Position[]): Work<Int32Array> {
  const above = new Int32Array(positions.length);
  const isTime = pause();
  for (const [node, position] of positions.entries()) {
    above[node] = levelsAbove(position);
    if (isTime()) yield;
  }
  return above;
}

function* makeNetwork(index: FrameworkIndex): Work<Network> {
  const positions = [...positionsOf(index).values()].filter(statesSkills);
  yield;
  const needs = yield* needsOf(index, positions);
  const nodeOf = new Map(positions.map(({ id }, node) => [id, node]));
  yield;
  const role = numbered(positions.map((one) => one.role));
  yield;
  const family = numbered(positions.map((one) => one.role.family));
  yield;
  return {
    ...{ ...needs, positions, nodeOf, role, family },
    ...(yield* demands(needs, index.framework.scales ?? [])),
    ...(yield* gradesOf(index, positions)),
    above: yield* allAbove(positions),
    ...(yield* bySkill(needs.skill, needs.skillNumbers.size)),
    ...(yield* declaredMoves(index, positions)),
  };
}

/**
 * How much less of their scales the levels of one node are, on average, than those of another: from 0 to 1. Who rises in a
 * role does not go down, even where the source asks the higher level for less, as it does of some heads.
 */
export function fallBetween(
  { demand, role, above }: Pick<Network, 'demand' | 'role' | 'above'>,
  from: number,
  to: number,
): number {
  const rises = role[from] === role[to] && above[to]! < above[from]!;
  return rises ? 0 : Math.max(0, demand[from]! - demand[to]!);
}

const networks = new WeakMap<FrameworkIndex, Network>();

/** The network of a framework, made once. */
export function* networkOf(index: FrameworkIndex): Work<Network> {
  let network = networks.get(index);
  if (!network) networks.set(index, (network = yield* makeNetwork(index)));
  return network;
}
