import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { indexOf, parse } from '../../model/index.js';
import { routeFinderView } from './route-finder.view.js';

const file = new URL('../../../data/data-scientist.json', import.meta.url);
const { framework } = parse(readFileSync(file, 'utf8'));

test('it shows every skill', () => {
  assert.equal(routeFinderView(indexOf(framework!)).skills.length, framework?.skills?.length);
});
