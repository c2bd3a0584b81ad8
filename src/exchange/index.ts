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
