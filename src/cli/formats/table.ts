/** Any table, with a mapping file that says which column is what. */
import {
  importTables,
  mappingJsonSchema,
  readMapping,
  suggestMapping,
} from '../../exchange/table/index.js';
import type { SourceFile } from '../../exchange/index.js';
import { exitCodes, UsageError, type Args, type Command } from '../command.js';
import { importCommand } from '../importing.js';
import type { Io } from '../io.js';
import { keepingInputs } from '../keep-inputs.js';

async function readAll(paths: readonly string[], io: Io): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) files.push(await io.read(path));
  return files;
}

const withMapping = importCommand({
  name: 'table',
  summary: 'Import any tables, with a mapping that says which column is what',
  usage: 'TABLE.csv [TABLE.csv …] --mapping mapping.json [-o out.json]',
  details: [
    'A table has a header row, and commas, tabs or semicolons between its cells. It may have one row for each skill of a role level;\none row for each skill, with a column for each role level or each level of mastery; or one row for each role level.',
    'Start with --suggest: it writes a mapping for your table and says why. Change what it got wrong, then import with --mapping.',
  ],
  options: {
    mapping: { type: 'string', short: 'm', value: 'FILE', description: 'Which column is what' },
    suggest: {
      type: 'boolean',
      description: 'Write a mapping for the tables instead of a dataset',
    },
    'mapping-schema': {
      type: 'boolean',
      description: 'Write the JSON Schema with which editors complete and check mappings',
    },
  },
  examples: [
    {
      command: 'import table skills.csv --suggest -o mapping.json',
      does: 'Proposes a mapping from the headings and cells.',
    },
    {
      command: 'import table skills.csv --mapping mapping.json -o framework.json',
      does: 'Makes a dataset.',
    },
    {
      command: 'import table skills.csv roles.csv --mapping mapping.json -o framework.json',
      does: 'The same from two tables; the mapping names the file of each.',
    },
  ],
  words: [0, Infinity],
  async read(args, io, report, previous) {
    const path = args.text('mapping');
    if (path === undefined)
      throw new UsageError('--mapping is missing; --suggest writes one for your table');
    const mapping = readMapping(await io.read(path));
    return importTables({ files: await readAll(args.words, io), mapping, previous }, report);
  },
});

async function suggest(args: Args, given: Io): Promise<number> {
  const io = keepingInputs(given);
  const { mapping, reasons } = suggestMapping(await readAll(args.words, io));
  const out = args.text('out') ?? '-';
  await io.write(out, `${JSON.stringify(mapping, null, 2)}\n`);
  const say = (text: string) => (out === '-' ? io.tell(text) : io.say(text));
  if (args.flag('json')) say(JSON.stringify({ reasons }, null, 2));
  else for (const reason of reasons) say(reason);
  return exitCodes.done;
}

export const importTableCommand: Command = {
  ...withMapping,
  async run(args, io) {
    if (args.flag('mapping-schema')) {
      const text = `${JSON.stringify(mappingJsonSchema(), null, 2)}\n`;
      await io.write(args.text('out') ?? '-', text);
      return exitCodes.done;
    }
    if (!args.words.length) throw new UsageError('name at least one table');
    return args.flag('suggest') ? suggest(args, io) : withMapping.run(args, io);
  },
};
