/** The fields of a mapping as a table, so that the guide cannot lag behind the program. */
import { fields } from '../../src/exchange/table/mapping.js';

const row = ([name, description]: [string, string]) => `| \`${name}\` | ${description} |`;

export const fieldTable = [
  '| field | what it is |',
  '| --- | --- |',
  ...Object.entries(fields).map(row),
].join('\n');
