import { findRepeatedKeys, locate, placesIn } from '../../model/json-text.js';
import { formatPath, type Path } from '../../model/index.js';
import {
  lint as findAll,
  lintRules,
  type LintFinding,
  type LintSeverity,
} from '../../model/lint.js';
import { addressOfPath, resolve } from '../../model/overlay.js';
import { didYouMean } from '../../model/suggest.js';
import { columns, exitCodes, UsageError, type Args, type Command } from '../command.js';
import { problemLine, readDataset, type ReadDataset } from '../datasets.js';
import type { Io } from '../io.js';

const REPEATED_KEY = 'repeated-key';

const names = [REPEATED_KEY, ...lintRules.map(({ name }) => name)];

interface Placed extends LintFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

function namesOf(args: Args, option: string): readonly string[] {
  const given = args.texts(option);
  for (const name of given)
    if (!names.includes(name))
      throw new UsageError(`there is no rule “${name}”${didYouMean(name, names)}`);
  return given;
}

const repeatedKey = (path: Path): LintFinding => ({
  rule: REPEATED_KEY,
  severity: 'error',
  path,
  message: 'this field stands twice in its object; only the last one counts',
  advice: 'What the first one says is lost without a word. Keep one of them.',
});

/** Findings in the order of the text. Paths are those of the file, also where something was left out before it. */
function placed({ file, framework }: ReadDataset, found: readonly LintFinding[]): Placed[] {
  const text = file.text.replace(/^\ufeff/, '');
  const whole = JSON.parse(text) as Record<string, unknown>;
  const asWritten = ({ path, rule }: LintFinding): Path => {
    if (rule === REPEATED_KEY) return path;
    const address = addressOfPath(framework, path);
    return resolve(whole, address)?.path ?? path;
  };
  const isWhole = JSON.stringify(whole) === JSON.stringify(framework);
  const paths = found.map((finding) => (isWhole ? finding.path : asWritten(finding)));
  const offsets = locate(text, paths);
  const placeOf = placesIn(text);
  return found
    .map((finding, at) => ({ finding: { ...finding, path: paths[at]! }, offset: offsets[at]! }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ finding, offset }) => ({ file: file.name, ...finding, ...placeOf(offset) }));
}

const line = ({ file, line, column, severity, rule, path, message }: Placed) =>
  `${file}:${line}:${column}: ${severity}: ${path.length ? `${formatPath(path)}: ` : ''}${message} (${rule})`;

/** How often each rule found something, with what to do about it. */
function summary(found: readonly LintFinding[]): string {
  const groups = new Map<string, { count: number; advice: string; severity: LintSeverity }>();
  for (const { rule, advice, severity } of found) {
    const group = groups.get(rule) ?? { count: 0, advice, severity };
    groups.set(rule, group);
    group.count++;
  }
  if (!groups.size) return 'Nothing found.';
  const rows = [...groups]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([rule, { count, advice }]) => [`${count} ${rule}`, advice] as const);
  return ['', ...columns(rows)].join('\n');
}

const SHOWN = 20;

/** The first few of each rule. */
function shown(found: readonly Placed[], everything: boolean): Placed[] {
  const counts = new Map<string, number>();
  return found.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return everything || count <= SHOWN;
  });
}

function listRules(io: Io): number {
  const rows = lintRules.map(
    ({ name, severity, summary }) => [name, `${summary} (${severity})`] as const,
  );
  for (const row of columns([
    [REPEATED_KEY, 'A field that stands twice in one object (error)'],
    ...rows,
  ]))
    io.say(row);
  return exitCodes.done;
}

export const lint: Command = {
  name: 'lint',
  summary: 'Say what a careful editor would ask about datasets that are valid',
  usage: 'DATASET [DATASET …]',
  details: [
    'A warning is probably a mistake, a note is worth a look. The exit code is 1 if the dataset has errors, or with --strict warnings; notes never count.',
  ],
  options: {
    rule: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      description: 'Only this rule; may be given several times',
    },
    without: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      description: 'Not this rule; may be given several times',
    },
    rules: { type: 'boolean', description: 'List the rules' },
    language: { type: 'string', value: 'TAG', description: 'Only texts in this language' },
    strict: { type: 'boolean', description: 'End with 1 if there is a warning' },
    verbose: {
      type: 'boolean',
      short: 'v',
      description: `Show every finding, not the first ${SHOWN} of each rule`,
    },
    json: { type: 'boolean', description: 'Report as JSON' },
  },
  examples: [
    {
      command: 'lint our-framework.json',
      does: 'Lists what is worth a look, with its line, and what to do about it.',
    },
    {
      command: 'lint our-framework.json --without long-sentence --strict',
      does: 'Is quiet about long sentences, and fails on warnings.',
    },
  ],
  words: [0, Infinity],
  async run(args, io) {
    if (args.flag('rules')) return listRules(io);
    if (!args.words.length)
      throw new UsageError('something is missing; expected DATASET [DATASET …]');
    const [rules, without] = [namesOf(args, 'rule'), namesOf(args, 'without')];
    const isAsked = (name: string) =>
      (!rules.length || rules.includes(name)) && !without.includes(name);
    const all: Placed[] = [];
    let isWrong = false;
    for (const path of args.words) {
      const dataset = await readDataset(path, io);
      const { file, framework, problems } = dataset;
      for (const problem of problems) io.tell(problemLine(file.name, problem));
      isWrong ||= problems.some(({ severity }) => severity === 'error');
      const repeated = isAsked(REPEATED_KEY)
        ? findRepeatedKeys(file.text).map((key) => repeatedKey(key.path))
        : [];
      const isOnlyKeys = rules.length > 0 && rules.every((name) => name === REPEATED_KEY);
      const found = isOnlyKeys
        ? []
        : findAll(framework, { rules, without, language: args.text('language'), problems });
      all.push(...placed(dataset, [...repeated, ...found]));
    }
    if (args.flag('json')) io.say(JSON.stringify(all, null, 2));
    else {
      for (const finding of shown(all, args.flag('verbose'))) io.say(line(finding));
      io.say(summary(all));
    }
    const counts: readonly LintSeverity[] = args.flag('strict') ? ['error', 'warning'] : ['error'];
    return isWrong || all.some(({ severity }) => counts.includes(severity))
      ? exitCodes.wrong
      : exitCodes.done;
  },
};
