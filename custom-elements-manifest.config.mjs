// Describes the elements for Storybook, editors and other tools. The build says where the manifest goes.

/** Paths as the package publishes them. @param {string} path */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * What the analyser finds in `dispatchEvent(new RoleSelectEvent(…))` has a type but no name. The `@fires` tag for that type has
 * both; a finding without such a tag stays, for the check of the manifest to report.
 *
 * @param {{ name?: string, type?: { text: string }, description?: string }[]} events
 */
const withoutDoubles = (events) =>
  events.filter(
    ({ description, type }) =>
      description || !events.some((told) => told.description && told.type?.text === type?.text),
  );

/** An element's folder is its tag, and its modules are known by their published paths. */
const publishedElements = {
  name: 'published-elements',
  /** @param {{ customElementsManifest: { modules: any[] } }} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations } of customElementsManifest.modules) {
      const tag = /src\/elements\/([^/]+)\/\1\.ts$/.exec(path)?.[1];
      for (const declaration of declarations) {
        if (declaration.events) declaration.events = withoutDoubles(declaration.events);
        const isElement = declaration.name.toLowerCase() === tag?.replaceAll('-', '');
        if (isElement) Object.assign(declaration, { customElement: true, tagName: tag });
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
