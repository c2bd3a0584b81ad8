/** Every command, in the order of the help. */
import type { Command } from './command.js';
import { schema } from './commands/schema.js';
import { validate } from './commands/validate.js';

export const commands: readonly Command[] = [validate, schema];
