import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findChromium, findFirefox, findWebKit } from './browsers.mjs';

/**
 * @param {string} platform
 * @param {string[]} files
 * @param {Record<string, string>} [env]
 */
const machine = (platform, files, env = {}) => ({
  platform,
  env,
  exists: (/** @type {string} */ path) => files.includes(path),
});

test('the browser that a variable names goes first', () => {
  const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' };
  assert.equal(
    findChromium(machine('linux', ['/opt/mine', '/usr/bin/chromium'], env)),
    '/opt/mine',
  );
});

test('a variable that names no file is an error, not a silent second choice', () => {
  const env = { FIREFOX_PATH: '/gone', PATH: '/usr/bin' };
  assert.throws(
    () => findFirefox(machine('linux', ['/usr/bin/firefox'], env)),
    /FIREFOX_PATH.*\/gone/,
  );
});

test('on Linux it is looked for on the PATH', () => {
  const env = { PATH: '/usr/local/bin:/usr/bin' };
  assert.equal(
    findChromium(machine('linux', ['/usr/bin/google-chrome'], env)),
    '/usr/bin/google-chrome',
  );
  assert.equal(
    findFirefox(machine('linux', ['/usr/bin/firefox-esr'], env)),
    '/usr/bin/firefox-esr',
  );
});

test('on macOS among the applications, of the machine and of the user', () => {
  const app = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  assert.equal(findChromium(machine('darwin', [`/${app}`])), `/${app}`);
  const env = { HOME: '/Users/ada' };
  assert.equal(findChromium(machine('darwin', [`/Users/ada/${app}`], env)), `/Users/ada/${app}`);
});

test('on Windows among the program files, Edge included', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  assert.equal(findChromium(machine('win32', [edge], env)), edge);
});

test('nothing is found where nothing is', () => {
  assert.equal(findChromium(machine('linux', [])), undefined);
  assert.equal(findFirefox(machine('darwin', [])), undefined);
});

test('WebKit needs its driver, its browser and a display server together', () => {
  const files = [
    '/usr/bin/WebKitWebDriver',
    '/usr/bin/Xvfb',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ];
  assert.equal(findWebKit(machine('linux', files))?.miniBrowser, files[2]);
  assert.equal(findWebKit(machine('linux', files.slice(0, 2))), undefined);
  assert.equal(findWebKit(machine('darwin', files)), undefined);
});
