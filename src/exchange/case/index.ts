/** 1EdTech CASE (Competencies and Academic Standards Exchange), versions 1.0 and 1.1, in and out. */
export { exportCase, type ExportOptions } from './export.js';
export { importCase, type ImportOptions } from './import.js';
export type { CaseVersion } from './package.js';
