/** What all imports share: the options, the check of the result, the report, and writing all or nothing. */
import { ExchangeError, Report } from '../exchange/index.js';
import { formatProblem, limits, parse, type Framework } from '../model/index.js';
import { exitCodes, type Args, type Command, type Option } from './command.js';
import { datasetText, problemLine, readAndTell } from './datasets.js';
import type { Io } from './io.js';
import { keepingInputs } from './keep-inputs.js';
import { reportOptions, tellReport } from './report-text.js';

export interface ImportFormat {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly details?: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: Command['examples'];
  readonly words: Command['words'];
  /** What to do where a dataset becomes larger than pages read; ends a message. */
  readonly tooLarge?: string;
  /** @param previous the dataset of the last import, whose ids are kept; undefined where none was given */
  read(args: Args, io: Io, report: Report, previous: Framework | undefined): Promise<Framework>;
}

const common = {
  out: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    description: 'Where the dataset goes; standard output if not said',
  },
  previous: {
    type: 'string',
    value: 'FILE',
    description: 'The dataset of the last import: its ids are kept, also where names changed',
  },
  compact: { type: 'boolean', description: 'Write the dataset on one line' },
  ...reportOptions,
} satisfies Record<string, Option>;

/** Checks what an importer made, as every page will. */
function check(made: Framework, name: string, io: Io, tooLarge: string | undefined): Framework {
  const { framework, problems } = parse(made);
  if (!framework) {
    const [first] = problems;
    const advice = first?.code === 'too-large' && tooLarge ? `. ${tooLarge}` : '';
    throw new ExchangeError(
      `no valid dataset came of it: ${first ? formatProblem(first) : 'nothing is left'}${advice}`,
    );
  }
  for (const problem of problems) io.tell(problemLine(name, problem));
  return framework;
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

/** The text of the file: by lines, or on one line where it is asked for or would not be read otherwise. */
function textWithin(
  framework: Framework,
  compact: boolean,
  io: Io,
  advice = 'Leave out what readers do not need.',
): string {
  const text = datasetText(framework, compact);
  const bytes = Buffer.byteLength(text);
  if (bytes <= limits.bytes) return text;
  const most = `${megabytes(limits.bytes)} MB, the most that pages read`;
  if (compact) {
    throw new ExchangeError(
      `the dataset would have ${megabytes(bytes)} MB on one line; that is more than ${most}. ${advice}`,
    );
  }
  const line = textWithin(framework, true, io, advice);
  io.tell(
    `The dataset is written on one line: by lines it would have ${megabytes(bytes)} MB, more than ${most}.`,
  );
  return line;
}

/** The ids of what readers look for, each kind by itself. */
const idsOf = ({ skills = [], roles = [], profiles = [] }: Framework): string[] => [
  ...skills.map(({ id }) => `skill ${id}`),
  ...roles.map(({ id }) => `role ${id}`),
  ...profiles.map(({ id }) => `profile ${id}`),
];

/** Of the last edition at least this part is still there; otherwise it was probably something else. */
const STILL_THERE = 0.1;

/** Ids that are kept from a dataset of something else are kept by chance: that is probably a wrong name. */
function tellOfAnother(made: Framework, previous: Framework, name: string, io: Io): void {
  const now = new Set(idsOf(made));
  const before = idsOf(previous);
  const kept = before.filter((id) => now.has(id)).length;
  if (kept >= before.length * STILL_THERE) return;
  io.tell(
    `${name}: warning: ${kept} of its ${before.length} skills, roles and profiles are in what was imported; it seems to be another framework. Give the dataset of the last import to --previous, or leave it out`,
  );
}

export function importCommand(format: ImportFormat): Command {
  return {
    ...format,
    name: `import ${format.name}`,
    options: { ...format.options, ...common },
    async run(args, io) {
      const report = new Report();
      const earlier = args.text('previous');
      const previous = earlier === undefined ? undefined : await readAndTell(earlier, io);
      const out = args.text('out') ?? '-';
      const safe = keepingInputs(io);
      const made = await format.read(args, safe, report, previous);
      if (previous) tellOfAnother(made, previous, earlier!, io);
      const framework = check(made, out, io, format.tooLarge);
      if (!framework.edition && Object.hasOwn(format.options, 'edition'))
        io.tell('What the edition is called is said by --edition, and its date by --date.');
      await safe.write(out, textWithin(framework, args.flag('compact'), io, format.tooLarge));
      tellReport(report, 'Read', { args, io, out });
      if (out !== '-' && !args.flag('json')) io.say(`The dataset is in ${out}.`);
      return exitCodes.done;
    },
  };
}
