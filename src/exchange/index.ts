/** Importers from what professions publish, and exporters: text in, dataset out, and the other way round. */
export {
  ExchangeError,
  Report,
  formatPlace,
  type Note,
  type NoteKind,
  type Place,
  type SourceFile,
} from './report.js';
export type { Edition } from './edition.js';
export { exportCase, importCase, type CaseVersion } from './case/index.js';
export { frameworkFromTables, tablesFromFramework } from './dataset-tables/index.js';
export { importDirect, type DirectInput } from './direct/index.js';
export { writeEditionDiff, type DiffFormat } from './edition-notes.js';
export { importGdad, type GdadInput } from './gdad/index.js';
export { exportJsonLd, type JsonLdOptions } from './json-ld/index.js';
export { acceptLinks } from './map/accept.js';
export { proposeLinks, type Proposal, type ProposedLinks } from './map/index.js';
export { linksTable, readConfirmed } from './map/table.js';
export { exportMarkdown, type MarkdownOptions } from './markdown/index.js';
export {
  importTables,
  readMapping,
  suggestMapping,
  type Mapping,
  type TablesInput,
} from './table/index.js';
export { fillOfficial } from './wording/fill.js';
export { keepSummaries } from './wording/summaries.js';
