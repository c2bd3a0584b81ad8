import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return address.port;
}

/**
 * Starts a display server without a screen on a display of its own choosing, and WebKit's driver on it.
 *
 * @param {{ driver: string, xvfb: string }} paths
 * @param {number} port
 * @returns {Promise<() => void>} what stops both
 */
export async function startWebKitDriver({ driver, xvfb }, port) {
  const display = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const pipe = /** @type {import('node:stream').Readable} */ (display.stdio[3]);
  const [number] = await Promise.race([
    once(pipe, 'data'),
    once(display, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ]);
  const webkit = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  const stop = () => {
    webkit.kill();
    display.kill();
  };
  process.once('exit', stop);
  return stop;
}
