// Describes the elements for Storybook, editors and other tools. The build says where the manifest goes.

/** Paths as the package publishes them. @param {string} path */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** An element's folder is its tag, and its modules are known by their published paths. */
const publishedElements = {
  name: 'published-elements',
  /** @param {{ customElementsManifest: { modules: any[] } }} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const tag = /src\/elements\/([^/]+)\/\1\.ts$/.exec(module.path)?.[1];
      for (const declaration of module.declarations) {
        if (tag && declaration.customElement) declaration.tagName ??= tag;
      }
    }
    // Every path, wherever it stands: of modules, of exports, of what is inherited from where.
    const json = JSON.stringify(customElementsManifest, (key, value) =>
      (key === 'path' || key === 'module') && typeof value === 'string' ? published(value) : value,
    );
    Object.assign(customElementsManifest, JSON.parse(json));
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.test.ts',
    'src/testing/**',
    'src/tooling/**',
    'src/cli/**',
    'src/**/fixtures/**',
  ],
  litelement: true,
  packagejson: false,
  plugins: [publishedElements],
};
