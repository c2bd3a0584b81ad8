import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withEntry, withoutValue, withValue } from '../testing/changes.js';
import { validDocuments } from '../testing/document-arbitraries.js';
import { richFramework } from '../testing/rich-framework.js';
import { formatPath, parse } from './index.js';
import { lint, lintRules, type LintOptions } from './lint.js';

const rich = richFramework();

/** Where a rule finds something, in the rich framework with a change. */
function found(rule: string, document: unknown = rich, options: LintOptions = {}): string[] {
  const { framework, problems } = parse(document);
  return lint(framework!, { rules: [rule], problems, ...options }).map(({ path }) =>
    formatPath(path),
  );
}

const described = (description: string, field = 'skills[2].description') =>
  withValue(rich, field, description);

const LONG = 'Collects the figures that the office needs each month, and checks them with care.';

const two = (first: object, second: object) =>
  withValue(rich, 'skills', [
    ...rich.skills,
    { id: 'one', name: 'One', ...first },
    { id: 'two', name: 'Two', ...second },
  ]);

/** What each rule must find, and what it must leave alone. */
const cases: Readonly<
  Record<string, { finds: readonly [unknown, ...string[]][]; leaves: readonly unknown[] }>
> = {
  'duplicate-name': {
    finds: [[two({ name: 'Vision' }, {}), 'skills[6].name']],
    leaves: [
      rich,
      two({ name: 'VISION' }, {}),
      withEntry(rich, 'roles', { id: 'r', name: 'Vision' }),
    ],
  },
  'name-case': {
    finds: [[two({ name: 'VISION' }, {}), 'skills[6].name']],
    leaves: [rich, two({ name: 'Vision' }, {})],
  },
  'similar-name': {
    finds: [
      [
        two({ name: 'Testing and trying out' }, { name: 'Trying out and testing' }),
        'skills[7].name',
      ],
      [two({ name: 'Data model' }, { name: 'Data models' }), 'skills[7].name'],
      [two({ name: 'Follow-up of cases' }, { name: 'Followup of cases' }), 'skills[7].name'],
    ],
    leaves: [
      two({ name: 'C++ programs' }, { name: 'C# programs' }),
      two({ name: 'Programming 1' }, { name: 'Programming 2' }),
      two({ name: 'Wood storage' }, { name: 'Food storage' }),
      two({ name: 'Project management' }, { name: 'IT project management' }),
    ],
  },
  'duplicate-text': {
    finds: [[two({ description: LONG }, { description: LONG }), 'skills[7].description']],
    leaves: [
      two({ description: 'Short.' }, { description: 'Short.' }),
      two({ description: `${LONG} C++` }, { description: `${LONG} C#` }),
    ],
  },
  'similar-text': {
    finds: [
      [
        two({ description: LONG }, { description: LONG.replace('month', 'week') }),
        'skills[7].description',
      ],
    ],
    leaves: [
      two(
        { name: 'Physics', description: `Physics: ${LONG}` },
        { name: 'Chemistry', description: `Chemistry: ${LONG}` },
      ),
      two({ description: LONG }, { description: LONG }),
    ],
  },
  'same-descriptor': {
    finds: [
      [
        two(
          {
            scale: 'two',
            descriptors: [
              { mastery: 'low', text: LONG },
              { mastery: 'high', text: LONG },
            ],
          },
          {},
        ),
        'skills[6].descriptors[1].text',
      ],
    ],
    leaves: [two({ scale: 'two', descriptors: [{ mastery: 'low', text: LONG }] }, {})],
  },
  'scale-fallback': {
    finds: [
      [withValue(rich, 'skills[2].scale', 'fuor'), 'skills[2].scale'],
      [withValue(rich, 'skills[2].sacle', 'four'), 'skills[2].sacle'],
    ],
    leaves: [rich],
  },
  'falling-level': {
    finds: [[rich, 'roles[3].levels[1].skills[1].mastery']],
    leaves: [
      withValue(rich, 'roles[3].levels[1].seniority', 0),
      withValue(
        withValue(
          withEntry(rich, 'tracks', { id: 'specialist', name: 'Specialist' }),
          'roles[3].levels[0].track',
          'management',
        ),
        'roles[3].levels[1].track',
        'specialist',
      ),
    ],
  },
  'skipped-level': {
    finds: [[rich, 'roles[0].levels[1].skills[0].mastery']],
    leaves: [withValue(rich, 'roles[0].levels[1].skills[0].mastery', 'working')],
  },
  'missing-descriptor': {
    finds: [[rich, 'skills[1].descriptors', 'skills[3].descriptors']],
    leaves: [withValue(withoutValue(rich, 'skills[1].descriptors'), 'skills[3].descriptors', [])],
  },
  'repeated-requirement': {
    finds: [
      [
        withEntry(rich, 'roles[3].levels[0].skills', { skill: 'programming' }),
        'roles[3].levels[0].skills[1]',
      ],
    ],
    leaves: [rich],
  },
  'unused-skill': {
    finds: [[two({}, { kind: 'domain' }), 'skills[6]']],
    leaves: [rich, withoutValue(withoutValue(two({}, {}), 'roles'), 'profiles')],
  },
  'unused-entity': {
    finds: [[withEntry(rich, 'families', { id: 'lost', name: 'Lost' }), 'families[2]']],
    leaves: [rich],
  },
  'one-level-role': {
    finds: [[rich, 'roles[2].levels']],
    leaves: [withoutValue(rich, 'roles[2]')],
  },
  'level-without-skills': {
    finds: [[withoutValue(rich, 'roles[3].levels[0].skills'), 'roles[3].levels[0]']],
    leaves: [rich, withoutValue(rich, 'roles[0].levels[0].skills')],
  },
  'empty-text': {
    finds: [
      [described(' – '), 'skills[2].description'],
      [described('TBC'), 'skills[2].description'],
      [described('To be added.'), 'skills[2].description'],
    ],
    leaves: [rich, described('Nothing to be added.')],
  },
  'long-sentence': {
    finds: [[described(`${'One more word and another '.repeat(6)}.`), 'skills[2].description']],
    leaves: [rich, described('One more word, e.g. this one, is not long. '.repeat(9))],
  },
  spacing: {
    finds: [
      [described('Two  spaces.'), 'skills[2].description'],
      [described('An end. '), 'skills[2].description'],
      [described('A comma , and more.'), 'skills[2].description'],
    ],
    leaves: [rich, described('Dots .NET and “quotes” – and so on.')],
  },
  'and-or': {
    finds: [[described('Reads and/or writes.'), 'skills[2].description']],
    leaves: [rich, described('Stands and orders.')],
  },
  'repeated-word': {
    finds: [[described('Looks at the the figures.'), 'skills[2].description']],
    leaves: [rich, described('He had had that that others lack. Bit by bit, one by one-by-one.')],
  },
  'unexplained-acronym': {
    finds: [[described('Uses the QRTs and QRT.'), 'skills[2].description']],
    leaves: [
      rich,
      described('Uses a quick reading test (QRT). The QRT is short.'),
      described('Uses the QRT (quick reading test).'),
      described('Works with HTML in the UK, in part IV.'),
      withEntry(described('Uses the QRT.'), 'glossary', {
        id: 'qrt',
        name: 'QRT',
        definitions: [],
      }),
    ],
  },
  'local-link': {
    finds: [
      [
        described('') && withValue(rich, 'links', { home: '/home' }),
        'notice[1].bullets[1][1].href',
        'links.home',
      ],
      [
        withValue(rich, 'links', { home: '#nowhere' }),
        'notice[1].bullets[1][1].href',
        'links.home',
      ],
    ],
    leaves: [withValue(rich, 'notice', 'None.')],
  },
  'vague-link': {
    finds: [
      [
        described('') &&
          withValue(rich, 'notice', [
            { paragraph: ['Look ', { text: 'here', href: 'https://example.org/' }] },
          ]),
        'notice[0].paragraph[1].href',
      ],
    ],
    leaves: [rich],
  },
  'missing-translation': {
    finds: [[rich, 'skills[1].descriptors[1].text', 'edition.name']],
    leaves: [
      JSON.parse(
        JSON.stringify(rich)
          .replace('{"en":"Rich","cy":"Cyfoethog"}', '"Rich"')
          .replace('{"en":"Data ethics","cy":"Moeseg data"}', '"Data ethics"'),
      ),
    ],
  },
};

for (const { name } of lintRules) {
  test(`${name} finds what it should, and leaves the rest alone`, () => {
    const { finds, leaves } = cases[name]!;
    for (const [document, ...places] of finds)
      assert.deepEqual(found(name, document).sort(), places.sort());
    for (const document of leaves) assert.deepEqual(found(name, document), []);
  });
}

// With patterns that try every letter of a long word as its start, this takes minutes.
test('a text that is one very long word is read', () => {
  for (const letters of ['x'.repeat(300_000), '-'.repeat(300_000)])
    assert.deepEqual(found('spacing', described(`A ${letters} b`)), []);
});

test('each finding says what it is and what to do', () => {
  const { framework } = parse(rich);
  for (const { message, advice, severity } of lint(framework!)) {
    assert.ok(message.length > 10);
    assert.match(advice, /\.$/);
    assert.match(severity, /^(?:warning|note)$/);
  }
});

test('rules can be chosen and left out, and one language looked at alone', () => {
  const { framework } = parse(rich);
  const rulesOf = (options: LintOptions) =>
    new Set(lint(framework!, options).map(({ rule }) => rule));
  assert.deepEqual([...rulesOf({ rules: ['falling-level'] })], ['falling-level']);
  assert.ok(!rulesOf({ without: ['falling-level'] }).has('falling-level'));
  const bilingual = withValue(rich, 'skills[2].description', {
    en: 'Two  spaces.',
    cy: 'Dau  fwlch.',
  });
  assert.deepEqual(found('spacing', bilingual, { language: 'cy' }), ['skills[2].description.cy']);
});

test('whatever dataset it reads, paths lead somewhere', () => {
  for (const document of validDocuments) {
    const { framework } = parse(document);
    for (const { path, rule } of lint(framework!)) {
      const value = path.reduce<unknown>(
        (part, key) => (part as Record<string | number, unknown> | undefined)?.[key],
        framework,
      );
      assert.notEqual(value, undefined, `${rule} at ${formatPath(path)}`);
    }
  }
});
