// Opens every example page: content, axe, console, security policy, requests, width.
//   --widths 320,1280 --roots shadow,light   --measure prints the time from script to content instead
import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import { exampleChecks } from './example-checks.mjs';
import { filesUnder, root as projectRoot } from './files.mjs';
import {
  accessibilityFaults,
  launch,
  listOption,
  openPage,
  runChecks,
  waitForContent,
} from './pages.mjs';
import { serve } from './serve.mjs';

/** @typedef {{ path: string, width: number, root: import('./pages.mjs').Root }} Visit */

const pages = filesUnder('examples', /^examples\/[^/]+\.html$/);
const widths = listOption('--widths', '320,1280').map(Number);
const roots = /** @type {import('./pages.mjs').Root[]} */ (listOption('--roots', 'shadow'));
const manifest = JSON.parse(readFileSync(`${projectRoot}/dist/custom-elements.json`, 'utf8'));
/** The elements that show something. @type {string[]} */
const tags = manifest.modules
  .flatMap((/** @type {any} */ module) => module.declarations)
  .map((/** @type {any} */ declaration) => declaration.tagName)
  .filter((/** @type {string | undefined} */ tag) => tag && tag !== 'capability-framework');

const { address, close } = await serve();
const browser = await launch();

/** @param {Visit} visit */
async function check({ path, width, root }) {
  const { page, faults } = await openPage(browser, { width, origin: address, root });
  try {
    await page.goto(`${address}/${path}`);
    const missing = await waitForContent(page);
    if (missing) return [missing, ...(await faults())];

    const empty = await page.evaluate((known) => {
      const shown = window.__deep(document).filter((e) => known.includes(e.localName));
      if (shown.length === 0) return ['none of our elements is on the page'];
      return shown
        .filter((e) => window.__visibleText(e) === '')
        .map((e) => `<${e.localName}> shows nothing`);
    }, tags);
    const overflow = await page.evaluate(() => {
      const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {};
      return scrollWidth > clientWidth
        ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth}`]
        : [];
    });
    const special = (await exampleChecks[basename(path)]?.(page)) ?? [];
    // Before axe, which may itself do what the page's policy forbids.
    const noted = await faults();
    return [...empty, ...overflow, ...special, ...noted, ...(await accessibilityFaults(page))];
  } finally {
    await page.close();
  }
}

/** Milliseconds from the start of the page's script to its last element's content. @param {string} path */
async function timeToContent(path) {
  const { page } = await openPage(browser, { width: 1280, origin: address });
  try {
    await page.goto(`${address}/${path}`);
    await waitForContent(page);
    return await page.evaluate(() => {
      const script = performance
        .getEntriesByType('resource')
        .find((entry) => entry.name.includes('/dist/bundle/') && entry.name.endsWith('.js'));
      const [navigation] = performance.getEntriesByType('navigation');
      const element = document.querySelector('script[src*="/dist/bundle/"]');
      // A deferred script or a module waits for the end of the page.
      const waits = element?.matches('[defer], [type="module"]') ?? true;
      const loaded =
        /** @type {PerformanceResourceTiming | undefined} */ (script)?.responseEnd ?? NaN;
      const parsed = /** @type {PerformanceNavigationTiming} */ (navigation).domInteractive;
      return Math.max(...window.__readyTimes) - (waits ? Math.max(loaded, parsed) : loaded);
    });
  } finally {
    await page.close();
  }
}

async function measure() {
  for (const path of pages) {
    const times = [];
    for (let run = 0; run < 7; run += 1) times.push(await timeToContent(path));
    const median = times.sort((a, b) => a - b)[3] ?? NaN;
    console.log(
      `${path}: ${Number.isFinite(median) ? `${median.toFixed(0)} ms` : 'no element said that it was ready'}`,
    );
  }
}

try {
  if (process.argv.includes('--measure')) {
    await measure();
  } else {
    const visits = pages.flatMap((path) =>
      widths.flatMap((width) => roots.map((root) => ({ path, width, root }))),
    );
    const nameOf = (/** @type {Visit} */ { path, width, root }) =>
      `${basename(path)} (${width} px, ${root} root)`;
    process.exitCode = (await runChecks(visits, nameOf, check)) ? 0 : 1;
  }
} finally {
  await browser.close();
  await close();
}
