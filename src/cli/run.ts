/** Finds the command that the words name, and turns whatever goes wrong into a sentence and an exit code. */
import { ExchangeError } from '../exchange/index.js';
import { didYouMean } from '../model/suggest.js';
import {
  columnsThatFit,
  exitCodes,
  helpOf,
  isHelp,
  readArgs,
  UsageError,
  type Command,
} from './command.js';
import { commands } from './commands.js';
import type { Io } from './io.js';

export const PROGRAM = 'capability-elements';

function helpOfAll(list: readonly Command[], group = ''): string {
  const rows = list.map(({ name, summary }) => [name, summary] as const);
  return [
    `Usage: ${PROGRAM} ${group || 'COMMAND'} …`,
    ['Commands:', ...columnsThatFit(rows)].join('\n'),
    `${PROGRAM} COMMAND --help explains one of them.\nWhere a file is asked for, - means the standard stream.`,
  ].join('\n\n');
}

const find = (words: readonly string[]): Command | undefined =>
  commands.find(({ name }) => name === words.slice(0, name.split(' ').length).join(' '));

const groupOf = (word: string | undefined): readonly Command[] =>
  commands.filter(({ name }) => name.startsWith(`${word ?? ''} `));

function unknownCommand(words: readonly string[]): UsageError {
  const [first = '', second] = words;
  const group = groupOf(first);
  if (!group.length) {
    const names = new Set(commands.map(({ name }) => name.split(' ', 1)[0]!));
    return new UsageError(`there is no command “${first}”${didYouMean(first, names)}`);
  }
  const formats = group.map(({ name }) => name.split(' ')[1]!);
  if (second === undefined || second.startsWith('-')) {
    return new UsageError(`say which format: ${formats.join(', ')}`);
  }
  return new UsageError(
    `${first} knows no format “${second}”${didYouMean(second, formats)}; it knows ${formats.join(', ')}`,
  );
}

async function runCommand(words: readonly string[], io: Io): Promise<number> {
  const command = find(words);
  if (!command) {
    const group = groupOf(words[0]);
    if (words.length === 0 || words[0] === 'help' || words[0]?.startsWith('-')) {
      io.say(helpOfAll(commands));
      return words.length === 0 ? exitCodes.usage : exitCodes.done;
    }
    if (group.length && isHelp(words)) {
      io.say(helpOfAll(group, words[0]));
      return exitCodes.done;
    }
    throw unknownCommand(words);
  }
  const rest = words.slice(command.name.split(' ').length);
  if (isHelp(rest)) {
    io.say(helpOf(PROGRAM, command));
    return exitCodes.done;
  }
  return command.run(readArgs(command, rest), io);
}

/** Runs the command that the words name, and returns the exit code. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  try {
    return await runCommand(words, io);
  } catch (error) {
    if (error instanceof UsageError) {
      const command = find(words);
      const more = command ? `${command.name} --help` : '--help';
      const end = error.message.endsWith('?') ? '' : '.';
      io.tell(`${PROGRAM}: ${error.message}${end}\nSee ${PROGRAM} ${more}.`);
      return exitCodes.usage;
    }
    if (error instanceof ExchangeError) {
      io.tell(`${PROGRAM}: ${error.message}`);
      return exitCodes.wrong;
    }
    throw error;
  }
}
