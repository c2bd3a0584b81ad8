/** The positions of a framework and what they need, as numbers that are quick to compare. */
import type { FrameworkIndex } from '../framework-index.js';
import { positionsOf, statesSkills, type Position } from '../positions.js';
import type { Move, Scale } from '../schema.js';
import type { Work } from '../work.js';
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

function demands({ first, place, scale }: Needs, scales: readonly Scale[]): Float64Array {
  return Float64Array.from(first.subarray(1), (end, node) => {
    let [sum, count] = [0, 0];
    for (let need = first[node]!; need < end; need++) {
      if (!place[need]) continue;
      sum += place[need]! / scales[scale[need]!]!.levels.length;
      count++;
    }
    return count ? sum / count : 1;
  });
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

/** The moves whose both ends are in the framework; one of a role holds for each of its levels. */
function declaredMoves(
  { framework }: FrameworkIndex,
  positions: readonly Position[],
): Pick<Network, 'declaredFrom' | 'declaredTo'> {
  const declaredFrom = positions.map(() => new Map<number, Move>());
  const declaredTo = positions.map((): number[] => []);
  const levels = new Map<string, number[]>();
  const roles = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, id: string, node: number) =>
    map.set(id, [...(map.get(id) ?? []), node]);
  positions.forEach(({ role, roleLevel }, node) => {
    add(roles, role.id, node);
    if (roleLevel) add(levels, roleLevel.id, node);
  });
  const nodesAt = ({ role, roleLevel }: Move['from']) =>
    roleLevel !== undefined
      ? (levels.get(roleLevel) ?? [])
      : role !== undefined
        ? (roles.get(role) ?? [])
        : [];
  for (const move of framework.moves ?? []) {
    for (const from of nodesAt(move.from)) {
      for (const to of nodesAt(move.to)) {
        if (from === to || declaredFrom[from]!.has(to)) continue;
        declaredFrom[from]!.set(to, move);
        declaredTo[to]!.push(from);
      }
    }
  }
  return { declaredFrom, declaredTo };
}

/** Sorts needs by skill: counting first, then placing. */
function bySkill(
  skill: Int32Array,
  skills: number,
): Pick<Network, 'firstOfSkill' | 'needsOfSkill'> {
  const firstOfSkill = new Int32Array(skills + 1);
  for (const number of skill) firstOfSkill[number + 1]!++;
  for (let at = 0; at < skills; at++) firstOfSkill[at + 1]! += firstOfSkill[at]!;
  const next = firstOfSkill.slice();
  const needsOfSkill = new Int32Array(skill.length);
  skill.forEach((number, need) => (needsOfSkill[next[number]!++] = need));
  return { firstOfSkill, needsOfSkill };
}

function gradesOf(index: FrameworkIndex, positions: readonly Position[]) {
  const order = new Map(index.framework.grades?.map(({ id }, at) => [id, at]));
  const places = positions.map(({ role, roleLevel }) =>
    ((roleLevel ?? role).grades ?? []).map((id) => order.get(id) ?? -1).filter((at) => at >= 0),
  );
  return {
    lowestGrade: Int32Array.from(places, (of) => (of.length ? Math.min(...of) : -1)),
    highestGrade: Int32Array.from(places, (of) => Math.max(-1, ...of)),
  };
}

function* makeNetwork(index: FrameworkIndex): Work<Network> {
  const positions = [...positionsOf(index).values()].filter(statesSkills);
  yield;
  const needs = yield* needsOf(index, positions);
  const isMeasured = new Uint8Array(positions.length);
  needs.place.forEach((place, need) => {
    if (place) isMeasured[needs.node[need]!] = 1;
  });
  yield;
  return {
    ...needs,
    ...{ positions, isMeasured, demand: demands(needs, index.framework.scales ?? []) },
    nodeOf: new Map(positions.map(({ id }, node) => [id, node])),
    role: numbered(positions.map(({ role }) => role)),
    family: numbered(positions.map(({ role }) => role.family)),
    ...gradesOf(index, positions),
    above: Int32Array.from(positions, levelsAbove),
    ...bySkill(needs.skill, needs.skillNumbers.size),
    ...declaredMoves(index, positions),
  };
}

const networks = new WeakMap<FrameworkIndex, Network>();

/** The network of a framework, made once. */
export function* networkOf(index: FrameworkIndex): Work<Network> {
  let network = networks.get(index);
  if (!network) networks.set(index, (network = yield* makeNetwork(index)));
  return network;
}
