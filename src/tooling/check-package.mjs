// What is published: publint, are-the-types-wrong, entries that import in bare Node and register what they say and no
// more, and a manifest that describes every element.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementTags, root } from './files.mjs';
import { bin, runNode } from './run.mjs';

/** @typedef {{ name: string, faults: string[] }} Check */

const tags = elementTags();

/** Each entry of code, and the tags that importing it registers. @type {Record<string, string[]>} */
const entries = {
  '.': [],
  './model': [],
  './exchange': [],
  './define': tags,
  ...Object.fromEntries(tags.map((tag) => [`./elements/${tag}`, []])),
  ...Object.fromEntries(tags.map((tag) => [`./elements/${tag}/define`, [tag]])),
};

/** @param {string} name @param {string[]} args @returns {Promise<Check>} */
async function program(name, args) {
  const { exitCode, output } = await runNode(args);
  return { name, faults: exitCode === 0 ? [] : [output.trim()] };
}

const publint = () => program('publint', [bin('publint/src/cli.js'), '--strict']);

const typesOfEntries = () =>
  program('are the types wrong', [
    bin('@arethetypeswrong/cli/dist/index.js'),
    ...['--pack', '.', '--profile', 'esm-only', '--no-emoji', '--no-color'],
    ...[
      '--entrypoints',
      ...Object.keys(entries).map((entry) => entry.replace(/^\.\/?/, '') || '.'),
    ],
  ]);

/** @param {string} entry @param {string[]} expected @returns {Promise<Check>} */
async function importsInNode(entry, expected) {
  const specifier = `capability-elements${entry.slice(1)}`;
  const plain = `await import(${JSON.stringify(specifier)});`;
  const recorded = `
    const defined = new Map();
    globalThis.customElements = { define: (tag, type) => defined.set(tag, type), get: (tag) => defined.get(tag) };
    ${plain}
    console.log(JSON.stringify([...defined.keys()]));`;
  const [bare, recording] = await Promise.all(
    [plain, recorded].map((code) => runNode(['--input-type=module', '--eval', code])),
  );
  const name = `import ${specifier}`;
  if (!bare || bare.exitCode !== 0) return { name, faults: [bare?.output ?? ''] };
  if (!recording || recording.exitCode !== 0) return { name, faults: [recording?.output ?? ''] };
  const defined = /** @type {string[]} */ (
    JSON.parse(recording.output.trim().split('\n').at(-1) ?? '')
  );
  const isAsSaid = defined.sort().join() === [...expected].sort().join();
  return {
    name,
    faults: isAsSaid
      ? []
      : [`registers ${defined.join(', ') || 'nothing'}, not ${expected.join(', ') || 'nothing'}`],
  };
}

/** @returns {Check[]} */
function manifestDescribes() {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const declarations = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations);
  return tags.map((tag) => {
    const element = declarations.find((/** @type {any} */ { tagName }) => tagName === tag);
    const name = `manifest: ${tag}`;
    if (!element) return { name, faults: ['is not in it'] };
    const members = (element.members ?? []).filter(
      (/** @type {any} */ { kind, privacy, static: isStatic, inheritedFrom }) =>
        kind === 'field' && !isStatic && !inheritedFrom && (privacy ?? 'public') === 'public',
    );
    /** @type {Record<string, any[]>} */
    const parts = {
      attribute: element.attributes ?? [],
      property: members,
      event: element.events ?? [],
      slot: element.slots ?? [],
      part: element.cssParts ?? [],
      'custom property': element.cssProperties ?? [],
    };
    const silent = Object.entries(parts).flatMap(([kind, list]) =>
      list
        .filter(({ description }) => !description)
        .map((part) => `${kind} ${part.name} is not described`),
    );
    return { name, faults: [...(element.description ? [] : ['is not described']), ...silent] };
  });
}

const checks = [
  ...(await Promise.all([publint(), typesOfEntries()])),
  ...(await Promise.all(
    Object.entries(entries).map(([entry, expected]) => importsInNode(entry, expected)),
  )),
  ...manifestDescribes(),
];
const failing = checks.filter(({ faults }) => faults.length > 0);
for (const { name, faults } of failing) console.log([`✖ ${name}`, ...faults].join('\n    '));
console.log(`${checks.length - failing.length} passed, ${failing.length} failed`);
process.exitCode = failing.length > 0 ? 1 : 0;
