import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Report } from '../report.js';
import { cleanLabel, labelsOf, proseOf, restoreMisread, type Where } from './texts.js';

function at(language = 'en'): Where & { codes: () => string[] } {
  const report = new Report();
  return {
    report,
    language,
    place: () => ({ file: 'skills.csv' }),
    codes: () => report.notes.map(({ code }) => code),
  };
}

/** What a program makes of UTF-8 that it takes for Latin-1. */
const misread = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');

test('misread punctuation is restored', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('’', '“', '”', '–', '…', '‘')),
      fc.string(),
      (signs, rest) => {
        const plain = rest.replace(/[^ -~]/g, '');
        const text = `${signs.join('a')}${plain}`;
        assert.equal(restoreMisread(misread(text)), text);
      },
    ),
  );
});

test('a text without control characters is never taken for misread', () => {
  const letters = fc.constantFrom(...'ÂÃâé°²ßçñ «»½aZ 1');
  fc.assert(
    fc.property(fc.array(letters), (chars) => {
      const text = chars.join('');
      assert.equal(restoreMisread(text), text);
    }),
  );
});

test('a no-break space that was misread after a word is restored, and a French capital is not', () => {
  assert.equal(restoreMisread('holds in\u00c2\u00a0a storm'), 'holds in\u00a0a storm');
  assert.equal(restoreMisread('\u00c2\u00a0!'), '\u00c2\u00a0!');
});

test('what no reader sees is taken out, and told by its code', () => {
  const where = at();
  assert.equal(
    cleanLabel(' \ufb01rst\u00a0sign\u200bs of\ta bo\u00adre\u0090', where),
    'first signs of a bore',
  );
  assert.deepEqual(where.codes().sort(), [
    'control-character',
    'ligature',
    'no-break-space',
    'stray-space',
    'tab',
    'zero-width',
  ]);
});

test('French keeps its no-break spaces before high punctuation and inside quotation marks', () => {
  const text = '«\u00a0largue\u00a0»\u00a0: le\u00a0bac';
  assert.equal(cleanLabel(text, at('fr')), '«\u00a0largue\u00a0»\u00a0: le bac');
  assert.equal(cleanLabel(text, at('en')), '« largue » : le bac');
});

test('labels that repeat the name or one another are counted and left out', () => {
  assert.deepEqual(
    labelsOf('Ferry hand\ndeck hand\n\ndeck  hand \nrope hand', 'ferry hand', at()),
    {
      labels: ['deck hand', 'rope hand'],
      repeated: 2,
    },
  );
});

test('labels come out once each, tidy, whatever the cell', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.string({ unit: 'grapheme' })),
      (name, cells) => {
        const { labels } = labelsOf(cells.join('\n'), name, at());
        const keys = labels.map((label) => label.toLowerCase());
        assert.equal(new Set(keys).size, keys.length);
        assert.ok(labels.every((label) => label !== '' && label === label.trim()));
      },
    ),
  );
});

test('links in HTML become links, other markup goes, references become characters', () => {
  const where = at();
  const html =
    'Excludes <a href="https://example.org/1"><span>ferry [night] hand</span></a> &amp; <b>pilots</b> < 3 m.';
  assert.deepEqual(proseOf(html, where), [
    {
      paragraph: [
        'Excludes ',
        { text: 'ferry (night) hand', href: 'https://example.org/1' },
        ' & pilots < 3 m.',
      ],
    },
  ]);
  assert.deepEqual(where.codes(), ['markup']);
});

test('an address that may not be linked leaves its words', () => {
  assert.equal(proseOf('See <a href="javascript:alert(1)">this</a>.', at()), 'See this.');
});

test('the groups below a group are a list', () => {
  const text = '3 boats suffice.\nParts:\n91  Ferries\n92  Dredgers\nNot here:\n -  pilots';
  assert.deepEqual(proseOf(text, at(), true), [
    { paragraph: '3 boats suffice.' },
    { paragraph: 'Parts:' },
    { bullets: ['91 Ferries', '92 Dredgers'] },
    { paragraph: 'Not here:' },
    { bullets: ['pilots'] },
  ]);
});
