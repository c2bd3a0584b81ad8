import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { detailsFrom, detailsText, originOf } from './details.js';

const UUID = '6ddabe62-4e7b-52bc-8c3e-1e89b5d33ed7';

test('details are read back, whatever is in them', () => {
  const key = fc.stringMatching(/^[a-zA-Z]{1,10}$/);
  const value = fc.oneof(
    fc.string(),
    fc.json().map((text) => JSON.parse(text) as unknown),
  );
  fc.assert(
    fc.property(fc.dictionary(key, value, { noNullPrototype: true }), (details) => {
      assert.deepEqual(JSON.stringify(detailsFrom(detailsText(details))), JSON.stringify(details));
    }),
  );
});

test('marks of the line itself stand for themselves in a value', () => {
  const details = {
    a: 'one; b: two',
    c: '=3',
    d: '100%; 50%3b',
    e: 'two\nlines',
    f: ['; g: 1'],
    h: ' edges ',
  };
  const text = detailsText(details);
  assert.deepEqual(detailsFrom(text), details);
  assert.ok(!text.includes('\n'));
});

test('a citation of a CASE object is told from all others', () => {
  const source = 'case-package';
  const own = {
    source,
    locator: `CFItem ${UUID}`,
    href: 'https://example.org/1',
    note: 'language: cy',
  };
  const found = originOf(
    [{ source, locator: 'page 4' }, { source, locator: `CFItem ${UUID}, notes` }, own],
    'CFItem',
  );
  assert.deepEqual(found, {
    identifier: UUID,
    uri: 'https://example.org/1',
    details: { language: 'cy' },
  });
  assert.equal(originOf([own], 'CFRubric'), undefined);
  assert.equal(originOf([{ ...own, locator: 'CFItem 7' }], 'CFItem'), undefined);
});
