import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objection } from './layers.mjs';

const may = (/** @type {[string, string, boolean?]} */ ...[from, to, isPackage = false]) =>
  objection(from, to, isPackage) === undefined;

test('imports point down', () => {
  assert.ok(may('elements/role-card/role-card.ts', 'model/index.ts'));
  assert.ok(may('source/load.ts', 'model/parse.ts'));
  assert.ok(!may('model/parse.ts', 'source/load.ts'));
  assert.ok(!may('templates/level.ts', 'elements/role-card/role-card.view.ts'));
});

test('an element may import its own folder and no other element', () => {
  assert.ok(may('elements/role-card/role-card.ts', 'elements/role-card/role-card.view.ts'));
  assert.ok(!may('elements/role-card/role-card.ts', 'elements/skill-matrix/index.ts'));
  assert.ok(may('elements/role-card/define.ts', 'elements/define.ts'));
});

test('the command-line tool may import views of elements only', () => {
  assert.ok(may('cli/html.ts', 'elements/role-card/role-card.view.ts'));
  assert.ok(!may('cli/html.ts', 'elements/role-card/role-card.ts'));
});

test('each layer has its packages', () => {
  assert.ok(may('model/schema.ts', 'zod/mini', true));
  assert.ok(!may('model/schema.ts', 'zod', true));
  assert.ok(!may('model/schema.ts', 'lit', true));
  assert.ok(may('elements/role-card/role-card.ts', 'lit/decorators.js', true));
  assert.ok(!may('elements/role-card/role-card.ts', 'node:fs', true));
});

test('a folder outside the layers is told so', () => {
  assert.match(objection('helpers/x.ts', 'model/index.ts', false) ?? '', /in no layer/);
});
