/** What was read is not written over. */
import { resolve } from 'node:path';
import { ExchangeError } from '../exchange/index.js';
import type { Io } from './io.js';

/**
 * Refuses to write a result over a file that was read through it: `-o` with the name of the source costs the source.
 * What may be brought up to date in its place is read through the io that is given.
 */
export function keepingInputs(io: Io): Io {
  const inputs = new Set<string>();
  const refuse = (path: string) => {
    if (path === '-' || !inputs.has(resolve(path))) return;
    throw new ExchangeError(
      'the result would take the place of this file, which it is made from; give --out another name',
      { file: path },
    );
  };
  return {
    ...io,
    read(path) {
      if (path !== '-') inputs.add(resolve(path));
      return io.read(path);
    },
    async write(path, text) {
      refuse(path);
      await io.write(path, text);
    },
    async writeAll(files) {
      for (const path of files.keys()) refuse(path);
      await io.writeAll(files);
    },
  };
}
