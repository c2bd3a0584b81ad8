import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './files.mjs';

/** The program file of a dependency, to be run with Node whatever the platform. @param {string} path */
export const bin = (path) => join(root, 'node_modules', path);

/**
 * Runs a Node program in the project's root and collects what it prints.
 *
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
export function runNode(args, env = {}) {
  return new Promise((resolve) => {
    // Plain text, which is what counts are read from; some programs take any FORCE_COLOR, 0 included, for a yes.
    const { FORCE_COLOR: _, ...inherited } = process.env;
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...inherited, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

/**
 * Runs a Node program; where it fails, its output is the error.
 *
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export async function mustRunNode(args, env) {
  const { exitCode, output } = await runNode(args, env);
  if (exitCode !== 0) throw new Error(output.trim() || `${args[0]} ended with ${exitCode}`);
  return output;
}

/** Whether a module was started by itself, not imported. @param {string} url its import.meta.url */
export const isMain = (url) => url === pathToFileURL(process.argv[1] ?? '').href;

/** How long something took. @param {number} start */
export const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
