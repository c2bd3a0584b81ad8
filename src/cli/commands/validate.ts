import { parse, type Problem } from '../../model/index.js';
import { exitCodes, type Command } from '../command.js';
import { problemLine } from '../datasets.js';

interface Result {
  readonly file: string;
  readonly problems: readonly Problem[];
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

function verdict({ file, problems }: Result): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (!problems.length) return `${file}: valid`;
  return `${file}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

export const validate: Command = {
  name: 'validate',
  summary: 'Say what is wrong with datasets, and where',
  usage: 'DATASET [DATASET …]',
  details: [
    'An error costs what it stands on when a page shows the dataset; a warning costs nothing. The exit code is 1 if there is an error, or with --strict a warning.',
  ],
  options: {
    strict: { type: 'boolean', description: 'Count warnings as errors' },
    json: { type: 'boolean', description: 'Report as JSON' },
  },
  examples: [
    {
      command: 'validate our-framework.json',
      does: 'Lists every problem with its line and column.',
    },
    {
      command: 'validate --strict - < our-framework.json',
      does: 'Reads standard input, and fails on a warning too.',
    },
  ],
  words: [1, Infinity],
  async run(args, io) {
    const results: Result[] = [];
    for (const path of args.words) {
      const { name, text } = await io.read(path);
      results.push({ file: name, problems: parse(text).problems });
    }
    if (args.flag('json')) io.say(JSON.stringify(results, null, 2));
    else {
      for (const result of results) {
        for (const problem of result.problems) io.say(problemLine(result.file, problem));
        io.say(verdict(result));
      }
    }
    const counts = args.flag('strict')
      ? () => true
      : ({ severity }: Problem) => severity === 'error';
    return results.some(({ problems }) => problems.some(counts)) ? exitCodes.wrong : exitCodes.done;
  },
};
