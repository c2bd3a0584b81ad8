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

/** The same, telling on standard error what was left out of it: a command that goes on must not hide it. */
export async function readAndTell(path: string, io: Io): Promise<Framework> {
  const { file, framework, problems } = await readDataset(path, io);
  for (const problem of problems) io.tell(problemLine(file.name, problem));
  return framework;
}

/** A dataset as its file: for people by lines, or compact. */
export const datasetText = (framework: Framework, compact = false): string =>
  `${JSON.stringify(framework, null, compact ? undefined : 2)}\n`;
