/** A dataset as a folder of tables, to be edited in a spreadsheet, and back. */
import { frameworkFromTables, tablesFromFramework } from '../../exchange/dataset-tables/index.js';
import { ExchangeError, type SourceFile } from '../../exchange/index.js';
import { exportCommand } from '../exporting.js';
import { importCommand } from '../importing.js';
import type { Io } from '../io.js';

const TABLES = [
  'One row is one thing: a skill, a descriptor, a role level, a requirement. An id stays the same when a name changes; a new row\nmay leave its id empty. Columns in parentheses are for the reader. “name [cy]” is the name in Welsh; any other language may be added.',
  'Rich text is Markdown: paragraphs with a blank line between them, lines that start with • or -, [links](https://example.org/).\nAn apostrophe before a formula, a date or a number keeps spreadsheets from changing it, and is taken off again.',
];

const isTable = (name: string) => /\.(?:csv|tsv)$/i.test(name);

export const exportCsvCommand = exportCommand({
  name: 'csv',
  summary: 'Export a dataset as tables for a spreadsheet, without loss',
  details: [...TABLES, 'import csv makes a dataset of the tables again.'],
  options: {
    all: { type: 'boolean', description: 'Also the tables and columns that hold nothing yet' },
  },
  examples: [
    {
      command: 'export csv framework.json -o tables',
      does: 'Writes tables/skills.csv and others.',
    },
    {
      command: 'export csv framework.json --all -o tables',
      does: 'The same with every table and column that the format knows.',
    },
  ],
  makes: 'folder',
  write: (framework, args, report) =>
    tablesFromFramework(framework, report, { everything: args.flag('all') }),
  reads: isTable,
});

async function readFolder(folder: string, io: Io): Promise<SourceFile[]> {
  const names = await io.list(folder);
  if (!names) {
    throw new ExchangeError(
      'there is no such folder; name the one that “export csv” wrote its tables into',
      { file: folder },
    );
  }
  const files: SourceFile[] = [];
  for (const name of names.filter(isTable)) files.push(await io.read(name));
  return files;
}

export const importCsvCommand = importCommand({
  name: 'csv',
  summary: 'Import the tables that “export csv” wrote, as edited since',
  usage: 'FOLDER [-o out.json]',
  details: [
    ...TABLES,
    'Everything that is wrong is told with file, line and column, and then nothing is written. With --previous, names that changed\nsince then are kept as former names.',
  ],
  options: {},
  examples: [
    { command: 'import csv tables -o framework.json', does: 'Makes the dataset again.' },
    {
      command: 'import csv tables --previous framework.json -o next.json',
      does: 'The same, and keeps changed names as former names.',
    },
  ],
  words: [1, 1],
  async read(args, io, report, previous) {
    return frameworkFromTables(await readFolder(args.words[0]!, io), report, { previous });
  },
});
