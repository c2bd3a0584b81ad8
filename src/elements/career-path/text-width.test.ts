import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { BROKEN, textWidth, wrap } from './text-width.js';

const font = { size: 14, isBold: true };

suite('wrapping', () => {
  test('breaks between words, as many to a line as fit', () => {
    assert.deepEqual(wrap('Senior Data Scientist', 128, font), ['Senior Data', 'Scientist']);
  });

  test('breaks a word that is wider than a line', () => {
    const lines = wrap('m'.repeat(20), 100, font);
    assert.ok(lines.length > 1);
    assert.equal(lines.join('').replaceAll(BROKEN, ''), 'm'.repeat(20));
  });

  test('ends in an ellipsis where there are more lines than may be', () => {
    const lines = wrap('one two three four five six seven eight nine ten', 60, font, 3);
    assert.equal(lines.length, 3);
    assert.ok(lines[2]!.endsWith('…'));
    assert.ok(textWidth(lines[2]!, font) <= 60);
  });

  test('takes a text of any length', () => {
    assert.equal(wrap('m'.repeat(1_000_000), 100, font, 3).length, 3);
  });

  test('never makes a line wider than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 40, max: 200 }),
        (text, width) => {
          for (const line of wrap(text, width, font, 3)) assert.ok(textWidth(line, font) <= width);
        },
      ),
    );
  });
});
