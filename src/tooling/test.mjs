// npm test: everything that must hold, two steps at a time; the last line counts every check.
//   --all  instead the whole matrix: browser tests in three engines, stories and example pages at both widths and in
//          both roots
import { findChromium, findFirefox, findWebKit } from './browsers.mjs';
import { tally } from './counts.mjs';
import { needChromium } from './install-browsers.mjs';
import { bin, runNode, seconds } from './run.mjs';

/**
 * @typedef {{
 *   name: string,
 *   command: string[],
 *   env?: Record<string, string>,
 *   isOneCheck?: boolean,
 *   after?: string,
 * }} Step
 */

const tool = (/** @type {string} */ name) => `src/tooling/${name}.mjs`;
const tsc = bin('typescript/bin/tsc');
const wtr = bin('@web/test-runner/dist/bin.js');

/** What npm test does beyond the build. @type {Step[]} */
const daily = [
  { name: 'types', command: [tsc, '-p', 'tsconfig.json'], isOneCheck: true },
  { name: 'types of the model', command: [tsc, '-p', 'tsconfig.model.json'], isOneCheck: true },
  { name: 'lint', command: [bin('eslint/bin/eslint.js'), '.'], isOneCheck: true },
  {
    name: 'format',
    command: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    isOneCheck: true,
  },
  { name: 'node tests', command: [tool('test-node')] },
  { name: 'browser tests', command: [wtr] },
  { name: 'package', command: [tool('check-package')], after: 'build' },
  { name: 'budgets', command: [tool('check-budgets')], after: 'build' },
  { name: 'examples', command: [tool('check-examples')], after: 'build' },
  { name: 'stories', command: [tool('check-stories')], after: 'storybook' },
];

const bothRoots = ['--widths', '320,1280', '--roots', 'shadow,light'];

/** What npm run test:all does beyond the build. @returns {Step[]} */
const matrix = () => [
  {
    name: `browser tests in ${engines().join(', ')}`,
    command: [wtr],
    env: { BROWSERS: engines().join() },
  },
  { name: 'examples', command: [tool('check-examples'), ...bothRoots], after: 'build' },
  { name: 'stories', command: [tool('check-stories'), ...bothRoots], after: 'storybook' },
];

/** CI must have every engine; elsewhere, those that are there will do. */
function engines() {
  const found = { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
  return Object.entries(found).flatMap(([engine, path]) => (path || process.env.CI ? engine : []));
}

/** @type {Step[]} */
const builds = [
  { name: 'build', command: [tool('build')], isOneCheck: true },
  { name: 'storybook', command: [tool('build-storybook')], isOneCheck: true, after: 'build' },
];

/** @type {import('./counts.mjs').Counts} */
const total = { passed: 0, failed: 0 };
/** Each finished step, and whether it went well. @type {Map<string, boolean>} */
const finished = new Map();

/** @param {Step} step @param {import('./counts.mjs').Counts} counts @param {string} time */
function report({ name }, { passed, failed }, time) {
  total.passed += passed;
  total.failed += failed;
  finished.set(name, failed === 0);
  const counts = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`;
  console.log(`${failed > 0 ? '✖' : '✔'} ${name.padEnd(20)} ${counts.padEnd(24)} ${time}`);
}

/** @param {Step} step */
async function run(step) {
  if (step.after && !finished.get(step.after)) {
    return report(step, { passed: 0, failed: 1 }, `not run: ${step.after} failed`);
  }
  const start = performance.now();
  const { exitCode, output } = await runNode(step.command, step.env);
  const counts = tally({ output, exitCode, isOneCheck: step.isOneCheck ?? false });
  report(step, counts, seconds(start));
  if (counts.failed > 0) console.log(`\n${output.trim()}\n`);
}

/** Takes the next step that can start, until none is left. @param {Step[]} waiting */
async function lane(waiting) {
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ after }) => !after || finished.has(after));
    const [step] = next < 0 ? [] : waiting.splice(next, 1);
    if (step) await run(step);
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const start = performance.now();
try {
  needChromium();
  const waiting = [...builds, ...(process.argv.includes('--all') ? matrix() : daily)];
  await Promise.all([lane(waiting), lane(waiting)]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
console.log(`\nin ${seconds(start)}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
