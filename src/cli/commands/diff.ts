import { diffFormats, writeEditionDiff } from '../../exchange/edition-notes.js';
import { ExchangeError } from '../../exchange/index.js';
import { changesForRole, compareEditions, type EditionDiff } from '../../model/diff.js';
import type { Framework } from '../../model/index.js';
import { didYouMean } from '../../model/suggest.js';
import { exitCodes, type Command } from '../command.js';
import { readAndTell } from '../datasets.js';
import { keepingInputs } from '../keep-inputs.js';
import { formatOf, formatOptions } from '../result-format.js';

/** The changes that concern one role. */
function forRole(diff: EditionDiff, roleId: string, editions: readonly Framework[]): EditionDiff {
  const ids = editions.flatMap(({ roles = [] }) => roles.map(({ id }) => id));
  if (!ids.includes(roleId))
    throw new ExchangeError(
      `no edition has a role with the id '${roleId}'${didYouMean(roleId, new Set(ids))}`,
    );
  const { role, levels, skills, moves, others } = changesForRole(diff, roleId);
  return { ...diff, changes: [...(role ? [role] : []), ...levels, ...skills, ...moves, ...others] };
}

export const diff: Command = {
  name: 'diff',
  summary: 'Say what changed between two editions of a framework',
  usage: 'OLD NEW',
  details: [
    'Things are the same where their ids are; otherwise where a former name, the name, or the likeness of names or descriptions says so, which is told. Everything that differs is told, except the order of the fields of an object.',
    'The exit code is 0 whether or not something changed; with --exit-code it is 1 if something did.',
  ],
  options: {
    ...formatOptions(diffFormats),
    role: { type: 'string', value: 'ID', description: 'Only what concerns this role' },
    language: { type: 'string', value: 'TAG', description: 'The language in which names are told' },
    'exit-code': { type: 'boolean', description: 'End with 1 if something changed' },
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      description: 'Where the result goes; standard output if not said',
    },
  },
  examples: [
    {
      command: 'diff 2025.json 2026.json',
      does: 'Lists what changed, role by role and skill by skill.',
    },
    {
      command: 'diff 2025.json 2026.json --format markdown -o notes.md',
      does: 'Writes release notes.',
    },
    {
      command: 'diff live.json draft.json --role data-scientist',
      does: 'Shows what a data scientist must know.',
    },
  ],
  words: [2, 2],
  async run(args, given) {
    const io = keepingInputs(given);
    const format = formatOf(args, diffFormats);
    const [before, after] = [
      await readAndTell(args.words[0]!, io),
      await readAndTell(args.words[1]!, io),
    ];
    const whole = compareEditions(before, after);
    const role = args.text('role');
    const shown = role === undefined ? whole : forRole(whole, role, [before, after]);
    await io.write(args.text('out') ?? '-', writeEditionDiff(shown, format, args.text('language')));
    return args.flag('exit-code') && shown.changes.length ? exitCodes.wrong : exitCodes.done;
  },
};
