/** What all exports share: the dataset read and checked, the report of what was lost, and writing all or nothing. */
import { ExchangeError, Report } from '../exchange/index.js';
import type { Framework } from '../model/index.js';
import { exitCodes, type Args, type Command, type Option } from './command.js';
import { readAndTell } from './datasets.js';
import type { Io } from './io.js';
import { keepingInputs } from './keep-inputs.js';
import { reportOptions, tellReport } from './report-text.js';

export interface ExportFormat {
  readonly name: string;
  readonly summary: string;
  readonly details?: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: Command['examples'];
  /** What `--out` names: one file (standard output if not said), or a folder of several. */
  readonly makes: 'file' | 'folder';
  /** The files by name; one file of any name where the format makes one. */
  write(framework: Framework, args: Args, report: Report): ReadonlyMap<string, string>;
  /** Whether a file of this name would be read again with those that are written. */
  reads?(name: string): boolean;
}

const common = (makes: ExportFormat['makes']) =>
  ({
    out: {
      type: 'string',
      short: 'o',
      value: makes === 'file' ? 'FILE' : 'FOLDER',
      description:
        makes === 'file'
          ? 'Where the result goes; standard output if not said'
          : 'The folder for the result',
    },
    ...reportOptions,
  }) satisfies Record<string, Option>;

const baseName = (path: string) => path.replace(/^.*[/\\]/, '');

/** A file that an earlier export left behind would be read as part of this one. */
async function refuseStrangers(
  folder: string,
  files: ReadonlyMap<string, string>,
  format: ExportFormat,
  io: Io,
): Promise<void> {
  const names = ((await io.list(folder)) ?? []).map(baseName);
  const strangers = names.filter((name) => !files.has(name) && format.reads?.(name));
  if (!strangers.length) return;
  throw new ExchangeError(
    `the folder holds ${strangers.join(', ')} of another export, which an import would mix with this one. Name an empty folder, or delete what is not needed`,
    { file: folder },
  );
}

async function writeAll(
  files: ReadonlyMap<string, string>,
  format: ExportFormat,
  args: Args,
  io: Io,
): Promise<string> {
  if (format.makes === 'folder') {
    const folder = args.required('out');
    await refuseStrangers(folder, files, format, io);
    await io.writeAll(new Map([...files].map(([name, text]) => [`${folder}/${name}`, text])));
    return folder;
  }
  const out = args.text('out') ?? '-';
  for (const text of files.values()) await io.write(out, text);
  return out;
}

export function exportCommand(format: ExportFormat): Command {
  return {
    ...format,
    name: `export ${format.name}`,
    usage: 'DATASET',
    words: [1, 1],
    options: { ...format.options, ...common(format.makes) },
    async run(args, given) {
      const io = keepingInputs(given);
      const report = new Report();
      const framework = await readAndTell(args.words[0]!, io);
      const out = await writeAll(format.write(framework, args, report), format, args, io);
      tellReport(report, 'Wrote', { args, io, out });
      return exitCodes.done;
    },
  };
}
