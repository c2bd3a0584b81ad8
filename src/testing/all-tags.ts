import * as all from '../index.js';

const kebabCase = (name: string) =>
  name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** The tag of every element of the package, so that no test forgets a new one. */
export const allTags: readonly string[] = Object.entries(all).flatMap(([name, exported]) =>
  typeof exported === 'function' && exported.prototype instanceof HTMLElement
    ? [kebabCase(name)]
    : [],
);
