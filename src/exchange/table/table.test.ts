import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parse, type Framework } from '../../model/index.js';
import { writeTable } from '../csv.js';
import { ExchangeError, Report } from '../index.js';
import { importTables, readMapping, suggestMapping, type Mapping } from './index.js';

const LEVELS = ['Awareness', 'Working', 'Practitioner', 'Expert'];

const names = (prefix: string) =>
  fc
    .integer({ min: 1, max: 5 })
    .map((count) => Array.from({ length: count }, (_, at) => `${prefix} ${at}`));

/** What each role level needs: a level of mastery, or '' for nothing. */
const matrix = fc.tuple(names('Skill'), names('Step')).chain(([skills, steps]) =>
  fc
    .array(fc.constantFrom('', ...LEVELS), {
      minLength: skills.length * steps.length,
      maxLength: skills.length * steps.length,
    })
    .map((cells) => ({
      skills,
      steps,
      need: (skill: number, step: number) => cells[skill * steps.length + step]!,
    })),
);

function imported(rows: string[][], table: Omit<Mapping['tables'][number], 'file'>): Framework {
  const [head = [], ...rest] = rows;
  const mapping = { scale: LEVELS, tables: [{ constants: { role: 'Role' }, ...table }] };
  const files = [{ name: 'table.csv', text: writeTable(head, rest) }];
  return importTables({ files, mapping }, new Report());
}

const needs = ({ roles = [] }: Framework) =>
  roles
    .flatMap(({ levels = [] }) => levels)
    .flatMap(({ id, skills = [] }) =>
      skills.map((one) => `${id} ${one.skill} ${one.mastery ?? ''}`),
    )
    .sort();

test('the same matrix says the same in every form', () => {
  fc.assert(
    fc.property(matrix, ({ skills, steps, need }) => {
      const long = skills.flatMap((skill, at) =>
        steps.flatMap((step, to) => (need(at, to) ? [[step, skill, need(at, to)]] : [])),
      );
      const bySkill = skills.map((skill, at) => [skill, ...steps.map((_, to) => need(at, to))]);
      const byStep = steps.map((step, to) => [step, ...skills.map((_, at) => need(at, to))]);
      const first = imported([['Skill', ...steps], ...bySkill], {
        columns: { skill: 'Skill' },
        wide: [{ columns: steps, heading: 'role level', cell: 'mastery' }],
      });
      const second = imported([['Step', ...skills], ...byStep], {
        columns: { 'role level': 'Step' },
        wide: [{ columns: 'others', heading: 'skill', cell: 'mastery' }],
      });
      assert.deepEqual(needs(second), needs(first));
      if (!long.length) return;
      const third = imported([['Step', 'Skill', 'Level'], ...long], {
        columns: { 'role level': 'Step', skill: 'Skill', mastery: 'Level' },
      });
      assert.deepEqual(needs(third), needs(first));
    }),
  );
});

const heading = fc.oneof(
  fc.constantFrom(
    ...['Role', 'Role level', 'Skill', 'Skills', 'Level', 'Description', 'Family', 'Grade', 'Name'],
    ...[
      'Awareness',
      'Expert',
      'Domain',
      'Capability',
      'URL',
      'Provider',
      'Course',
      'slug',
      'Notes',
    ],
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const cell = fc.oneof(
  fc.constantFrom(
    '',
    'A',
    'W',
    'x',
    '1',
    '2',
    'Working',
    'one; two',
    'a|b',
    'N/A',
    'en',
    'https://example.org/',
  ),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
);
const anyTable = fc
  .tuple(
    fc.constantFrom('skills.csv', 'roles.csv', 'learning.csv', 'levels.csv', 'table.csv'),
    fc.uniqueArray(heading, { minLength: 1, maxLength: 6, selector: (name) => name.trim() }),
  )
  .chain(([name, head]) =>
    fc
      .array(fc.array(cell, { minLength: head.length, maxLength: head.length }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((rows) => ({ name, text: writeTable(head, rows) })),
  );

test('a skill that is above another one is not put below it as well, and the report says so', () => {
  const file = { name: 'levels.csv', text: 'Domain,Skill\nSea,Tides\nTides,Sea\nSea,Winds\n' };
  const { mapping } = suggestMapping([file]);
  const report = new Report();
  const { skills } = importTables({ files: [file], mapping }, report);
  assert.deepEqual(Object.fromEntries(skills!.map(({ id, parent }) => [id, parent])), {
    sea: undefined,
    tides: 'sea',
    winds: 'sea',
  });
  const [note] = report.notes.filter(({ code }) => code === 'cycle');
  assert.match(note!.message, /“Sea” is above “Tides” already/);
  assert.equal(note!.place?.line, 3);
});

test('a proposed mapping can always be used, and what comes of it is a dataset without problems', () => {
  fc.assert(
    fc.property(anyTable, (file) => {
      let mapping: Mapping;
      try {
        const text = JSON.stringify(suggestMapping([file]).mapping);
        mapping = readMapping({ name: 'mapping.json', text });
      } catch (error) {
        // A table of blank rows, or one whose columns cannot be told apart, is refused in words.
        assert.ok(error instanceof ExchangeError, String(error));
        return;
      }
      const framework = importTables({ files: [file], mapping }, new Report());
      assert.deepEqual(parse(JSON.stringify(framework)).problems, []);
    }),
    { numRuns: 500 },
  );
});

const WITH_GRADES = {
  framework: {
    grades: [
      { id: 'heo', name: 'Higher Executive Officer', aliases: ['HEO'] },
      { id: 'seo', name: 'SEO' },
    ],
    skillTypes: [{ id: 'technical', name: { en: 'Technical', cy: 'Technegol' } }],
    families: [{ id: 'numbers', name: 'Data', description: 'Work with numbers.' }],
  },
  tables: [
    {
      columns: {
        ...{ role: 'Role', family: 'Family', skill: 'Skill', 'skill type': 'Type' },
        ...{ 'role level': 'Level', grades: { column: 'Grade', separator: ',' } },
        ...{ importance: 'Importance', note: 'Note' },
      },
    },
  ],
} satisfies Mapping;

const graded = (lines: readonly string[], previous?: Framework) => {
  const head = 'Role,Family,Level,Grade,Skill,Type,Importance,Note';
  const report = new Report();
  const files = [{ name: 'grades.csv', text: [head, ...lines].join('\n') }];
  const framework = importTables({ files, mapping: WITH_GRADES, previous }, report);
  assert.deepEqual(parse(JSON.stringify(framework)).problems, []);
  return { framework, report };
};

test('grades, types and families that the mapping describes are those that the tables name', () => {
  const { framework } = graded([
    'Analyst,data,Senior,"seo,HEO,SEO,Grade 7",Reading,TECHNICAL,,',
    'Analyst,Data,Senior,grade 7,Writing,Creative,,',
  ]);
  const { grades, skillTypes, families, roles } = framework;
  assert.deepEqual(grades, [...WITH_GRADES.framework.grades, { id: 'grade-7', name: 'Grade 7' }]);
  assert.deepEqual(roles![0]!.levels![0]!.grades, ['seo', 'heo', 'grade-7']);
  assert.deepEqual(
    skillTypes!.map(({ id }) => id),
    ['technical', 'creative'],
  );
  const [family, ...others] = families!;
  assert.deepEqual(others, []);
  assert.equal(roles![0]!.family, 'numbers');
  assert.equal(family!.description, 'Work with numbers.');
  assert.deepEqual(family!.sources, [{ source: 'grades', locator: 'line 2' }]);
});

test('grades and types keep the ids that they had in the last import', () => {
  const rows = ['Analyst,Data,Senior,Grade 7,Reading,Creative,,'];
  const { framework } = graded(rows);
  const before = {
    ...framework,
    grades: [{ id: 'g7', name: 'Grade Seven', aliases: ['Grade 7'] }],
    skillTypes: [{ id: 'arts', name: 'Creative' }],
  };
  const { framework: after } = graded(rows, before);
  assert.deepEqual(after.roles![0]!.levels![0]!.grades, ['g7']);
  assert.equal(after.skills![0]!.type, 'arts');
});

test('what rows say otherwise of the same requirement is told, and what they add is kept', () => {
  const { framework, report } = graded([
    'Analyst,Data,Senior,,Reading,,essential,',
    'Analyst,Data,Senior,,Reading,,desirable,aloud',
    'Analyst,Data,Senior,,Reading,,essential,to children',
  ]);
  assert.deepEqual(framework.roles![0]!.levels![0]!.skills, [
    { skill: 'reading', importance: 'essential', note: 'aloud' },
  ]);
  assert.deepEqual(
    report.notes.filter(({ kind }) => kind === 'unused').map(({ message }) => message),
    [
      '“Senior” needs “Reading” as “desirable” here and as “essential” in line 2, which was kept',
      '“Senior” needs “Reading” with the note “to children” here and with the note “aloud” in line 3, which was kept',
    ],
  );
});

test('of very many unknown names, the first are told with a hint and all are told', () => {
  const unknown = Array.from({ length: 3000 }, (_, at) => `Skill ${at},Area of number ${at}`);
  const text = ['Skill,Parent', 'Areas of number 1,', 'Reading,Areas of number 1', ...unknown].join(
    '\n',
  );
  const report = new Report();
  const tables = [{ columns: { skill: 'Skill', 'skill parent': 'Parent' } }];
  importTables({ files: [{ name: 'a.csv', text }], mapping: { tables } }, report);
  const told = report.notes.filter(({ code }) => code === 'unknown-name');
  assert.equal(told.length, 3000);
  assert.match(told[0]!.message, /did you mean 'Areas of number 1'/);
  assert.equal(told.filter(({ message }) => message.includes('did you mean')).length, 100);
});
