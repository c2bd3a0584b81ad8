import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse, type Framework } from '../../model/index.js';
import { Report } from '../report.js';
import { exportJsonLd, type JsonLdOptions } from './index.js';
import type { Node, Value } from './values.js';

/** What schema.org 30.0 says of the types that are used: what each is a kind of. */
const types: Readonly<Record<string, readonly string[]>> = {
  Thing: [],
  Intangible: ['Thing'],
  StructuredValue: ['Intangible'],
  Organization: ['Thing'],
  ContactPoint: ['StructuredValue'],
  CreativeWork: ['Thing'],
  DefinedTerm: ['Intangible'],
  DefinedTermSet: ['CreativeWork'],
  CategoryCode: ['DefinedTerm'],
  CategoryCodeSet: ['DefinedTermSet'],
  Occupation: ['Intangible'],
  LearningResource: ['CreativeWork'],
  Course: ['CreativeWork', 'LearningResource'],
  EducationalOccupationalProgram: ['Intangible'],
  WorkBasedProgram: ['EducationalOccupationalProgram'],
  Credential: ['CreativeWork'],
  EducationalOccupationalCredential: ['Credential'],
};

/** And of the properties: on which types each may stand, and what may stand in it. */
const properties: Readonly<Record<string, { on: readonly string[]; holds: readonly string[] }>> = {
  name: { on: ['Thing'], holds: ['Text'] },
  alternateName: { on: ['Thing'], holds: ['Text'] },
  description: { on: ['Thing'], holds: ['Text'] },
  disambiguatingDescription: { on: ['Thing'], holds: ['Text'] },
  url: { on: ['Thing'], holds: ['URL'] },
  inLanguage: { on: ['CreativeWork'], holds: ['Text'] },
  version: { on: ['CreativeWork'], holds: ['Text'] },
  datePublished: { on: ['CreativeWork'], holds: ['Date'] },
  creativeWorkStatus: { on: ['CreativeWork'], holds: ['Text'] },
  license: { on: ['CreativeWork'], holds: ['CreativeWork', 'URL'] },
  creditText: { on: ['CreativeWork'], holds: ['Text'] },
  publisher: { on: ['CreativeWork'], holds: ['Organization'] },
  provider: { on: ['CreativeWork', 'EducationalOccupationalProgram'], holds: ['Organization'] },
  isBasedOn: { on: ['CreativeWork'], holds: ['CreativeWork'] },
  isPartOf: { on: ['CreativeWork'], holds: ['CreativeWork'] },
  about: { on: ['CreativeWork'], holds: ['Thing'] },
  email: { on: ['Organization'], holds: ['Text'] },
  contactPoint: { on: ['Organization'], holds: ['ContactPoint'] },
  hasDefinedTerm: { on: ['DefinedTermSet'], holds: ['DefinedTerm'] },
  inDefinedTermSet: { on: ['DefinedTerm'], holds: ['DefinedTermSet'] },
  termCode: { on: ['DefinedTerm'], holds: ['Text'] },
  codeValue: { on: ['CategoryCode'], holds: ['Text'] },
  inCodeSet: { on: ['CategoryCode'], holds: ['CategoryCodeSet'] },
  skills: { on: ['Occupation'], holds: ['DefinedTerm'] },
  responsibilities: { on: ['Occupation'], holds: ['Text'] },
  occupationalCategory: { on: ['Occupation'], holds: ['CategoryCode'] },
  teaches: { on: ['LearningResource'], holds: ['DefinedTerm'] },
  learningResourceType: { on: ['LearningResource'], holds: ['Text'] },
};

const kindsOf = (type: string): Set<string> =>
  new Set([type, ...(types[type] ?? []).flatMap((above) => [...kindsOf(above)])]);
const listOf = (value: Value | undefined): readonly Value[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Value[]) : [value];
const isNode = (value: Value): value is Node => typeof value === 'object' && !Array.isArray(value);

const graphOf = (text: string) => (JSON.parse(text) as { '@graph': Node[] })['@graph'];

function kindsOfNode(node: Node): Set<string> {
  const names = listOf(node['@type']) as readonly string[];
  for (const name of names) assert.ok(Object.hasOwn(types, name), `no such type: ${name}`);
  return new Set(names.flatMap((name) => [...kindsOf(name)]));
}

/** Every type, property and value is one that schema.org has. */
function check(text: string): void {
  const graph = graphOf(text);
  const byId = new Map(graph.map((node) => [node['@id'] as string, node]));
  assert.equal(byId.size, graph.length, 'each @id stands for one thing');
  const visit = (node: Node) => {
    const kinds = kindsOfNode(node);
    for (const [name, value] of Object.entries(node)) {
      if (name.startsWith('@')) continue;
      const property = properties[name];
      assert.ok(property, `no such property: ${name}`);
      assert.ok(
        property.on.some((type) => kinds.has(type)),
        `${name} on ${[...kinds].join(', ')}`,
      );
      for (const item of listOf(value)) checkValue(name, property.holds, item);
    }
  };
  const checkValue = (name: string, holds: readonly string[], value: Value) => {
    const isText = typeof value === 'string' || (isNode(value) && '@value' in value);
    if (isText) {
      assert.ok(
        holds.some((kind) => ['Text', 'URL', 'Date'].includes(kind)),
        `text in ${name}`,
      );
      assert.notEqual(value, '');
      return;
    }
    assert.ok(isNode(value));
    const isReference = Object.keys(value).join() === '@id';
    const target = isReference ? byId.get(value['@id'] as string) : value;
    assert.ok(target, `${name} refers to nothing: ${JSON.stringify(value)}`);
    const kinds = kindsOfNode(target);
    assert.ok(
      holds.some((kind) => kinds.has(kind)),
      `${[...kinds].join(', ')} in ${name}`,
    );
    if (!isReference) visit(target);
  };
  graph.forEach(visit);
}

const bakery: Framework = {
  formatVersion: 1,
  id: 'bakery',
  title: { en: 'Bakery skills', cy: 'Sgiliau becws' },
  edition: { name: '2', date: '2026-02' },
  status: 'live',
  language: 'en',
  wording: 'official',
  publisher: { name: 'Guild', href: 'https://g.example/', contact: 'mailto:a@g.example?subject=x' },
  licence: { name: 'CC BY 4.0', href: 'https://cc.example/by', attribution: 'By the Guild' },
  links: { home: 'https://g.example/skills#top' },
  sources: [{ id: 'book', title: 'Book', author: 'A. Baker', publisher: 'Press', date: '2020' }],
  scales: [{ id: 'scale', name: 'Levels', levels: [{ id: 'basic', name: 'Basic', symbol: 'B' }] }],
  grades: [{ id: 'g', name: 'G' }],
  families: [{ id: 'shop', name: 'Shop' }],
  skills: [
    {
      id: 'dough',
      name: 'Dough',
      aliases: ['Paste'],
      description: 'Kneads </script><!-- \u2028.',
      statements: [{ text: 'You weigh.' }],
      descriptors: [{ mastery: 'basic', text: 'Helps.' }],
      sources: [{ source: 'book', href: 'https://g.example/skills#dough' }],
    },
    { id: 'ovens', name: 'Ovens', code: 'O1', parent: 'dough' },
  ],
  roles: [
    {
      id: 'baker',
      name: 'Baker',
      family: 'shop',
      skills: [{ skill: 'ovens' }],
      levels: [
        {
          id: 'junior',
          name: 'Junior baker',
          grades: ['g'],
          responsibilities: [{ text: 'gets up' }, { text: 'bakes' }],
          skills: [{ skill: 'dough', mastery: 'basic', importance: 'essential' }],
        },
      ],
    },
    { id: 'owner', name: 'Owner', skills: [{ skill: 'dough' }] },
  ],
  providers: [{ id: 'school', name: 'School' }],
  learning: [
    {
      id: 'class',
      name: 'Class',
      kind: 'course',
      provider: 'school',
      languages: ['en', 'cy'],
      skills: [{ skill: 'dough' }],
    },
    { id: 'years', name: 'Three years', kind: 'apprenticeship', skills: [{ skill: 'dough' }] },
    { id: 'reading', name: 'A book', kind: 'reading', href: 'https://g.example/book' },
    { id: 'paper', name: 'Certificate', kind: 'qualification', skills: [{ skill: 'ovens' }] },
    { id: 'fair', name: 'Bread fair', kind: 'event' },
  ],
  glossary: [{ id: 'crumb', name: 'Crumb', definitions: [{ text: 'Inside.' }, { text: 'Bit.' }] }],
};

const write = (framework = bakery, options: JsonLdOptions = {}) => {
  const report = new Report();
  const text = exportJsonLd(framework, report, options);
  const graph = graphOf(text);
  return { text, graph, report, node: (name: string) => graph.find((one) => one['name'] === name) };
};

test('every type and property is schema.org’s, and every reference leads to a thing', () => {
  assert.deepEqual(parse(bakery).problems, []);
  check(write().text);
  check(write({ ...bakery, wording: 'summary' }).text);
  check(write(bakery, { baseUrl: 'https://me.example/x', language: 'cy' }).text);
});

test('roles and their levels are occupations with skills; a family is their category', () => {
  const { node } = write();
  assert.deepEqual(node('Junior baker'), {
    '@type': 'Occupation',
    '@id': 'https://g.example/skills#role-level-junior',
    name: 'Junior baker',
    responsibilities: ['gets up', 'bakes'],
    occupationalCategory: [
      { '@id': 'https://g.example/skills#role-baker' },
      { '@id': 'https://g.example/skills#family-shop' },
    ],
    skills: [
      { '@id': 'https://g.example/skills#dough' },
      { '@id': 'https://g.example/skills#skill-ovens' },
    ],
  });
  assert.deepEqual(node('Baker')!['@type'], ['Occupation', 'CategoryCode']);
  assert.equal(node('Owner')!['@type'], 'Occupation');
  assert.equal(node('Ovens')!['termCode'], 'O1');
});

test('nothing is a job posting, and an event without a date is left out and told', () => {
  const { text, report } = write();
  assert.doesNotMatch(text, /JobPosting|Bread fair/);
  const lost = new Map(report.notes.map(({ code, message }) => [code, message]));
  assert.match(lost.get('learning')!, /^1 learning/);
  assert.deepEqual(
    ['required-level', 'importance', 'descriptor', 'grade', 'parent'].filter(
      (code) => !lost.has(code),
    ),
    [],
  );
});

test('texts in several languages keep their languages; one can be chosen', () => {
  const title = (options?: JsonLdOptions) => write(bakery, options).graph[0]!;
  assert.deepEqual(title()['name'], [
    { '@value': 'Bakery skills', '@language': 'en' },
    { '@value': 'Sgiliau becws', '@language': 'cy' },
  ]);
  const welsh = title({ language: 'cy' });
  assert.deepEqual([welsh['name'], welsh['inLanguage']], ['Sgiliau becws', 'cy']);
  assert.equal(title({ language: 'fr' })['inLanguage'], 'en');
});

test('names of things are stable and below the address that was given', () => {
  const ids = (framework: Framework, baseUrl?: string) =>
    write(framework, { baseUrl }).graph.map((node) => node['@id'] as string);
  assert.ok(
    ids(bakery, 'https://me.example/x#y').every((id) => id.startsWith('https://me.example/x#')),
  );
  const next = {
    ...bakery,
    skills: [{ ...bakery.skills![0]!, name: 'Doughs' }, bakery.skills![1]!],
  };
  assert.deepEqual(ids(next), ids(bakery));
  assert.ok(ids({ ...bakery, links: {} }).includes('#role-owner'));
  const shared = bakery.skills!.map((skill) => ({
    ...skill,
    sources: bakery.skills![0]!.sources!,
  }));
  check(write({ ...bakery, skills: shared }).text);
});

test('a summary is based on the official text, and not said to be its publisher’s', () => {
  const [official, summary] = [bakery, { ...bakery, wording: 'summary' as const }].map(
    (framework) => write(framework).graph[0]!,
  );
  assert.equal((official!['publisher'] as Node)['email'], 'a@g.example');
  assert.equal(summary!['publisher'], undefined);
  const [based, book] = listOf(summary!['isBasedOn']) as readonly Node[];
  assert.deepEqual(book!['publisher'], { '@type': 'Organization', name: 'Press' });
  assert.equal((based!['publisher'] as Node)['name'], 'Guild');
  assert.match(summary!['disambiguatingDescription'] as string, /summary/);
});

test('the text may stand within a script element', () => {
  const { text, node } = write();
  assert.doesNotMatch(text, /[<\u2028\u2029]/);
  assert.deepEqual(node('Dough')!['description'], ['Kneads </script><!-- \u2028.', 'You weigh.']);
});

const data = new URL('../../../data/', import.meta.url);

test(
  'every bundled dataset can be written so',
  { skip: existsSync(data) ? false : 'the data is not here' },
  () => {
    for (const name of readdirSync(data).filter((file) => file.endsWith('.json'))) {
      const { framework } = parse(readFileSync(new URL(name, data), 'utf8'));
      check(write(framework).text);
      check(write(framework, { baseUrl: 'https://me.example/' }).text);
    }
  },
);
