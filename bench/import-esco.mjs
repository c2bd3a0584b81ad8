// Imports the whole ESCO classification as its users do, and says how long it took and how much memory at most.
//   node bench/import-esco.mjs [FOLDER …] [-- OPTION …]   default: the English classification beside the project
// Exit 1 where it takes more than 60 seconds or 1 GiB.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOST = { seconds: 60, bytes: 1024 ** 3 };

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const cut = words.includes('--') ? words.indexOf('--') : words.length;
const given = words.slice(0, cut);
const folders = given.length ? given : [join(root, '../shared/sources/esco/en')];

/** A program that runs the command and then prints its peak of memory: only it can know. */
const PROGRAM = `
  import { processIo } from './src/cli/io.ts';
  import { run } from './src/cli/run.ts';
  const io = processIo();
  process.exitCode = await run(process.argv.slice(1), { ...io, say: () => {} });
  io.tell('peak ' + process.resourceUsage().maxRSS);
`;

const scratch = mkdtempSync(join(tmpdir(), 'esco-'));
const out = join(scratch, 'esco.json');
try {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--input-type=module', '--eval', PROGRAM, '--'],
      ...['import', 'esco', ...folders, ...words.slice(cut + 1), '-o', out],
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'pipe'] },
  );
  let told = '';
  child.stderr.on('data', (part) => (told += part));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  const peak = Number(/^peak (\d+)$/m.exec(told)?.[1]) * 1024;
  const rest = told.replace(/^peak \d+\n/m, '').trim();
  if (rest) console.error(rest);
  if (code !== 0) throw new Error(`the import ended with ${code}`);

  const framework = JSON.parse(readFileSync(out, 'utf8'));
  const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
  console.log(
    `${framework.roles.length} occupations, ${framework.skills.length} skills: ${seconds.toFixed(1)} s, at most ${megabytes(peak)} of memory, ${megabytes(statSync(out).size)} written`,
  );
  if (seconds > MOST.seconds || !(peak <= MOST.bytes)) {
    console.error(`That is more than ${MOST.seconds} s or ${megabytes(MOST.bytes)}.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true });
}
