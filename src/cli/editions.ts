/** How the edition is told of sources whose files do not name it. */
import type { Edition } from '../exchange/index.js';
import { DATE } from '../model/leaves.js';
import { UsageError, type Args, type Option } from './command.js';

export const editionOptions = {
  edition: {
    type: 'string',
    value: 'NAME',
    description:
      'What this edition is called, such as 2.0.0: the files do not say; the date if not said',
  },
  date: {
    type: 'string',
    value: 'DATE',
    description: 'The date of this edition, or when you downloaded the files, such as 2026-07-06',
  },
} satisfies Record<string, Option>;

/** The edition as given; undefined where neither its name nor its date is. */
export function editionFrom(args: Args): Edition | undefined {
  const date = args.text('date');
  if (date !== undefined && !DATE.test(date))
    throw new UsageError(`--date is “${date}”; expected a date such as 2026-07-06`);
  const name = args.text('edition') ?? date;
  if (name === undefined) return undefined;
  if (name === '') throw new UsageError('--edition is empty; expected a name such as 2.0.0');
  return { name, ...(date !== undefined && { date }) };
}
