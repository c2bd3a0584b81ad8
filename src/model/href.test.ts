import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { isSafeHref } from './index.js';

test('links of the web, of mail, and relative ones are safe', () => {
  const safe = [
    ...['https://example.org/', 'HTTP://example.org', 'mailto:us@example.org', '//example.org/a'],
    ...['', '#part', '?a=b:c', '/path', 'a/b:c', './javascript:x', '../up', 'page.html'],
  ];
  for (const href of safe) assert.ok(isSafeHref(href), href);
});

test('links of any other scheme are not, however they are disguised', () => {
  const unsafe = [
    ...['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x'],
    ...[
      ' javascript:x',
      '\u0000javascript:x',
      'java\nscript:x',
      'java\tscript:x',
      'javascript\r\n:x',
    ],
    ...[
      'file:///etc/passwd',
      'tel:1',
      'C:\\data',
      'x-y.z+1:a',
      'httpsx:x',
      'view-source:https://a',
    ],
  ];
  for (const href of unsafe) assert.ok(!isSafeHref(href), JSON.stringify(href));
});

test('what is called safe leads, as browsers read it, to no other scheme', () => {
  const scheme = fc.constantFrom(
    'javascript:',
    'data:',
    'https:',
    'mailto:',
    'java',
    'script:',
    '//',
  );
  const noise = fc.constantFrom(
    '\t',
    '\n',
    '\r',
    ' ',
    '\u0000',
    '\u0001',
    '\\',
    '/',
    'x',
    '\u00a0',
  );
  const href = fc
    .array(fc.oneof(scheme, noise, fc.string()), { maxLength: 6 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(href, (given) => {
      if (!isSafeHref(given) || !URL.canParse(given, 'https://page.example/')) return;
      const { protocol } = new URL(given, 'https://page.example/');
      assert.ok(['https:', 'http:', 'mailto:'].includes(protocol), JSON.stringify(given));
    }),
    { numRuns: 5000 },
  );
});
