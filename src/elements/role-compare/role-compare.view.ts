/** What a comparison shows of a dataset: pure, no DOM. */
import {
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
import {
  comparedKind,
  isOfOther,
  OTHER,
  otherPositions,
  sameSkills,
  type ComparedKind,
  type Same,
} from './other.js';

export interface RoleCompareOptions {
  readonly roleLevelIds?: readonly string[] | undefined;
  readonly base?: string | undefined;
  readonly differences?: boolean;
}

/** One of those that are compared. */
export interface Column extends Position {
  readonly index: FrameworkIndex;
  readonly isOfOther: boolean;
  readonly isBase: boolean;
  /** False where the source only names it. */
  readonly statesSkills: boolean;
  /** By the keys of rows. */
  readonly needs: ReadonlyMap<string, RequiredSkill>;
  /** How many skills change in each way against the base; undefined where that cannot be told. */
  readonly counts: Readonly<Record<ChangeKind, number>> | undefined;
  /** How many skills both need, at levels that cannot be compared. */
  readonly shared: number;
  readonly grades: readonly Grade[];
  readonly track: Track | undefined;
}

export interface Cell {
  readonly column: Column;
  readonly need: RequiredSkill | undefined;
  /** Undefined in the base itself, and where there is nothing to compare. */
  readonly change: ComparedKind | undefined;
}

export interface Row {
  /** The id of the skill; one of the other framework alone has it with its prefix. */
  readonly key: string;
  readonly skill: Skill;
  readonly isOfOther: boolean;
  /** What it is in the other framework, and how that is known. */
  readonly same: Same | undefined;
  readonly cells: readonly Cell[];
}

export interface RowGroup {
  readonly type: SkillType | undefined;
  readonly isOfOther: boolean;
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
  /** The other framework, where it is compared with. */
  readonly other: FrameworkIndex | undefined;
}

/** What was asked for is not in the dataset. */
export interface Missing {
  readonly status: 'missing';
  readonly id: string;
  readonly isOfOther: boolean;
  readonly choices: readonly string[];
}

const present = <T>(value: T | undefined): value is T => value !== undefined;

type Pair = Pick<Column, 'needs' | 'isOfOther'>;

/** What stands side by side, and which skills are the same. */
class Side {
  readonly ours: FrameworkIndex;
  readonly other: FrameworkIndex | undefined;
  readonly same: ReadonlyMap<string, Same>;
  readonly #byOurs: ReadonlyMap<string, Same>;
  readonly #isEdition: boolean;

  constructor(ours: FrameworkIndex, other: FrameworkIndex | undefined) {
    this.ours = ours;
    this.other = other;
    this.same = other ? sameSkills(ours, other) : new Map();
    this.#byOurs = new Map([...this.same.values()].map((one) => [one.ours.id, one]));
    this.#isEdition = ours.framework.id === other?.framework.id;
  }

  indexOf = ({ id }: Position): FrameworkIndex => (isOfOther(id) ? this.other! : this.ours);

  /** Under the key of its row: the id of ours where it is the same, else its own. */
  needsOf(position: Position): Column['needs'] {
    const needs = needsOfPosition(this.indexOf(position), position);
    if (!isOfOther(position.id)) return needs;
    const keyOf = (id: string) => this.same.get(id)?.ours.id ?? OTHER + id;
    return new Map([...needs].map(([id, need]) => [keyOf(id), need]));
  }

  change(key: string, from: Pair, to: Pair): ComparedKind | undefined {
    const [before, after] = [from.needs.get(key), to.needs.get(key)];
    if (!before && !after) return undefined;
    return comparedKind(before, after, from.isOfOther !== to.isOfOther, this.#isEdition);
  }

  column(one: Position, base: Position): Column {
    const index = this.indexOf(one);
    const pair = (position: Position) => ({
      ...{ needs: this.needsOf(position), isOfOther: isOfOther(position.id) },
    });
    const [ours, ofBase] = [pair(one), pair(base)];
    const canTell = one !== base && statesSkills(one) && statesSkills(base);
    const kinds = [...new Set([...ours.needs.keys(), ...ofBase.needs.keys()])].map((key) =>
      this.change(key, ofBase, ours)!,
    );
    const told = kinds.flatMap((kind): { kind: ChangeKind }[] =>
      kind === 'shared' ? [] : [{ kind }],
    );
    const { track, grades = [] } = { track: undefined, ...(one.roleLevel ?? one.role) };
    return {
      ...{ ...one, ...ours, index, isBase: one === base, statesSkills: statesSkills(one) },
      counts: canTell ? countChanges(told) : undefined,
      shared: canTell ? kinds.length - told.length : 0,
      grades: grades.map((id) => index.grade(id)).filter(present),
      track: track === undefined ? undefined : index.track(track),
    };
  }

  row(key: string, columns: readonly Column[], base: Column): Row {
    const cells = columns.map((column) => ({
      column,
      need: column.needs.get(key),
      change: column.counts && this.change(key, base, column),
    }));
    const isOther = isOfOther(key);
    const id = isOther ? key.slice(OTHER.length) : key;
    return {
      ...{ key, cells, isOfOther: isOther },
      skill: (isOther ? this.other! : this.ours).skill(id)!,
      same: this.#byOurs.get(key),
    };
  }
}

const isDesirable = ({ need }: Cell) => need?.requirement.importance === 'desirable';

/** Also where all need the skill at one level, and not all as much. */
const isDifferent = ({ cells }: Row) =>
  cells.some(({ change }) => change && change !== 'kept') ||
  new Set(cells.filter(({ need }) => need).map(isDesirable)).size > 1;

/**
 * By type in the order of the framework, untyped skills last; of each type first what the base needs. What only the other
 * framework has comes after, by its own types.
 */
function groupsOf({ ours, other }: Side, rows: readonly Row[]): readonly RowGroup[] {
  return [ours, other]
    .filter(present)
    .flatMap((index) => {
      const own = rows.filter((row) => row.isOfOther === (index === other));
      return [...(index.framework.skillTypes ?? []), undefined].map((type) => ({
        ...{ type, isOfOther: index === other },
        rows: own.filter(({ skill }) => skill.type === type?.id),
      }));
    })
    .filter((group) => group.rows.length);
}

/** Whoever names a role wants one of its levels. */
function missing(id: string, ours: FrameworkIndex, other: FrameworkIndex | undefined): Missing {
  const [index, prefix] = isOfOther(id) && other ? [other, OTHER] : [ours, ''];
  const levels = index.role(id.slice(prefix.length))?.levels?.map((level) => level.id);
  const choices = (levels ?? [...positionsOf(index).keys()]).map((one) => prefix + one);
  return { status: 'missing', id, isOfOther: index === other, choices };
}

/** What a comparison shows. Undefined where there are fewer than two to compare. */
export function roleCompareView(
  index: FrameworkIndex,
  { roleLevelIds = [], base: baseId, differences = false }: RoleCompareOptions,
  other?: FrameworkIndex,
): RoleCompareView | Missing | undefined {
  const byId = new Map([...positionsOf(index), ...otherPositions(other)]);
  const choices = [...byId.values()];
  const unknown = [...roleLevelIds, ...(baseId ? [baseId] : [])].find((id) => !byId.has(id));
  if (unknown !== undefined) return missing(unknown, index, other);
  const chosen = chosenFrom(
    choices,
    roleLevelIds.map((id) => byId.get(id)!),
  );
  if (chosen.length < 2) return undefined;
  const asked = chosen.find(({ id }) => id === baseId);
  const from = asked ?? chosen.find(statesSkills) ?? chosen[0]!;
  const hasOther = chosen.some(({ id }) => isOfOther(id));
  const side = new Side(index, hasOther ? other : undefined);
  const columns = chosen.map((one) => side.column(one, from));
  const base = columns.find(({ isBase }) => isBase)!;
  const keys = new Set([base, ...columns].flatMap(({ needs }) => [...needs.keys()]));
  const all = [...keys].map((key) => side.row(key, columns, base));
  // Where nothing can be compared, there are no differences to keep to.
  const isCompared = columns.some(({ counts }) => counts);
  const rows = differences && isCompared ? all.filter(isDifferent) : all;
  return {
    ...{ status: 'found', choices, columns, base, other: side.other },
    ...{ groups: groupsOf(side, rows), total: all.length, shown: rows.length },
  };
}
