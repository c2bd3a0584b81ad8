/**
 * The facts of the Government Digital and Data framework. The ledger was noted from the downloads by other means than the
 * importer; the order of the levels in it comes from reading their texts.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import Papa from 'papaparse';
import { keepSummaries } from '../../exchange/wording/summaries.js';
import { importGdad } from '../../exchange/gdad/index.js';
import { Report, type SourceFile } from '../../exchange/index.js';
import { indexOf, parse } from '../../model/index.js';
import { assertCited, bundled, plain } from './bundled.js';

interface LevelledRole {
  readonly family: string;
  /** Most junior first. */
  readonly levels: readonly string[];
  /** One letter for each level: the level of mastery, or a full stop where it does not need the skill. */
  readonly skills: Readonly<Record<string, string>>;
}

interface SeniorRole {
  readonly family: string;
  readonly skillsWithoutLevels: readonly string[];
}

interface Ledger {
  readonly roles: Readonly<Record<string, LevelledRole | SeniorRole>>;
  /** The levels of mastery that are defined, one place for each; empty for skills without levels. */
  readonly skills: Readonly<Record<string, string>>;
}

const LETTERS = { awareness: 'A', working: 'W', practitioner: 'P', expert: 'E' } as const;
const letter = (mastery: string | undefined) => LETTERS[mastery as keyof typeof LETTERS] ?? '.';

const ledger = JSON.parse(
  readFileSync(new URL('./government-digital-and-data.ledger.json', import.meta.url), 'utf8'),
) as Ledger;
const data = bundled('government-digital-and-data');
const index = indexOf(parse(data).framework!);
const { families = [], roles = [], skills = [], grades = [], moves = [] } = index.framework;
const levelsOf = (role: string) => roles.find(({ name }) => name === role)?.levels ?? [];

test('8 families, 52 roles, 201 role levels, 188 skills, 1,781 requirements and 28 without levels', () => {
  const requirements = index.roleLevels.flatMap(({ roleLevel }) => roleLevel.skills ?? []);
  assert.deepEqual(
    [families.length, roles.length, index.roleLevels.length, skills.length, requirements.length],
    [8, 52, 201, 188, 1781],
  );
  assert.equal(roles.flatMap((role) => role.skills ?? []).length, 28);
  assert.equal(roles.filter(({ levels }) => levels === undefined).length, 4);
  assert.equal(skills.filter(({ scale }) => scale === null).length, 22);
});

test('every role stands in its family with its levels, and needs what the ledger says', () => {
  assert.deepEqual(roles.map(({ name }) => name).sort(), Object.keys(ledger.roles).sort());
  for (const role of roles) {
    const noted = ledger.roles[plain(role.name)]!;
    assert.equal(index.family(role.family!)?.name, noted.family);
    if ('skillsWithoutLevels' in noted) {
      const names = (role.skills ?? []).map(({ skill }) => plain(index.skill(skill)!.name));
      assert.deepEqual(names.sort(), noted.skillsWithoutLevels);
      continue;
    }
    const levels = role.levels ?? [];
    assert.deepEqual(
      levels.map(({ name }) => name),
      noted.levels,
    );
    for (const [name, letters] of Object.entries(noted.skills)) {
      const found = levels.map((level) =>
        letter(level.skills?.find(({ skill }) => index.skill(skill)?.name === name)?.mastery),
      );
      assert.equal(found.join(''), letters, `${plain(role.name)}: ${name}`);
    }
    const noise = levels
      .flatMap((level) => level.skills ?? [])
      .filter(({ skill }) => !(plain(index.skill(skill)!.name) in noted.skills));
    assert.deepEqual(noise, []);
  }
});

test('every skill has the levels that are defined, each with words of ours, or a link to the official ones', () => {
  assert.deepEqual(skills.map(({ name }) => name).sort(), Object.keys(ledger.skills).sort());
  for (const skill of skills) {
    const found = (skill.descriptors ?? []).map(({ mastery, absent }) =>
      absent?.kind === 'not-defined' ? '.' : letter(mastery),
    );
    assert.equal(found.join(''), ledger.skills[plain(skill.name)], plain(skill.name));
    for (const { text, absent } of skill.descriptors ?? []) {
      assert.ok(text ?? absent?.href ?? absent?.kind === 'not-defined', plain(skill.name));
    }
  }
});

test('the levels of the data roles, the software developer and the senior roles are described in words of ours', () => {
  const described = roles.filter(
    ({ family, name }) => family === 'data' || name === 'Software developer',
  );
  assert.equal(described.length, 10);
  for (const level of described.flatMap(({ levels = [] }) => levels)) {
    assert.ok(level.description, plain(level.name));
    for (const { skill, mastery } of level.skills ?? []) {
      const descriptor = index
        .skill(skill)
        ?.descriptors?.find((other) => other.mastery === mastery);
      assert.ok(descriptor?.text, `${plain(level.name)}: ${skill} at ${mastery ?? ''}`);
    }
  }
  for (const role of roles.filter(({ levels }) => levels === undefined)) {
    assert.ok(role.responsibilities?.length && role.challenges?.length, plain(role.name));
    for (const { skill } of role.skills ?? []) {
      const { statements, leadershipExamples } = index.skill(skill)!;
      assert.ok(statements?.length && leadershipExamples?.length, skill);
    }
  }
});

test('every role and skill has a summary of its own, and cites its place in the downloads', () => {
  const texts = [...roles, ...skills].map(({ description }) => plain(description));
  assert.equal(new Set(texts).size, roles.length + skills.length);
  for (const skill of skills) assertCited([skill], skill.sources![0]!.source);
  for (const role of roles)
    assertCited(
      [role, ...(role.levels ?? [])].map((one) => ({ sources: one.sources!.slice(0, 1) })),
      'role-content',
    );
});

test('the order of levels is stated for software developers and marked as inferred for every other role', () => {
  for (const role of roles.filter(({ levels }) => levels !== undefined)) {
    const isInferred = role.sources!.some(({ basis }) => basis === 'inferred');
    assert.equal(isInferred, role.name !== 'Software developer', plain(role.name));
  }
});

test('forks are tracks: a management level stands beside its namesake', () => {
  const forked = index.roleLevels.filter(({ roleLevel }) => roleLevel.track !== undefined);
  assert.equal(forked.length, 12);
  for (const { roleLevel, role } of forked.filter(
    ({ roleLevel: level }) => level.track === 'management',
  )) {
    const beside = role.levels!.find(
      ({ name }) => `${plain(name)} - management` === roleLevel.name,
    );
    assert.deepEqual([beside?.track, beside?.seniority], ['specialist', roleLevel.seniority]);
  }
});

test('grades and the senior role that a role leads to are as the saved page has them', () => {
  assert.deepEqual(
    grades.map(({ name }) => name),
    ['AO', 'EO', 'HEO', 'SEO', 'G7', 'G6', 'SCS'],
  );
  const found = levelsOf('Software developer').map(({ grades: of = [] }) => of.join(' '));
  assert.deepEqual(found, ['ao eo', 'eo heo', 'heo seo', 'seo g7', '', 'g7 g6', '', 'g7 g6', '']);
  const stated = moves.filter(
    ({ kind, sources }) =>
      kind === 'progression' && sources?.every(({ basis }) => basis === undefined),
  );
  assert.deepEqual(
    stated.map(({ from, to }) => [from.role, to.role]),
    [['software-developer', 'chief-technology-officer']],
  );
  assert.ok(
    moves
      .filter(({ kind, from }) => kind === 'progression' && from.roleLevel !== undefined)
      .every(({ sources }) => sources?.[0]?.basis === 'inferred'),
  );
  const sharing = moves
    .filter(({ kind }) => kind === 'lateral')
    .map(({ to, name }) => `${to.role!}: ${plain(name)}`);
  assert.deepEqual(sharing, [
    'development-operations-devops-engineer: Shares 10 skills',
    'infrastructure-engineer: Shares 4 skills',
    'application-operations-engineer: Shares 2 skills',
    'command-and-control-centre-manager: Shares 2 skills',
    'content-strategist: Shares 2 skills',
  ]);
});

const folder = new URL('../../../../shared/sources/gdad/', import.meta.url);
const isHere = existsSync(folder);
const skip = isHere ? false : 'The downloads are not here: the facts are not compared with them.';
const source = (name: string): SourceFile => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
});

test('the ledger is what the downloads say', { skip }, () => {
  const { data: rows } = Papa.parse<Record<string, string>>(source('roles.csv').text, {
    header: true,
  });
  const said = new Set(
    rows
      .filter((row) => row['Role'] && row['Role Level'] !== 'NOT IN USE')
      .map((row) =>
        ['Role', 'Role Level', 'Skill Name', 'Skill Level']
          .map((column) => row[column]!.trim())
          .join('\n'),
      ),
  );
  const noted = Object.entries(ledger.roles).flatMap(([role, entry]) =>
    'levels' in entry
      ? Object.entries(entry.skills).flatMap(([skill, letters]) =>
          entry.levels.flatMap((level, at) => {
            const mastery = Object.entries(LETTERS).find(([, short]) => short === letters[at])?.[0];
            if (mastery === undefined) return [];
            return [[role, level, skill, mastery[0]!.toUpperCase() + mastery.slice(1)].join('\n')];
          }),
        )
      : [],
  );
  assert.equal(noted.length, 1781);
  assert.deepEqual(new Set(noted), said);
});

test(
  'the dataset is what the importer makes of the downloads, with our words kept',
  { skip },
  () => {
    const official = importGdad(
      {
        roles: source('roles.csv'),
        skills: source('skills.csv'),
        pages: [source('software-developer.html'), source('skills.html')],
        previous: data,
        edition: { name: '2025-09-25', date: '2025-09-25' },
      },
      new Report(),
    );
    const report = new Report();
    assert.deepEqual(JSON.parse(JSON.stringify(keepSummaries(official, data, report))), data);
    assert.deepEqual(report.notes, []);
  },
);
