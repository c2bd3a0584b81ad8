/** Any table, as a mapping says which column is what. */
import type { Framework } from '../../model/schema.js';
import { didYouMean } from '../../model/suggest.js';
import { slugify } from '../ids.js';
import { ExchangeError, type Report, type SourceFile } from '../report.js';
import { Collection } from './collect.js';
import { datasetOf } from './dataset.js';
import { readFacts } from './facts.js';
import type { MappedTable, Mapping } from './mapping.js';

export { mappingJsonSchema, type Mapping } from './mapping.js';
export { readMapping } from './read-mapping.js';
export { suggestMapping, type Suggestion } from './suggest.js';

export interface TablesInput {
  readonly files: readonly SourceFile[];
  readonly mapping: Mapping;
  /** The dataset of the last import, whose ids are kept. */
  readonly previous?: Framework | undefined;
}

const baseName = (path: string) => path.split(/[\\/]/).at(-1)!;

/** The file of each table of the mapping. */
function pairs({ files, mapping }: TablesInput): { file: SourceFile; table: MappedTable }[] {
  const [only] = files;
  const [table] = mapping.tables;
  // One table and one file belong together, whatever the file is called today.
  if (files.length === 1 && mapping.tables.length === 1) return [{ file: only!, table: table! }];
  const byName = new Map(files.map((file) => [baseName(file.name), file]));
  const found = mapping.tables.map((one) => {
    const file = one.file === undefined ? undefined : byName.get(baseName(one.file));
    if (file) return { file, table: one };
    throw new ExchangeError(
      one.file === undefined
        ? 'a mapping of several tables names the “file” of each'
        : `the mapping has a table “${one.file}”, and no such file is given${didYouMean(one.file, byName.keys())}`,
    );
  });
  const used = new Set(found.map(({ file }) => file));
  const spare = files.find((file) => !used.has(file));
  if (spare) {
    const names = mapping.tables.map(({ file }) => `“${file ?? '?'}”`).join(', ');
    throw new ExchangeError(`no table of the mapping has this file; it has ${names}`, {
      file: spare.name,
    });
  }
  return found;
}

/** A dataset of tables. */
export function importTables(input: TablesInput, report: Report): Framework {
  const given = pairs(input).map(({ file, table }) => {
    const title = baseName(file.name).replace(/\.\w+$/, '');
    return { file, table, source: { id: table.source ?? (slugify(title) || 'table'), title } };
  });
  const all = new Collection(report);
  const facts = given.map(({ file, table, source }) => [
    ...readFacts(file, table, source.id, report),
  ]);
  for (const fact of facts.flat()) all.introduce(fact);
  for (const fact of facts.flat()) all.add(fact);
  all.finish();
  const sources = [...new Map(given.map(({ source }) => [source.id, source])).values()];
  return datasetOf({ mapping: input.mapping, all, sources, previous: input.previous }, report);
}
