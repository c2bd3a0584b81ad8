// Makes all of dist/. With --if-needed, only when something that it is made from has changed.
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder, root } from './files.mjs';
import { freshness } from './freshness.mjs';
import { bin, isMain, mustRunNode, seconds } from './run.mjs';
import { brotliBytes, kilobytes } from './sizes.mjs';

const inputs = [
  'src',
  'data',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'tsconfig.cli.json',
  'rollup.config.js',
  'custom-elements-manifest.config.mjs',
];

/** Everything is made beside dist/ and takes its place at the end, so that nobody meets half a build. */
const draft = `.dist-${process.pid}`;

/** The parts of the build, those of one stage side by side. @type {Record<string, () => Promise<void> | void>[]} */
const stages = [
  { modules, program, manifest, copies },
  { schemas, bundles },
];

async function modules() {
  await mustRunNode([bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', draft]);
}

/** The command-line tool, which alone may use Node; the modules that it imports come out the same as from `modules`. */
async function program() {
  await mustRunNode([bin('typescript/bin/tsc'), '-p', 'tsconfig.cli.json', '--outDir', draft]);
}

async function manifest() {
  await mustRunNode([
    bin('@custom-elements-manifest/analyzer/cem.js'),
    'analyze',
    '--config',
    'custom-elements-manifest.config.mjs',
    '--outdir',
    draft,
    '--quiet',
  ]);
}

function copies() {
  const copy = (/** @type {string} */ folder, /** @type {string[]} */ files) => {
    mkdirSync(join(root, draft, folder), { recursive: true });
    for (const file of files) cpSync(join(root, file), join(root, draft, folder, basename(file)));
  };
  copy('themes', filesUnder('src/themes', /\.css$/));
  copy('data', filesUnder('data', /\.json$/));
}

/** The schemas that editors complete and check a dataset with, and a mapping of tables. */
async function schemas() {
  const built = (/** @type {string} */ path) => import(pathToFileURL(join(root, draft, path)).href);
  const { frameworkJsonSchema } = await built('model/json-schema.js');
  const { mappingJsonSchema } = await built('exchange/table/index.js');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const write = (/** @type {string} */ name, /** @type {Record<string, unknown>} */ schema) => {
    const { $schema, ...rest } = schema;
    const $id = `https://cdn.jsdelivr.net/npm/capability-elements@${version}/dist/${name}`;
    writeFileSync(
      join(root, draft, name),
      `${JSON.stringify({ $schema, $id, ...rest }, null, 2)}\n`,
    );
  };
  write('framework.schema.json', frameworkJsonSchema());
  write('table-mapping.schema.json', mappingJsonSchema());
}

async function bundles() {
  await mustRunNode([bin('rollup/dist/bin/rollup'), '-c', '--silent'], { DIST: draft });
}

/** Builds dist/, saying how long each part took and what the bundles weigh. */
async function makeDist() {
  const start = performance.now();
  rmSync(join(root, draft), { recursive: true, force: true });
  try {
    for (const parts of stages) {
      await Promise.all(Object.entries(parts).map(([name, part]) => timed(name, part)));
    }
    const sizes = filesUnder(`${draft}/bundle`, /\.js$/).map((path) => {
      const size = kilobytes(brotliBytes(readFileSync(join(root, path))));
      return `  ${basename(path)}: ${size} brotli`;
    });
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(join(root, draft), join(root, 'dist'));
    console.log([...sizes, `dist/ built in ${seconds(start)}`].join('\n'));
  } finally {
    rmSync(join(root, draft), { recursive: true, force: true });
  }
}

/** @param {string} name @param {() => Promise<void> | void} part */
async function timed(name, part) {
  const start = performance.now();
  try {
    await part();
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
  console.log(`  ${name}: ${seconds(start)}`);
}

/** @param {{ ifNeeded?: boolean }} [options] */
export async function build({ ifNeeded = false } = {}) {
  const fresh = freshness('dist', inputs);
  if (ifNeeded && fresh.isFresh()) return;
  await makeDist();
  fresh.remember();
}

if (isMain(import.meta.url)) {
  try {
    await build({ ifNeeded: process.argv.includes('--if-needed') });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
