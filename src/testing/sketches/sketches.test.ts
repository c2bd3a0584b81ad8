/** Small extracts of the hardest parts of real sources, to prove that the format can say them. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { formatProblem, parse, type Framework } from '../../model/index.js';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

const read = (name: string) => parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

function sketch(name: string): Framework {
  const { framework } = read(name);
  assert.ok(framework, `${name} cannot be read`);
  return framework;
}

/** The entity with an id; its absence fails the test. */
function find<T extends { readonly id: string }>(list: readonly T[] | undefined, id: string): T {
  const entity = list?.find((candidate) => candidate.id === id);
  assert.ok(entity, `nothing has the id '${id}'`);
  return entity;
}

for (const name of names) {
  test(`${name} parses without a problem`, () => {
    assert.deepEqual(read(name).problems.map(formatProblem), []);
  });
}

test('operational delivery: no roles, one level described grade by grade, one waived', () => {
  const { roles, scales, skills, grades, profiles, learning } = sketch('operational-delivery');
  assert.equal(roles, undefined);
  assert.deepEqual(
    scales?.[0]?.levels.map(({ symbol }) => symbol),
    ['A', 'W', 'P', 'E'],
  );
  assert.deepEqual(scales?.[0]?.levels[1]?.aliases, ['Developing']);
  assert.equal(skills?.filter(({ type }) => type === 'core').length, 5);
  assert.equal(skills?.filter(({ type }) => type === 'scs').length, 7);

  const { descriptors = [] } = find(skills, 'power-of-connections');
  assert.equal(descriptors[0]?.absent?.kind, 'not-applicable');
  assert.deepEqual(
    descriptors.slice(1).map((entry) => [entry.mastery, entry.grades?.join()]),
    ['working', 'practitioner', 'expert'].flatMap((mastery) =>
      ['scs1', 'scs2', 'scs3'].map((grade) => [mastery, grade]),
    ),
  );

  const namesakes = skills?.filter((skill) => skill.name === 'Data and insight');
  assert.deepEqual(
    namesakes?.map(({ id }) => id),
    ['data-and-insight-core', 'data-and-insight-scs'],
  );
  assert.ok(grades?.every(({ minimumMastery }) => minimumMastery === 'working'));
  assert.equal(profiles?.[0]?.skills.length, 7);
  assert.equal(learning?.filter(({ kind }) => kind === 'collection').length, 13);
});

test('reference model: a tree of capabilities, their evidence and everything around them', () => {
  const model = sketch('reference-model');
  const { skills = [] } = model;
  const childrenOf = (id: string) => skills.filter(({ parent }) => parent === id);
  assert.equal(childrenOf('storytelling').length, 4);
  assert.deepEqual(find(skills, 'storytelling').enables, [], 'the empty column is kept');
  assert.equal(skills.filter(({ name }) => name === 'Strategic planning').length, 2);

  const areas = childrenOf('data-science-competencies');
  const competencies = areas.flatMap(({ id }) => childrenOf(id));
  assert.equal(areas.length, 7);
  assert.deepEqual(
    competencies.map(({ code }) => code),
    Array.from({ length: 28 }, (_, at) => `${at + 1}.0`),
  );
  assert.ok(competencies.some(({ assessments }) => assessments?.[0]?.evidence));
  const [elsewhere] = find(skills, 'data-science-competencies').assessments ?? [];
  assert.equal(elsewhere?.absent?.kind, 'held-elsewhere');

  const locators = find(skills, 'data-governance').deliveredBy?.[0]?.sources;
  assert.equal(locators?.[0]?.locator, 'Endnote clxix');
  assert.equal(find(model.glossary, 'digital-capability').definitions.length, 2);

  const savings = (model.caseStudies ?? []).flatMap((study) => study.savings ?? []);
  const kinds = new Set(savings.map(({ period }) => period.kind));
  assert.deepEqual([...kinds].sort(), ['not-said', 'per-year', 'to-date', 'years']);
  assert.equal(find(model.caseStudies, 'telecare').savings?.[0]?.amount, 4_597_000);

  const [grid] = model.maturityModels ?? [];
  assert.equal(grid?.stages.length, 5);
  assert.deepEqual(
    grid.areas.map(({ cells }) => cells.length),
    Array<number>(8).fill(5),
  );
  assert.equal(model.roles?.flatMap(({ portraits = [] }) => portraits).length, 2);
  assert.equal(model.teams?.[0]?.members.length, 7);
  assert.equal(model.jobTemplates?.[0]?.fields?.length, 10);
});

test('senior roles: no levels, challenges that have levels and are shared, leadership examples', () => {
  const { roles = [], skills = [], families, links, scales } = sketch('scs-roles');
  assert.equal(roles.length, 3);
  assert.ok(roles.every(({ levels, grades }) => !levels && grades?.[0] === 'scs'));
  assert.ok(roles.every((role) => role.skills?.every(({ mastery }) => mastery === undefined)));
  assert.equal(scales, undefined);
  assert.ok(skills.every(({ leadershipExamples }) => leadershipExamples?.length));
  assert.equal(families?.[0]?.challenges?.[0]?.levels?.length, 4);
  assert.match(links?.proposeChange ?? '', /propose-a-change$/);
});

test('data science learning: offers by skill and level, a pathway with parts, a list that is lost', () => {
  const { learning, providers } = sketch('data-science-learning');
  const course = find(learning, 'introduction-to-r');
  assert.deepEqual(
    course.skills?.map(({ skill, mastery }) => [skill, mastery?.join()]),
    [
      ['programming', 'awareness'],
      ['data-visualisation', 'awareness'],
    ],
  );
  assert.equal(course.skills?.[0]?.sources?.[0]?.basis, 'inferred');
  assert.equal(find(learning, 'ons-pathway').parts?.length, 3);
  assert.equal(find(learning, 'learning-pathways').sources?.[0]?.basis, 'lost');
  const kinds = new Set(learning?.map(({ kind }) => kind));
  assert.ok(
    ['course', 'community', 'apprenticeship', 'mentoring'].every((kind) =>
      kinds.has(kind as never),
    ),
  );
  assert.equal(find(providers, 'ons').name, 'Office for National Statistics');
});

test('data scientist: what the lost diagram held is said to be lost, and the moves to be inferred', () => {
  const { roles = [], moves = [] } = sketch('data-scientist-lost');
  const basisOf = (move: (typeof moves)[number]) => move.sources?.[0]?.basis;
  assert.ok(roles[0]?.sources?.some(({ basis }) => basis === 'lost'));
  assert.ok(
    moves
      .filter(({ kind }) => kind === 'progression')
      .every((move) => basisOf(move) === 'inferred'),
  );
  assert.deepEqual(
    moves.filter((move) => basisOf(move) === 'lost').map(({ kind }) => kind),
    ['entry', 'exit'],
  );
  assert.ok(find(roles[0]?.levels, 'lead-data-scientist').condition);
});

test('software developer: a fork into tracks of equal seniority, and ways out of the role', () => {
  const { roles, moves = [], changes } = sketch('software-developer');
  const { levels = [], name } = find(roles, 'software-developer');
  assert.equal(levels.length, 9);
  const bySeniority = [4, 5, 6].map((seniority) =>
    levels.filter((level) => level.seniority === seniority).map(({ track }) => track),
  );
  assert.deepEqual(bySeniority, Array(3).fill(['technical', 'management']));
  assert.deepEqual(find(levels, 'senior-developer').grades, ['seo', 'g7']);
  assert.equal(find(levels, 'senior-developer-management').grades, undefined);
  const forks = moves.filter(({ from }) => from.roleLevel === 'developer');
  assert.equal(forks.length, 2);
  assert.equal(find(moves, 'developer-to-cto').to.role, 'chief-technology-officer');
  assert.deepEqual(name, { en: 'Software developer', cy: 'Datblygwr meddalwedd' });
  assert.equal(changes?.length, 4);
});
