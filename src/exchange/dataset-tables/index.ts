/** A dataset as tables for a spreadsheet, without loss, and back. */
export { frameworkFromTables, type ReadTablesOptions } from './read.js';
export { tablesFromFramework, type TablesOptions } from './write.js';
