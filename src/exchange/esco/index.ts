/** Reads ESCO, the European classification of occupations and skills, from the CSV files in which it is passed on. */
export { Classification } from './classification.js';
export { datasetOf } from './dataset.js';
export { REPEATS, tableOf, type ConceptKind, type LinkKind, type TableKind } from './layouts.js';
export type { Package } from './package.js';
export { partNames, parts, type Part, type Wanted } from './selection.js';
