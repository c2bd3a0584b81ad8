import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf, withLine } from './new.mjs';

test('an element has its folder and a story', () => {
  const files = filesOf('skill-card');
  assert.match(
    files['src/elements/skill-card/skill-card.ts'] ?? '',
    /export class SkillCard extends/,
  );
  assert.ok('stories/skill-card.stories.ts' in files);
});

test('its line stands in order among its like', () => {
  const alike = /^import '/;
  const before = "/** All. */\nimport './b.js';\nimport './d.js';\nconst x = 1;\n";
  const line = (/** @type {string} */ name) => `import './${name}.js';`;
  const added = (/** @type {string} */ name) =>
    withLine(before, line(name), alike).split('\n').indexOf(line(name));
  assert.deepEqual(['a', 'c', 'e'].map(added), [1, 2, 3]);
});
