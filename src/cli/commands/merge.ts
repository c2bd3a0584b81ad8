import { ExchangeError, formatPlace, type SourceFile } from '../../exchange/index.js';
import { locate, placesIn } from '../../model/json-text.js';
import { formatPath, parse, type Framework, type Path } from '../../model/index.js';
import {
  addressOfPath,
  mergeOverlays,
  recordBase,
  resolve,
  type Merged,
} from '../../model/overlay.js';
import { exitCodes, UsageError, type Args, type Command } from '../command.js';
import { datasetText, problemLine, readAndTell } from '../datasets.js';
import type { Io } from '../io.js';

interface Overlay {
  readonly file: SourceFile;
  readonly value: unknown;
}

async function readOverlay(path: string, io: Io): Promise<Overlay> {
  const file = await io.read(path);
  const text = file.text.replace(/^\ufeff/, '');
  try {
    return { file: { ...file, text }, value: JSON.parse(text) as unknown };
  } catch (cause) {
    const [problem] = parse(text).problems;
    const { message, line, column } = problem!;
    throw new ExchangeError(message, { file: file.name, line, column }, { cause });
  }
}

interface Line {
  readonly layer: number;
  readonly path: Path;
  readonly words: string;
}

/** Lines with their places, overlay by overlay and in the order of each file. */
function placed(lines: readonly Line[], overlays: readonly Overlay[]): string[] {
  return overlays.flatMap(({ file }, at) => {
    const own = lines.filter(({ layer }) => layer === at + 1);
    const offsets = locate(
      file.text,
      own.map(({ path }) => path),
    );
    const placeOf = placesIn(file.text);
    return own
      .map((line, index) => ({ line, offset: offsets[index]! }))
      .sort((a, b) => a.offset - b.offset)
      .map(
        ({ line, offset }) =>
          `${formatPlace({ file: file.name, ...placeOf(offset) })}: ${line.words}`,
      );
  });
}

/** What is wrong with the whole, at its place in the overlay that it comes from, where one does. */
function ofOverlay({ problems }: Merged, merged: unknown, overlays: readonly Overlay[]) {
  const lines: Line[] = [];
  const others: string[] = [];
  for (const problem of problems) {
    const address = addressOfPath(merged as Record<string, unknown>, problem.path);
    const words = `${problem.severity}: ${address || formatPath(problem.path)}: ${problem.message}`;
    const layer = overlays.findIndex(
      ({ value }) => address && resolve(value as Record<string, unknown>, address),
    );
    if (layer === -1) others.push(problemLine('the merged dataset', problem));
    else
      lines.push({
        layer: layer + 1,
        path: resolve(overlays[layer]!.value as Record<string, unknown>, address)!.path,
        words,
      });
  }
  return { lines, others };
}

function tell(merged: Merged, overlays: readonly Overlay[], io: Io): void {
  const { lines, others } = ofOverlay(merged, merged.document, overlays);
  const conflicts = merged.conflicts.map(({ layer, path, severity, at, message }) => ({
    ...{ layer, path },
    words: `${severity}: ${at}: ${message}`,
  }));
  const wrong = merged.overlayProblems.map(({ layer, problem }) => ({
    layer,
    path: problem.path,
    words: `${problem.severity}: ${problem.path.length ? `${formatPath(problem.path)}: ` : ''}${problem.message}`,
  }));
  for (const line of [...placed([...wrong, ...lines, ...conflicts], overlays), ...others])
    io.tell(line);
}

const count = (number: number, one: string, other = `${one}s`) =>
  `${number} ${number === 1 ? one : other}`;

function summary({ origins, removed, conflicts }: Merged): string {
  const real = conflicts.filter(({ severity }) => severity === 'conflict').length;
  const notes = conflicts.length - real;
  return `${count(Object.keys(origins).length, 'place')} from overlays, ${removed.length} removed; ${count(real, 'conflict')}, ${count(notes, 'note')}.`;
}

async function record(
  base: Framework,
  overlays: readonly Overlay[],
  args: Args,
  io: Io,
): Promise<number> {
  if (overlays.length > 1) throw new UsageError('--record takes one overlay at a time');
  const [{ file, value }] = overlays as [Overlay];
  const recorded = recordBase(base, value);
  if (!recorded)
    throw new ExchangeError('it is no overlay; see merge without --record', { file: file.name });
  await io.write(args.text('out') ?? '-', datasetText(recorded));
  return exitCodes.done;
}

export const merge: Command = {
  name: 'merge',
  summary: 'Lay a department’s additions, rewordings and removals over a dataset',
  usage: 'BASE OVERLAY [OVERLAY …]',
  details: [
    'An overlay is a dataset that holds only what differs. What it says of an entity of the base takes the place of what the base says, field by field; what the base does not have is added; "removes" takes away. "overlays" names the base, and "replaces" records what the base said, so that a conflict is told when the base has moved on; --record writes both.',
    'The merged dataset says whose everything is: it cites a source that stands for the overlay, and lists that source in "mergedFrom".',
    'The exit code is 1 if something in an overlay is wrong and was left out, or with --strict if there is a conflict.',
  ],
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      description: 'Where the result goes; standard output if not said',
    },
    strict: { type: 'boolean', description: 'End with 1 if there is a conflict' },
    record: {
      type: 'boolean',
      description: 'Write the overlay with a record of this base, instead of merging',
    },
    json: {
      type: 'boolean',
      description: 'Write the merged dataset, origins, conflicts and removals as one JSON document',
    },
    compact: { type: 'boolean', description: 'Write the dataset on one line' },
  },
  examples: [
    {
      command: 'merge national.json our-department.json -o ours.json',
      does: 'Writes one dataset, and tells of conflicts.',
    },
    {
      command: 'merge national.json our-department.json --record -o our-department.json',
      does: 'Records what the overlay replaces, after it was written or its conflicts were decided.',
    },
  ],
  words: [2, Infinity],
  async run(args, io) {
    const [basePath, ...paths] = args.words as [string, ...string[]];
    const base = await readAndTell(basePath, io);
    const overlays: Overlay[] = [];
    for (const path of paths) overlays.push(await readOverlay(path, io));
    if (args.flag('record')) return record(base, overlays, args, io);
    const merged = mergeOverlays(
      base,
      overlays.map(({ value }) => value),
    );
    tell(merged, overlays, io);
    const { document: _, ...result } = merged;
    if (!merged.framework || merged.layers.length <= overlays.length)
      throw new ExchangeError('nothing was merged, because of the errors above', {
        file: paths.join(', '),
      });
    const out = args.text('out') ?? '-';
    await io.write(
      out,
      args.flag('json')
        ? `${JSON.stringify(result, null, 2)}\n`
        : datasetText(merged.framework, args.flag('compact')),
    );
    (out === '-' ? io.tell : io.say)(summary(merged));
    const problems = [...merged.problems, ...merged.overlayProblems.map(({ problem }) => problem)];
    const isWrong = problems.some(({ severity }) => severity === 'error');
    const isDisputed =
      args.flag('strict') && merged.conflicts.some(({ severity }) => severity === 'conflict');
    return isWrong || isDisputed ? exitCodes.wrong : exitCodes.done;
  },
};
