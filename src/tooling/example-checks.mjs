// What single example pages promise beyond what is checked on every page. Each check says what is wrong.
import { LONGEST_WAIT } from './pages.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {(page: Page) => Promise<string[]>} Check */

/** The lines under each element of the start page: they can be copied by keyboard, and work in a blank page. @type {Check} */
async function embedding(page) {
  const tags = await page.$$eval('.stage > *', (elements) => elements.map((e) => e.localName));
  const codes = await page.$$eval('.embed code', (blocks) => blocks.map((b) => b.textContent));
  if (codes.length !== tags.length || tags.length < 3) {
    return [`${tags.length} elements and ${codes.length} pieces of code`];
  }
  const faults = [];
  for (const [at, tag] of tags.entries()) {
    const code = codes[at] ?? '';
    if (!code.includes(`<${tag} `)) faults.push(`the code under <${tag}> is not its own`);
    faults.push(...(await copying(page, at, code)), ...(await pasting(page, tag, code)));
  }
  return faults;
}

/** @param {Page} page @param {number} at @param {string} code */
async function copying(page, at, code) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const { origin } = new URL(page.url());
  await session.send('Browser.grantPermissions', {
    origin,
    permissions: ['clipboardSanitizedWrite'],
  });
  // Pages looked at side by side share one clipboard, so it is noted what is written to it.
  await page.evaluate(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      await write(text);
      document.documentElement.dataset.copied = text;
    };
  });
  const button = (await page.$$('.embed .copy'))[at];
  await button?.focus();
  await page.keyboard.press('Enter');
  const said = await page
    .waitForFunction((i) => document.querySelectorAll('.copied')[i]?.textContent, {}, at)
    .then((handle) => handle.jsonValue());
  const copied = await page.evaluate(() => document.documentElement.dataset.copied);
  return [
    ...(said === 'Copied' ? [] : [`the copy button says "${said}"`]),
    ...(copied === code ? [] : [`copied something else: ${copied}`]),
  ];
}

/** A page that consists of nothing but the lines; like a file on disk, it has no origin. @param {Page} page @param {string} tag @param {string} code */
async function pasting(page, tag, code) {
  const blank = await page.browser().newPage();
  try {
    await blank.setContent(code);
    await blank.waitForFunction(
      (name) => {
        const content = document.querySelector(name)?.shadowRoot?.querySelector('.ce');
        return (
          content?.ariaBusy === 'false' &&
          /developer|data scientist|data officer|digital/i.test(content.textContent ?? '')
        );
      },
      { timeout: LONGEST_WAIT },
      tag,
    );
    return [];
  } catch {
    return [`the lines for <${tag}> show nothing in a blank page`];
  } finally {
    await blank.close();
  }
}

/** What cannot be loaded says so, offers to try again, and shows the children of the tag. @type {Check} */
async function failing(page) {
  const seen = await page.$eval('#failing', (element) => ({
    text: window.__visibleText(element),
    buttons: [element, element.shadowRoot ?? element]
      .flatMap((top) => window.__deep(top))
      .filter((part) => part.localName === 'button').length,
  }));
  return [
    ...(seen.text.includes('could not be loaded') ? [] : ['the failure is not told']),
    ...(seen.text.includes('the children of the tag') ? [] : ['the fallback is hidden']),
    ...(seen.buttons === 1 ? [] : [`${seen.buttons} buttons to try again`]),
  ];
}

/** By the name of the page. @type {Record<string, Check>} */
export const exampleChecks = { 'index.html': embedding, 'inline.html': failing };
