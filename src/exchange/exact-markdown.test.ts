import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { RichText } from '../model/schema.js';
import { readExactMarkdown, writeExactMarkdown } from './exact-markdown.js';

const roundTrip = (prose: RichText) => readExactMarkdown(writeExactMarkdown(prose));

test('plain texts, bullets and links stand as everybody writes them', () => {
  assert.equal(writeExactMarkdown('Keeps the rules.'), 'Keeps the rules.');
  const prose = [
    { paragraph: ['Read ', { text: 'the text', href: 'https://example.org/a' }, '.'] },
    { bullets: ['One', 'Two'] },
  ];
  const text = 'Read [the text](https://example.org/a).\n\n• One\n• Two';
  assert.equal(writeExactMarkdown(prose, '•'), text);
  assert.deepEqual(readExactMarkdown(text), prose);
  assert.deepEqual(readExactMarkdown(text.replace(/•/g, '-')), prose);
});

test('texts that look like Markdown survive', () => {
  for (const text of [
    ...['- not a bullet', '* nor this', '• nor that', '-', '[a](b)', 'see [1] and [a](', '](x)'],
    ...['C:\\new\\folder', 'ends in \\', '\\', '\\[', '```json\n[]\n```', '&#32;', '&#38;#32;'],
    ...[' spaces ', 'a\nb', 'a\n\nb', '\n', 'a \n - b', '\t', '\r\n', '\u0000', '\ud800', '\u2028'],
  ])
    assert.equal(roundTrip(text), text, JSON.stringify(text));
});

test('a backslash that a person types stays, and so do brackets', () => {
  assert.equal(readExactMarkdown('C:\\new [draft] *now*'), 'C:\\new [draft] *now*');
});

test('an address may hold parentheses', () => {
  assert.deepEqual(readExactMarkdown('[ZIP](https://example.org/ZIP_(format)) files'), [
    { paragraph: [{ text: 'ZIP', href: 'https://example.org/ZIP_(format)' }, ' files'] },
  ]);
});

test('what no Markdown says survives as JSON', () => {
  const odd: RichText[] = [
    [],
    [{ bullets: [] }],
    [{ paragraph: 'one' }],
    [{ paragraph: ['a', 'b'] }],
    [{ bullets: ['a'] }, { bullets: ['b'] }],
  ];
  for (const prose of odd) assert.deepEqual(roundTrip(prose), prose);
});

test('an address that is not allowed is told, and JSON that is none', () => {
  const told: string[] = [];
  const onUnsafeLink = (href: string) => told.push(href);
  assert.equal(readExactMarkdown('[x](javascript:alert)', { onUnsafeLink }), 'x');
  assert.deepEqual(told, ['javascript:alert']);
  readExactMarkdown('```json\n[\n```', { onBadJson: (what) => told.push(what) });
  assert.equal(told.length, 2);
});

const plainObject = { noNullPrototype: true };
const mark = fc.constantFrom(...'-*•[]()\\`&#32; \n\t\rab:/', '](', '&#32;', '\ud800', '- ');
const words = fc.oneof(
  fc.array(mark, { minLength: 1, maxLength: 12 }).map((marks) => marks.join('')),
  fc.string({ minLength: 1, unit: 'binary' }),
);
const link = fc.record(
  { text: words, href: words.map((href) => `https://x/${href}`) },
  plainObject,
);
const inline = fc.oneof(words, fc.array(fc.oneof(words, link), { maxLength: 4 }));
const block = fc.oneof(
  fc.record({ paragraph: inline }, plainObject),
  fc.record({ bullets: fc.array(inline, { maxLength: 3 }) }, plainObject),
);

test('any rich text is read back as what it was', () => {
  fc.assert(
    fc.property(
      fc.oneof(words, fc.array(block, { maxLength: 4 })),
      fc.constantFrom('-' as const, '•' as const),
      (prose, bullet) => {
        assert.deepEqual(readExactMarkdown(writeExactMarkdown(prose, bullet)), prose);
      },
    ),
    { numRuns: 2000 },
  );
});
