import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from './files.mjs';

/**
 * Remembers what an output folder was made from, so that it is made again only when that has changed.
 *
 * @param {string} output
 * @param {string[]} inputs files, or folders with everything in them but tests
 */
export function freshness(output, inputs) {
  const record = join(root, '.cache', `${output}.sha256`);
  const now = hash(inputs);
  return {
    isFresh: () =>
      existsSync(join(root, output)) && existsSync(record) && readFileSync(record, 'utf8') === now,
    remember() {
      mkdirSync(join(root, '.cache'), { recursive: true });
      writeFileSync(record, now);
    },
  };
}

/** @param {string[]} inputs */
function hash(inputs) {
  const sum = createHash('sha256');
  for (const input of inputs.filter((path) => existsSync(join(root, path)))) {
    const isFolder = statSync(join(root, input)).isDirectory();
    const files = isFolder ? filesUnder(input, /(?<!\.test)\.\w+$/) : [input];
    for (const file of files.filter((path) => statSync(join(root, path)).isFile())) {
      sum.update(`${file}\n`).update(readFileSync(join(root, file)));
    }
  }
  return sum.digest('hex');
}
