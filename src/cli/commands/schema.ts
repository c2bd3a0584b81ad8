import { frameworkJsonSchema } from '../../model/json-schema.js';
import { exitCodes, type Command } from '../command.js';

export const schema: Command = {
  name: 'schema',
  summary:
    'Write the JSON Schema of the dataset format, with which editors complete and check datasets',
  usage: '',
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      description: 'Where it goes; standard output if not said',
    },
  },
  examples: [{ command: 'schema -o framework.schema.json', does: 'Writes it to a file.' }],
  words: [0, 0],
  async run(args, io) {
    await io.write(args.text('out') ?? '-', `${JSON.stringify(frameworkJsonSchema(), null, 2)}\n`);
    return exitCodes.done;
  },
};
