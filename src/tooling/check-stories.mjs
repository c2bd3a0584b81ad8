// Opens every story of the built Storybook: content, axe, console, requests.
//   --widths 320,1280 --roots shadow,light --only 'Role card'
// A story tagged `loading` is meant to stay busy; one tagged `fails` is meant to miss its dataset; one tagged `print` or
// `forced-colors` is looked at in that medium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root as projectRoot } from './files.mjs';
import {
  accessibilityFaults,
  launch,
  listOption,
  openPage,
  runChecks,
  waitForContent,
} from './pages.mjs';
import { serve } from './serve.mjs';

/** @typedef {{ id: string, type: 'story' | 'docs', title: string, name: string, tags: string[] }} Entry */
/** @typedef {{ entry: Entry | undefined, width: number, root: import('./pages.mjs').Root }} Visit */

const index = join(projectRoot, 'storybook-static/index.json');
const all = /** @type {Entry[]} */ (Object.values(JSON.parse(readFileSync(index, 'utf8')).entries));
const widths = listOption('--widths', '1280').map(Number);
const roots = /** @type {import('./pages.mjs').Root[]} */ (listOption('--roots', 'shadow'));
const [only = ''] = listOption('--only', '');
const entries = all.filter(({ title, name }) => `${title}: ${name}`.includes(only));

/** @type {Visit[]} */
const visits = [
  { entry: undefined, width: 1280, root: 'shadow' },
  ...entries
    .filter(({ type }) => type === 'docs')
    .map((entry) => ({ entry, width: 1280, root: /** @type {const} */ ('shadow') })),
  ...entries
    .filter(({ type }) => type === 'story')
    .flatMap((entry) => widths.flatMap((width) => roots.map((root) => ({ entry, width, root })))),
];

const { address, close } = await serve();
const browser = await launch();

/** @param {Visit} visit */
const nameOf = ({ entry, width, root }) =>
  entry ? `${entry.title}: ${entry.name} (${width} px, ${root} root)` : "Storybook's own page";

/** @param {Visit} visit */
function urlOf({ entry, root }) {
  if (!entry) return `${address}/storybook/index.html`;
  const mode = entry.type === 'docs' ? 'docs' : 'story';
  // Storybook's own run of axe would collide with ours.
  const globals = `a11y.manual:!true;root:${root}`;
  return `${address}/storybook/iframe.html?id=${entry.id}&viewMode=${mode}&globals=${globals}`;
}

/**
 * Shows a page as on paper or in a contrast theme, where its story is about that.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} tags
 */
async function emulateMedia(page, tags) {
  if (tags.includes('print')) await page.emulateMediaType('print');
  if (!tags.includes('forced-colors')) return;
  const devTools = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await devTools.send('Emulation.setEmulatedMedia', { features });
}

/** @param {Visit} visit */
async function check(visit) {
  const { entry, width } = visit;
  const { page, faults } = await openPage(browser, {
    width,
    origin: address,
    loadsMayFail: entry?.tags.includes('fails') ?? false,
  });
  try {
    await emulateMedia(page, entry?.tags ?? []);
    await page.goto(urlOf(visit));
    const within = !entry ? '#root' : entry.type === 'docs' ? '#storybook-docs' : '#storybook-root';
    // A docs page brings its stories one after another.
    if (entry?.type === 'docs') await page.waitForNetworkIdle();
    const missing = await waitForContent(page, {
      within,
      mayBeBusy: entry?.type !== 'story' || entry.tags.includes('loading'),
    });
    const broken = await page.evaluate(() =>
      document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')
        ? `the story did not render: ${document.querySelector('#error-message')?.textContent}`
        : '',
    );
    const barriers = missing || broken ? [] : await accessibilityFaults(page);
    return [...[broken, missing ?? ''].filter(Boolean), ...barriers, ...(await faults())];
  } finally {
    await page.close();
  }
}

try {
  const allWell = await runChecks(visits, nameOf, check);
  const stories = visits.filter(({ entry }) => entry?.type === 'story').length;
  if (stories === 0) console.log('There is no story.');
  process.exitCode = allWell && stories > 0 ? 0 : 1;
} finally {
  await browser.close();
  await close();
}
