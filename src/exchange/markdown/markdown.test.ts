import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse, type Framework } from '../../model/index.js';
import { Report } from '../report.js';
import { atLineStart, bulletList, escapeText, link } from './escape.js';
import { exportMarkdown, type MarkdownOptions } from './index.js';

const bakery: Framework = {
  formatVersion: 1,
  id: 'bakery',
  title: { en: 'Bakery skills', cy: 'Sgiliau becws' },
  edition: { name: 'Second', date: '2026-02' },
  status: 'live',
  language: 'en',
  wording: 'summary',
  publisher: { name: 'Guild of Bakers', href: 'https://bakers.example/' },
  licence: { name: 'CC BY 4.0', attribution: 'Guild of Bakers' },
  links: { officialText: 'https://bakers.example/skills' },
  notice: [{ paragraph: 'Not a checklist.' }, { bullets: ['one', 'two'] }],
  vocabulary: { skill: { one: 'competency', other: 'competencies' } },
  sources: [{ id: 'book', title: 'The bakers’ book', licence: { name: 'CC BY 4.0' } }],
  scales: [
    {
      id: 'levels',
      name: 'Levels',
      levels: [
        { id: 'apprentice', name: 'Apprentice', symbol: 'A', description: 'Helps.' },
        { id: 'master', name: 'Master' },
      ],
    },
  ],
  grades: [{ id: 'g1', name: 'G1', description: 'Grade one' }],
  families: [{ id: 'shop', name: 'Shop' }],
  skills: [
    {
      id: 'dough',
      name: 'dough making',
      parent: 'baking',
      description: 'You knead.',
      wording: 'official',
      descriptors: [
        { mastery: 'apprentice', text: [{ bullets: ['weighs flour', 'kneads'] }] },
        { mastery: 'master', absent: { kind: 'not-defined', reason: 'Nobody is.' } },
      ],
      sources: [{ source: 'book', locator: 'page 3', basis: 'inferred', note: 'Our reading.' }],
    },
    { id: 'baking', name: 'Baking', kind: 'domain' },
    { id: 'leading', name: 'Leading', scale: null, leadershipExamples: [{ text: 'opens a shop' }] },
  ],
  roles: [
    {
      id: 'baker',
      name: 'Baker',
      family: 'shop',
      levels: [
        {
          id: 'junior',
          name: 'Junior baker',
          grades: ['g1'],
          responsibilities: [
            { text: 'get up early' },
            { text: 'sleep early', sources: [{ source: 'book', basis: 'inferred' }] },
          ],
          skills: [{ skill: 'dough', mastery: 'apprentice', importance: 'essential' }],
        },
      ],
    },
    { id: 'owner', name: 'Owner', grades: ['g1'], skills: [{ skill: 'leading' }] },
  ],
  moves: [
    { id: 'm', kind: 'progression', from: { roleLevel: 'junior' }, to: { role: 'owner' } },
    { id: 'n', kind: 'entry', from: { outside: 'School' }, to: { roleLevel: 'junior' } },
  ],
  learning: [
    {
      id: 'class',
      name: 'Dough class',
      kind: 'course',
      href: 'https://bakers.example/class',
      skills: [{ skill: 'dough', mastery: ['apprentice'] }],
    },
  ],
  glossary: [{ id: 'crumb', name: 'Crumb', definitions: [{ text: 'The inside.' }] }],
  caseStudies: [
    {
      id: 'town',
      name: 'Town bakery',
      savings: [
        { amount: 1200, currency: 'GBP', precision: 'about', period: { kind: 'years', years: 2 } },
      ],
      skills: ['baking'],
    },
  ],
};

const write = (framework = bakery, options: MarkdownOptions = {}) => {
  const report = new Report();
  return { text: exportMarkdown(framework, report, options), report };
};
const headings = (text: string) => text.split('\n').filter((line) => /^#+ /.test(line));

test('the document goes from the title to the sources', () => {
  assert.deepEqual(parse(bakery).problems, []);
  const { text } = write();
  assert.deepEqual(headings(text), [
    '# Bakery skills',
    '## Contents',
    '## Levels of mastery',
    '### Levels',
    '## Grades',
    '## Roles',
    '### Shop',
    '#### Baker',
    '##### Junior baker',
    '### In no family',
    '#### Owner',
    '## Competencies A to Z',
    '### Baking',
    '### dough making',
    '### Leading',
    '## Moves',
    '## Learning',
    '### Dough class',
    '## Glossary',
    '### Crumb',
    '## Case studies',
    '### Town bakery',
    '## Sources',
    '### The bakers’ book',
  ]);
  for (const line of [
    '- **Edition:** Second (2026-02)',
    '- **Status:** Live',
    '- **Words:** The words are a summary; they are not the publisher’s own.',
    '- **Attribution:** Guild of Bakers',
    '> Not a checklist.',
    '> - one',
    '- **Apprentice** (A): Helps.',
    '- **Grades:** G1',
    '- get up early',
    '- (inferred, not stated) sleep early',
    '| [dough making](#dough-making) | Apprentice (1 of 2) | essential |',
    '| Competency |',
    '| [Leading](#leading) |',
    '- **Apprentice (1 of 2)**:',
    '  - weighs flour',
    '- **Master (2 of 2)**: not yet defined. Nobody is.',
    'The words are the publisher’s own.',
    'Source: The bakers’ book, page 3 (inferred, not stated: Our reading.)',
    '- opens a shop',
    '| Progression | [Junior baker](#junior-baker) | [Owner](#owner) |',
    '- **Saving:** about GBP 1,200 in 2 years',
    '- [Sources](#sources)',
    '  - [Shop](#shop)',
    '    - [Baker](#baker)',
  ])
    assert.ok(text.split('\n').includes(line), `${line}\n\n${text}`);
});

test('one role brings what concerns it, and tells what was left out', () => {
  const { text, report } = write(bakery, { roles: ['baker'] });
  assert.ok(
    !headings(text).includes('### Leading') && !headings(text).includes('### In no family'),
  );
  assert.ok(headings(text).includes('### Baking'), 'what a skill is part of stays');
  assert.match(text, /\| Progression \| \[Junior baker\]\(#junior-baker\) \| Owner \|/);
  assert.match(report.notes[0]!.message, /one role.*glossary, caseStudies, other roles/);
  assert.throws(() => write(bakery, { roles: ['bakr'] }), /“bakr”; did you mean 'baker'/);
});

test('texts are in the language that was asked for, where there is one', () => {
  assert.match(write(bakery, { language: 'cy' }).text, /^# Sgiliau becws$/m);
  const { text, report } = write(bakery, { language: 'fr' });
  assert.match(text, /^# Bakery skills$/m);
  assert.deepEqual([report.notes[0]?.code], ['no-translation']);
});

test('things of the same name have headings of their own to be led to', () => {
  const skills = [...bakery.skills!, { id: 'dough-2', name: 'Dough making', parent: 'dough' }];
  const { text } = write({ ...bakery, skills });
  assert.match(text, /^- \*\*Holds:\*\* \[Dough making\]\(#dough-making-1\)$/m);
  assert.match(text, /^- \*\*Part of:\*\* \[dough making\]\(#dough-making\)$/m);
});

const hostile = [
  '# heading | cell',
  '<script>alert(1)</script>',
  '[link](javascript:alert(1))',
  '1. first',
  '- dash',
  '+ plus',
  '---',
  '===',
  '*bold* _under_ `code` ~~gone~~ $x$',
  '&lt; &#35; \\ back',
  '> quote\n# second line',
  '![image](x.png)',
  '#',
  '``` fence',
];

test('no mark of the data takes effect', () => {
  for (const words of hostile) {
    const made = write({
      ...bakery,
      title: words,
      notice: words,
      skills: bakery.skills!.map((skill) => ({ ...skill, name: words, description: words })),
      roles: bakery.roles!.map((role) => ({
        ...role,
        description: [
          { bullets: [words] },
          { paragraph: [words, { text: words, href: 'https://e.example/a b(c)|d>' }] },
        ],
      })),
    }).text;
    const usual = write();
    const marks =
      /(?<!\\)(?:\\\\)*[<`$~]|(?<!\\)!\[|(?<!\\)\]\((?!#|https:\/\/(?:bakers|e)\.example)/;
    for (const line of made.split('\n')) assert.doesNotMatch(line.replace(/^>/, ''), marks, words);
    assert.equal(headings(made).length, headings(usual.text).length, words);
    const cells = (line: string) => line.replace(/\\\\/g, '').split(/(?<!\\)\|/).length;
    for (const table of made.split('\n\n').filter((block) => block.startsWith('| '))) {
      const widths = new Set(table.split('\n').map(cells));
      assert.equal(widths.size, 1, table);
    }
  }
});

test('what is escaped reads as it stood', () => {
  const unescape = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab 1.#-+=|<>[]()*_`~$&;\\\n!'), maxLength: 30 }),
      (text) => {
        const written = atLineStart(escapeText(text));
        assert.equal(unescape(written), text.replace(/\s+/g, ' ').trim());
        assert.doesNotMatch(written, /^(?:#{1,6}|[-+]|\d{1,9}[.)])(?:\s|$)|^(?:-{2,}|={1,})\s*$/);
        assert.doesNotMatch(written, /(?<!\\)(?:\\\\)*[`*[\]<>|~$]/);
      },
    ),
    { numRuns: 2000 },
  );
});

test('an address cannot end its link, and one that is not allowed is no link', () => {
  assert.equal(link('x', 'https://e.example/a b(c)|d'), '[x](https://e.example/a%20b%28c%29%7Cd)');
  assert.equal(link('x', 'javascript:alert(1)'), 'x');
  assert.equal(bulletList(['- a', ' ']), '- \\- a');
});

test('a change of one text changes one line', () => {
  const roles = bakery.roles!.map((role) => ({
    ...role,
    ...(role.levels && {
      levels: role.levels.map((level) => ({
        ...level,
        responsibilities: [{ text: 'get up late' }, level.responsibilities![1]!],
      })),
    }),
  }));
  const [before, after] = [write().text.split('\n'), write({ ...bakery, roles }).text.split('\n')];
  assert.equal(before.length, after.length);
  assert.equal(before.filter((line, at) => line !== after[at]).length, 1);
});

const data = new URL('../../../data/', import.meta.url);

test(
  'every bundled dataset is written, and its links lead to headings',
  { skip: existsSync(data) ? false : 'the data is not here' },
  () => {
    for (const name of readdirSync(data).filter((file) => file.endsWith('.json'))) {
      const { framework } = parse(readFileSync(new URL(name, data), 'utf8'));
      const { text } = write(framework);
      const taken = new Map<string, number>();
      const anchors = new Set(
        headings(text).map((heading) => {
          const slug = heading
            .replace(/^#+ /, '')
            .replace(/\\(.)/g, '$1')
            .toLowerCase()
            .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
            .replace(/\s/g, '-');
          const count = taken.get(slug) ?? 0;
          taken.set(slug, count + 1);
          return count ? `${slug}-${count}` : slug;
        }),
      );
      for (const [, anchor] of text.matchAll(/\]\(#([^)]*)\)/g))
        assert.ok(anchors.has(anchor!), `${name}: #${anchor!}`);
      assert.doesNotMatch(text, /undefined|\[object|\n{3}|[^\S\n]$/m, name);
    }
  },
);
