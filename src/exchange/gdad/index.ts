/** The Government Digital and Data Profession Capability Framework, from its official downloads and saved pages. */
import type { Framework } from '../../model/schema.js';
import type { Report, SourceFile } from '../report.js';
import type { Edition } from '../edition.js';
import { buildDataset } from './dataset.js';
import { readPage } from './pages.js';
import { readDownloads } from './tables.js';

export interface GdadInput {
  /** “Role content”, `roles.csv`. */
  readonly roles: SourceFile;
  /** “Skill description content”, `skills.csv`. */
  readonly skills: SourceFile;
  /** Role pages and “Skills A to Z”, saved from a browser: they hold what the downloads leave out. */
  readonly pages?: readonly SourceFile[];
  /** The dataset of an earlier import, whose ids are kept. */
  readonly previous?: Framework | undefined;
  /** What this edition is called, and when it was downloaded: the files bear neither name nor date. */
  readonly edition?: Edition | undefined;
}

/** Reads the downloads into a dataset with the official wording. Files of another sort throw an `ExchangeError`. */
export function importGdad(
  { roles, skills, pages = [], previous, edition }: GdadInput,
  report: Report,
): Framework {
  const published = readDownloads(roles, skills, report);
  const saved = pages.map((page) => readPage(page, report));
  return buildDataset({ published, pages: saved, previous, edition }, report);
}
