/** The tables of DIRECT, which are published twice: as CSV and as JSON lists of objects. */
import { findSyntaxProblem, locate, placesIn } from '../../model/json-text.js';
import { cleanText, mendInWords } from '../clean-text.js';
import { readTable } from '../csv.js';
import { ExchangeError, type Place, type Report, type SourceFile } from '../report.js';

/** The tables by the names of their files, with the columns that the dataset needs. */
export const tables = {
  competency_domain: ['name', 'description', 'slug', 'rank'],
  competency: ['name', 'description', 'slug', 'competency_domain', 'rank'],
  skill: [
    'name',
    'description',
    'slug',
    'competency',
    'tools_languages_methodologies',
    'learning_resources',
    'related_skills',
    'rank',
  ],
  skill_level: ['name', 'description', 'level'],
  tool_language_methodology: ['name', 'description', 'slug', 'kind', 'url'],
  learning_resource: ['name', 'slug', 'language', 'url', 'provider'],
  provider: ['name', 'slug', 'url'],
} as const;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

/** One record of either form. */
export interface Entry {
  /** The text of a column as it stands; empty where there is none. */
  cell(column: string): string;
  place(column?: string): Place;
}

export interface Records {
  readonly file: SourceFile;
  readonly isJson: boolean;
  readonly columns: readonly string[];
  readonly entries: readonly Entry[];
}

/** A cell without what no reader sees; what was mended is reported. */
export function cleanCell(entry: Entry, column: string, report: Report): string {
  const { text, mends } = cleanText(entry.cell(column));
  for (const mend of mends)
    report.changed(mend, `${mendInWords[mend]} (${column})`, entry.place(column));
  return text;
}

/** The slugs of a cell that joins them by "|". */
export const listCell = (entry: Entry, column: string): string[] =>
  entry
    .cell(column)
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isJsonFile = ({ name, text }: SourceFile): boolean =>
  /\.json$/i.test(name) || /^\ufeff?\s*[[{]/.test(text);

function parseJson({ name, text }: SourceFile): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const problem = findSyntaxProblem(text);
    throw new ExchangeError(
      `it is not JSON: ${problem?.message ?? 'it is nested too deep'}`,
      { file: name, ...(problem && placesIn(text)(problem.offset)) },
      { cause },
    );
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of the list. Places are looked up when asked for: most never are. */
function jsonEntry(file: SourceFile, record: Readonly<Record<string, unknown>>, at: number): Entry {
  return {
    cell(column) {
      const value = Object.hasOwn(record, column) ? record[column] : undefined;
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    },
    place(column) {
      const path = column === undefined || !Object.hasOwn(record, column) ? [at] : [at, column];
      return { file: file.name, ...placesIn(file.text)(locate(file.text, [path])[0]!) };
    },
  };
}

const ALL_IN_ONE =
  'found the overview “all in one”, which names neither levels nor tools; expected the separate tables (skill, competency and so on), or their folder';

function readJson(file: SourceFile): Records {
  const value = parseJson(file);
  if (isRecord(value) && 'competency_domains' in value)
    throw new ExchangeError(ALL_IN_ONE, { file: file.name });
  if (!Array.isArray(value) || !value.length || !value.every(isRecord)) {
    throw new ExchangeError(
      'expected a list of objects, as in the JSON files of DIRECT; download the file again',
      { file: file.name, line: 1, column: 1 },
    );
  }
  return {
    file,
    isJson: true,
    columns: Object.keys(value[0]!),
    entries: value.map((record, at) => jsonEntry(file, record, at)),
  };
}

function readCsv(file: SourceFile, report: Report): Records {
  const table = readTable(file, report);
  return { file, isJson: false, columns: table.header, entries: table.rows };
}

/** By a column that no other table has; the name of the file is only a name. */
function recognise(columns: readonly string[]): TableName | undefined {
  const has = (column: string) => columns.includes(column);
  if (has('competency') && has('rank')) return 'skill';
  if (has('competency_domain') && has('rank')) return 'competency';
  if (has('ror')) return 'provider';
  if (has('provider')) return 'learning_resource';
  if (has('kind')) return 'tool_language_methodology';
  if (has('level')) return 'skill_level';
  return has('slug') && has('rank') ? 'competency_domain' : undefined;
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

const baseName = (name: string) => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

/** Reads a file, and tells from its columns which table it is. */
export function readRecords(
  file: SourceFile,
  report: Report,
): { name: TableName; records: Records } {
  const records = isJsonFile(file) ? readJson(file) : readCsv(file, report);
  if (records.columns.includes('competency_domain') && records.columns.includes('competency'))
    throw new ExchangeError(ALL_IN_ONE, { file: file.name });
  const called = tableNames.find((table) => table === baseName(file.name));
  const name = recognise(records.columns) ?? called;
  if (!name) {
    throw new ExchangeError(
      `this is none of DIRECT's tables: it has the columns ${quoted(records.columns)}. Expected one of ${tableNames.join(', ')}`,
      { file: file.name, line: 1 },
    );
  }
  const missing = tables[name].filter((column) => !records.columns.includes(column));
  if (missing.length) {
    throw new ExchangeError(
      `the table “${name}” has no column ${quoted(missing)}; it has ${quoted(records.columns)}`,
      { file: file.name, line: 1 },
    );
  }
  return { name, records };
}

const keyOf = (name: TableName, entry: Entry) =>
  entry.cell(name === 'skill_level' ? 'level' : 'slug').trim();

/** Tells where the two forms of one table differ; the first is the one that is used. */
function compare(name: TableName, used: Records, other: Records, report: Report): void {
  const others = new Map(other.entries.map((entry) => [keyOf(name, entry), entry]));
  for (const entry of used.entries) {
    const key = keyOf(name, entry);
    const twin = others.get(key);
    others.delete(key);
    if (!twin) {
      report.unused('only-in-one-form', `“${key}” is missing in ${other.file.name}`, entry.place());
      continue;
    }
    for (const column of used.columns) {
      const [ours, theirs] = [entry, twin].map((one) => cleanText(one.cell(column)).text);
      if (ours === theirs) continue;
      report.unused(
        'forms-differ',
        `${column} of “${key}” is “${ours}” here and was used; it is “${theirs}” in ${other.file.name}`,
        entry.place(column),
      );
    }
  }
  for (const [key, entry] of others)
    report.unused('only-in-one-form', `“${key}” is missing in ${used.file.name}`, entry.place());
}

export type Tables = Readonly<Record<TableName, readonly Entry[]>>;

/** Reads every table once. Where one is given as CSV and as JSON, the CSV is used and the other compared with it. */
export function readTables(files: readonly SourceFile[], report: Report): Tables {
  const found = new Map<TableName, Records>();
  for (const file of files) {
    const { name, records } = readRecords(file, report);
    const other = found.get(name);
    if (!other) {
      found.set(name, records);
    } else if (other.isJson === records.isJson) {
      throw new ExchangeError(
        `both this file and ${other.file.name} are the table “${name}”; give one of them`,
        { file: file.name },
      );
    } else {
      const [csv, json] = other.isJson ? [records, other] : [other, records];
      found.set(name, csv);
      compare(name, csv, json, report);
    }
  }
  const missing = tableNames.filter((name) => !found.has(name));
  if (missing.length) {
    throw new ExchangeError(
      `the ${missing.length === 1 ? 'table' : 'tables'} ${quoted(missing)} ${missing.length === 1 ? 'is' : 'are'} missing; give all seven tables of DIRECT (${tableNames.join(', ')}), as CSV or JSON, or the folder that holds them`,
    );
  }
  return Object.fromEntries([...found].map(([name, { entries }]) => [name, entries])) as Tables;
}
