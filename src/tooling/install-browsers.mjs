// Installs the browsers that are missing, by the system's package manager.
//   node src/tooling/install-browsers.mjs          the whole matrix: Chromium, Firefox, WebKit
//   node src/tooling/install-browsers.mjs chromium only that
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { findChromium, findFirefox, findWebKit } from './browsers.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };
const engines = /** @type {Engine[]} */ (Object.keys(finders));

const managers = [
  {
    command: 'apt-get',
    steps: [['update'], ['install', '-y', '--no-install-recommends']],
    packages: {
      chromium: ['chromium'],
      firefox: ['firefox-esr'],
      webkit: ['webkit2gtk-driver', 'xvfb'],
    },
  },
  {
    command: 'dnf',
    steps: [['install', '-y']],
    packages: { chromium: ['chromium'], firefox: ['firefox'], webkit: [] },
  },
  {
    command: 'apk',
    steps: [['add']],
    packages: { chromium: ['chromium'], firefox: ['firefox'], webkit: [] },
  },
];

/** @param {string} command @param {string[]} args @param {'inherit' | 'ignore'} [stdio] */
const succeeds = (command, args, stdio = 'ignore') =>
  spawnSync(command, args, {
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * Installs what is missing and says what still is.
 *
 * @param {Engine[]} wanted
 * @returns {Engine[]}
 */
export function installBrowsers(wanted) {
  const missing = () => wanted.filter((engine) => !finders[engine]());
  const manager = managers.find(({ command }) => succeeds(command, ['--version']));
  const packages = manager ? missing().flatMap((engine) => manager.packages[engine]) : [];
  if (!manager || packages.length === 0) return missing();

  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'])) return missing();
  const prefix = isRoot ? [] : ['sudo', '-n'];

  console.log(`Installing ${packages.join(', ')} with ${manager.command}.`);
  const last = manager.steps.length - 1;
  manager.steps.every((step, i) => {
    const [command = '', ...args] = [...prefix, manager.command, ...step];
    return succeeds(command, i === last ? [...args, ...packages] : args, 'inherit');
  });
  return missing();
}

/** The path of a Chromium-family browser, installed first if there is none and it may be. */
export function needChromium() {
  if (!findChromium()) installBrowsers(['chromium']);
  const path = findChromium();
  if (path) return path;
  throw new Error(
    'No Chromium-family browser was found: install Chromium, Chrome, Edge or Brave, or set CHROME_PATH to one.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = engines.filter((engine) => process.argv.includes(engine));
  const missing = installBrowsers(asked.length > 0 ? asked : engines);
  console.log(
    missing.length > 0 ? `Still missing: ${missing.join(', ')}.` : 'All browsers are here.',
  );
  process.exitCode = missing.length > 0 ? 1 : 0;
}
