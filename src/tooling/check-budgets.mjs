// What a page loads, minified and compressed with brotli 11, against the limits of budgets.json, in bytes.
// A limit of null says that none has been set, which CI does not accept.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { elementTags, root } from './files.mjs';
import { minify } from './minify.mjs';
import { brotliBytes, kilobytes } from './sizes.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

/** What a host's bundler makes of a page that registers these elements. @param {string[]} tags */
async function bundleOf(tags) {
  const entry = join(root, 'page.js');
  const imports = tags.map((tag) => `import './dist/elements/${tag}/define.js';`).join('\n');
  const page = {
    name: 'page',
    resolveId: (/** @type {string} */ id) => (id === entry ? id : null),
    load: (/** @type {string} */ id) => (id === entry ? imports : null),
  };
  const build = await rollup({
    input: entry,
    plugins: [page, nodeResolve({ browser: true }), minify(true)],
    onLog: () => {},
  });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

const tags = elementTags();
const three = ['role-card', 'skill-matrix', 'career-path'];

/** @type {Record<string, () => string | Promise<string>>} */
const pages = {
  ...Object.fromEntries(
    tags
      .filter((tag) => tag !== 'capability-framework')
      .map((tag) => [`${tag} alone`, () => bundleOf([tag])]),
  ),
  'role-card, skill-matrix and career-path': () => bundleOf(three),
  'page bundle, module': () => read('dist/bundle/capability-elements.js'),
  'page bundle, classic script': () => read('dist/bundle/capability-elements.classic.js'),
  'page bundle of cards, module': () => read('dist/bundle/capability-cards.js'),
  'page bundle of cards, classic script': () => read('dist/bundle/capability-cards.classic.js'),
};

/** @type {Record<string, number | null>} */
const limits = JSON.parse(read('src/tooling/budgets.json'));
const width = Math.max(...Object.keys(pages).map((name) => name.length));
const row = (/** @type {string[]} */ ...[name = '', size = '', limit = '', verdict = '']) =>
  console.log(
    `${name.padEnd(width)} ${size.padStart(9)} ${limit.padStart(9)}  ${verdict}`.trimEnd(),
  );

let passed = 0;
let failed = 0;
row('', 'brotli', 'limit');
for (const [name, code] of Object.entries(pages)) {
  const size = brotliBytes(await code());
  const limit = limits[name] ?? null;
  const isWithin = limit === null ? !process.env.CI : size <= limit;
  if (isWithin) passed += 1;
  else failed += 1;
  const verdict = limit === null ? 'no limit yet' : isWithin ? '' : `${size - limit} bytes over`;
  row(name, kilobytes(size), limit === null ? '' : kilobytes(limit), verdict);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
