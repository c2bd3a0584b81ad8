import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readTable, restoreFormula, writeTable } from './csv.js';
import { Report } from './report.js';

const read = (text: string) => {
  const { delimiter, header, rows } = readTable({ name: 'a.csv', text }, new Report());
  return { delimiter, cells: [header, ...rows.map(({ cells }) => cells)] };
};

test('semicolons and bars within the cells of a comma table divide nothing', () => {
  for (const [text, cells] of [
    [
      'Needs; wants,"Say ""yes""; or"\none,two\n',
      [
        ['Needs; wants', 'Say "yes"; or'],
        ['one', 'two'],
      ],
    ],
    [
      'A,B,a|b\n1; 2,a|b,3; 4\n',
      [
        ['A', 'B', 'a|b'],
        ['1; 2', 'a|b', '3; 4'],
      ],
    ],
  ] as const)
    assert.deepEqual(read(text), { delimiter: ',', cells });
});

test('other marks than commas are found, also where cells hold commas', () => {
  assert.deepEqual(read('Skill;Level\nReading, aloud;1,5\nWriting;2\n').delimiter, ';');
  assert.deepEqual(read('Skill\tLevel\nReading, aloud\t1,5\n').delimiter, '\t');
  assert.deepEqual(read('Skill|Level\n"Reading | aloud"|1\n').delimiter, '|');
  assert.deepEqual(read('Skill\nReading; aloud\n').cells, [['Skill'], ['Reading; aloud']]);
});

const heading = fc.constantFrom(
  'Skill',
  'Needs; wants',
  'Say "yes"',
  'a|b',
  'Level',
  'Role, or job',
);
const cell = fc.constantFrom(
  '',
  'one; two',
  'a|b',
  'line\nbreak',
  '"',
  'say "hi"; then',
  'x, y',
  '1',
);

test('a table that we wrote is read as it was', () => {
  const table = fc.uniqueArray(heading, { minLength: 2, maxLength: 5 }).chain((header) =>
    fc
      .array(fc.array(cell, { minLength: header.length, maxLength: header.length }), {
        minLength: 3,
        maxLength: 6,
      })
      .map((rows) => ({ header, rows: rows.map(([, ...rest]) => ['name', ...rest]) })),
  );
  fc.assert(
    fc.property(table, ({ header, rows }) => {
      const { cells } = read(writeTable(header, rows));
      assert.deepEqual(
        cells.map((row) => row.map(restoreFormula)),
        [header, ...rows],
      );
    }),
  );
});

test('of two columns with one heading the last is read, and that is told', () => {
  const report = new Report();
  const table = readTable({ name: 'a.csv', text: 'Skill,Level,Skill,,\nOne,2,Two,,\n' }, report);
  assert.equal(table.rows[0]!.cell('Skill'), 'Two');
  assert.deepEqual(
    report.notes.map(({ code, message, place }) => [code, message, place]),
    [
      [
        'repeated-heading',
        'two columns are called “Skill”; column 1 of the table was left out. Give each a heading of its own',
        { file: 'a.csv', line: 1 },
      ],
    ],
  );
  const quiet = new Report();
  readTable({ name: 'a.csv', text: 'Note,Skill,Note\n,One,yes\n' }, quiet);
  assert.deepEqual(quiet.notes, []);
});

test('a heading in other letters is proposed', () => {
  assert.throws(
    () => readTable({ name: 'a.csv', text: 'SKILL\nOne\n' }, new Report(), { required: ['Skill'] }),
    {
      message:
        "a.csv, line 1: the header row has no column “Skill”; did you mean 'SKILL'? It has “SKILL”",
    },
  );
});
