import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse, type Framework } from '../../model/index.js';
import { Report } from '../report.js';
import { acceptLinks } from './accept.js';
import { proposeLinks, type MapOptions } from './index.js';
import { likenesses } from './likeness.js';
import { linksTable, readConfirmed } from './table.js';
import { wordsOf } from './words.js';

const common = {
  formatVersion: 1,
  status: 'live',
  language: 'en',
  wording: 'summary',
  edition: { name: '1' },
} as const;

const bakery: Framework = {
  ...common,
  id: 'bakery',
  title: 'Bakery skills',
  skills: [
    { id: 'baking', name: 'Baking', kind: 'domain', description: 'All that happens at the oven.' },
    {
      id: 'dough',
      name: 'Dough making',
      parent: 'baking',
      kind: 'skill',
      description: 'You knead dough from flour, water and yeast until it is elastic.',
    },
    {
      id: 'selling',
      name: 'Selling',
      description: 'You serve customers at the counter and take their money.',
    },
    { id: 'hygiene', name: 'Hygiene' },
    { id: 'chess', name: 'Chess', description: 'Openings, endgames, gambits.' },
  ],
};

const kitchen: Framework = {
  ...common,
  id: 'kitchen',
  title: 'Kitchen, “large”',
  publisher: { name: 'Guild of Cooks' },
  links: { home: 'https://cooks.example/' },
  skills: [
    {
      id: 'kneading',
      name: 'Kneading',
      description: 'Kneads a dough of flour and yeast, elastic and smooth.',
    },
    {
      id: 'selling-food',
      name: 'selling',
      description: 'Serves customers at the counter, takes money and gives change.',
      sources: [{ source: 'book', href: 'https://cooks.example/selling' }],
    },
    { id: 'hygiene', name: 'Hygiene', description: 'Keeps hands, knives and boards clean.' },
    { id: 'washing-up', name: 'Washing up', description: 'Plates and pans.' },
  ],
  sources: [{ id: 'book', title: 'The book' }],
};

const propose = (a = bakery, b = kitchen, options: MapOptions = {}) => {
  const report = new Report();
  const links = proposeLinks(a, b, report, options);
  const of = (id: string) => links.find(({ from }) => from.skill.id === id)!.proposals;
  return { links, of, report };
};
const codes = (report: Report) => report.notes.map(({ code }) => code);

test('the likest skill comes first, with the words that speak for it', () => {
  const [best] = propose().of('dough');
  assert.equal(best?.to.skill.id, 'kneading');
  assert.ok(best.textLikeness! > 0.4, `${best.textLikeness}`);
  assert.ok(best.shared.includes('yeast'));
  assert.deepEqual(best.basis, ['description']);
  assert.equal(best.relation, undefined);
});

test('exact is proposed where names are equal and texts agree', () => {
  const [best] = propose().of('selling');
  assert.equal(best?.to.skill.id, 'selling-food');
  assert.equal(best.nameLikeness, 1);
  assert.equal(best.relation, 'exact');
});

test('exact is not proposed where the texts do not agree, or the kinds, or a name stands twice', () => {
  const change = (changes: object) => ({
    ...kitchen,
    skills: kitchen.skills!.map((skill) =>
      skill.name === 'selling' ? { ...skill, ...changes } : skill,
    ),
  });
  const other = propose(bakery, change({ description: 'Auctions of antique furniture.' }));
  assert.equal(other.of('selling')[0]?.to.skill.id, 'selling-food');
  assert.equal(other.of('selling')[0]?.relation, undefined);

  const ours = {
    ...bakery,
    skills: bakery.skills!.map((skill) => ({ ...skill, kind: 'knowledge' as const })),
  };
  assert.equal(propose(ours, change({ kind: 'skill' })).of('selling')[0]?.relation, undefined);
  assert.equal(propose(ours, change({ kind: 'knowledge' })).of('selling')[0]?.relation, 'exact');

  const twice = { ...kitchen, skills: [...kitchen.skills!, { id: 'again', name: 'Selling' }] };
  assert.equal(propose(bakery, twice).of('selling')[0]?.relation, undefined);
});

test('a skill without texts is compared by its name alone, and told', () => {
  const { of, report } = propose();
  const [best] = of('hygiene');
  assert.deepEqual(
    { score: best?.score, text: best?.textLikeness, basis: best?.basis, relation: best?.relation },
    { score: 0.5, text: undefined, basis: ['name'], relation: undefined },
  );
  assert.match(report.notes.find(({ code }) => code === 'name-only')!.message, /“Hygiene”/);
});

test('what is like nothing has no proposal; top and least score hold', () => {
  assert.deepEqual(propose().of('chess'), []);
  const many = {
    ...kitchen,
    skills: ['a', 'b', 'c', 'd'].map((id) => ({ ...kitchen.skills![0]!, id })),
  };
  assert.equal(propose(bakery, many).of('dough').length, 3);
  assert.equal(propose(bakery, many, { top: 1 }).of('dough').length, 1);
  assert.deepEqual(propose(bakery, kitchen, { minScore: 0.99 }).of('dough'), []);
});

test('a framework beside itself: no skill is its own match', () => {
  const { links, report } = propose(bakery, bakery, { minScore: 0 });
  for (const { from, proposals } of links)
    assert.ok(proposals.every(({ to }) => to.skill.id !== from.skill.id));
  assert.ok(codes(report).includes('same-framework'));
  const next = { ...bakery, edition: { name: '2' } };
  assert.equal(propose(bakery, next).of('dough')[0]?.relation, 'exact');
});

test('the language of language maps can be chosen; two languages are told', () => {
  const welsh = (name: string, text: string) => ({
    name: { en: 'x', cy: name },
    description: { en: 'y', cy: text },
  });
  const a = {
    ...bakery,
    skills: [{ id: 'a', ...welsh('Toes', 'Rydych yn tylino toes blawd a burum') }],
  };
  const b = {
    ...kitchen,
    skills: [{ id: 'b', ...welsh('Tylino', 'Tylino toes blawd gyda burum') }],
  };
  const { of, report } = propose(a, b, { language: 'cy', minScore: 0 });
  assert.ok(of('a')[0]!.shared.includes('burum'));
  assert.deepEqual(codes(report), []);
  assert.ok(codes(propose(a, kitchen, { language: 'cy' }).report).includes('two-languages'));
});

test('a parent of the same name speaks for a link, but is not compared', () => {
  const b = {
    ...kitchen,
    skills: [
      { id: 'top', name: 'baking' },
      { ...kitchen.skills![0]!, parent: 'top' },
    ],
  };
  const [best] = propose(bakery, b).of('dough');
  assert.ok(best!.basis.includes('parent'));
});

test('likeness is 1 for the same words, 0 for none, and the same both ways', () => {
  const texts = fc.array(fc.constantFrom('flour', 'yeast', 'oven', 'counter', 'money', 'water'), {
    minLength: 1,
    maxLength: 8,
  });
  const list = fc.array(
    texts.map((words) => words.join(' ')),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(list, list, (left, right) => {
      const there = likenesses(left, right, { language: 'en' });
      const back = likenesses(right, left, { language: 'en' });
      left.forEach((ours, i) =>
        right.forEach((theirs, j) => {
          const alike = there[i]!.get(j) ?? 0;
          assert.ok(alike >= 0 && alike <= 1);
          assert.ok(Math.abs(alike - (back[j]!.get(i) ?? 0)) < 1e-9);
          if (ours === theirs) assert.equal(alike, 1);
        }),
      );
    }),
  );
});

test('words that say nothing are left out of English only; forms of a word share a stem', () => {
  const stems = (text: string, language = 'en') => wordsOf(text, language).map(({ stem }) => stem);
  assert.deepEqual(stems('You can and the of'), []);
  assert.equal(new Set(stems('plan plans planned planning')).size, 1);
  assert.equal(new Set(stems('strategy strategies')).size, 1);
  assert.deepEqual(stems('gallwch chi a can', 'cy'), ['gallwch', 'chi', 'a', 'can']);
});

/** The table with answers in its column “confirmed”, by the ids of skill and match. */
function fill(csv: string, answers: Readonly<Record<string, string>>) {
  const report = new Report();
  const rows = csv.split('\r\n').map((row) => {
    const pair = Object.keys(answers).find((key) => {
      const [skill, match] = key.split('>');
      return row.startsWith(`${skill!},`) && row.includes(`,${match!},`);
    });
    return pair === undefined ? row : row.replace(/,,$/, `,${answers[pair]!},`);
  });
  return { report, file: { name: 'links.csv', text: rows.join('\r\n') } };
}

test('the table lists every skill, with the column “confirmed” empty', () => {
  const csv = linksTable(propose().links);
  assert.match(csv, /confirmed,note\r\n/);
  assert.match(csv, /^dough,Dough making,Baking,/m);
  assert.match(csv, /^chess,Chess,,"?Openings, endgames, gambits\."?,,/m);
  assert.throws(
    () => readConfirmed({ name: 'links.csv', text: csv }, new Report()),
    /no row is confirmed/,
  );
});

test('what was confirmed becomes mappings that cite the other framework', () => {
  const csv = linksTable(propose().links);
  const { file, report } = fill(csv, {
    'selling>selling-food': 'yes',
    'dough>kneading': 'Broader',
  });
  const made = acceptLinks(bakery, kitchen, readConfirmed(file, report), report);
  assert.deepEqual(parse(made).problems, []);
  assert.deepEqual(
    made.mappings!.map(({ skill, relation, to }) => [skill, relation, to]),
    [
      ['dough', 'broad', { framework: 'Kitchen, “large”', id: 'kneading', name: 'Kneading' }],
      [
        'selling',
        'exact',
        {
          framework: 'Kitchen, “large”',
          id: 'selling-food',
          name: 'selling',
          href: 'https://cooks.example/selling',
        },
      ],
    ],
  );
  assert.deepEqual(made.sources, [
    {
      id: 'kitchen',
      title: 'Kitchen, “large”',
      publisher: 'Guild of Cooks',
      href: 'https://cooks.example/',
    },
  ]);
  assert.ok(made.mappings!.every(({ sources }) => sources?.[0]?.basis === 'inferred'));
  assert.equal(bakery.mappings, undefined);
});

test('a mapping that is there already is kept; another relation replaces it; both are told', () => {
  const link = { skill: 'dough', match: 'kneading', score: '', note: '', place: { file: 'x' } };
  const report = new Report();
  const once = acceptLinks(bakery, kitchen, [{ ...link, relation: 'close' }], report);
  const again = acceptLinks(once, kitchen, [{ ...link, relation: 'close' }], report);
  assert.equal(again, once);
  const other = acceptLinks(once, kitchen, [{ ...link, relation: 'narrow' }], report);
  assert.deepEqual(
    other.mappings!.map(({ relation }) => relation),
    ['narrow'],
  );
  assert.equal(other.sources!.length, 1);
  assert.deepEqual(codes(report), ['known-mapping', 'other-relation']);
});

test('a row of skills that are not there is told and left out', () => {
  const report = new Report();
  const row = {
    relation: 'close',
    score: '',
    note: '',
    place: { file: 'links.csv', line: 3 },
  } as const;
  const made = acceptLinks(
    bakery,
    kitchen,
    [
      { ...row, skill: 'gone', match: 'kneading' },
      { ...row, skill: 'dough', match: '__proto__' },
    ],
    report,
  );
  assert.equal(made, bakery);
  assert.deepEqual(codes(report), ['unknown-skill', 'unknown-skill']);
  assert.throws(() => acceptLinks(bakery, bakery, [], report), /same edition/);
  const inTwoLanguages = () => ({ ...bakery, edition: { name: { en: 'One', cy: 'Un' } } });
  const twice = () => acceptLinks(inTwoLanguages(), inTwoLanguages(), [], report);
  assert.throws(twice, /same edition/);
});

test('answers that cannot be understood say where they stand and what to write', () => {
  const read = (confirmed: string, ids = 'dough,kneading') =>
    readConfirmed(
      { name: 'links.csv', text: `skill id,match id,proposed,confirmed\n${ids},,${confirmed}\n` },
      new Report(),
    );
  assert.throws(() => read('yes'), /links\.csv, line 2, column 17: “yes” does not say how/);
  assert.throws(() => read('exat'), /“exat” is not understood.*exact/);
  assert.throws(() => read('close', 'dough,'), /fill in “skill id” and “match id”/);
  assert.equal(read('skos:narrowMatch')[0]?.relation, 'narrow');
  assert.throws(
    () => readConfirmed({ name: 'x.csv', text: 'a,b\n1,2\n' }, new Report()),
    /no column/,
  );
});
