/** Tables as a dataset: what `write.ts` wrote, as edited in a spreadsheet since. */
import { parse } from '../../model/parse.js';
import type { Framework } from '../../model/schema.js';
import type { Report, SourceFile } from '../report.js';
import { Complaints } from './complaints.js';
import { draftOf, type Draft } from './draft.js';
import { identify } from './identify.js';
import { dropAbsent } from './objects.js';
import { joinOwners } from './owners.js';
import { placesOf } from './places.js';
import { rememberNames } from './renamed.js';
import { resolveReferences } from './references.js';
import { readSheets } from './sheets.js';

export interface ReadTablesOptions {
  /** The dataset before: names that changed since become former names. */
  readonly previous?: Framework | undefined;
  /** False for tables that need not make a valid dataset. */
  readonly check?: boolean;
}

/** Checks the dataset as every page will, and tells the problems by their cells. */
function check({ framework, complaints }: Draft, placeOf: ReturnType<typeof placesOf>): void {
  for (const { severity, path, message } of parse(framework.object).problems)
    if (severity === 'error') complaints.add(message, placeOf(path));
}

/**
 * The dataset that tables hold. Throws an `ExchangeError` that lists what is wrong with them, each with file, line and
 * column.
 */
export function frameworkFromTables(
  files: readonly SourceFile[],
  report: Report,
  { previous, check: isChecked = true }: ReadTablesOptions = {},
): Framework {
  const complaints = new Complaints();
  const draft = draftOf(readSheets(files, report), report, complaints);
  identify(draft);
  resolveReferences(draft);
  const isWhole = joinOwners(draft);
  if (previous) rememberNames(draft, previous);
  for (const made of draft.made.values()) for (const { object } of made) dropAbsent(object);
  if (isChecked && isWhole) check(draft, placesOf(draft));
  complaints.raise();
  return draft.framework.object as unknown as Framework;
}
