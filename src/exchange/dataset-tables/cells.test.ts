import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { defuseFormula } from '../csv.js';
import { decodeText, encodeLine, encodeText, guardCell, openCell, restoreDate } from './cells.js';

test('what a spreadsheet would change has an apostrophe before it', () => {
  const changed = [
    ...['1-2', '007', '2017-03', '2017-03-04', '3/4', '1e5', '17.0', 'TRUE', 'false', '10:30'],
    ...[
      'May 5',
      '5 March 2017',
      'Mar-17',
      '10 am',
      '12,000',
      '£5',
      '50%',
      '1234567890123456',
      "'1-2",
    ],
  ];
  for (const cell of changed) assert.equal(guardCell(cell), `'${cell}`);
  for (const cell of ['2017', '1.5', 'Level 3', 'Mayor', 'A1', 'March of progress', 'GBP'])
    assert.equal(guardCell(cell), cell);
});

test('any text comes out of a cell as it went in', () => {
  const parts = fc.constantFrom(
    "'",
    '=',
    '-',
    '1',
    '0',
    '/',
    '.',
    ' ',
    '\n',
    '\r',
    '\t',
    'may',
    'TRUE',
    '&#',
    ';',
    '(none)',
    '\ud800',
  );
  const text = fc.oneof(
    fc.array(parts, { minLength: 1, maxLength: 6 }).map((some) => some.join('')),
    fc.string({ minLength: 1, unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const cell = defuseFormula(guardCell(encodeText(given)));
      assert.equal(decodeText(openCell(cell)), given);
      // Windows programs end the lines within cells as they do elsewhere.
      assert.equal(decodeText(openCell(cell.replaceAll('\n', '\r\n'))), given);
      assert.ok(!encodeLine(given).includes('\n'));
      assert.equal(decodeText(encodeLine(given)), given);
    }),
    { numRuns: 2000 },
  );
});

test('dates that can be read in one way only are restored', () => {
  assert.equal(restoreDate('25/09/2025'), '2025-09-25');
  assert.equal(restoreDate('9/25/2025'), '2025-09-25');
  assert.equal(restoreDate('07/07/2025'), '2025-07-07');
  assert.equal(restoreDate('Mar-17'), '2017-03');
  assert.equal(restoreDate('March 2017'), '2017-03');
  for (const text of ['04/03/2017', '2017-03', '2017', 'Mayor 17', '31/31/2017'])
    assert.equal(restoreDate(text), text);
});
