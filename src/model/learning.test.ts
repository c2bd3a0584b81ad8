import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import * as fc from 'fast-check';
import { indexOf, learningFor, parse, teachingOf } from './index.js';

const sketch = new URL('../testing/sketches/data-science-learning.json', import.meta.url);
const index = indexOf(parse(readFileSync(sketch, 'utf8')).framework!);
const ids = (skill: string, mastery?: string) =>
  learningFor(index, index.skill(skill)!, mastery).map(({ id }) => id);

suite('what teaches a skill', () => {
  test('at a level, in the order of the framework', () => {
    const { learning = [] } = index.framework;
    const atWorking = learning.filter(({ skills = [] }) =>
      skills.some((one) => one.skill === 'programming' && one.mastery?.includes('working')),
    );
    assert.ok(atWorking.length > 1);
    assert.deepEqual(
      ids('programming', 'working'),
      atWorking.map(({ id }) => id),
    );
    assert.ok(!ids('programming', 'expert').includes('introduction-to-r'));
  });

  test('whatever the level only where the source names none', () => {
    const framework = {
      ...{ formatVersion: 1, id: 'f', title: 'F', language: 'en', defaultScale: 's' },
      scales: [{ id: 's', name: 'S', levels: ['low', 'high'].map((id) => ({ id, name: id })) }],
      skills: [{ id: 'constructor', name: 'C' }],
      learning: [
        { id: 'any', name: 'Any', kind: 'course', skills: [{ skill: 'constructor' }] },
        {
          ...{ id: 'high', name: 'High', kind: 'course' },
          skills: [
            { skill: 'constructor', mastery: ['high', 'low', 'high'] },
            { skill: 'constructor', mastery: ['high'] },
          ],
        },
      ],
    };
    const own = indexOf(parse(framework).framework!);
    const skill = own.skill('constructor')!;
    const of = (mastery?: string) => learningFor(own, skill, mastery).map(({ id }) => id);
    assert.deepEqual([of(), of('low'), of('high')], [['any'], ['high'], ['high']]);
    const [, both] = teachingOf(own, skill);
    assert.deepEqual(
      both!.levels.map(({ mastery }) => mastery.id),
      ['low', 'high'],
    );
  });

  test('is what says so, however resources, skills and levels are tied', () => {
    const levels = ['low', 'middle', 'high'];
    const tie = fc.record({
      skill: fc.constantFrom('a', 'b'),
      mastery: fc.uniqueArray(fc.constantFrom(...levels)),
    });
    fc.assert(
      fc.property(fc.array(fc.array(tie, { maxLength: 3 }), { maxLength: 6 }), (ties) => {
        const { framework } = parse({
          ...{ formatVersion: 1, id: 'f', title: 'F', language: 'en', defaultScale: 's' },
          scales: [{ id: 's', name: 'S', levels: levels.map((id) => ({ id, name: id })) }],
          skills: ['a', 'b'].map((id) => ({ id, name: id })),
          learning: ties.map((skills, at) => ({ id: `l${at}`, name: 'L', kind: 'course', skills })),
        });
        const own = indexOf(framework!);
        for (const skill of ['a', 'b']) {
          for (const mastery of [undefined, ...levels]) {
            const expected = ties.flatMap((tied, at) =>
              tied.some((one) => {
                const isAt = mastery ? one.mastery.includes(mastery) : !one.mastery.length;
                return one.skill === skill && isAt;
              })
                ? [`l${at}`]
                : [],
            );
            const found = learningFor(own, own.skill(skill)!, mastery).map(({ id }) => id);
            assert.deepEqual(found, expected);
          }
        }
      }),
    );
  });
});
