import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readMapping } from './read-mapping.js';

suite('a mapping of another shape is told with what was expected, and where', () => {
  for (const [text, message] of [
    ['[[1]]', 'm.json, line 1, column 1: expected an object in braces: { … }'],
    ['{"tables": [3]}', 'm.json, line 1, column 13: expected an object in braces: { … }'],
    [
      '{"tables": [{"columns": []}]}',
      'm.json, line 1, column 25: expected an object in braces: { … }',
    ],
    [
      'Job title,Level',
      'm.json, line 1, column 1: this is no mapping, since it is not JSON: found "J", expected a value. --suggest writes one for your table',
    ],
    ['{"tables": {}}', 'm.json, line 1, column 12: expected a list of tables'],
    [
      '{"$schema": 1, "tables": [{"columns": {}}]}',
      'm.json, line 1, column 13: expected a text in quotes',
    ],
    [
      '{"tables": [{"columns": {}, "fill down": "role"}]}',
      'm.json, line 1, column 42: expected a list',
    ],
  ] as const)
    test(text, () => assert.throws(() => readMapping({ name: 'm.json', text }), { message }));
});
