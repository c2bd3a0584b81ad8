import { fillOfficial } from '../../exchange/wording/fill.js';
import { importGdad } from '../../exchange/gdad/index.js';
import { Report } from '../../exchange/index.js';
import type { Framework } from '../../model/index.js';
import { exitCodes, UsageError, type Args, type Command } from '../command.js';
import { datasetText, readAndTell } from '../datasets.js';
import type { Io } from '../io.js';
import { keepingInputs } from '../keep-inputs.js';
import { reportOptions, tellReport } from '../report-text.js';

/** The official words: a dataset that was imported already, or the downloads themselves. */
async function official(args: Args, io: Io, dataset: Framework): Promise<Framework> {
  const from = args.text('from');
  const [roles, skills] = [args.text('roles'), args.text('skills')];
  if (from !== undefined && roles === undefined && skills === undefined)
    return readAndTell(from, io);
  if (from !== undefined || roles === undefined || skills === undefined) {
    throw new UsageError(
      'say where the official words are: --roles FILE --skills FILE, or --from DATASET',
    );
  }
  // What the import changes and cannot use is told by the import itself; here only its words matter.
  return importGdad(
    { roles: await io.read(roles), skills: await io.read(skills), previous: dataset },
    new Report(),
  );
}

export const fill: Command = {
  name: 'fill',
  summary: 'Put the official wording into a dataset of summaries, from your own download',
  usage: 'DATASET --roles roles.csv --skills skills.csv [-o out.json]',
  details: [
    'The bundled datasets say what official texts mean in words of our own. This puts the publisher’s words in their place, entry by entry;\nwhatever the download has no words for stays a summary, and says so.',
  ],
  options: {
    roles: {
      type: 'string',
      value: 'FILE',
      description: 'The download “Role content” of the Government Digital and Data framework',
    },
    skills: {
      type: 'string',
      value: 'FILE',
      description: 'The download “Skill description content”',
    },
    from: {
      type: 'string',
      value: 'DATASET',
      description: 'Instead: a dataset with the official words and the same ids',
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      description: 'Where the dataset goes; standard output if not said',
    },
    compact: { type: 'boolean', description: 'Write the dataset on one line' },
    ...reportOptions,
  },
  examples: [
    {
      command:
        'fill data/government-digital-and-data.json --roles roles.csv --skills skills.csv -o official.json',
      does: 'Makes the bundled dataset speak in the official words.',
    },
  ],
  words: [1, 1],
  async run(args, io) {
    const report = new Report();
    const dataset = await readAndTell(args.words[0]!, io);
    const safe = keepingInputs(io);
    const filled = fillOfficial(dataset, await official(args, safe, dataset), report);
    const out = args.text('out') ?? '-';
    await safe.write(out, datasetText(filled, args.flag('compact')));
    tellReport(report, 'Wrote', { args, io, out });
    return exitCodes.done;
  },
};
