// What the checks of stories and of example pages share: a browser, pages that note their faults, content, axe.
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import { chromiumFlags } from './browsers.mjs';
import { needChromium } from './install-browsers.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {'shadow' | 'light'} Root */

/** A Chromium that reaches this machine only. */
export const launch = () =>
  puppeteer.launch({
    executablePath: needChromium(),
    args: [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });

/**
 * A new page that notes what goes wrong on it.
 *
 * @param {Browser} browser
 * @param {{ width: number, origin: string, root?: Root, loadsMayFail?: boolean }} options
 */
export async function openPage(browser, { width, origin, root = 'shadow', loadsMayFail = false }) {
  /** @type {string[]} */
  const faults = [];
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(watchDocument, root);
  page.on('console', (message) => {
    const isFailedLoad = message.text().startsWith('Failed to load resource');
    if (message.type() !== 'error' || (isFailedLoad && loadsMayFail)) return;
    const { url } = message.location();
    faults.push(`console: ${message.text()}${isFailedLoad ? ` (${url})` : ''}`);
  });
  page.on('pageerror', (error) => {
    faults.push(`page error: ${error instanceof Error ? error.message : String(error)}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
      faults.push(`request off the host: ${url.href}`);
    }
  });
  return {
    page,
    /** All faults so far, those that the page noted itself included. */
    faults: async () => [...new Set([...faults, ...(await page.evaluate(() => window.__faults))])],
  };
}

/** Runs in the page before any script of its own. @param {string} root */
function watchDocument(root) {
  window.__faults = [];
  window.__readyTimes = [];
  /** @param {SecurityPolicyViolationEvent | any} report */
  const note = (report) =>
    window.__faults.push(
      `CSP: ${report.effectiveDirective} refused ${report.blockedURI || report.blockedURL} ${report.sample ?? ''}`.trim(),
    );
  addEventListener('securitypolicyviolation', note);
  new ReportingObserver((reports) => reports.forEach((report) => note(report.body)), {
    types: ['csp-violation'],
    buffered: true,
  }).observe();
  addEventListener('capability-ready', () => window.__readyTimes.push(performance.now()));
  if (root === 'light') {
    // The <html> element comes after this script.
    new MutationObserver(() => {
      document.documentElement?.setAttribute('data-capability-root', 'light');
    }).observe(document, { childList: true });
  }
}

/** Only what never shows is at fault: a page of dozens of elements takes its time on a busy machine. In ms. */
export const LONGEST_WAIT = 60_000;

/**
 * Waits until the page shows its content: every custom element is defined and rendered, none is busy, and the visible text
 * has stopped changing. Says what was missing when it never did.
 *
 * @param {Page} page
 * @param {{ within?: string, mayBeBusy?: boolean }} [options]
 * @returns {Promise<string | undefined>}
 */
export async function waitForContent(page, { within = 'body', mayBeBusy = false } = {}) {
  await installPageFunctions(page);
  const deadline = Date.now() + LONGEST_WAIT;
  let before = '';
  let missing = 'nothing';
  while (Date.now() < deadline) {
    const now = await page.evaluate((scope) => window.__content(scope), within);
    const isStable = now.text === before;
    before = now.text;
    if (now.text === '') missing = 'no text is visible';
    else if (now.undefinedTags.length > 0) missing = `undefined: ${now.undefinedTags.join(', ')}`;
    else if (now.busy.length > 0 && !mayBeBusy) missing = `still busy: ${now.busy.join(', ')}`;
    else if (!isStable) missing = 'the text keeps changing';
    else return undefined;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return `no content after ${LONGEST_WAIT / 1000} s: ${missing}`;
}

/** @param {Page} page */
async function installPageFunctions(page) {
  await page.evaluate(() => {
    /** Every element of a tree and of the shadow trees in it. @param {ParentNode} top @returns {Element[]} */
    const deep = (top) =>
      [...top.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? deep(element.shadowRoot) : []),
      ]);

    /** The text that a reader sees, slots and shadow trees as rendered. @param {Node} node @returns {string} */
    const visibleText = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').trim();
      if (!(node instanceof Element) || /^(script|style|template)$/.test(node.localName)) return '';
      const isBoxless = getComputedStyle(node).display === 'contents';
      if (!isBoxless && !node.checkVisibility({ visibilityProperty: true })) return '';
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      const children = slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
      return [...children].map(visibleText).filter(Boolean).join(' ');
    };

    window.__deep = deep;
    window.__visibleText = visibleText;
    window.__content = async (scope) => {
      const top = document.querySelector(scope);
      if (!top) return { text: '', undefinedTags: [], busy: [] };
      const elements = deep(top);
      await Promise.all(elements.map((element) => /** @type {any} */ (element).updateComplete));
      return {
        text: visibleText(top),
        undefinedTags: elements.filter((e) => !e.matches(':defined')).map((e) => e.localName),
        busy: elements
          .filter((e) =>
            e.matches('[aria-busy="true"], [loading]:not(img, iframe), :state(loading)'),
          )
          .map((e) => e.localName),
      };
    };
  });
}

/**
 * Runs axe over the page: what breaks WCAG 2.2 AA, or that nothing was found to check.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function accessibilityFaults(page) {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
    const results = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return {
      passes: results.passes.length,
      violations: results.violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        at: nodes.slice(0, 3).map(({ target }) => target.flat().join(' > ')),
        more: Math.max(0, nodes.length - 3),
      })),
    };
  });
  if (passes === 0) return ['axe found nothing to check'];
  return violations.map(
    ({ rule, at, more }) =>
      `axe ${rule} at ${at.join(' and ')}${more > 0 ? ` and ${more} more` : ''}`,
  );
}

/**
 * Runs checks a few at a time, prints what failed, and ends with the line that counts them.
 *
 * @template Item
 * @param {Item[]} items
 * @param {(item: Item) => string} name
 * @param {(item: Item) => Promise<string[]>} check
 * @param {number} [atOnce]
 */
export async function runChecks(items, name, check, atOnce = 2) {
  const queue = [...items];
  let failed = 0;
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      const faults = await check(item).catch((error) => [String(error)]);
      if (faults.length === 0) continue;
      failed += 1;
      console.log(`✖ ${name(item)}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (items.length === 0) console.log('There was nothing to check.');
  console.log(`${items.length - failed} passed, ${failed} failed`);
  return failed === 0 && items.length > 0;
}

/**
 * The values of a list-valued option of the command line, as in `--widths 320,1280`.
 *
 * @param {string} option
 * @param {string} fallback
 */
export function listOption(option, fallback) {
  const at = process.argv.indexOf(option);
  return ((at >= 0 && process.argv[at + 1]) || fallback).split(',');
}
