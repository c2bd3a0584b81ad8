/** What a command is, and how its words are read and its help is written. */
import { parseArgs } from 'node:util';
import { didYouMean } from '../model/suggest.js';
import type { Io } from './io.js';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** What the value is, in capitals, for the help: `FILE`. */
  readonly value?: string;
  readonly description: string;
}

export interface Example {
  /** The words after the name of the program. */
  readonly command: string;
  readonly does: string;
}

export interface Command {
  /** One word or two: `validate`, `import gdad`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the name: `FILE [FILE …]`. */
  readonly usage: string;
  /** More that its user must know, as paragraphs. */
  readonly details?: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly Example[];
  /** How many words must follow: at least, at most. */
  readonly words: readonly [number, number];
  /** Does the work and returns the exit code. */
  run(args: Args, io: Io): Promise<number>;
}

/** 0: done, nothing wrong. 1: the content is wrong, or could not be read. 2: the command was not understood. */
export const exitCodes = { done: 0, wrong: 1, usage: 2 } as const;

/** The command was not understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The words of a command, as given. */
export class Args {
  readonly words: readonly string[];
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(words: readonly string[], values: Readonly<Record<string, unknown>>) {
    this.words = words;
    this.#values = values;
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw new UsageError(`--${name} is missing`);
    return value;
  }

  texts(name: string): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? (value as string[]) : [];
  }
}

const help: Option = { type: 'boolean', short: 'h', description: 'Show this help' };

export const isHelp = (words: readonly string[]): boolean =>
  words.includes('--help') || words.includes('-h');

/** Reads the words that follow a command's name. */
export function readArgs(command: Command, given: readonly string[]): Args {
  const options = { ...command.options, help };
  const unknown = given
    .slice(0, given.includes('--') ? given.indexOf('--') : given.length)
    .find(
      (word) => /^--[^=]/.test(word) && !Object.hasOwn(options, word.slice(2).split('=', 1)[0]!),
    );
  if (unknown !== undefined) {
    const name = unknown.slice(2).split('=', 1)[0]!;
    throw new UsageError(`there is no option --${name}${didYouMean(name, Object.keys(options))}`);
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options,
      allowPositionals: true,
    });
    checkWords(command, positionals);
    return new Args(positionals, values);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError((error as Error).message, { cause: error });
  }
}

function checkWords({ words: [least, most], usage }: Command, given: readonly string[]): void {
  if (given.length < least) throw new UsageError(`something is missing; expected ${usage}`);
  if (given.length > most)
    throw new UsageError(`“${given[most]!}” is one too many; expected ${usage}`);
}

const nameOf = (name: string, { short, value }: Option): string =>
  `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

/** Two columns, the first as wide as its widest. */
export function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

/** The help of one command. */
export function helpOf(program: string, command: Command): string {
  const options = Object.entries({ ...command.options, help });
  const paragraphs = [
    command.summary,
    `Usage: ${program} ${command.name} ${command.usage}`.trimEnd(),
    ...(command.details ?? []),
    [
      'Options:',
      ...columns(options.map(([name, option]) => [nameOf(name, option), option.description])),
    ].join('\n'),
    [
      command.examples.length === 1 ? 'Example:' : 'Examples:',
      ...command.examples.map(
        (example) => `  ${program} ${example.command}\n      ${example.does}`,
      ),
    ].join('\n'),
  ];
  return paragraphs.join('\n\n');
}
