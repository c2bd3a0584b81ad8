// The bundles for pages, each one self-contained file: every element, and the cards alone for pages that want no more.
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from './src/tooling/minify.mjs';
import { thirdPartyLicences } from './src/tooling/third-party-licences.mjs';
import { trustedTypesPolicy } from './src/tooling/trusted-types-policy.mjs';

/** The folder that holds the compiled modules. */
const dist = process.env.DIST ?? 'dist';

/** What dependencies do and cannot hurt; any other warning fails the build. @param {import('rollup').RollupLog} warning */
const isHarmless = ({ code, ids = [] }) =>
  code === 'INVALID_ANNOTATION' ||
  code === 'THIS_IS_UNDEFINED' ||
  (code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => id.includes('node_modules')));

/**
 * One entry as a module and as a classic script, each a file that needs no other.
 *
 * @param {string} entry
 * @param {string} name
 * @returns {import('rollup').RollupOptions}
 */
const bundle = (entry, name) => ({
  onwarn(warning) {
    if (!isHarmless(warning)) throw new Error(warning.message);
  },
  input: `${dist}/${entry}.js`,
  plugins: [
    // The package's own list of side effects names dist/, and the build works in a draft of it.
    nodeResolve({ browser: true, ignoreSideEffectsForRoot: true }),
    trustedTypesPolicy('capability-elements'),
    thirdPartyLicences(),
    literalsHtmlCssMinifier({
      failOnError: true,
      // Never to nothing: a space between two elements keeps their words apart.
      options: { minifyOptions: { conservativeCollapse: true } },
    }),
  ],
  output: [
    {
      file: `${dist}/bundle/${name}.js`,
      format: 'es',
      inlineDynamicImports: true,
      plugins: [minify(true)],
    },
    {
      file: `${dist}/bundle/${name}.classic.js`,
      format: 'iife',
      inlineDynamicImports: true,
      plugins: [minify(false)],
    },
  ],
});

export default [bundle('cdn', 'capability-elements'), bundle('cdn-cards', 'capability-cards')];
