/** Every command, in the order of the help. */
import type { Command } from './command.js';
import { diff } from './commands/diff.js';
import { fill } from './commands/fill.js';
import { map } from './commands/map.js';
import { lint } from './commands/lint.js';
import { merge } from './commands/merge.js';
import { schema } from './commands/schema.js';
import { validate } from './commands/validate.js';
import { exportCaseCommand, importCaseCommand } from './formats/case.js';
import { exportCsvCommand, importCsvCommand } from './formats/csv.js';
import { importDirectCommand } from './formats/direct.js';
import { importEscoCommand } from './formats/esco.js';
import { importGdadCommand } from './formats/gdad.js';
import { exportJsonLdCommand } from './formats/json-ld.js';
import { exportMarkdownCommand } from './formats/markdown.js';
import { importTableCommand } from './formats/table.js';

export const commands: readonly Command[] = [
  validate,
  lint,
  diff,
  merge,
  importGdadCommand,
  importDirectCommand,
  importEscoCommand,
  importCaseCommand,
  importTableCommand,
  importCsvCommand,
  exportCsvCommand,
  exportCaseCommand,
  exportMarkdownCommand,
  exportJsonLdCommand,
  fill,
  map,
  schema,
];
