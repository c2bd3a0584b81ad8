/** What every node needs, as numbers. */
import type { FrameworkIndex } from '../framework-index.js';
import type { Position } from '../positions.js';
import type { Requirement, Scale } from '../schema.js';
import type { Work } from '../work.js';

/** A need is one skill of one node; those of a node stand together. */
export interface Needs {
  /** For each node the number of its first need, and at the end how many there are. */
  readonly first: Int32Array;
  readonly node: Int32Array;
  readonly skill: Int32Array;
  /** The place on the scale, counted from 1; 0 where the need has no level. */
  readonly place: Int32Array;
  /** -1 where the need has no level. */
  readonly scale: Int32Array;
  readonly isDesirable: Uint8Array;
  readonly skillNumbers: ReadonlyMap<string, number>;
}

/** How many nodes are made ready before others have their turn. */
const BATCH = 50;

type Column = 'node' | 'skill' | 'place' | 'scale' | 'isDesirable';

/** The same as `needsOfPosition` says of each position, without an object for each. */
export function* needsOf(index: FrameworkIndex, positions: readonly Position[]): Work<Needs> {
  const { skills = [], scales = [] } = index.framework;
  const skillNumbers = new Map(skills.map(({ id }, at) => [id, at]));
  const scaleNumbers = new Map<Scale, number>(scales.map((scale, at) => [scale, at]));
  const columns: Record<Column, number[]> = {
    ...{ node: [], skill: [], place: [], scale: [], isDesirable: [] },
  };
  yield;
  const lastNeed = new Int32Array(skills.length).fill(-1);
  const first = [0];

  /** A skill that is listed twice counts as it is listed last; what was listed before `kept` stays. */
  function add(node: number, { skill, mastery, importance }: Requirement, kept: number): void {
    const number = skillNumbers.get(skill);
    if (number === undefined) return;
    const last = lastNeed[number]!;
    if (last >= first[node]! && last < kept) return;
    const need = last >= first[node]! ? last : columns.node.length;
    const level = mastery === undefined ? undefined : index.mastery(mastery);
    lastNeed[number] = need;
    columns.node[need] = node;
    columns.skill[need] = number;
    columns.place[need] = level?.place ?? 0;
    columns.scale[need] = level ? scaleNumbers.get(level.scale)! : -1;
    columns.isDesirable[need] = Number(importance === 'desirable');
  }

  for (const [node, { role, roleLevel }] of positions.entries()) {
    for (const own of roleLevel?.skills ?? []) add(node, own, 0);
    const kept = columns.node.length;
    for (const ofRole of role.skills ?? []) add(node, ofRole, kept);
    first.push(columns.node.length);
    if (node % BATCH === 0) yield;
  }
  const numbers: Pick<Needs, 'node' | 'skill' | 'place' | 'scale'> = {
    node: yield* filled(columns.node),
    skill: yield* filled(columns.skill),
    place: yield* filled(columns.place),
    scale: yield* filled(columns.scale),
  };
  const isDesirable = new Uint8Array(columns.isDesirable);
  return { ...numbers, first: new Int32Array(first), isDesirable, skillNumbers };
}

/** Copying a whole column takes its time. */
function* filled(column: readonly number[]): Work<Int32Array> {
  yield;
  return new Int32Array(column);
}
