import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import * as fc from 'fast-check';
import { validUri } from './uri.js';

const ajv = new Ajv();
formats.default(ajv);
const isUri = ajv.compile({ type: 'string', format: 'uri' });

test('an address that is a URI stays letter by letter', () => {
  for (const uri of ['https://example.org/a?b=c#d', 'urn:uuid:1', 'mailto:us@example.org'])
    assert.equal(validUri(uri), uri);
});

test('what a URI may not hold is encoded; what is relative is none', () => {
  assert.equal(
    validUri('https://example.org/ä b|c#d#e'),
    'https://example.org/%C3%A4%20b%7Cc#d%23e',
  );
  assert.equal(validUri('https://bücher.example/'), 'https://xn--bcher-kva.example/');
  assert.equal(validUri('/relative'), undefined);
  assert.equal(validUri('https://'), undefined);
  assert.equal(validUri('A:#'), undefined);
  assert.equal(validUri('urn:?x'), undefined);
});

test('whatever is taken for an address is one for validators', () => {
  const address = fc.oneof(
    fc.webUrl(),
    fc.string({ unit: 'grapheme' }).map((text) => `https://example.org/${text}`),
    fc.tuple(fc.webUrl(), fc.string()).map(([url, text]) => `${url}?${text}#${text}`),
    fc.string().map((text) => `urn:x:${text}`),
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'aA1:/#?[]@%.\\ ä') }),
  );
  fc.assert(
    fc.property(address, (text) => {
      const uri = validUri(text);
      assert.ok(uri === undefined || isUri(uri), `${text} became ${uri}`);
      if (uri !== undefined) assert.equal(validUri(uri), uri);
    }),
    { numRuns: 500 },
  );
});
