/** Datasets read from files and written to them, with what is wrong with them. */
import { ExchangeError, type SourceFile } from '../exchange/index.js';
import { formatProblem, parse, type Framework, type Problem } from '../model/index.js';
import type { Io } from './io.js';

export interface ReadDataset {
  readonly file: SourceFile;
  readonly framework: Framework;
  readonly problems: readonly Problem[];
}

export const problemLine = (name: string, problem: Problem): string =>
  `${name}: ${problem.severity}: ${formatProblem(problem)}`;

/** Reads a dataset that a command works on. One that nothing is left of throws an {@link ExchangeError}. */
export async function readDataset(path: string, io: Io): Promise<ReadDataset> {
  const file = await io.read(path);
  const { framework, problems } = parse(file.text);
  if (framework) return { file, framework, problems };
  const [first] = problems;
  throw new ExchangeError(first ? formatProblem(first) : 'it cannot be read', { file: file.name });
}

/** Problems that a command tells by the way, before it goes on with its work. */
const SHOWN = 5;

/** The same, telling on standard error what was left out of it: a command that goes on must not hide it. */
export async function readAndTell(path: string, io: Io): Promise<Framework> {
  const { file, framework, problems } = await readDataset(path, io);
  const shown = problems.slice(0, SHOWN);
  for (const problem of shown) io.tell(problemLine(file.name, problem));
  const rest = problems.length - shown.length;
  if (rest) io.tell(`${file.name}: and ${rest} more; validate lists them all`);
  return framework;
}

/** A dataset as its file: for people by lines, or compact. */
export const datasetText = (framework: Framework, compact = false): string =>
  `${JSON.stringify(framework, null, compact ? undefined : 2)}\n`;
