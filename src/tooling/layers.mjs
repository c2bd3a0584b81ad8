import { relative, sep } from 'node:path';
import { root } from './files.mjs';

/**
 * The layers of src, lowest first. A layer may import itself, the layers that it names, and the packages that match.
 * Entries and whole folders are named by the start of their path.
 *
 * @type {{ name: string, holds: RegExp, layers: string[], packages: RegExp }[]}
 */
const layers = [
  { name: 'model', holds: /^model\//, layers: [], packages: /^zod\/mini$/ },
  { name: 'exchange', holds: /^exchange\//, layers: ['model'], packages: /^(?!lit|@lit|node:)/ },
  {
    name: 'source',
    holds: /^source\//,
    layers: ['model'],
    packages: /^(lit|@lit\/context)(\/|$)/,
  },
  {
    name: 'shared',
    holds: /^(templates|controllers|styles|strings)\/|^events\.ts$|^elements\/define\.ts$/,
    layers: ['model', 'source'],
    packages: /^(lit|@lit\/context)(\/|$)/,
  },
  {
    name: 'elements',
    holds: /^elements\//,
    layers: ['model', 'exchange', 'source', 'shared'],
    packages: /^(lit|@lit\/context)(\/|$)/,
  },
  {
    name: 'cli',
    holds: /^cli\//,
    layers: ['model', 'exchange', 'shared', 'elements'],
    packages: /./,
  },
  {
    name: 'entry',
    holds: /^(index|define|cdn|cdn-cards)\.ts$/,
    layers: ['model', 'exchange', 'source', 'shared', 'elements'],
    packages: /^$/,
  },
];

/**
 * Why a module of src may not import another, or undefined if it may.
 *
 * @param {string} from path inside src
 * @param {string} to path inside src, or the name of a package
 * @param {boolean} isPackage
 */
export function objection(from, to, isPackage) {
  const own = layers.find(({ holds }) => holds.test(from));
  if (!own) return `src/${from} is in no layer of src/tooling/layers.mjs.`;
  if (isPackage) return own.packages.test(to) ? undefined : `${own.name} may not import ${to}.`;

  const target = layers.find(({ holds }) => holds.test(to));
  if (!target) return `src/${to} is in no layer of src/tooling/layers.mjs.`;
  if (target !== own && !own.layers.includes(target.name)) {
    return `${own.name} may not import ${target.name}: imports point down the layers only.`;
  }
  if (own.name === 'elements' && elementOf(from) !== elementOf(to)) {
    return target === own
      ? 'An element may not import another: share it through templates.'
      : undefined;
  }
  if (own.name === 'cli' && target.name === 'elements' && !to.endsWith('.view.ts')) {
    return 'cli may import only the views of elements.';
  }
  return undefined;
}

/** @param {string} path */
const elementOf = (path) => path.split('/')[1];

/** The lint rule that applies the layers. @type {import('eslint').Rule.RuleModule} */
export const layersRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const src = new URL('../', import.meta.url);
    const from = relative(root, context.filename)
      .split(sep)
      .join('/')
      .replace(/^src\//, '');
    /** @param {any} node */
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const isPackage = !source.value.startsWith('.');
      const target = isPackage
        ? source.value
        : new URL(source.value.replace(/\.js$/, '.ts'), new URL(from, src)).href.slice(
            src.href.length,
          );
      const message = objection(from, target, isPackage);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
