import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/**
 * What is asked of the machine; tests pass one of their own.
 *
 * @typedef {{
 *   platform: string,
 *   env: Record<string, string | undefined>,
 *   exists: (path: string) => boolean,
 * }} Machine
 */

/** @type {Machine} */
const thisMachine = { platform: process.platform, env: process.env, exists: existsSync };

/** @typedef {{ variable: string, names: string[], darwin: string[], win32: string[] }} Browser */

/** @type {Browser} */
const chromium = {
  variable: 'CHROME_PATH',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  darwin: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
};

/** @type {Browser} */
const firefox = {
  variable: 'FIREFOX_PATH',
  names: ['firefox', 'firefox-esr'],
  darwin: ['Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * The places where a browser may be, likeliest first, when no variable names one.
 *
 * @param {Browser} browser
 * @param {Machine} machine
 * @returns {string[]}
 */
function candidates(browser, { platform, env }) {
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders.flatMap((folder) =>
      folder ? browser.win32.map((path) => win32.join(folder, path)) : [],
    );
  }
  const onPath = (env['PATH'] ?? '')
    .split(':')
    .filter(Boolean)
    .flatMap((folder) => browser.names.map((name) => posix.join(folder, name)));
  if (platform !== 'darwin')
    return [...onPath, ...browser.names.map((name) => `/snap/bin/${name}`)];
  const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
  const apps = folders.flatMap((folder) => browser.darwin.map((app) => posix.join(folder, app)));
  return [...apps, ...onPath];
}

/**
 * @param {Browser} browser
 * @param {Machine} machine
 */
function find(browser, machine) {
  const named = machine.env[browser.variable];
  if (named && !machine.exists(named)) {
    throw new Error(`${browser.variable} names ${named}, but there is no such file.`);
  }
  return named || candidates(browser, machine).find(machine.exists);
}

/** The path of a Chromium-family browser, if there is one. */
export const findChromium = (machine = thisMachine) => find(chromium, machine);

/** The path of Firefox, if there is one. */
export const findFirefox = (machine = thisMachine) => find(firefox, machine);

/**
 * What WebKitGTK needs to be driven: its driver, the browser that the driver starts, and a display server without a
 * screen. Linux only.
 *
 * @returns {{ driver: string, miniBrowser: string, xvfb: string } | undefined}
 */
export function findWebKit(machine = thisMachine) {
  if (machine.platform !== 'linux') return undefined;
  const first = (/** @type {string[]} */ paths) => paths.find(machine.exists);
  const driver = first(['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver']);
  const xvfb = first(['/usr/bin/Xvfb', '/usr/local/bin/Xvfb']);
  const miniBrowser = first(
    ['4.1', '6.0', '4.0'].flatMap((version) =>
      [`/usr/lib/${debianTriplet()}`, '/usr/libexec', '/usr/lib64', '/usr/lib'].map(
        (folder) => `${folder}/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`,
      ),
    ),
  );
  return driver && xvfb && miniBrowser ? { driver, xvfb, miniBrowser } : undefined;
}

function debianTriplet() {
  return process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
}

/** Chromium must not phone home, and as root it starts only without its sandbox. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
