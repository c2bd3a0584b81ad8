import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { run } from './run.js';
import { memoryIo } from './testing/memory-io.js';

const dataset = (id: string) =>
  JSON.stringify({
    formatVersion: 1,
    id,
    title: 'Gardens',
    edition: { name: 'First' },
    status: 'draft',
    language: 'en',
    wording: 'summary',
    skills: [{ id: 'grafting', name: 'Grafting' }],
  });

const files = {
  'skills.csv': 'Skill,Role\nGrafting,Gardener\n',
  'mapping.json': JSON.stringify({ tables: [{ columns: { skill: 'Skill', role: 'Role' } }] }),
  'a.json': dataset('gardens'),
  'b.json': dataset('gardens'),
};

suite('what a result is made from is not written over', () => {
  for (const [words, input] of [
    ['import table skills.csv --mapping mapping.json -o skills.csv', 'skills.csv'],
    ['import table skills.csv --mapping mapping.json -o ./mapping.json', 'mapping.json'],
    ['import table skills.csv --suggest -o skills.csv', 'skills.csv'],
    ['export markdown a.json -o a.json', 'a.json'],
    ['diff a.json b.json -o b.json', 'b.json'],
    ['map a.json b.json --format csv -o a.json', 'a.json'],
  ] as const)
    test(words, async () => {
      const io = memoryIo(files);
      assert.equal(await run(words.split(' '), io), 1);
      assert.match(
        io.told.join('\n'),
        /the result would take the place of this file, which it is made from; give --out another/,
      );
      assert.equal(io.files.get(input), files[input]);
    });

  for (const words of [
    'import table skills.csv --mapping mapping.json --previous a.json -o a.json',
    'merge a.json b.json --record -o b.json',
    'fill a.json --from b.json -o a.json',
  ])
    test(`a dataset may be brought up to date in its place: ${words}`, async () => {
      assert.equal(await run(words.split(' '), memoryIo(files)), 0);
    });
});
