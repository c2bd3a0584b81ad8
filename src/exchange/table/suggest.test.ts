import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestMapping } from './index.js';

const columnsOf = (text: string) =>
  suggestMapping([{ name: 'own.csv', text }]).mapping.tables[0]!.columns;

test('a column of levels of mastery is found by its cells, whatever its heading', () => {
  const table = (cells: readonly string[]) =>
    ['Job title,Skill,Rating', ...cells.map((cell, at) => `Adviser,Skill ${at},${cell}`)].join(
      '\n',
    );
  assert.equal(columnsOf(table(['Awareness', 'Expert', 'n/a', 'working'])).mastery, 'Rating');
  assert.equal(columnsOf(table(['Low', 'High', 'Low'])).mastery, undefined);
  assert.equal(columnsOf(table(['Red', 'Green', 'Red'])).mastery, undefined);
});
