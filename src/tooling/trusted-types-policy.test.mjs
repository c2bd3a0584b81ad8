import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { trustedTypesPolicy } from './trusted-types-policy.mjs';

/** @param {string} code */
async function bundle(code) {
  const modules = {
    name: 'modules',
    resolveId: (/** @type {string} */ id) => id,
    load: () => code,
  };
  const build = await rollup({
    input: '/node_modules/lit-html/lit-html.js',
    plugins: [modules, trustedTypesPolicy('ours')],
  });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}

test('the policy gets the name of the bundle', async () => {
  const code = await bundle("export const policy = trustedTypes.createPolicy('lit-html', {});");
  assert.match(code, /createPolicy\("ours", \{\}\)/);
});

test('a lit without its policy fails the build', async () => {
  await assert.rejects(bundle('export const policy = 1;'), /0 places/);
});
