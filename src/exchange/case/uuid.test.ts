import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUuid, NAMESPACE, uuidOf } from './uuid.js';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const URL = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

test('identifiers are those that the standard gives', () => {
  // The example of RFC 9562, appendix A.4.
  assert.equal(uuidOf('www.example.com', DNS), '2ed6657d-e927-568b-95e1-2665a8aea6a2');
  assert.equal(uuidOf('capability-elements', URL), NAMESPACE);
});

test('texts of any length and script have an identifier', () => {
  const texts = ['', 'é𝑑', ...Array.from({ length: 70 }, (_, at) => 'x'.repeat(at + 30))];
  const all = texts.map((text) => uuidOf(text));
  assert.ok(all.every(isUuid));
  assert.equal(new Set(all).size, texts.length);
  assert.ok(all.every((uuid) => /^.{14}5.{4}[89ab]/.test(uuid)));
});
