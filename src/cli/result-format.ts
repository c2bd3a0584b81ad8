/** The option by which a command writes its result for people or for programs. */
import { didYouMean } from '../model/suggest.js';
import { UsageError, type Args, type Option } from './command.js';

/** @param names the formats, the usual one first; one of them is `json` */
export const formatOptions = (names: readonly string[]) =>
  ({
    format: {
      type: 'string',
      value: 'FORMAT',
      description: `${names[0]!} (if not said), ${names.slice(1).join(' or ')}`,
    },
    json: { type: 'boolean', description: 'The same as --format json' },
  }) satisfies Record<string, Option>;

/** Whether a format was asked for. */
export const hasFormat = (args: Args): boolean =>
  args.text('format') !== undefined || args.flag('json');

/** The format that was asked for, else the usual one. */
export function formatOf<T extends string>(args: Args, names: readonly [T, ...T[]]): T {
  const wanted = args.text('format') ?? (args.flag('json') ? 'json' : names[0]);
  if (args.flag('json') && wanted !== 'json') {
    throw new UsageError(`--json and --format ${wanted} ask for two formats; leave one out`);
  }
  const format = names.find((name) => name === wanted);
  if (format !== undefined) return format;
  throw new UsageError(
    `--format knows ${names.join(', ')}, not “${wanted}”${didYouMean(wanted, names)}`,
  );
}
