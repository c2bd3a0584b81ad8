import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import * as fc from 'fast-check';
import { facts } from '../testing/facts/digital-data-innovation.facts.js';
import { randomFramework } from '../testing/random-framework.js';
import {
  indexOf,
  linksBetween,
  parse,
  type Framework,
  type FrameworkIndex,
  type FrameworkLinks,
} from './index.js';

const bundled = (name: string): FrameworkIndex => {
  const file = new URL(`../../data/${name}.json`, import.meta.url);
  return indexOf(parse(readFileSync(file, 'utf8')).framework!);
};

const make = (id: string, skills: readonly unknown[], mappings: readonly unknown[] = []) =>
  indexOf({
    ...{ formatVersion: 1, id, title: { en: `Framework ${id}`, cy: `Fframwaith ${id}` } },
    ...{ skills, mappings },
  } as unknown as Framework);

const skill = (id: string, name = `The ${id}`, code?: string) => ({
  id,
  name,
  ...(code && { code }),
});
const to = (skill: string, relation: string, framework: string, name: string, id?: string) => ({
  ...{ skill, relation },
  to: { framework, name, ...(id && { id }) },
});

const told = ({ links }: FrameworkLinks) =>
  links.map(({ kind, ours, theirs, saidByUs, saidByThem }) => [
    ...[ours?.id, kind, theirs?.id],
    [saidByUs && 'us', saidByThem && 'them'].filter(Boolean).join(' '),
  ]);
const sizes = ({ mapped, alike, unmapped, total }: FrameworkLinks['ours']) => [
  ...[total, mapped, alike, unmapped.length],
];

suite('the reference model and the competency model that it took 28 rows from', () => {
  const [reference, ibm] = [
    bundled('digital-data-innovation'),
    bundled('data-science-competencies'),
  ];
  const found = linksBetween(reference, ibm);

  test('are mapped in all 28, by the codes; what groups them has the same name and is not', () => {
    const exact = found.links.filter(({ kind }) => kind === 'exact');
    assert.equal(exact.length, facts.counts.competencies);
    for (const { ours, theirs } of exact) assert.equal(ours?.code, theirs?.code);
    assert.deepEqual(sizes(found.ours), [158, 28, 7, 123]);
    assert.deepEqual(sizes(found.theirs), [35, 28, 7, 0]);
    assert.ok(found.links.every(({ kind }) => kind === 'exact' || kind === 'same-name'));
  });

  test('are so from the other side too', () => {
    const back = linksBetween(ibm, reference);
    assert.deepEqual(sizes(back.theirs), [158, 28, 7, 123]);
    assert.equal(back.links.filter(({ saidByThem }) => saidByThem).length, 28);
  });
});

suite('links', () => {
  test('are those of either dataset; what both say is said once, by both', () => {
    const ours = make('a', [skill('x'), skill('y')], [to('x', 'broad', 'Framework b', 'The u')]);
    const theirs = make(
      'b',
      [skill('u'), skill('v')],
      [to('u', 'narrow', 'Fframwaith a', 'The x'), to('v', 'narrow', 'a', 'The y', 'y')],
    );
    assert.deepEqual(told(linksBetween(ours, theirs)), [
      ['x', 'broad', 'u', 'us them'],
      ['y', 'broad', 'v', 'them'],
    ]);
  });

  test('are turned round where theirs says it', () => {
    for (const [said, is] of [
      ['broad', 'narrow'],
      ['narrow', 'broad'],
      ['exact', 'exact'],
      ['close', 'close'],
      ['related', 'related'],
    ] as const) {
      const theirs = make('b', [skill('u')], [to('u', said, 'a', 'The x')]);
      assert.deepEqual(told(linksBetween(make('a', [skill('x')]), theirs)), [
        ['x', is, 'u', 'them'],
      ]);
    }
  });

  test('that disagree stand both', () => {
    const ours = make('a', [skill('x')], [to('x', 'exact', 'b', 'The u')]);
    const theirs = make('b', [skill('u')], [to('u', 'related', 'a', 'The x')]);
    assert.deepEqual(told(linksBetween(ours, theirs)), [
      ['x', 'exact', 'u', 'us'],
      ['x', 'related', 'u', 'them'],
    ]);
  });

  test('to a third framework are not among them', () => {
    const ours = make('a', [skill('x')], [to('x', 'exact', 'Framework c', 'The u')]);
    assert.deepEqual(linksBetween(ours, make('b', [skill('u')])).links, []);
  });

  test('name what the other has not, and do not count it', () => {
    const ours = make('a', [skill('x')], [to('x', 'close', 'b', 'Gone')]);
    const found = linksBetween(ours, make('b', [skill('u')]));
    assert.deepEqual(
      found.links.map(({ named, theirs }) => [named, theirs]),
      [['Gone', undefined]],
    );
    assert.deepEqual(sizes(found.ours), [1, 0, 0, 1]);
  });

  test('of the same name or id are only suggestions', () => {
    const ours = make('a', [skill('x', 'Planning'), skill('y', 'C'), skill('z', 'Zeal')]);
    const theirs = make('b', [skill('u', 'planning '), skill('v', 'C++'), skill('z', 'Other')]);
    const found = linksBetween(ours, theirs);
    assert.deepEqual(told(found), [
      ['x', 'same-name', 'u', ''],
      ['z', 'same-id', 'z', ''],
    ]);
    assert.deepEqual(
      [sizes(found.ours), sizes(found.theirs)],
      [
        [3, 0, 2, 1],
        [3, 0, 2, 1],
      ],
    );
  });

  test('by a name that several have lead to none of them', () => {
    const ours = make('a', [skill('x')], [to('x', 'exact', 'b', 'Twice')]);
    const found = linksBetween(ours, make('b', [skill('u', 'Twice'), skill('v', 'Twice')]));
    assert.equal(found.links[0]!.theirs, undefined);
  });

  test('count every skill of both once', () => {
    fc.assert(
      fc.property(randomFramework, randomFramework, (one, other) => {
        const found = linksBetween(indexOf(one), indexOf(other));
        for (const { total, mapped, alike, unmapped } of [found.ours, found.theirs])
          assert.equal(mapped + alike + unmapped.length, total);
      }),
    );
  });
});
