import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { brokenDocument, spaced, spaces } from '../testing/document-arbitraries.js';
import { findRepeatedKeys, findSyntaxProblem, locate, placesIn } from './json-text.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function assertAgrees(text: string): void {
  const problem = findSyntaxProblem(text);
  assert.equal(problem === undefined, isJson(text), text);
  if (problem) assert.ok(problem.offset >= 0 && problem.offset <= text.length);
}

const TOKENS = [
  ...['{', '}', '[', ']', ',', ':', ' ', '\n', '\ufeff', '\u00a0', '/', "'", '"'],
  ...['"a"', '"\\n"', '"\\x"', '"\\u00e9"', '"\\u00g9"', '"\t"', '\\', '😀', '\ud800', '\u0000'],
  ...['0', '-0', '01', '-', '1.5', '1.', '.5', '1e5', '1e', '1E+5', 'true', 'nul', 'null', 'NaN'],
];

test('it agrees with JSON.parse on what is JSON, for texts of any characters', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.string({ unit: 'grapheme' }));
  fc.assert(fc.property(text, assertAgrees), { numRuns: 2000 });
});

test('it agrees with JSON.parse on what is JSON, for pieces of JSON in any order', () => {
  const text = fc
    .array(fc.constantFrom(...TOKENS), { maxLength: 8 })
    .map((parts) => parts.join(''));
  fc.assert(fc.property(text, assertAgrees), { numRuns: 10_000 });
});

test('it agrees with JSON.parse on what is JSON, for JSON in which a little is changed', () => {
  const change = fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', ...TOKENS));
  fc.assert(
    fc.property(fc.json(), change, (json, [start, length, other]) => {
      const at = start % (json.length + 1);
      assertAgrees(json.slice(0, at) + other + json.slice(at + length));
    }),
    { numRuns: 5000 },
  );
});

test('it agrees with JSON.parse on whole datasets with any spacing', () => {
  fc.assert(
    fc.property(brokenDocument, spaces, fc.nat(), (document, next, cut) => {
      const text = spaced(document, next);
      assertAgrees(text);
      assertAgrees(text.slice(0, cut % text.length));
    }),
    { numRuns: 50 },
  );
});

const complaints: readonly (readonly [
  what: string,
  text: string,
  offset: number,
  message: string,
])[] = [
  [
    'a missing comma',
    '{"a": 1 "b": 2}',
    8,
    `found '"', expected "," or the end of the list or object`,
  ],
  ['a missing colon', '{"a" 1}', 5, 'found "1", expected ":" after the field name'],
  [
    'a comma too many in an object',
    '{"a": 1, }',
    9,
    'found "}", expected a field name in double quotes (there is a comma too many before it)',
  ],
  [
    'a comma too many in a list',
    '[1,]',
    3,
    'found "]", expected a value (there is a comma too many before it)',
  ],
  ['a value left out', '{"a": }', 6, 'found "}", expected a value'],
  ['the wrong bracket', '{"a": [1}', 8, 'found "}", expected "," or the end of the list or object'],
  ['a name without quotes', '{a: 1}', 1, 'found "a", expected a field name in double quotes'],
  [
    'single quotes',
    "{'a': 1}",
    1,
    `found "'", expected a field name in double quotes (JSON uses straight double quotes)`,
  ],
  [
    'quotes of a word processor',
    '{"a": “x”}',
    6,
    'found "“", expected a value (JSON uses straight double quotes)',
  ],
  [
    'a comment',
    '{ // why\n}',
    2,
    'found "/", expected a field name in double quotes (JSON has no comments)',
  ],
  [
    'a space that is none',
    '{\u00a0"a": 1}',
    1,
    'found the invisible character U+00A0, expected a field name in double quotes',
  ],
  ['a character outside the plane', '[😀]', 1, 'found "😀", expected a value'],
  [
    'a line break in a text',
    '{"a": "b\nc"}',
    8,
    'found a line break, expected the closing double quote; within a text, write \\n for a line break and \\\\ for \\',
  ],
  [
    'a tab in a text',
    '["\t"]',
    2,
    'found a tab, expected the closing double quote; within a text, write \\n for a line break and \\\\ for \\',
  ],
  [
    'a path of Windows',
    '["C:\\data"]',
    4,
    'found "\\", expected the closing double quote; within a text, write \\n for a line break and \\\\ for \\',
  ],
  ['something after the end', '{} {}', 3, 'found "{", expected nothing after the document'],
  [
    'a text that is cut off',
    '{"a": "b',
    8,
    'the text ends too early: expected the closing double quote; within a text, write \\n for a line break and \\\\ for \\. It was probably cut off; load or copy it again',
  ],
  [
    'an object that is cut off',
    '{"a":',
    5,
    'the text ends too early: expected a value. It was probably cut off; load or copy it again',
  ],
];

for (const [what, text, offset, message] of complaints) {
  test(`${what} is told in plain words`, () => {
    assert.deepEqual(findSyntaxProblem(text), { offset, message });
  });
}

test('values are located, and where one is missing, the nearest thing it would stand in', () => {
  const text = ' {"a": [10, {"b c": "x"}], "0": 1}';
  const startsAt = (path: readonly (string | number)[]) => text.slice(locate(text, [path])[0]);
  assert.equal(startsAt([]), text.slice(1));
  assert.match(startsAt(['a', 0]), /^10/);
  assert.match(startsAt(['a', 1, 'b c']), /^"x"/);
  assert.match(startsAt(['a', 1, 'none', 'deeper']), /^\{"b c"/);
  assert.match(startsAt(['a', 7]), /^\[10/);
  assert.match(startsAt(['0']), /^1\}/);
  assert.equal(startsAt([0]), text.slice(1), 'the field "0" is no place in a list');
});

test('names of fields are read as JSON reads them', () => {
  const text = '{"\\u0061\\n": 1, "__proto__": 2}';
  assert.deepEqual(
    locate(text, [['a\n'], ['__proto__'], ['constructor']]).map((at) => text[at]),
    ['1', '2', '{'],
  );
});

test('where a field stands twice, places are those in the last', () => {
  const text = '{"a": {"b": 1, "c": 2}, "a": {"b": 3}}';
  assert.match(text.slice(locate(text, [['a', 'b']])[0]), /^3/);
  assert.match(text.slice(locate(text, [['a', 'c']])[0]), /^\{"b": 3/);
});

test('lines and columns are those of an editor', () => {
  const text = 'ab\r\nc\n\n😀d';
  const offsets = [0, 2, 4, 5, 6, 7, 9, 10];
  const placeOf = placesIn(text);
  const places = offsets.map((offset) => placeOf(offset)).map(({ line, column }) => [line, column]);
  assert.deepEqual(places, [
    [1, 1],
    [1, 3],
    [2, 1],
    [2, 2],
    [3, 1],
    [4, 1],
    [4, 3],
    [4, 4],
  ]);
});

test('places are those that one would count by splitting into lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('\n', '\r\n', 'x', '😀')),
      fc.array(fc.nat()),
      (parts, wanted) => {
        const text = parts.join('');
        const placeOf = placesIn(text);
        for (const offset of wanted.map((at) => at % (text.length + 1)).sort((a, b) => a - b)) {
          const before = text.slice(0, offset).split('\n');
          assert.deepEqual(placeOf(offset), {
            line: before.length,
            column: before.at(-1)!.length + 1,
          });
        }
      },
    ),
  );
});

test('fields that stand twice in one object are found, and only those', () => {
  const text =
    '{"a": 1, "b": {"a": "x, \\"a\\": {", "\\u0061": 2}, "c": [{"a": 1}, {"a": 1, "d": [], "a": 2}], "a": {}}';
  assert.deepEqual(
    findRepeatedKeys(text).map(({ path, offset }) => [
      path.join('.'),
      text.slice(offset, offset + 3),
    ]),
    [
      ['b.a', '"\\u'],
      ['c.1.a', '"a"'],
      ['a', '"a"'],
    ],
  );
  assert.deepEqual(findRepeatedKeys('[1, "a", "a", {}]'), []);
});
