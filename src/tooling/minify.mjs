import * as terserPlugin from '@rollup/plugin-terser';

// The package's types describe a CommonJS module; what is imported is an ES module with a default export.
const terser = /** @type {typeof import('@rollup/plugin-terser').default} */ (
  /** @type {unknown} */ (terserPlugin.default)
);

/** Names at the top of a module are its own; those of a classic script are the page's. @param {boolean} module */
export const minify = (module) => terser({ module, ecma: 2020, format: { comments: /^!/ } });
