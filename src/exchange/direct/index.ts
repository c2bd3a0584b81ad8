/** Reads DIRECT, the digital research competencies, from the tables that it publishes as CSV and as JSON. */
import type { Framework } from '../../model/schema.js';
import type { Report, SourceFile } from '../report.js';
import type { Edition } from '../edition.js';
import { datasetOf } from './dataset.js';
import { readTables } from './records.js';
import { glossaryFrom } from './terminology.js';

export interface DirectInput {
  /** The seven tables, in either form or in both. */
  readonly tables: readonly SourceFile[];
  /** `terminology.md`, whose terms become the glossary. */
  readonly terminology?: SourceFile | undefined;
  readonly edition?: Edition | undefined;
  /** The dataset of an earlier import, whose ids are kept. */
  readonly previous?: Framework | undefined;
}

export function importDirect(input: DirectInput, report: Report): Framework {
  const { terminology, edition, previous } = input;
  const tables = readTables(input.tables, report);
  const glossary = terminology && glossaryFrom(terminology, previous?.glossary, report);
  return datasetOf(tables, glossary, edition, previous, report);
}
