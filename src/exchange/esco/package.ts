/** Reads the tables of one folder into the classification. */
import { readTable, type Row, type Table } from '../csv.js';
import { ExchangeError, type Report, type SourceFile } from '../report.js';
import type { Classification, Concept } from './classification.js';
import {
  IDLE_COLUMNS,
  official,
  tabiya,
  type ConceptColumns,
  type ConceptKind,
  type Layout,
  type LinkColumns,
  type LinkKind,
} from './layouts.js';
import { cleanLabel, labelsOf, proseOf } from './texts.js';

const layouts = [official, tabiya];
const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** The layout whose columns the table has. */
function columnsOf<T extends ConceptColumns | LinkColumns>(
  table: Table,
  of: (layout: Layout) => T,
  required: (columns: T) => readonly string[],
): T {
  const found = layouts.map(of).find((columns) => required(columns).every((one) => table.has(one)));
  if (found) return found;
  const expected = layouts.map((layout) => `${quoted(required(of(layout)))} (${layout.name})`);
  throw new ExchangeError(
    `expected the columns ${expected.join(' or ')}; the header row has ${quoted(table.header)}`,
    { file: table.file.name, line: 1 },
  );
}

/** Cells that are told of once for a file, with how many there were. */
interface Tally {
  repeatedLabels: number;
  hiddenLabels: number;
  regulated: number;
}

const lines = (cell: string) => cell.split('\n').filter((line) => line.trim() !== '').length;

function tell(tally: Tally, file: string, report: Report): void {
  if (tally.repeatedLabels) {
    report.changed(
      'repeated-label',
      `${tally.repeatedLabels} alternative labels repeat the name or one another and were left out`,
      { file },
    );
  }
  if (tally.hiddenLabels) {
    report.unused(
      'hidden-label',
      `${tally.hiddenLabels} hidden labels are for search engines; the format has no place for names that are not shown`,
      { file },
    );
  }
  if (tally.regulated) {
    report.unused(
      'regulated-profession',
      `${tally.regulated} occupations are marked as regulated; the format has no place for it`,
      { file },
    );
  }
}

function tellUnusedColumns(table: Table, columns: ConceptColumns, report: Report): void {
  const used = new Set<string>(Object.values(columns));
  const unused = table.header.filter(
    (column) =>
      !used.has(column) &&
      !IDLE_COLUMNS.has(column) &&
      table.rows.some((row) => row.cell(column).trim() !== ''),
  );
  if (unused.length) {
    report.unused('unused-column', `${quoted(unused)} was not read`, {
      file: table.file.name,
      line: 1,
    });
  }
}

/** One row of a table of links, with what its ends are. */
interface Ends {
  readonly row: Row;
  readonly from: Concept | undefined;
  readonly to: Concept | undefined;
}

/** A greater share of links that lead nowhere means that a table is missing or was cut off. */
const MOST_LOOSE = 0.2;

function refuseLooseLinks(file: string, rows: readonly Ends[]): void {
  const loose = rows.filter(({ from, to }) => !from || !to).length;
  if (loose <= rows.length * MOST_LOOSE) return;
  throw new ExchangeError(
    `${loose} of ${rows.length} links name concepts that no table defines: a table of occupations or skills is missing or was cut off. Download the classification again, or take this file away`,
    { file },
  );
}

/** One folder. Its tables of concepts are read before its tables of links. */
export class Package {
  readonly #into: Classification;
  readonly #language: string;
  readonly #report: Report;
  readonly #keys = new Map<string, Concept>();

  constructor(into: Classification, language: string, report: Report) {
    this.#into = into;
    this.#language = language;
    this.#report = report;
  }

  readConcepts(kind: ConceptKind, file: SourceFile): void {
    const table = readTable(file, this.#report);
    const columns = columnsOf(
      table,
      ({ concepts }) => concepts[kind],
      ({ key, uri, label, code, iscoGroup }) =>
        [key, uri, label, ...(kind === 'skillGroup' ? [] : [code, iscoGroup])].filter(
          (column) => column !== undefined,
        ),
    );
    const tally: Tally = { repeatedLabels: 0, hiddenLabels: 0, regulated: 0 };
    for (const row of table.rows) this.#readConcept(kind, row, columns, tally);
    tell(tally, file.name, this.#report);
    tellUnusedColumns(table, columns, this.#report);
  }

  #readConcept(kind: ConceptKind, row: Row, columns: ConceptColumns, tally: Tally): void {
    const cell = (name: keyof ConceptColumns) =>
      columns[name] === undefined ? '' : row.cell(columns[name]);
    const at = (name: keyof ConceptColumns) => ({
      report: this.#report,
      language: this.#language,
      place: () => row.place(columns[name]),
    });
    const key = cell('key').trim();
    const uri = cell('uri').trim() || key;
    const label = cleanLabel(cell('label'), at('label'));
    if (uri === '' || label === '') {
      const what = uri === '' ? 'URI' : 'label';
      this.#report.unused('nameless-row', `the row has no ${what}; it was left out`, row.place());
      return;
    }
    const status = cell('status').trim();
    if (status !== '' && status !== 'released') {
      this.#report.unused('not-released', `“${label}” is ${status}; it was left out`, row.place());
      return;
    }
    const { labels, repeated } = labelsOf(cell('altLabels'), label, at('altLabels'));
    tally.repeatedLabels += repeated;
    tally.hiddenLabels += lines(cell('hiddenLabels'));
    if (cell('regulated').endsWith('/regulated')) tally.regulated++;
    this.#into.noteChange(cell('modified').trim());
    const concept = this.#into.add({
      kind,
      uri,
      code: cell('code').trim(),
      iscoGroup: cell('iscoGroup').trim(),
      skillType: cell('skillType').trim(),
      reuseLevel: cell('reuseLevel').trim(),
      schemes: cell('schemes').split(/[\s,]+/),
      texts: new Map([
        [
          this.#language,
          {
            label,
            altLabels: labels,
            description: proseOf(cell('description'), at('description'), kind === 'group'),
            notes: (['definition', 'scopeNote'] as const)
              .map((name) => proseOf(cell(name), at(name)))
              .filter((note) => note !== undefined),
          },
        ],
      ]),
      place: () => row.place(),
    });
    this.#keys.set(key, concept);
  }

  readLinks(kind: LinkKind, file: SourceFile): void {
    const table = readTable(file, this.#report, { mayBeEmpty: true });
    const columns = columnsOf(
      table,
      ({ links }) => links[kind],
      ({ from, to, relation }) => [from, to, ...(relation === undefined ? [] : [relation])],
    );
    const rows = table.rows.map((row) => this.#endsOf(row, columns));
    refuseLooseLinks(file.name, rows);
    for (const ends of rows) this.#readLink(kind, ends, columns);
  }

  #endsOf(row: Row, columns: LinkColumns): Ends {
    const conceptIn = (column: string) => {
      const key = row.cell(column).trim();
      return this.#keys.get(key) ?? this.#into.concept(key);
    };
    return { row, from: conceptIn(columns.from), to: conceptIn(columns.to) };
  }

  #readLink(kind: LinkKind, { row, from, to }: Ends, columns: LinkColumns): void {
    if (!from || !to) {
      const column = from ? columns.to : columns.from;
      this.#report.unused(
        'unknown-concept',
        `no table defines ${row.cell(column).trim()}; the link was left out`,
        row.place(column),
      );
      return;
    }
    const relation = columns.relation === undefined ? 'essential' : row.cell(columns.relation);
    if (relation !== 'essential' && relation !== 'optional') {
      this.#report.unused(
        'unknown-relation',
        `the relation is “${relation}”; expected essential or optional. The link was left out`,
        row.place(columns.relation),
      );
      return;
    }
    this.#into.link(kind, from, to, relation, () => row.place());
  }
}
