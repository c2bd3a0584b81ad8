import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import * as fc from 'fast-check';
import { indexOf, parse } from '../../model/index.js';
import { fold } from '../../strings/fold.js';
import { plain } from '../../templates/plain.js';
import { Reader } from '../../templates/reader.js';
import { richFramework } from '../../testing/rich-framework.js';
import { citedIn } from './cited.js';
import {
  LISTS,
  referenceListView,
  type CaseStudy,
  type ReferenceListOptions,
  type ReferenceListView,
} from './reference-list.view.js';

const bundled = (name: string) =>
  parse(readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), 'utf8')).framework!;
const innovation = bundled('digital-data-innovation');
const base = { formatVersion: 1, id: 'f', title: 'F', language: 'en' };

const view = (framework: unknown, options: ReferenceListOptions = {}, language = 'en-GB') => {
  const index = indexOf(parse(framework).framework!);
  return referenceListView(index, new Reader(index.framework, language), options);
};
const found = (framework: unknown, options?: ReferenceListOptions, language?: string) =>
  view(framework, options, language)!;

const idsOf = ({ glossary, sources, ...others }: ReferenceListView) => ({
  glossary: glossary.entries.map(({ id }) => id),
  'case-studies': others['case-studies'].entries.map(({ id }) => id),
  sources: sources.entries.map(({ source }) => source.id),
});

suite('which lists', () => {
  test('are those that the dataset has, where nothing is asked for', () => {
    assert.deepEqual(found(innovation).lists, LISTS);
    assert.deepEqual(found(bundled('data-scientist')).lists, ['glossary', 'sources']);
    assert.equal(view(base), undefined);
  });

  test('are those that are asked for, in that order, also where the dataset lacks them', () => {
    const list = ['sources', 'toString', 'glossary', 'sources'];
    assert.deepEqual(found(base, { list }).lists, ['sources', 'glossary']);
    assert.equal(found(base, { list }).total, 0);
  });

  test('have each entry once, with the counts of the bundled dataset', () => {
    const ids = idsOf(found(innovation));
    for (const list of Object.values(ids)) assert.equal(new Set(list).size, list.length);
    assert.deepEqual(
      Object.values(ids).map((list) => list.length),
      [8, 41, 23],
    );
  });
});

suite('the glossary', () => {
  test('goes from A to Z in the language of the reader', () => {
    const name = (en: string, cy: string) => ({ en, cy });
    const glossary = [
      { id: 'zoo', name: name('Zoo', 'Dysgu'), definitions: [] },
      { id: 'eclair', name: name('éclair', 'Ôl'), definitions: [] },
      { id: 'fact', name: name('Fact', 'Arfer'), definitions: [] },
    ];
    assert.deepEqual(idsOf(found({ ...base, glossary })).glossary, ['eclair', 'fact', 'zoo']);
    assert.deepEqual(idsOf(found({ ...base, glossary }, {}, 'cy')).glossary, [
      'fact',
      'zoo',
      'eclair',
    ]);
  });

  test('is found by an alias, without case and accents', () => {
    const { glossary } = idsOf(found(innovation, { filter: ' DDÂT  profession' }));
    assert.deepEqual(glossary, ['ddat-profession']);
  });
});

/** All that a reader can find an entry by, put together in another way than the view does. */
function textOf(framework: typeof innovation, id: string): string {
  const reader = new Reader(framework, 'en');
  const { glossary = [], caseStudies = [], sources = [], skills = [] } = framework;
  const term = glossary.find((one) => one.id === id);
  const study = caseStudies.find((one) => one.id === id);
  const source = sources.find((one) => one.id === id);
  const texts = [
    ...(term ? [term.name, ...(term.aliases ?? []), ...term.definitions.map((d) => d.text)] : []),
    ...(study ? [study.name, study.place, study.description] : []),
    ...(study?.savings ?? []).flatMap(({ note, amount }) => [
      ...[note, String(amount), `£${amount.toLocaleString('en-GB')}`],
    ]),
    ...skills.filter((skill) => study?.skills?.includes(skill.id)).map(({ name }) => name),
    ...(source ? [source.title, source.author, source.publisher, source.description] : []),
  ];
  return fold(texts.map((text) => (text === undefined ? '' : plain(reader, text))).join(' '));
}

test('a filter keeps what has all the words, and nothing else', () => {
  const everything = Object.values(idsOf(found(innovation))).flat();
  const texts = new Map(everything.map((id) => [id, textOf(innovation, id)]));
  const words = [...new Set([...texts.values()].join(' ').split(/\s+/))];
  const typed = fc.array(fc.constantFrom(...words, 'zzz', '.*', '('), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(typed, (some) => {
      const shown = found(innovation, { filter: some.join('  ') });
      const ids = Object.values(idsOf(shown)).flat();
      const expected = everything.filter((id) =>
        some.every((word) => texts.get(id)!.includes(word)),
      );
      assert.deepEqual(ids, expected);
      assert.equal(shown.shown, expected.length);
      assert.equal(shown.total, everything.length);
    }),
    { numRuns: 60 },
  );
});

test('case studies are found by what was saved, as it is shown or in digits alone', () => {
  for (const filter of ['£750,000', '750000'])
    assert.ok(
      idsOf(found(innovation, { filter }))['case-studies'].includes('hillingdon-google-apps'),
      filter,
    );
});

suite('case studies by skill', () => {
  const skills = [
    { id: 'data', name: 'Data', kind: 'domain' },
    { id: 'ethics', name: 'Ethics', parent: 'data' },
    { id: 'coding', name: 'Coding', parent: 'data' },
    { id: 'unused', name: 'Unused' },
  ];
  const study = (id: string, tied?: string[]): CaseStudy => ({
    ...{ id, name: id },
    ...(tied && { skills: tied }),
  });
  const framework = {
    ...{ ...base, skills },
    caseStudies: [study('a', ['ethics', 'coding']), study('b', ['data']), study('c')],
  };

  test('include those of the skills that belong to it', () => {
    const of = (skillId: string) => idsOf(found(framework, { skillId }))['case-studies'];
    assert.deepEqual(of('data'), ['a', 'b']);
    assert.deepEqual(of('ethics'), ['a']);
    assert.deepEqual(of('unused'), []);
  });

  test('can be chosen from the skills that have some, each below what it belongs to', () => {
    const choices = found(framework).skills;
    assert.deepEqual(
      choices.map(({ skill, depth, count }) => [skill.id, depth, count]),
      [
        ['data', 0, 2],
        ['ethics', 1, 1],
        ['coding', 1, 1],
      ],
    );
    assert.deepEqual(found(framework, { list: ['sources'] }).skills, []);
  });

  test('can stay chosen where there are none', () => {
    const { skills, skillId, visible, total, untied } = found(
      { ...framework, glossary: [{ id: 'term', name: 'Term', definitions: [] }] },
      { skillId: 'unused' },
    );
    assert.deepEqual([visible, total, untied], [['case-studies'], 3, 1]);
    const chosen = skills.at(-1)!;
    assert.deepEqual([chosen.skill.id, chosen.count, skillId], ['unused', 0, 'unused']);
  });

  test('of each choice are as many as it says, in the bundled dataset', () => {
    const { skills: choices } = found(innovation);
    assert.ok(choices.length >= 9);
    for (const { skill, count } of choices)
      assert.equal(found(innovation, { skillId: skill.id })['case-studies'].entries.length, count);
  });
});

test('a source says how many entries cite it, each once, itself or in its parts', () => {
  const cites = [{ source: 'a' }, { source: 'a', locator: 'again' }];
  const framework = parse({
    ...base,
    sources: ['a', 'b'].map((id) => ({ id, title: id })),
    glossary: [{ id: 't', name: 'T', definitions: [{ text: 'x', sources: cites }] }],
    caseStudies: [{ id: 'c', name: 'C', sources: cites }],
  }).framework!;
  const lists = Object.fromEntries(citedIn(framework).get('a')!);
  assert.deepEqual(lists, { glossary: 1, caseStudies: 1 });
  assert.equal(citedIn(framework).get('b'), undefined);
  const { entries } = found(framework).sources;
  assert.deepEqual(
    entries.map(({ citedBy }) => citedBy),
    [2, 0],
  );
});

test('ids that the dataset does not have are told, with those that it has', () => {
  const { missing } = found(richFramework(), {
    ...{ termId: '__proto__', caseStudyId: 'saving', sourceId: 'nobody', skillId: 'constructor' },
  });
  assert.deepEqual(
    missing.map(({ kind, id }) => [kind, id]),
    [
      ['glossary', '__proto__'],
      ['sources', 'nobody'],
      ['skill', 'constructor'],
    ],
  );
  assert.deepEqual(missing[1]!.choices, ['paper']);
});
