import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, parse } from '../../model/index.js';
import type { Framework, Text } from '../../model/index.js';
import { facts } from './data-scientist.facts.js';
import { plain, read, withSource } from './support.js';

const json = read('data/data-scientist.json');
const data = JSON.parse(json) as Framework;

const role = data.roles![0]!;
const levels = role.levels!;
const mastery = data.scales![0]!.levels;
const skillsOf = (type: string) => data.skills!.filter((skill) => skill.type === type);
const technical = skillsOf('technical-capabilities');
const core = skillsOf('core-competencies');
const english = (text: Text) => choose(text, 'en', 'en').value;
const names = (list: readonly { readonly name: Text }[]) => list.map(({ name }) => english(name));
const slug = (name: string) => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
const sorted = (list: readonly string[]) => [...list].sort();

const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const masteryById = new Map(mastery.map((level) => [level.id, level]));
const nameOf = (list: readonly { id: string; name: Text }[], id: string | undefined) =>
  english(list.find((entity) => entity.id === id)?.name ?? '');
const levelName = (id: string | undefined) => nameOf(levels, id);
const audienceName = (id: string | undefined) => nameOf(data.audiences!, id);

test('the dataset has no problem', () => {
  assert.deepEqual(parse(json).problems, []);
});

test('identity is that of the document', () => {
  assert.equal(english(data.title), facts.title);
  assert.deepEqual(data.edition, facts.edition);
  assert.equal(data.status, facts.status);
  assert.equal(data.language, facts.language);
  assert.equal(data.wording, 'summary');
  assert.equal(data.publisher?.name, facts.publisher);
  assert.equal(data.publisher?.contact, `mailto:${facts.contact}`);
  assert.equal(data.licence?.name, facts.licence.name);
  assert.equal(data.licence?.href, facts.licence.href);
  assert.deepEqual(data.supersededBy, facts.supersededBy);
  for (const profession of facts.professions)
    assert.ok(plain(data.sources![0]!.author).includes(profession), profession);
});

test('ids are slugs of the names', () => {
  const named = [
    ...data.skills!,
    ...data.skillTypes!,
    ...data.audiences!,
    ...data.roles!,
    ...levels,
    ...mastery,
    ...data.glossary!,
  ];
  assert.deepEqual(
    named.map(({ id }) => id),
    named.map(({ name }) => slug(english(name))),
  );
});

test('the levels of mastery are in order, with their symbols', () => {
  assert.deepEqual(names(mastery), facts.mastery);
  assert.deepEqual(
    mastery.map(({ symbol }) => symbol),
    facts.mastery.map((name) => name[0]),
  );
  assert.equal(mastery.length, facts.counts.mastery);
});

test('the types of capability have their examples, and only one has levels', () => {
  assert.deepEqual(names(data.skillTypes!), Object.keys(facts.skillTypes));
  for (const type of data.skillTypes!)
    assert.deepEqual(
      sorted(type.examples!.map(english)),
      sorted(facts.skillTypes[english(type.name)]!),
    );
  assert.deepEqual(
    data.skillTypes!.map(({ scale }) => scale),
    [undefined, null],
  );
});

test('capabilities and competencies are in order', () => {
  assert.deepEqual(names(technical), Object.keys(facts.matrix));
  assert.deepEqual(names(core), Object.keys(facts.coreCompetencies));
  assert.equal(technical.length, facts.counts.technical);
  assert.equal(core.length, facts.counts.core);
});

test('every technical capability has one descriptor for each level of mastery', () => {
  const order = mastery.map(({ id }) => id);
  for (const skill of technical)
    assert.deepEqual(
      skill.descriptors!.map((descriptor) => descriptor.mastery),
      order,
    );
  const texts = technical.flatMap((skill) => skill.descriptors!.map(({ text }) => text));
  assert.equal(texts.length, facts.counts.descriptors);
  assert.equal(new Set(texts).size, facts.counts.descriptors);
});

test('the parts of every core competency are for the right people', () => {
  for (const skill of core)
    assert.deepEqual(
      skill.statements!.map(({ audience }) => audienceName(audience)),
      facts.coreCompetencies[english(skill.name)],
    );
});

test('the role levels are in order, the optional one in its place', () => {
  const { name, below } = facts.optionalLevel;
  assert.equal(english(role.name), facts.role);
  const order = facts.roleLevels.flatMap((level) => (level === below ? [name, level] : [level]));
  assert.deepEqual(names(levels), order);
  const optional = levels.find((level) => english(level.name) === name)!;
  assert.ok(optional.condition);
  assert.equal(optional.skills, undefined);
  assert.equal(optional.responsibilities, undefined);
  assert.deepEqual(
    levels.filter(({ condition }) => condition),
    [optional],
  );
});

test('the matrix is as published', () => {
  const columns = levels.filter(({ skills }) => skills);
  assert.deepEqual(names(columns), facts.roleLevels);
  for (const [column, level] of columns.entries()) {
    assert.deepEqual(
      level.skills!.map(({ skill }) => skill),
      technical.map(({ id }) => id),
    );
    assert.deepEqual(
      level.skills!.map((needed) => masteryById.get(needed.mastery!)!.symbol),
      Object.values(facts.matrix).map((row) => row[column]),
      english(level.name),
    );
  }
  const requirements = columns.flatMap(({ skills }) => skills!);
  assert.equal(requirements.length, facts.counts.requirements);
  assert.ok(requirements.every(({ importance }) => importance === 'essential'));
});

test('the core competencies are essential for the role, at no level', () => {
  assert.deepEqual(
    role.skills!.map(({ skill, mastery, importance }) => [skill, mastery, importance]),
    core.map(({ id }) => [id, undefined, 'essential']),
  );
});

test('the role has its value and its promise', () => {
  assert.equal(role.valueDelivered!.length, facts.counts.valueDelivered);
  assert.equal(role.careerPromise!.length, facts.counts.careerPromise);
});

test('what people do completes "As a … you will"', () => {
  const statements = [role, ...levels].flatMap(({ responsibilities }) => responsibilities ?? []);
  for (const { text } of statements)
    assert.match(plain(text), /^(?!(?:are|is|can|may|has|have been)\b)[a-z].*[^.]$/);
});

test('the moves are inferred, and each says that the diagram is lost', () => {
  assert.deepEqual(
    data.moves!.map(({ kind, from, to }) => [
      kind,
      levelName(from.roleLevel),
      levelName(to.roleLevel),
    ]),
    facts.moves,
  );
  for (const move of data.moves!) {
    assert.deepEqual(
      move.sources!.map(({ basis }) => basis),
      ['inferred', 'lost'],
    );
    assert.ok(move.sources!.every(({ note }) => note));
  }
});

test('what one can learn from is as reported, and tied to no level of mastery', () => {
  const { source, providers, offers } = facts.learning;
  const { title, author, date, href } = data.sources![1]!;
  assert.deepEqual({ title, author, date, href }, source);
  assert.deepEqual(
    names(data.providers!),
    providers.map(([name]) => name),
  );
  for (const [at, [, address]] of providers.entries())
    if (address) assert.equal(data.providers![at]!.href, address);
  const providerName = (id: string | undefined) =>
    data.providers!.find((provider) => provider.id === id)?.name;
  assert.deepEqual(
    data.learning!.map(({ kind, name, provider, href: address }) => [
      kind,
      name,
      providerName(provider),
      address,
    ]),
    offers,
  );
  assert.equal(data.providers!.length, facts.counts.providers);
  assert.equal(data.learning!.length, facts.counts.learning);
  for (const { sources } of data.learning!) assert.ok(sources!.every(({ note }) => note));
  const tied = data.learning!.flatMap(({ skills }) => skills ?? []);
  for (const { mastery: levelsReached, sources } of tied) {
    assert.equal(levelsReached, undefined);
    assert.ok(sources!.every(({ basis, note }) => basis === 'inferred' && note));
  }
  const lost = data.learning!.filter(({ sources }) => sources![0]!.basis === 'lost');
  assert.deepEqual(names(lost), [`Learning pathways of the ${providers[2]![0]}`]);
});

test('names and summaries are also in Welsh, and said to be a draft', () => {
  const welsh = (text: unknown) => (text as Record<string, unknown>)['cy'];
  const named = [
    ...data.scales!,
    ...mastery,
    ...data.skillTypes!,
    ...data.audiences!,
    ...data.families!,
    ...data.skills!,
    ...data.roles!,
    ...levels,
  ];
  for (const { name, description } of named) {
    assert.ok(welsh(name), english(name));
    assert.ok(description === undefined || welsh(description), english(name));
  }
  assert.deepEqual(
    [...mastery, ...levels].map(({ name }) => welsh(name)),
    [...facts.welsh.mastery, ...facts.welsh.roleLevels],
  );
  const vocabulary = Object.entries(data.vocabulary!).map(([word, forms]) => [
    word,
    PLURAL_FORMS.map((form) => welsh(forms[form])),
  ]);
  assert.deepEqual(Object.fromEntries(vocabulary), facts.welsh.vocabulary);
  assert.match(JSON.stringify(welsh(data.notice)), new RegExp(facts.welsh.draft));
  assert.match(plain(welsh(data.sources!.at(-1)!.title)), /drafft/);
});

test('everything says where it comes from', () => {
  const entities = [
    ...data.scales!,
    ...mastery,
    ...data.skillTypes!,
    ...data.audiences!,
    ...data.families!,
    ...data.skills!,
    ...data.skills!.flatMap(({ descriptors = [], statements = [] }) => [
      ...descriptors,
      ...statements,
    ]),
    ...data.roles!,
    ...levels,
    ...[role, ...levels].flatMap(({ responsibilities }) => responsibilities ?? []),
    ...role.valueDelivered!,
    ...role.careerPromise!,
    ...data.moves!,
    ...data.providers!,
    ...data.learning!,
    ...data.learning!.flatMap(({ skills }) => skills ?? []),
    ...data.glossary!.flatMap(({ definitions }) => definitions),
  ];
  for (const { sources } of entities) {
    assert.ok(sources?.length);
    assert.ok(sources.every(({ locator }) => locator));
  }
});

// The document itself, where it is at hand.

withSource('data-scientist-framework-2017.md', checkAgainst);
withSource('data-science-lessons-2017.md', checkLearningAgainst);

/** The rows of the table under a heading, as trimmed text; the markup leaves some rows and cells unclosed. */
function tableUnder(text: string, heading: string): string[][] {
  const start = text.indexOf(`\n${heading}\n`);
  assert.notEqual(start, -1, heading);
  const table = /<table[^>]*>(.*?)<\/table>/s.exec(text.slice(start))![1]!;
  return table
    .split(/<tr>/)
    .map((row) => row.split(/<td[^>]*>/).slice(1))
    .filter((cells) => cells.length > 0)
    .map((cells) =>
      cells.map((cell) =>
        cell
          .replaceAll(/<[^>]*>/g, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ),
    );
}

function bulletsUnder(text: string, heading: string): string[] {
  const section = text.slice(text.indexOf(`\n${heading}\n`) + 1 + heading.length).split(/\n#/)[0]!;
  return section.split('\n').filter((line) => line.startsWith('* '));
}

function checkAgainst(text: string): void {
  const firstCells = (heading: string) =>
    tableUnder(text, heading)
      .slice(1)
      .map((row) => row[0]);

  test('in the document: identity', () => {
    assert.match(text, new RegExp(`^---\ndate: "${facts.edition.date}"\n---\n## DRAFT`));
    assert.ok(text.includes(`\n# ${facts.title} \n`));
    assert.ok(text.includes(`E: ${facts.contact}\n`));
    const [, professions] = /\*\*Developed by .*\((.*)\)\*\*/.exec(text)!;
    assert.deepEqual(professions!.split(/, | & /), facts.professions);
    assert.ok(text.includes(`the ${facts.publisher} `));
  });

  test('in the document: value and promise', () => {
    assert.equal(bulletsUnder(text, '## The value delivered').length, facts.counts.valueDelivered);
    assert.equal(bulletsUnder(text, '## The career promise').length, facts.counts.careerPromise);
  });

  test('in the document: role and role levels', () => {
    assert.deepEqual(firstCells('# The Role'), [facts.role]);
    assert.deepEqual(firstCells('## Role Levels'), [...facts.roleLevels].reverse());
    const [, ...ends] = /‘(\w+)’ role that sits between the ‘(\w+)’ and ‘(\w+)’/.exec(text)!;
    const { name, below, above } = facts.optionalLevel;
    assert.deepEqual(ends, [name, below.split(' ')[0], above.split(' ')[0]]);
  });

  test('in the document: types of capability and their examples', () => {
    const [titles, , examples] = tableUnder(text, '## Capability Types');
    const types = Object.entries(facts.skillTypes);
    assert.deepEqual(
      titles,
      types.map(([name], i) => `${i + 1}. ${name}`),
    );
    assert.deepEqual(
      examples,
      types.map(([, list]) => `Examples: ${list.join(', ')} etc.`),
    );
  });

  test('in the document: levels of mastery', () => {
    assert.deepEqual(firstCells('## Levels of Mastery'), [...facts.mastery].reverse());
  });

  test('in the document: technical capabilities and their descriptors', () => {
    const capabilities = Object.keys(facts.matrix);
    assert.deepEqual(firstCells('## Technical Capabilities'), capabilities);
    const rows = tableUnder(
      text,
      '## Levels of Mastery Detailed Definitions for Technical Capabilities',
    ).slice(1);
    assert.deepEqual(
      rows.map((row) => row.slice(0, -1)),
      capabilities.flatMap((name) =>
        facts.mastery.map((level, i) => (i === 0 ? [name, level] : [level])),
      ),
    );
    assert.equal(rows.length, facts.counts.descriptors);
    assert.ok(rows.every((row) => row.at(-1) !== ''));
  });

  test('in the document: the matrix', () => {
    const [heads, ...rows] = tableUnder(text, '### Overview');
    assert.deepEqual(heads, ['', ...facts.roleLevels]);
    assert.deepEqual(
      rows,
      Object.entries(facts.matrix).map(([name, row]) => [
        name,
        ...Array.from(row, (letter) => facts.mastery.find((level) => level.startsWith(letter))),
      ]),
    );
  });

  test('in the document: core competencies and whom their parts are for', () => {
    const rows = tableUnder(text, '## Core Competencies').slice(1);
    assert.deepEqual(
      rows.map(([name]) => name),
      Object.keys(facts.coreCompetencies),
    );
    for (const [name, words] of rows) {
      const found = [...words!.matchAll(/At all levels|For (?:all staff|leaders|senior leaders)/g)];
      const people = found.map(([phrase]) =>
        phrase === 'At all levels'
          ? 'All staff'
          : phrase.slice(4, 5).toUpperCase() + phrase.slice(5),
      );
      assert.deepEqual(
        people,
        facts.coreCompetencies[name!]!.filter((who) => who !== ''),
        name,
      );
    }
  });

  test('in the document: the diagram of career paths is only named', () => {
    assert.match(text, /### Data Scientist Career Paths\n!\[\]\([\w.-]+\.png\)\n/);
  });
}

function checkLearningAgainst(text: string): void {
  const { source, providers, offers, lostList } = facts.learning;
  const found = text.toLowerCase().replaceAll("'", '’');
  const said = (words: string) => found.includes(words.toLowerCase());

  test('in the article: what it is', () => {
    assert.ok(text.includes(`title: '${source.title}'`));
    assert.ok(text.includes(`> Written by ${source.author}, `));
    assert.ok(text.includes(`(${source.href})`));
  });

  test('in the article: names and addresses', () => {
    const lost = `Learning pathways of the ${providers[2]![0]}`;
    for (const [name, href] of [...providers, ...offers.map(([, name, , href]) => [name, href])]) {
      if (name === lost) continue;
      assert.ok(
        said(name!) || said(slug(name!)) || name === 'Office for National Statistics',
        name,
      );
      if (href) assert.ok(text.includes(`: ${href}\n`) || text.endsWith(`: ${href}`), href);
    }
  });

  test('in the article: the list of pathways is missing', () => {
    assert.ok(text.includes(`${lostList}\n\nThe GDSP is also`));
  });
}
