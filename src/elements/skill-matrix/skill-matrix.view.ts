/** What a matrix shows of a dataset: pure, no DOM. */
import type { ChangeKind, FrameworkIndex, Mastery, Skill, Text } from '../../model/index.js';
import { columnsIn, type Column, type LeftOut, type Named } from './columns.js';
import {
  changeBetween,
  FRAMEWORK_ORDER,
  gridOf,
  sortRows,
  transpose,
  type Grid,
  type Heading,
  type Sort,
} from './grid.js';
import { filterRows, foundBy, skillRows, type Filters, type SkillRow } from './rows.js';
import { MOST_COLUMNS_AT_FIRST, settle, type Scope, type Settled } from './scope.js';

export interface MatrixOptions extends Scope, Filters {
  readonly compareWith?: string | undefined;
  readonly includeUnneeded?: boolean;
  readonly transposed?: boolean;
  readonly sort?: Sort;
}

/** For whom: `Reader` is one of these. */
export interface MatrixReader {
  readonly language: string;
  read(text: Text): string;
}

/** A row of the table: a heading over a group, a skill that only stands above others, or a row of cells. */
export type Line =
  | { readonly kind: 'group'; readonly key: string; readonly group: Named | undefined }
  | { readonly kind: 'above'; readonly key: string; readonly skill: Skill; readonly depth: number }
  | { readonly kind: 'row'; readonly key: string; readonly row: number; readonly depth: number };

export interface Span {
  readonly group: Named | undefined;
  readonly span: number;
}

/** What the level filter offers. */
export interface LevelChoices {
  readonly masteries: readonly Mastery[];
  readonly withoutLevel: boolean;
}

export interface MatrixView {
  readonly settled: Settled;
  readonly transposed: boolean;
  readonly grid: Grid;
  readonly lines: readonly Line[];
  /** More columns than a screen holds; the table is then built and laid out more cheaply. */
  readonly isWide: boolean;
  /** Headings over neighbouring columns; empty where there are none. */
  readonly spans: readonly Span[];
  /** Every column, whichever way round, for the controls that choose one. */
  readonly columns: readonly Column[];
  readonly highlighted: Column | undefined;
  readonly compared: Column | undefined;
  /** By skill, what the highlighted column changes against the one it is compared with. */
  readonly changes: ReadonlyMap<string, ChangeKind>;
  readonly types: readonly (Named | undefined)[];
  readonly levels: LevelChoices;
  readonly leftOut: readonly LeftOut[];
  readonly total: number;
  readonly shown: number;
  readonly sort: Sort;
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

function skillHeading({ text = '' }: Filters, reader: MatrixReader) {
  return (row: SkillRow): Heading => ({
    ...{ kind: 'skill', id: row.skill.id, text: row.skill.name, name: reader.read(row.skill.name) },
    ...{
      group: row.type,
      above: row.above,
      alsoNamed: foundBy(row, text, reader.read.bind(reader)),
    },
  });
}

const columnHeading =
  (reader: MatrixReader) =>
  ({ kind, id, name, group, condition }: Column): Heading => ({
    ...{ kind, id, text: name, name: reader.read(name), group, above: [], condition },
  });

/** The rows under their headings. A tree is shown only in the framework's own order. */
function linesOf({ rows }: Grid, asTree: boolean): readonly Line[] {
  const lines: Line[] = [];
  const hasGroups = rows.some(({ group }) => group);
  const shown = new Set<string>();
  rows.forEach(({ id, group, above }, row) => {
    if (hasGroups && (row === 0 || rows[row - 1]!.group?.id !== group?.id)) {
      lines.push({ kind: 'group', key: `group:${group?.id ?? ''}`, group });
    }
    const path = asTree ? above : [];
    path.forEach((skill, depth) => {
      if (shown.has(skill.id)) return;
      shown.add(skill.id);
      lines.push({ kind: 'above', key: `above:${skill.id}`, skill, depth });
    });
    shown.add(id);
    lines.push({ kind: 'row', key: `row:${id}`, row, depth: path.length });
  });
  return lines;
}

function spansOf({ columns }: Grid): readonly Span[] {
  if (!columns.some(({ group }) => group)) return [];
  const spans: { group: Named | undefined; span: number }[] = [];
  for (const { group } of columns) {
    const last = spans.at(-1);
    if (last && last.group?.id === group?.id) last.span++;
    else spans.push({ group, span: 1 });
  }
  return spans;
}

function levelChoices(index: FrameworkIndex, columns: readonly Column[]): LevelChoices {
  const cells = columns.flatMap((column) => [...column.cells.values()]);
  const used = new Set(cells.map(({ level }) => level?.mastery));
  return {
    masteries: (index.framework.scales ?? []).flatMap(({ levels }) =>
      levels.filter((one) => used.has(one)),
    ),
    withoutLevel: cells.some(({ kind }) => kind === 'needed'),
  };
}

/** What changes, skill by skill, from one column to another. */
export function changesBetween(
  from: Column | undefined,
  to: Column | undefined,
): ReadonlyMap<string, ChangeKind> {
  if (!from || !to) return new Map();
  const skills = unique([...to.cells.keys(), ...from.cells.keys()]);
  return new Map(
    skills.map((id) => [id, changeBetween(from.cells.get(id), to.cells.get(id))!] as const),
  );
}

/** Something that was asked for by its id and is not in the dataset. */
export interface Missing {
  readonly what: 'role' | 'family' | 'roleLevel';
  readonly id: string;
  readonly choices: readonly string[];
}

export function missingFrom(index: FrameworkIndex, options: MatrixOptions): Missing | undefined {
  const { roles = [], families = [] } = index.framework;
  const { columns } = columnsIn(index, settle(index, options));
  const levels = [...index.roleLevels.map(({ roleLevel }) => roleLevel), ...columns];
  const asked = [
    { what: 'role', id: options.roleId, all: roles },
    { what: 'family', id: options.familyId, all: families },
    { what: 'roleLevel', id: options.roleLevelId, all: levels },
    { what: 'roleLevel', id: options.compareWith, all: levels },
  ] as const;
  for (const { what, id, all } of asked) {
    const choices: readonly string[] = all.map((one) => one.id);
    if (id && !choices.includes(id)) return { what, id, choices: [...new Set(choices)] };
  }
  return undefined;
}

export function viewOf(
  index: FrameworkIndex,
  options: MatrixOptions,
  reader: MatrixReader,
): MatrixView {
  const { compareWith, transposed = false, sort = FRAMEWORK_ORDER } = options;
  const settled = settle(index, options);
  const { columns, leftOut } = columnsIn(index, settled, compareWith);
  const all = skillRows(index, columns, options.includeUnneeded);
  const kept = filterRows(all, columns, options, reader.read.bind(reader));
  const straight = gridOf(kept, columns, skillHeading(options, reader), columnHeading(reader));
  const grid = sortRows(transposed ? transpose(straight) : straight, sort, reader.language);
  const columnById = (id: string | undefined) => columns.find((column) => column.id === id);
  const highlighted = columnById(options.roleLevelId);
  const compared = columnById(compareWith);
  return {
    ...{ settled, transposed, grid, columns, highlighted, compared, leftOut, sort },
    lines: linesOf(grid, sort.by === FRAMEWORK_ORDER.by && !sort.descending),
    spans: spansOf(grid),
    isWide: grid.columns.length > MOST_COLUMNS_AT_FIRST,
    changes: highlighted === compared ? new Map() : changesBetween(compared, highlighted),
    types: unique(all.map(({ type }) => type)),
    levels: levelChoices(index, columns),
    total: all.length,
    shown: kept.length,
  };
}

/** The change that a cell of the table shows; only those of the highlighted column do. */
export function changeAt(
  { grid, changes, highlighted, transposed }: MatrixView,
  row: number,
  column: number,
): ChangeKind | undefined {
  if (!changes.size) return undefined;
  const [skill, other] = transposed
    ? [grid.columns[column]!, grid.rows[row]!]
    : [grid.rows[row]!, grid.columns[column]!];
  return other.id === highlighted!.id ? changes.get(skill.id) : undefined;
}
