// Browser tests. Chromium alone by default; BROWSERS=chromium,firefox,webkit names the engines to run.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumFlags, findFirefox, findWebKit } from './src/tooling/browsers.mjs';
import { chromiumCommandsPlugin } from './src/tooling/chromium-commands.mjs';
import { needChromium } from './src/tooling/install-browsers.mjs';
import { freePort, startWebKitDriver } from './src/tooling/webkit-driver.mjs';

const engines = (process.env.BROWSERS ?? 'chromium').split(',');
const driverPort = engines.includes('webkit') ? await freePort() : 0;

const launchers = {
  chromium: () =>
    chromeLauncher({ launchOptions: { executablePath: needChromium(), args: chromiumFlags } }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: need('Firefox', findFirefox()) },
    }),
  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: driverPort,
      logLevel: 'error',
      capabilities: /** @type {object} */ ({
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: need('WebKitGTK', findWebKit()).miniBrowser,
          args: ['--automation'],
        },
      }),
    }),
};

/**
 * @template T
 * @param {string} name
 * @param {T | undefined} found
 * @returns {T}
 */
function need(name, found) {
  if (found === undefined) throw new Error(`${name} is not installed.`);
  return found;
}

/** WebKit's driver runs as long as the test server does. */
function webkitDriverPlugin() {
  /** @type {(() => void) | undefined} */
  let stop;
  return {
    name: 'webkit-driver',
    async serverStart() {
      stop = await startWebKitDriver(need('WebKitGTK', findWebKit()), driverPort);
    },
    serverStop: () => stop?.(),
  };
}

/** @typedef {{ tests: { passed: boolean, skipped: boolean }[], suites: Suite[] }} Suite */

/** @param {Suite | undefined} suite @returns {Suite['tests']} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Ends the output with the counts. A file that failed outside its tests, by not loading say, counts as one failure. */
const countReporter = () => ({
  /** @param {{ sessions: import('@web/test-runner').TestSession[] }} run */
  stop({ sessions }) {
    const files = sessions.map((session) => {
      const ran = testsOf(session.testResults).filter((test) => !test.skipped);
      const passed = ran.filter((test) => test.passed).length;
      const failed = ran.length - passed;
      return { passed, failed: failed === 0 && !session.passed ? 1 : failed };
    });
    const total = (/** @type {'passed' | 'failed'} */ key) =>
      files.reduce((sum, file) => sum + file[key], 0);
    console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  },
});

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'src/**/*.browser.test.ts',
  nodeResolve: true,
  hostname: '127.0.0.1',
  browsers: engines.map((engine) => {
    const launcher = launchers[/** @type {keyof typeof launchers} */ (engine)];
    if (!launcher) throw new Error(`BROWSERS names an unknown engine: ${engine}.`);
    return launcher();
  }),
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    chromiumCommandsPlugin(),
    ...(engines.includes('webkit') ? [webkitDriverPlugin()] : []),
  ],
};
