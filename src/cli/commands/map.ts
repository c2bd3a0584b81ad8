import { acceptLinks } from '../../exchange/map/accept.js';
import { DEFAULTS, proposeLinks, type ProposedLinks } from '../../exchange/map/index.js';
import { linksTable, readConfirmed } from '../../exchange/map/table.js';
import { ExchangeError, Report } from '../../exchange/index.js';
import { formatProblem, parse, type Framework } from '../../model/index.js';
import { exitCodes, UsageError, type Args, type Command } from '../command.js';
import { datasetText, problemLine, readAndTell } from '../datasets.js';
import type { Io } from '../io.js';
import { keepingInputs } from '../keep-inputs.js';
import { formatOf, formatOptions, hasFormat } from '../result-format.js';
import { reportText } from '../report-text.js';

const round = (score: number) => Math.round(score * 1000) / 1000;

function linksJson(links: readonly ProposedLinks[]): string {
  const list = links.map(({ from, proposals }) => ({
    skill: from.skill.id,
    name: from.name,
    matches: proposals.map(({ to, score, nameLikeness, textLikeness, ...proposal }) => ({
      skill: to.skill.id,
      name: to.name,
      score: round(score),
      nameLikeness: round(nameLikeness),
      ...(textLikeness !== undefined && { textLikeness: round(textLikeness) }),
      basedOn: proposal.basis,
      wordsInCommon: proposal.shared,
      ...(proposal.relation && { relation: proposal.relation }),
    })),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function linksText(links: readonly ProposedLinks[]): string {
  const blocks = links.map(({ from, proposals }) => {
    const lines = proposals.map(({ to, score, basis, shared, relation }) => {
      const why = [relation, basis.join(', '), shared.join(' ')].filter(Boolean).join('; ');
      return `  ${score.toFixed(2)}  ${to.name} [${to.skill.id}]: ${why}`;
    });
    const found = lines.length ? lines : ['  nothing like it'];
    return [`${from.name} [${from.skill.id}]`, ...found].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

const writers = { text: linksText, csv: linksTable, json: linksJson } as const;
const formats = ['text', 'csv', 'json'] as const;

function numberOf(
  args: Args,
  name: string,
  fallback: number,
  expected: string,
  accepts: (value: number) => boolean,
): number {
  const given = args.text(name);
  if (given === undefined) return fallback;
  const value = given.trim() === '' ? NaN : Number(given);
  if (accepts(value)) return value;
  throw new UsageError(`--${name} is “${given}”; expected ${expected}`);
}

async function propose(args: Args, io: Io, a: Framework, b: Framework, report: Report) {
  const format = formatOf(args, formats);
  const links = proposeLinks(a, b, report, {
    top: numberOf(
      args,
      'top',
      DEFAULTS.top,
      'a whole number from 1',
      (value) => Number.isSafeInteger(value) && value >= 1,
    ),
    minScore: numberOf(
      args,
      'min-score',
      DEFAULTS.minScore,
      'a number from 0 to 1',
      (value) => value >= 0 && value <= 1,
    ),
    language: args.text('language'),
    onProgress: (done, of) => {
      if (done % 100 === 0) io.progress(`Comparing: ${Math.round((100 * done) / of)} %`);
    },
  });
  io.progress('');
  await io.write(args.text('out') ?? '-', writers[format](links));
}

async function accept(
  path: string,
  args: Args,
  io: Io,
  a: Framework,
  b: Framework,
  report: Report,
) {
  if (hasFormat(args)) throw new UsageError('--accept writes a dataset; leave --format out');
  const out = args.text('out') ?? '-';
  const made = acceptLinks(a, b, readConfirmed(await io.read(path), report), report);
  const { framework, problems } = parse(made);
  if (!framework) {
    throw new ExchangeError(
      `no valid dataset came of it: ${problems[0] ? formatProblem(problems[0]) : 'nothing is left'}`,
    );
  }
  for (const problem of problems) io.tell(problemLine(out, problem));
  await io.write(out, datasetText(framework));
}

export const map: Command = {
  name: 'map',
  summary: 'Propose links between the skills of two frameworks, for a person to confirm',
  usage: 'A B [-o links.csv --format csv]',
  details: [
    'For every skill of A the skills of B that are most like it, by their names and by the words of their descriptions and levels.\nThe score is the mean of both likenesses, from 0 to 1. It says how alike the words are; whether the skills are, a person must say.',
    'The relation “exact” is proposed only where the names are equal and the texts agree. As CSV, the column “confirmed” is empty:\nwrite yes for what is proposed, or a relation: exact, close, broad (the match is the broader one), narrow, related. Then\n--accept writes what was confirmed into A, as mappings.',
  ],
  options: {
    top: {
      type: 'string',
      value: 'NUMBER',
      description: `How many matches of each skill at most; ${DEFAULTS.top} if not said`,
    },
    'min-score': {
      type: 'string',
      value: 'SCORE',
      description: `Leave out matches below it, from 0 to 1; ${DEFAULTS.minScore} if not said`,
    },
    language: {
      type: 'string',
      value: 'TAG',
      description: 'Which language to compare, where texts are in several, such as cy',
    },
    ...formatOptions(formats),
    accept: {
      type: 'string',
      value: 'FILE',
      description: 'Instead: the CSV with the column “confirmed” filled in',
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      description: 'Where the result goes; standard output if not said',
    },
    verbose: {
      type: 'boolean',
      short: 'v',
      description: 'Report every case, not the first few of each sort',
    },
  },
  examples: [
    {
      command: 'map ours.json theirs.json --format csv -o links.csv',
      does: 'Makes a table of proposals to go through in a spreadsheet.',
    },
    {
      command: 'map --accept links.csv ours.json theirs.json -o ours-with-mappings.json',
      does: 'Writes the links that were confirmed into the first dataset.',
    },
  ],
  words: [2, 2],
  async run(args, given) {
    const io = keepingInputs(given);
    const report = new Report();
    const confirmed = args.text('accept');
    // Links that were confirmed may go into the dataset in its place; a table of proposals must not.
    const a = await readAndTell(args.words[0]!, confirmed === undefined ? io : given);
    const b = await readAndTell(args.words[1]!, io);
    if (confirmed === undefined) await propose(args, io, a, b, report);
    else await accept(confirmed, args, io, a, b, report);
    io.tell(reportText(report, 'Read', args.flag('verbose')));
    return exitCodes.done;
  },
};
