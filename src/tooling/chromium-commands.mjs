// Commands for browser tests that the test runner does not have itself. Chromium only.

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ getPage: (sessionId: string) => Page }} ChromeLauncher */

/**
 * A page keeps what a session emulates only as long as the session is open.
 *
 * @type {WeakMap<Page, Promise<import('puppeteer-core').CDPSession>>}
 */
const sessions = new WeakMap();

/** @param {Page} page */
function sessionOf(page) {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** @param {Page} page @param {string} value */
async function forceColours(page, value) {
  const session = await sessionOf(page);
  const features = [{ name: 'forced-colors', value }];
  await session.send('Emulation.setEmulatedMedia', { features });
  return true;
}

/** The runner's own snapshot leaves out the rows and cells of tables. @param {Page} page */
const accessibilityTree = (page) => page.accessibility.snapshot({ interestingOnly: false });

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const chromiumCommandsPlugin = () => ({
  name: 'chromium-commands',
  async executeCommand({ command, payload, session }) {
    if (command !== 'force-colours' && command !== 'accessibility-tree') return undefined;
    const page = /** @type {ChromeLauncher} */ (/** @type {unknown} */ (session.browser)).getPage(
      session.id,
    );
    return command === 'force-colours'
      ? forceColours(page, String(payload))
      : accessibilityTree(page);
  },
});
