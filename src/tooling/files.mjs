import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The files under a folder of the project whose path matches, sorted, relative to the root, with forward slashes.
 *
 * @param {string} folder
 * @param {RegExp} pattern
 */
export function filesUnder(folder, pattern) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((path) => pattern.test(path))
    .sort();
}

/** The tags that have a folder in `src/elements`. */
export function elementTags() {
  return filesUnder('src/elements', /^src\/elements\/[^/]+\/define\.ts$/).map(
    (path) => /** @type {string} */ (path.split('/')[2]),
  );
}
