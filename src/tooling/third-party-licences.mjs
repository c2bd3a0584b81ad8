import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the licences of the packages that a bundle holds beside it, and a line that says so on top of it.
 *
 * @returns {import('rollup').Plugin}
 */
export function thirdPartyLicences() {
  const file = 'LICENSES.txt';
  return {
    name: 'third-party-licences',
    banner: `/*! capability-elements and what it is built on: licences in ${file} */`,
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? Object.keys(chunk.modules) : [],
      );
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
      const source = ['.', ...[...folders].sort()].map(licenceOf).join('\n\n---\n\n');
      this.emitFile({ type: 'asset', fileName: file, source });
    },
  };
}

/** The folder of the installed package that a module belongs to. @param {string} module */
const packageFolder = (module) =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0];

/** @param {string} folder */
function licenceOf(folder) {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = join(folder, 'LICENSE');
  if (!existsSync(path)) throw new Error(`${name} has no LICENSE file to pass on.`);
  return `${name}\n\n${readFileSync(path, 'utf8').trim()}`;
}
