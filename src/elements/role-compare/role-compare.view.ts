/** What a comparison shows of a dataset: pure, no DOM. */
import {
  changeKind,
  countChanges,
  needsOfPosition,
  positionsOf,
  statesSkills,
  type ChangeKind,
  type FrameworkIndex,
  type Grade,
  type Position,
  type RequiredSkill,
  type Skill,
  type SkillType,
  type Track,
} from '../../model/index.js';
import { chosenFrom } from './chosen.js';

export interface RoleCompareOptions {
  readonly roleLevelIds?: readonly string[] | undefined;
  readonly base?: string | undefined;
  readonly differences?: boolean;
}

/** One of those that are compared. */
export interface Column extends Position {
  readonly isBase: boolean;
  /** False where the source only names it. */
  readonly statesSkills: boolean;
  readonly needs: ReadonlyMap<string, RequiredSkill>;
  /** How many skills change in each way against the base; undefined where that cannot be told. */
  readonly counts: Readonly<Record<ChangeKind, number>> | undefined;
  readonly grades: readonly Grade[];
  readonly track: Track | undefined;
}

export interface Cell {
  readonly column: Column;
  readonly need: RequiredSkill | undefined;
  /** Undefined in the base itself, and where there is nothing to compare. */
  readonly change: ChangeKind | undefined;
}

export interface Row {
  readonly skill: Skill;
  readonly cells: readonly Cell[];
}

export interface RowGroup {
  readonly type: SkillType | undefined;
  readonly rows: readonly Row[];
}

export interface RoleCompareView {
  readonly status: 'found';
  /** All that can be chosen. */
  readonly choices: readonly Position[];
  readonly columns: readonly Column[];
  readonly base: Column;
  readonly groups: readonly RowGroup[];
  /** How many skills there are, whether shown or not. */
  readonly total: number;
  readonly shown: number;
}

/** What was asked for is not in the dataset. */
export interface Missing {
  readonly status: 'missing';
  readonly id: string;
  readonly choices: readonly string[];
}

type Needs = Column['needs'];

function changeOf(skill: string, from: Needs, to: Needs): ChangeKind | undefined {
  const [before, after] = [from.get(skill), to.get(skill)];
  return before || after ? changeKind(before, after) : undefined;
}

const present = <T>(value: T | undefined): value is T => value !== undefined;

function columnsOf(
  index: FrameworkIndex,
  chosen: readonly Position[],
  base: Position,
): readonly Column[] {
  const ofBase = needsOfPosition(index, base);
  return chosen.map((one) => {
    const needs = needsOfPosition(index, one);
    const canTell = one !== base && statesSkills(one) && statesSkills(base);
    const kinds = [...new Set([...needs.keys(), ...ofBase.keys()])].map((skill) => ({
      kind: changeOf(skill, ofBase, needs)!,
    }));
    const { track, grades = [] } = { track: undefined, ...(one.roleLevel ?? one.role) };
    return {
      ...one,
      isBase: one === base,
      statesSkills: statesSkills(one),
      needs,
      counts: canTell ? countChanges(kinds) : undefined,
      grades: grades.map((id) => index.grade(id)).filter(present),
      track: track === undefined ? undefined : index.track(track),
    };
  });
}

const isDifferent = ({ cells }: Row) => cells.some(({ change }) => change && change !== 'kept');

/** By type in the order of the framework, untyped skills last; of each type first what the base needs. */
function groupsOf(index: FrameworkIndex, rows: readonly Row[]): readonly RowGroup[] {
  const types = [...(index.framework.skillTypes ?? []), undefined];
  return types
    .map((type) => ({ type, rows: rows.filter(({ skill }) => skill.type === type?.id) }))
    .filter((group) => group.rows.length);
}

/** What a comparison shows. Undefined where the framework has fewer than two to compare. */
export function roleCompareView(
  index: FrameworkIndex,
  { roleLevelIds = [], base: baseId, differences = false }: RoleCompareOptions,
): RoleCompareView | Missing | undefined {
  const byId = positionsOf(index);
  const choices = [...byId.values()];
  const unknown = [...roleLevelIds, ...(baseId ? [baseId] : [])].find((id) => !byId.has(id));
  if (unknown !== undefined) return { status: 'missing', id: unknown, choices: [...byId.keys()] };
  const chosen = chosenFrom(
    choices,
    roleLevelIds.map((id) => byId.get(id)!),
  );
  if (chosen.length < 2) return undefined;
  const asked = chosen.find(({ id }) => id === baseId);
  const from = asked ?? chosen.find(statesSkills) ?? chosen[0]!;
  const columns = columnsOf(index, chosen, from);
  const base = columns.find(({ isBase }) => isBase)!;
  const skills = new Set([base, ...columns].flatMap(({ needs }) => [...needs.keys()]));
  const all = [...skills].map((skill) => ({
    skill: index.skill(skill)!,
    cells: columns.map((column) => ({
      column,
      need: column.needs.get(skill),
      change: column.counts && changeOf(skill, base.needs, column.needs),
    })),
  }));
  // Where nothing can be compared, there are no differences to keep to.
  const isCompared = columns.some(({ counts }) => counts);
  const rows = differences && isCompared ? all.filter(isDifferent) : all;
  return {
    ...{ status: 'found', choices, columns, base },
    ...{ groups: groupsOf(index, rows), total: all.length, shown: rows.length },
  };
}
