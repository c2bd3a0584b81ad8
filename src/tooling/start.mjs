// npm start: builds what is missing or outdated, then serves it until stopped.
import { buildStorybook } from './build-storybook.mjs';
import { serve } from './serve.mjs';

try {
  await buildStorybook({ ifNeeded: true });
  const { address } = await serve(Number(process.env.PORT ?? 8080));
  console.log(`
Open ${address}/

  Example pages  ${address}/examples/
  Storybook      ${address}/storybook/

Ctrl+C stops.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
