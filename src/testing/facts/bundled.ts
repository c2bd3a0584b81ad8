/** What the tests of the datasets that come from the scoping paper share. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem, parse, type Citation, type Framework } from '../../model/index.js';
import { read } from './support.js';

export { names, plain, withSource as withDocument } from './support.js';

interface Cited {
  readonly sources?: readonly Citation[];
}

/** A dataset of `data/`; that it has no problem, and is a summary, is tested at once. */
export function bundled(name: string): Framework {
  const json = read(`data/${name}.json`);
  const data = JSON.parse(json) as Framework;
  test('the dataset has no problem and says that it is a summary', () => {
    assert.deepEqual(parse(json).problems.map(formatProblem), []);
    assert.equal(data.id, name);
    assert.equal(data.wording, 'summary');
  });
  return data;
}

/** Each of them must say where it comes from, and where exactly in the document that was read. */
export function assertCited(entities: readonly Cited[], document: string): void {
  for (const entity of entities) {
    const places = entity.sources?.filter(({ source }) => source === document) ?? [];
    const shown = JSON.stringify(entity).slice(0, 200);
    assert.ok(places.length, `cites no document: ${shown}`);
    assert.ok(
      places.every(({ locator }) => locator),
      `has no locator: ${shown}`,
    );
  }
}

/** Text without markup and endnote marks, in lower case, with single spaces. */
export const simplified = (text: string) =>
  text
    .replaceAll(/<sup>[^<]*<\/sup>|\^\{[^}]*\}|<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
