// A static server for the example pages, Storybook and the bundles; it answers this machine only.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { root } from './files.mjs';
import { isMain } from './run.mjs';

/** What is served, and from where in the project. Nothing else is. */
const mounts = {
  '/examples/': 'examples',
  '/dist/': 'dist',
  '/data/': 'data',
  '/storybook/': 'storybook-static',
  '/node_modules/govuk-frontend/dist/': 'node_modules/govuk-frontend/dist',
};

/** Single files that the pages link to. @type {Record<string, string>} */
const files = { '/README.md': 'README.md' };

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * What a request path asks for: a file, another address, or nothing that is served.
 *
 * @param {string} path as in the request, encoded, without the query
 * @param {string} [base] the folder that the mounts are in
 * @returns {{ file: string } | { redirect: string } | undefined}
 */
export function resolvePath(path, base = root) {
  if (path === '/') return { redirect: '/examples/' };
  if (`${path}/` in mounts) return { redirect: `${path}/` };
  if (Object.hasOwn(files, path)) return { file: resolve(base, files[path] ?? '') };
  const mount = Object.entries(mounts).find(([prefix]) => path.startsWith(prefix));
  if (!mount) return undefined;

  const [prefix, folder] = mount;
  const inside = decode(path.slice(prefix.length));
  if (inside === undefined || inside.includes('\0')) return undefined;
  const top = resolve(base, folder);
  const file = resolve(
    top,
    inside === '' || inside.endsWith('/') ? `./${inside}index.html` : inside,
  );
  return file.startsWith(top + sep) ? { file } : undefined;
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
function answer(request, response) {
  const [path = '/'] = (request.url ?? '/').split('?');
  const found = resolvePath(path);
  if (request.method !== 'GET' && request.method !== 'HEAD') return fail(response, 405);
  // Browsers ask for it unasked; a page need not have one.
  if (path === '/favicon.ico') return response.writeHead(204).end();
  if (!found) return fail(response, 404);
  if ('redirect' in found) return response.writeHead(302, { location: found.redirect }).end();

  const status = statSync(found.file, { throwIfNoEntry: false });
  if (status?.isDirectory()) return response.writeHead(302, { location: `${path}/` }).end();
  if (!status?.isFile()) return fail(response, 404);
  response.writeHead(200, {
    'content-type': types[extname(found.file)] ?? 'application/octet-stream',
    'content-length': status.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    // Lines copied from the start page work in any page on this machine, also in one opened from a file.
    'access-control-allow-origin': '*',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** @param {import('node:http').ServerResponse} response @param {number} status */
const fail = (response, status) =>
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);

/**
 * Serves the project on 127.0.0.1, on the given port or, where that is taken, on a free one.
 *
 * @param {number} [port]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(port = 0) {
  const server = createServer(answer);
  await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(server, 0);
  });
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<void>} */
const listen = (server, port) =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done();
    });
  });

if (isMain(import.meta.url)) {
  const { address } = await serve(Number(process.env.PORT ?? 8080));
  console.log(`Serving ${join(root, '.')} at ${address}/`);
}
