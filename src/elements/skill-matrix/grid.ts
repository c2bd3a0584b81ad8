/** A matrix as rows, columns and what stands where they meet; the same shape whichever way round it is. */
import { changeKind, type ChangeKind, type Skill, type Text } from '../../model/index.js';
import type { Cell } from './cells.js';
import type { Column, Named } from './columns.js';
import type { SkillRow } from './rows.js';
import type { ColumnKind } from './scope.js';

export interface Heading {
  readonly kind: 'skill' | ColumnKind;
  readonly id: string;
  /** As the dataset has it, for templates that mark its language; `name` is what is read and sorted. */
  readonly text: Text;
  readonly name: string;
  readonly group: Named | undefined;
  /** The skills above a skill, topmost first. */
  readonly above: readonly Skill[];
  /** Another name, by which a filter found it. */
  readonly alsoNamed?: string | undefined;
  readonly condition?: Text | undefined;
}

export interface Grid {
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  /** By row, then by column. */
  readonly cells: readonly (readonly (Cell | undefined)[])[];
}

export function gridOf(
  rows: readonly SkillRow[],
  columns: readonly Column[],
  rowHeading: (row: SkillRow) => Heading,
  columnHeading: (column: Column) => Heading,
): Grid {
  return {
    rows: rows.map(rowHeading),
    columns: columns.map(columnHeading),
    cells: rows.map(({ skill }) => columns.map(({ cells }) => cells.get(skill.id))),
  };
}

export const transpose = ({ rows, columns, cells }: Grid): Grid => ({
  rows: columns,
  columns: rows,
  cells: columns.map((_, column) => rows.map((__, row) => cells[row]![column])),
});

/** What the rows are sorted by: `framework`, `name`, or the id of a column. */
export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}

export const FRAMEWORK_ORDER: Sort = { by: 'framework', descending: false };

/** Nothing needed comes before needed without a level, and that before the lowest level. */
function rank(cell: Cell | undefined): number {
  if (!cell || cell.absence) return -1;
  return cell.level?.place ?? 0;
}

function comparison({ columns, rows, cells }: Grid, by: string, language: string) {
  if (by === FRAMEWORK_ORDER.by) return (a: number, b: number) => a - b;
  if (by === 'name') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return (a: number, b: number) => compare(rows[a]!.name, rows[b]!.name);
  }
  const column = columns.findIndex(({ id }) => id === by);
  if (column === -1) return () => 0;
  return (a: number, b: number) => rank(cells[a]![column]) - rank(cells[b]![column]);
}

/** Sorts rows within their groups; equal rows keep the framework's order in both directions. */
export function sortRows(grid: Grid, { by, descending }: Sort, language: string): Grid {
  const compare = comparison(grid, by, language);
  const places = new Map<string | undefined, number>();
  for (const { group } of grid.rows) {
    if (!places.has(group?.id)) places.set(group?.id, places.size);
  }
  const groupPlace = (row: number) => places.get(grid.rows[row]!.group?.id)!;
  const order = grid.rows
    .map((_, row) => row)
    .sort(
      (a, b) =>
        groupPlace(a) - groupPlace(b) || (descending ? compare(b, a) : compare(a, b)) || a - b,
    );
  return {
    columns: grid.columns,
    rows: order.map((row) => grid.rows[row]!),
    cells: order.map((row) => grid.cells[row]!),
  };
}

/** What a skill does between two columns; undefined where neither has it. */
export const changeBetween = (
  from: Cell | undefined,
  to: Cell | undefined,
): ChangeKind | undefined => (from || to ? changeKind(from, to) : undefined);
