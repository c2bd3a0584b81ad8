import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { finish, indexOf, searchOf, type Framework, type Hit } from './index.js';
import { initialsOf } from './search/collection.js';
import { fold, stem, wordsIn } from './search/fold.js';
import { textsOf } from './search/texts.js';
import { isSmall } from './search/typed.js';
import { distance } from './suggest.js';

const government = JSON.parse(
  readFileSync(new URL('../../data/government-digital-and-data.json', import.meta.url), 'utf8'),
) as Framework;

const searched = (framework: Framework, language = 'en') =>
  finish(searchOf(indexOf(framework), language));
const search = searched(government);

const framework = (parts: Partial<Framework>): Framework => ({
  formatVersion: 1,
  id: 'tiny',
  title: 'Tiny',
  ...parts,
});
const skillsNamed = (...names: string[]) =>
  framework({ skills: names.map((name, at) => ({ id: `s${at}`, name })) });

const key = ({ entry }: Hit) => `${entry.kind} ${entry.id}`;
const marked = ({ text, marks }: Hit) => marks.map(([start, end]) => text.slice(start, end));
const nameOf = ({ entry }: Hit) =>
  entry.kind === 'skill'
    ? entry.skill.name
    : entry.kind === 'role'
      ? entry.role.name
      : entry.position.name;
const names = (framework: Framework, query: string) => searched(framework).find(query).map(nameOf);

/** Letters of many writings, accents, signs, emoji and halves of characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(..."aàEéßΣςİıﬁ2²+#.’' -\u0301\u0327😀𝒜漢한นİ".split('')),
    maxLength: 30,
  }),
);
const anyWord = fc.constantFrom(
  ...new Set(
    [...(government.roles ?? []), ...(government.skills ?? [])].flatMap(({ name }) =>
      wordsIn(name as string).map(({ folded }) => folded),
    ),
  ),
);

void describe('search: what is found', () => {
  void it('finds the role, then its level of the same name, then its other levels', () => {
    const hits = search.find('data scientist').slice(0, 6);
    assert.deepEqual(hits.slice(0, 2).map(key), [
      'role data-scientist',
      'roleLevel data-scientist',
    ]);
    assert.ok(hits.slice(2).every(({ entry }) => entry.kind === 'roleLevel'));
  });

  void it('finds every entry by its exact name, first or beside its namesakes', () => {
    const all = [
      ...(government.roles ?? []).flatMap((role) => [role, ...(role.levels ?? [])]),
      ...(government.skills ?? []),
    ];
    for (const { name, id } of all) {
      const hits = search.find(name as string);
      const isNamesake = (hit: Hit) => fold(nameOf(hit) as string) === fold(name as string);
      const others = hits.findIndex((hit) => !isNamesake(hit));
      const at = hits.findIndex(({ entry }) => entry.id === id);
      assert.ok(at >= 0 && (others < 0 || at < others), `${name as string}: ${at}`);
    }
  });

  void it('finds words in any order, and nothing that lacks one', () => {
    assert.equal(key(search.find('scientist data lead')[0]!), 'roleLevel lead-data-scientist');
    const nearly = search.find('data scientist zzzzqqq');
    assert.ok(nearly.length && nearly.every(({ hasAll }) => !hasAll));
    assert.deepEqual(search.find('zzzzqqq'), []);
  });

  void it('finds what lacks the small words that people type around what they look for', () => {
    for (const query of ['data analyst role', 'a data analyst', 'the role of data analyst'])
      assert.equal(key(search.find(query)[0]!), 'role data-analyst', query);
  });

  void it('finds what has most of the words, where nothing has all, and says so', () => {
    const names = search.find('network engineer').map(nameOf);
    assert.ok(names.includes('Network architect') && names.includes('Infrastructure engineer'));
    assert.equal(key(search.find('senior data analyst G7')[0]!), 'roleLevel senior-data-analyst');
    const [hit] = search.find('become a data analyst');
    assert.deepEqual([key(hit!), hit!.hasAll], ['role data-analyst', false]);
  });

  void it('guesses only below what has the very words, and finds no few letters within words of descriptions', () => {
    assert.notEqual(search.find('mentoring')[0]?.foundIn, 'name');
    assert.deepEqual(search.find('dba'), []);
    // Not the initials of “Associate technical architect”.
    assert.ok(!names(government, 'data technical').includes('Associate technical architect'));
  });

  void it('what is found holds every word, or words like it', () => {
    const near = (typed: string, word: string) =>
      word.includes(typed) ||
      stem(word) === stem(typed) ||
      [-2, -1, 0, 1, 2].some((more) => distance(typed, word.slice(0, typed.length + more), 2) < 3);
    fc.assert(
      fc.property(anyWord, anyWord, (one, other) => {
        const asked = [one, other].every(isSmall)
          ? [one, other]
          : [one, other].filter((word) => !isSmall(word));
        for (const { entry, hasAll } of search.find(`${one} ${other}`)) {
          const texts = [...textsOf(entry, 'en', 'en')].map(({ text }) =>
            wordsIn(text).map(({ folded }) => folded),
          );
          const isLike = (typed: string) =>
            texts.flat().some((word) => near(typed, word)) ||
            initialsOf(texts[0]!).includes(typed) ||
            texts.some((words) => words.join('').includes(typed));
          const isFound = hasAll ? asked.every(isLike) : asked.some(isLike);
          assert.ok(isFound, `${entry.kind} ${entry.id} for ${asked.join(' ')}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  void it('prefers the whole name, then its start, a word’s start, within a word, a misspelt word', () => {
    const tiny = skillsNamed('Contesting', 'Load testing', 'Testing tools', 'Test');
    assert.deepEqual(names(tiny, 'test'), ['Test', 'Testing tools', 'Load testing', 'Contesting']);
    assert.deepEqual(names(tiny, 'testr'), ['Test', 'Testing tools', 'Load testing']);
  });

  void it('knows a name from a description', () => {
    const tiny = framework({
      skills: [
        { id: 'a', name: 'Reports', description: 'Budgets, budgets and budgets.' },
        { id: 'b', name: 'Money', formerNames: [{ name: 'Handling of budgets' }] },
        { id: 'c', name: 'What to do with budgets' },
      ],
    });
    const hits = searched(tiny).find('budgets');
    assert.deepEqual(
      hits.map(({ entry, foundIn }) => [entry.id, foundIn]),
      [
        ['c', 'name'],
        ['b', 'formerName'],
        ['a', 'description'],
      ],
    );
  });

  void it('forgives what is mistyped: missing, added, changed and swapped letters', () => {
    for (const query of [
      'delivry manager',
      'deliveery manager',
      'dekivery manager',
      'devilery mangaer',
    ])
      assert.equal(key(search.find(query)[0]!), 'role delivery-manager', query);
  });

  void it('tells C, C++, C# and .NET apart', () => {
    const tiny = skillsNamed('C', 'C++', 'C#', 'ASP.NET', 'Net making');
    assert.equal(names(tiny, 'c')[0], 'C');
    assert.deepEqual(names(tiny, 'C++'), ['C++']);
    assert.deepEqual(names(tiny, 'c#'), ['C#']);
    assert.deepEqual(names(tiny, '.net'), ['ASP.NET']);
  });

  void it('sees no difference in case, accents, apostrophes, hyphens and plain endings', () => {
    const tiny = skillsNamed('Prepare CANAPÉS', 'Driver’s licences', 'Front-end policies');
    for (const [query, name] of [
      ['canapes', 'Prepare CANAPÉS'],
      ['CANAPÉ', 'Prepare CANAPÉS'],
      ['drivers licence', 'Driver’s licences'],
      ["driver's", 'Driver’s licences'],
      ['policy', 'Front-end policies'],
      ['frontend', 'Front-end policies'],
      ['front end', 'Front-end policies'],
    ] as const)
      assert.deepEqual(names(tiny, query), [name], query);
  });

  void it('finds initials and marks them', () => {
    const [hit] = search.find('QAT');
    assert.equal(key(hit!), 'role quality-assurance-test-analyst');
    assert.deepEqual(marked(hit!), ['Q', 'a', 't']);
  });

  void it('finds by code', () => {
    const tiny = framework({ roles: [{ id: 'a', name: 'Baker', code: '7512.1' }] });
    const [hit] = searched(tiny).find('7512.1');
    assert.deepEqual([hit?.foundIn, hit?.text, marked(hit!)], ['code', '7512.1', ['7512.1']]);
  });

  void it('finds in the reader’s language and in the framework’s own, and says which', () => {
    const tiny = framework({
      language: 'en',
      skills: [{ id: 'a', name: { en: 'Data ethics', cy: 'Moeseg data' } }],
    });
    const welsh = searched(tiny, 'cy');
    const found = (query: string) =>
      welsh.find(query).map(({ foundIn, text, language }) => [foundIn, text, language]);
    assert.deepEqual(found('moeseg'), [['name', 'Moeseg data', 'cy']]);
    assert.deepEqual(found('ethics'), [['alias', 'Data ethics', 'en']]);
    assert.deepEqual(found('data'), [['name', 'Moeseg data', 'cy']]);
  });

  void it('finds one or two letters in names only, whole words everywhere', () => {
    const tiny = framework({
      skills: [
        { id: 'a', name: 'Redo' },
        { id: 'b', name: 'Statistics', description: 'With R and results.' },
        { id: 'c', name: 'Other', description: 'Real results.' },
      ],
    });
    assert.deepEqual(names(tiny, 'r'), ['Redo', 'Statistics']);
    assert.equal(names(tiny, 're').length, 1);
    assert.equal(names(tiny, 'rea').length, 1);
  });

  void it('takes any id', () => {
    const ids = ['__proto__', 'toString', 'constructor'];
    const tiny = framework({
      roles: ids.map((id) => ({ id, name: id, levels: [{ id, name: `Senior ${id}` }] })),
      skills: ids.map((id) => ({ id, name: id })),
    });
    for (const id of ids)
      assert.deepEqual(searched(tiny).find(id).map(key), [
        `role ${id}`,
        `skill ${id}`,
        `roleLevel ${id}`,
      ]);
  });

  void it('finds nothing for nothing', () => {
    for (const query of ['', ' ', '…', '😀', '\ud800', "'"])
      assert.deepEqual(search.find(query), []);
    assert.deepEqual(searched(framework({})).find('a'), []);
  });

  void it('keeps to the limit and to what is accepted', () => {
    const accepts = ({ kind }: Hit['entry']) => kind === 'skill';
    const all = search.find('data', { accepts });
    assert.ok(all.every(({ entry }) => entry.kind === 'skill') && all.length > 3);
    assert.deepEqual(search.find('data', { accepts, limit: 3 }).map(key), all.slice(0, 3).map(key));
  });
});

void describe('search: words that are the same', () => {
  void it('finds the name that has a word as often as it was typed first', () => {
    const tiny = skillsNamed('Peer', 'Peer to peer', 'Peer review');
    assert.deepEqual(names(tiny, 'peer'), ['Peer', 'Peer review', 'Peer to peer']);
    assert.equal(names(tiny, 'peer to peer')[0], 'Peer to peer');
    const [first] = names(skillsNamed('ﬁ', 'ﬁ\ude00ﬁ'), 'ﬁ ﬁ');
    assert.equal(first, 'ﬁ\ude00ﬁ');
  });

  void it('finds a long name before what its first words are', () => {
    const long = 'a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13 n14';
    assert.equal(names(skillsNamed(long.slice(0, 38), long), long)[0], long);
  });
});

void describe('search: what is marked', () => {
  const assertMarks = ({ text, marks }: Hit) => {
    let last = -1;
    for (const [start, end] of marks) {
      assert.ok(last < start && start < end && end <= text.length, JSON.stringify({ text, marks }));
      for (const at of [start, end])
        assert.doesNotMatch(text.charAt(at), /[\u0300-\u036f]/, 'an accent keeps to its letter');
      for (const at of [start, end])
        if (at > 0) assert.ok(!/[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)));
      last = end;
    }
  };

  void it('marks lie within the text, and each word of the query is in them', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (one, other) => {
        for (const hit of search.find(`${one} ${other}`, { limit: 20 })) {
          assertMarks(hit);
          assert.ok(hit.marks.length > 0, `${one} ${other}: ${hit.text}`);
        }
      }),
    );
  });

  void it('what is marked of any name is what was asked for', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, other) => {
        const words = wordsIn(name);
        fc.pre(words.length > 0);
        const [hit] = searched(skillsNamed(name, other)).find(name);
        assert.ok(hit);
        assert.equal(hit.text, name);
        assertMarks(hit);
        const asked = words.slice(0, 12).map(({ folded }) => folded);
        const all = wordsIn(marked(hit).join(' ')).map(({ folded }) => folded);
        for (const word of asked)
          assert.ok(all.join('').includes(word), `${word} in ${all.join(' ')}`);
      }),
      { numRuns: 500 },
    );
  });

  void it('marks what is typed of a word, with its accents, in composed and in decomposed writing', () => {
    for (const name of ['Crème brûlée', 'Cre\u0300me bru\u0302le\u0301e', '😀 Crème 𝒜 brûlée']) {
      const [hit] = searched(skillsNamed(name)).find('creme brul');
      assert.deepEqual(
        marked(hit!).map((part) => part.normalize('NFC')),
        ['Crème', 'brûl'],
      );
    }
  });

  void it('shows a piece of a long description, cut between words, with what was found', () => {
    const words = Array.from({ length: 400 }, (_, at) => `w${at}ord`);
    fc.assert(
      fc.property(fc.nat(399), fc.nat(399), (one, other) => {
        const description = words.join(' ');
        const tiny = framework({ skills: [{ id: 'a', name: 'A', description }] });
        const [hit] = searched(tiny).find(`${words[one]} ${words[other]}`);
        assert.ok(hit && hit.text.length <= 160);
        assertMarks(hit);
        const [first] = marked(hit);
        assert.ok(first === words[one] || first === words[other]);
        for (const word of hit.text.replaceAll('…', '').split(' ')) assert.ok(words.includes(word));
      }),
    );
  });

  void it('parts no character where a text has no spaces', () => {
    for (const lead of ['', 'x'])
      for (const length of [300, 301]) {
        const description = `${lead}${'𝒜'.repeat(length)}漢${'𝒜'.repeat(length)}`;
        const tiny = framework({ skills: [{ id: 'a', name: '-', description }] });
        const [hit] = searched(tiny).find('漢');
        assert.ok(hit && hit.text.length <= 160);
        assert.ok(
          !/(?:^|[^\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?:[^\udc00-\udfff]|$)/.test(
            hit.text,
          ),
        );
        assert.deepEqual(marked(hit), ['漢']);
      }
  });

  void it('cuts any long description within bounds', () => {
    const longText = fc.array(anyText, { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(longText, fc.nat(), (parts, at) => {
        const description = parts.join(' ');
        const words = wordsIn(description);
        fc.pre(words.length > 0);
        const tiny = framework({ skills: [{ id: 'a', name: '-', description }] });
        const { folded } = words[at % words.length]!;
        for (const hit of searched(tiny).find(folded)) {
          assert.ok(hit.text.length <= 160);
          assertMarks(hit);
        }
      }),
    );
  });
});

void describe('search: what it costs', () => {
  void it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        for (const hit of search.find(query, { limit: 5 })) assert.ok(hit.marks);
      }),
      { numRuns: 500 },
    );
  });

  void it('reads no more than twelve words of a pasted page', () => {
    let asked = 0;
    const page = Array.from({ length: 2000 }, (_, at) => `data${'s'.repeat(at % 3)} analyst`).join(
      ' ',
    );
    const accepts = () => {
      asked++;
      return true;
    };
    search.find(page, { accepts });
    assert.ok(asked <= 441);
    const twelve = 'you manage and test the runbooks that keep it services available through';
    assert.equal(search.find(twelve).length, 1);
    assert.equal(search.find(`${twelve} ${'zzzzqqqq '.repeat(1000)}`).length, 1);
    assert.deepEqual(search.find('x'.repeat(10_000)), []);
  });

  void it('lets others have their turn while it prepares', () => {
    const names = Array.from({ length: 3000 }, (_, at) => `Word ${at} and some more words`);
    let turns = 1;
    for (const work = searchOf(indexOf(skillsNamed(...names)), 'en'); !work.next().done;) turns++;
    assert.ok(turns > 10);
  });
});
