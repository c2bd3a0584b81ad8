import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  caseFromProse,
  firstWords,
  fullStatement,
  proseFromCase,
  statementOf,
} from './statement.js';

test('a short statement is a name, a long one gives its first words', () => {
  assert.deepEqual(statementOf('Sharpens a hoe', undefined), {
    name: 'Sharpens a hoe',
    description: undefined,
  });
  const long =
    'Sharpens hoes, spades and shears with a file or a stone, and shows newcomers how to hold each of them safely';
  const { name, description } = statementOf(long, undefined);
  assert.equal(
    name,
    'Sharpens hoes, spades and shears with a file or a stone, and shows newcomers how…',
  );
  assert.equal(description, long);
  assert.equal(statementOf(long, 'Sharpening').name, 'Sharpening');
});

test('a statement without words is a name as it stands', () => {
  for (const text of [':', '[:](https://example.org/)'])
    assert.notEqual(statementOf(text, undefined).name, '');
});

test('no character is cut in two', () => {
  const cut = firstWords('𝑑'.repeat(200));
  assert.equal(cut, `${'𝑑'.repeat(80)}…`);
});

test('formulas stay as they are, and tables keep their rows', () => {
  const text = 'Area: $A = \\pi r^2$\n\n| r | A |\n| --- | --- |\n| 1 | 3.14 |\n\n- one\n- two';
  const { name, description } = statementOf(text, undefined);
  assert.equal(name, 'Area: $A = \\pi r^2$');
  assert.ok(Array.isArray(description) && description.length === 5);
  assert.equal(caseFromProse(proseFromCase(text)), text);
});

test('what a name and a description become is read as the same name and description', () => {
  const line = fc
    .stringMatching(/^[a-z𝑑é$][a-z 𝑑é$,.]{0,150}[a-z]$/u)
    .map((text) => text.replace(/ +/g, ' '));
  fc.assert(
    fc.property(line, fc.option(line, { nil: undefined }), (name, description) => {
      fc.pre(description !== name);
      const written = fullStatement(name, description);
      const read = statementOf(written.fullStatement, written.abbreviatedStatement);
      assert.deepEqual(read, { name, description });
    }),
  );
});
