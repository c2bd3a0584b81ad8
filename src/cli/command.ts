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

/** What stands where the value of an option should, though it is an option itself; `-` is a stream. */
const isOption = (value: string) => /^-./.test(value);

/** Reads the words that follow a command's name. */
export function readArgs(command: Command, given: readonly string[]): Args {
  const options: Readonly<Record<string, Option>> = { ...command.options, help };
  // Not strict: the reader of options would complain in sentences of its own.
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    if (!Object.hasOwn(options, name)) {
      const known = Object.keys(options).map((one) => `--${one}`);
      throw new UsageError(
        `there is no option ${rawName}${rawName.startsWith('--') ? didYouMean(rawName, known) : ''}`,
      );
    }
    checkOption(options[name]!, token, seen.has(name));
    seen.add(name);
  }
  checkWords(command, positionals);
  return new Args(positionals, values);
}

interface GivenOption {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkOption(
  { type, value: wanted = 'VALUE', multiple = false }: Option,
  { rawName, value, inlineValue }: GivenOption,
  isRepeated: boolean,
): void {
  if (type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value; found “${value}”`);
    return;
  }
  if (value === undefined || value === '' || (!inlineValue && isOption(value)))
    throw new UsageError(
      `${rawName} has no value; expected ${rawName} ${wanted}${value ? `, found “${value}”` : ''}`,
    );
  if (isRepeated && !multiple)
    throw new UsageError(
      `${rawName} is given twice; give it once, or it is not clear which counts`,
    );
}

function checkWords({ words: [least, most], usage }: Command, given: readonly string[]): void {
  if (given.length < least) throw new UsageError(`something is missing; expected ${usage}`);
  if (given.length > most)
    throw new UsageError(
      `“${given[most]!}” is one too many; expected ${usage || 'nothing but options'}`,
    );
  if (given.includes('')) throw new UsageError(`a name is empty; expected ${usage}`);
}

const nameOf = (name: string, { short, value }: Option): string =>
  `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

/** As many characters as a terminal has in a line where nobody made it wider. */
const WIDTH = 80;

/** A text in lines that fit; those after the first begin with as many spaces as `indent` says. */
function wrapped(text: string, indent = 0, start = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const room = WIDTH - (lines.length ? indent : start);
    if (line && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/** A paragraph in lines that fit; one that has lines of its own, which begin with spaces, keeps them. */
const paragraph = (text: string) => (/^ /m.test(text) ? text : wrapped(text));

/** Two columns, the first as wide as its widest. */
export function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

/** The same in lines that fit. */
export function columnsThatFit(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 4;
  return columns(rows.map(([left, right]) => [left, wrapped(right, width, width)]));
}

/** The help of one command. */
export function helpOf(program: string, command: Command): string {
  const options = Object.entries({ ...command.options, help });
  const paragraphs = [
    wrapped(command.summary),
    wrapped(`Usage: ${program} ${command.name} ${command.usage}`.trimEnd(), 4),
    ...(command.details ?? []).map(paragraph),
    [
      'Options:',
      ...columnsThatFit(
        options.map(([name, option]) => [nameOf(name, option), option.description]),
      ),
    ].join('\n'),
    [
      command.examples.length === 1 ? 'Example:' : 'Examples:',
      // A command stands on one line, so that it can be copied.
      ...command.examples.map(
        (example) => `  ${program} ${example.command}\n      ${wrapped(example.does, 6, 6)}`,
      ),
    ].join('\n'),
  ];
  return paragraphs.join('\n\n');
}
