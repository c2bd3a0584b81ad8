import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { compareEditions } from '../model/diff.js';
import type { Framework } from '../model/index.js';
import { withEntry, withoutValue, withValue } from '../testing/changes.js';
import { randomFramework } from '../testing/random-framework.js';
import { richFramework } from '../testing/rich-framework.js';
import { writeEditionDiff } from './edition-notes.js';

const rich = richFramework() as unknown as Framework;

const notes = (after: unknown, language?: string) =>
  writeEditionDiff(compareEditions(rich, after as Framework), 'markdown', language).split('\n');

const edits: readonly [what: string, after: unknown, line: string][] = [
  [
    'a raised level',
    withValue(rich, 'roles[3].levels[1].skills[0].mastery', 'expert'),
    '- Senior scientist now needs Data ethics at Expert (was Practitioner)',
  ],
  [
    'a new requirement',
    withEntry(rich, 'roles[3].levels[0].skills', { skill: 'data-ethics', mastery: 'awareness' }),
    '- Junior scientist now needs Data ethics at Awareness (new)',
  ],
  [
    'a dropped requirement',
    withoutValue(rich, 'roles[3].levels[1].skills[0]'),
    '- Senior scientist no longer needs Data ethics (was Practitioner)',
  ],
  [
    'a requirement that lost its level',
    withoutValue(rich, 'roles[3].levels[1].skills[0].mastery'),
    '- Senior scientist now needs Data ethics without a level (was Practitioner)',
  ],
  [
    'another importance',
    withValue(rich, 'roles[0].levels[0].skills[0].importance', 'desirable'),
    '- Data ethics is now desirable for Junior analyst (was essential)',
  ],
  [
    'another name',
    withValue(rich, 'roles[0].levels[1].name', 'Lead *analyst*'),
    '- Senior analyst is now called Lead \\*analyst\\*',
  ],
  [
    'another family',
    withValue(rich, 'roles[0].family', 'digital'),
    '- Analyst moved to the family Digital (was Data)',
  ],
  ['no family', withoutValue(rich, 'roles[0].family'), '- Analyst is no longer in the family Data'],
  [
    'a new role with its levels',
    withEntry(rich, 'roles', {
      id: 'r',
      name: 'Tester',
      levels: [{ id: 'l', name: 'Junior tester' }],
    }),
    '- New role: Tester (Junior tester)',
  ],
  ['a skill that is gone', withoutValue(rich, 'skills[4]'), '- The skill Vision is gone'],
  [
    'a reworded descriptor',
    withValue(rich, 'skills[1].descriptors[0].text', 'Knows all the rules.'),
    '- The description of Awareness is reworded',
  ],
  [
    'a level that is described for the first time',
    withValue(rich, 'skills[2].descriptors', [{ mastery: 'expert', text: 'Writes it.' }]),
    '- Expert is now described',
  ],
  [
    'another edition',
    withValue(rich, 'edition.date', '2025'),
    '- Edition: date is now 2025 (was 2024-05)',
  ],
  [
    'a reworded statement',
    withValue(rich, 'skills[4].statements[0].text', 'Sees far ahead.'),
    '- A point of what it means is reworded',
  ],
  [
    'another order',
    withValue(rich, 'roles[0].levels', [...rich.roles![0]!.levels!].reverse()),
    '- Levels in another order: Senior analyst is now 1st (was 2nd)',
  ],
];

for (const [what, after, line] of edits) {
  test(`${what} is said in words`, () => {
    assert.ok(notes(after).includes(line), notes(after).join('\n'));
  });
}

test('roles stand under their families, skills under their names', () => {
  const after = withValue(
    withValue(rich, 'roles[0].description', 'Counts.'),
    'skills[2].description',
    'Writes programs.',
  );
  const headings = notes(after).filter((line) => line.startsWith('#'));
  assert.deepEqual(headings, [
    '# Rich: what changed from First (2024-05) to First (2024-05)',
    '## Data',
    '### Analyst',
    '## Skills',
    '### Programming',
  ]);
});

test('names are told in the wanted language where they have one', () => {
  const after = withValue(rich, 'roles[3].levels[1].skills[0].mastery', 'expert');
  assert.ok(notes(after, 'cy').some((line) => line.includes('now needs Moeseg data at Expert')));
});

test('where nothing changed, it says so', () => {
  assert.ok(notes(rich).includes('Nothing changed.'));
});

test('JSON gives the whole difference back', () => {
  const diff = compareEditions(rich, withoutValue(rich, 'roles[0]') as Framework);
  assert.deepEqual(JSON.parse(writeEditionDiff(diff, 'json')), diff);
});

test('every change has its line, and no line says what no reader can read', () => {
  fc.assert(
    fc.property(randomFramework, randomFramework, (before, after) => {
      const diff = compareEditions(before, after);
      const text = writeEditionDiff(diff, 'text');
      assert.equal(text.includes('Nothing changed.'), diff.changes.length === 0);
      assert.doesNotMatch(text, /undefined|\[object/);
    }),
    { numRuns: 50 },
  );
});
