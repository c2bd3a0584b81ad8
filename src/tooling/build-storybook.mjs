// Makes storybook-static/, and dist/ first, which it documents. With --if-needed, only when something has changed.
import { build } from './build.mjs';
import { freshness } from './freshness.mjs';
import { bin, isMain, mustRunNode, seconds } from './run.mjs';

const inputs = ['.storybook', 'stories', 'src', 'data', 'package.json', 'package-lock.json'];

/** @param {{ ifNeeded?: boolean }} [options] */
export async function buildStorybook({ ifNeeded = false } = {}) {
  await build({ ifNeeded: true });
  const fresh = freshness('storybook-static', inputs);
  if (ifNeeded && fresh.isFresh()) return;
  const start = performance.now();
  await mustRunNode(
    [bin('storybook/dist/bin/dispatcher.js'), 'build', '--quiet', '-o', 'storybook-static'],
    { STORYBOOK_DISABLE_TELEMETRY: '1' },
  );
  fresh.remember();
  console.log(`storybook-static/ built in ${seconds(start)}`);
}

if (isMain(import.meta.url)) {
  try {
    await buildStorybook({ ifNeeded: process.argv.includes('--if-needed') });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
