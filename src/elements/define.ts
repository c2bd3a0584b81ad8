const VERSION = Symbol.for('capability-elements/version');

/** The release; elements carry it, so that two copies on one page can be told apart. */
export const version = '0.1.0';

type Constructor = CustomElementConstructor & { [VERSION]?: string };

/**
 * Registers an element under a tag. A tag that is taken is left alone, with a warning where it is not this release: two
 * scripts on one page must not stop each other.
 */
export function define(
  tag: string,
  element: CustomElementConstructor,
  registry = globalThis.customElements,
): void {
  const taken: Constructor | undefined = registry.get(tag);
  if (!taken) {
    (element as Constructor)[VERSION] = version;
    add(registry, tag, element);
  } else if (taken[VERSION] !== version) {
    const by = taken[VERSION] ? `capability-elements ${taken[VERSION]}` : 'another script';
    console.warn(
      `<${tag}> was already registered by ${by}; capability-elements ${version} left it alone.`,
    );
  }
}

/** A class can have one name only: under a second one stands a class of its own. */
function add(
  registry: CustomElementRegistry,
  tag: string,
  element: CustomElementConstructor,
): void {
  try {
    registry.define(tag, element);
  } catch {
    registry.define(tag, class extends element {});
  }
}
