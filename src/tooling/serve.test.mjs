import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import { test } from 'node:test';
import { resolvePath, serve } from './serve.mjs';

/** @param {string} path */
const file = (path) => {
  const found = resolvePath(path, '/project');
  return found && 'file' in found ? found.file.replaceAll('\\', '/') : found;
};

test('mounted folders are served, with their index pages', () => {
  assert.match(String(file('/examples/')), /\/project\/examples\/index\.html$/);
  assert.match(String(file('/dist/bundle/a%20b.js')), /\/project\/dist\/bundle\/a b\.js$/);
  assert.match(String(file('/README.md')), /\/project\/README\.md$/);
  assert.match(
    String(file('/storybook/iframe.html')),
    /\/project\/storybook-static\/iframe\.html$/,
  );
});

test('the start and a folder without its slash are redirected', () => {
  assert.deepEqual(file('/'), { redirect: '/examples/' });
  assert.deepEqual(file('/storybook'), { redirect: '/storybook/' });
});

test('nothing outside the mounted folders is served', () => {
  for (const path of [
    '/package.json',
    '/src/index.ts',
    '/examples/../package.json',
    '/examples/%2e%2e/package.json',
    '/examples/..%2fpackage.json',
    '/examples/%2fetc%2fpasswd',
    '/examples-old/x.html',
    '/examples/%',
    '/examples/%00',
    '//etc/passwd',
  ]) {
    assert.equal(file(path), undefined, path);
  }
});

test('a taken port is replaced by a free one, and bad requests are refused', async (t) => {
  const taken = createServer();
  await new Promise((done) => taken.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (taken.address());
  const { address, close } = await serve(port);
  t.after(async () => {
    await close();
    taken.close();
  });
  assert.notEqual(new URL(address).port, String(port));
  assert.equal((await fetch(`${address}/data/`, { method: 'POST' })).status, 405);
  // fetch would tidy the path; a raw request does not.
  const status = await new Promise((done) => {
    request(address, { path: '/examples/../package.json' }, (response) => {
      response.resume();
      done(response.statusCode);
    }).end();
  });
  assert.equal(status, 404);
});
