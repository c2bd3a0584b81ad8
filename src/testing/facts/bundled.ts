/** What the tests of the bundled datasets share. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatProblem, parse, type Citation, type Framework } from '../../model/index.js';

const root = new URL('../../../', import.meta.url);

interface Cited {
  readonly sources?: readonly Citation[];
}

/** A dataset of `data/`; that it has no problem, and is a summary, is tested at once. */
export function bundled(name: string): Framework {
  const json = readFileSync(new URL(`data/${name}.json`, root), 'utf8');
  const data = JSON.parse(json) as Framework;
  test('the dataset has no problem and says that it is a summary', () => {
    assert.deepEqual(parse(json).problems.map(formatProblem), []);
    assert.equal(data.id, name);
    assert.equal(data.wording, 'summary');
  });
  return data;
}

/**
 * Compares the facts with a document in `seeds`, which is not part of the project: where it is not at hand, a skipped
 * test says so.
 */
export function withDocument(file: string, compare: (text: string) => void): void {
  const document = new URL(`../shared/sources/seeds/${file}`, root);
  if (existsSync(document)) compare(readFileSync(document, 'utf8'));
  else {
    const skip = 'The document is not here: the facts are not compared with it.';
    test(`in the document: ${file}`, { skip });
  }
}

/** A text that must be in one language and without bullets or links. */
export function plain(text: unknown): string {
  assert.ok(typeof text === 'string', `not a plain text: ${JSON.stringify(text)}`);
  return text;
}

export const names = (list: readonly { readonly name: unknown }[]) =>
  list.map(({ name }) => plain(name));

/** Each of them must say where it comes from, and where exactly in the document that was read. */
export function assertCited(entities: readonly Cited[], document: string): void {
  for (const entity of entities) {
    const read = entity.sources?.filter(({ source }) => source === document) ?? [];
    const shown = JSON.stringify(entity).slice(0, 200);
    assert.ok(read.length, `cites no document: ${shown}`);
    assert.ok(
      read.every(({ locator }) => locator),
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
