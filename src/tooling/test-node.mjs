// Runs the tests that need no browser: every *.test.ts and *.test.mjs of src, or those whose path holds an argument.
import { spawnSync } from 'node:child_process';
import { filesUnder, root } from './files.mjs';

const wanted = process.argv.slice(2);
const files = filesUnder('src', /(?<!\.browser)\.test\.(ts|mjs)$/).filter(
  (path) => wanted.length === 0 || wanted.some((part) => path.includes(part)),
);
if (files.length === 0) {
  console.log('No test file was found.');
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=spec', ...files],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
