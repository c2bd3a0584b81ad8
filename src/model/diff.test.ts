import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { pathsIn, valueAt, withEntry, withoutValue, withValue } from '../testing/changes.js';
import { validDocuments } from '../testing/document-arbitraries.js';
import { largeFramework } from '../testing/large-framework.js';
import { randomFramework } from '../testing/random-framework.js';
import { richFramework } from '../testing/rich-framework.js';
import {
  changesForRole,
  compareEditions,
  comparingEditions,
  countEditionChanges,
  type Difference,
  type EntityChange,
} from './diff.js';
import { equal } from './equal.js';
import { parse, type Framework } from './index.js';

const read = (value: unknown) => parse(value).framework!;
const rich = read(richFramework());

const changesTo = (after: unknown, before: Framework = rich) =>
  compareEditions(before, after as Framework).changes;

/** The one change that an edit makes. */
function only(after: unknown, before?: Framework): EntityChange {
  const changes = changesTo(after, before);
  assert.equal(changes.length, 1, JSON.stringify(changes, null, 2));
  return changes[0]!;
}

function difference(after: unknown, before?: Framework): Difference {
  const { differences } = only(after, before);
  assert.equal(differences.length, 1, JSON.stringify(differences, null, 2));
  return differences[0]!;
}

test('an edition does not differ from itself', () => {
  for (const document of validDocuments)
    assert.deepEqual(changesTo(read(structuredClone(document)), read(document)), []);
});

test('a requirement is raised, lowered, added, dropped', () => {
  const at = 'roles[0].levels[1].skills[0]';
  const lowered = difference(withValue(rich, `${at}.mastery`, 'working'));
  assert.ok(lowered.kind === 'requirement');
  assert.equal(lowered.change, 'lowered');
  assert.equal(lowered.skill.id, 'data-ethics');
  assert.deepEqual([lowered.from?.place, lowered.to?.place, lowered.to?.of], [4, 2, 4]);
  assert.deepEqual(
    [
      withValue(rich, 'roles[0].levels[0].skills[1].mastery', 'expert'),
      withoutValue(rich, at),
      withEntry(rich, 'roles[2].levels[0].skills', { skill: 'vision' }),
      withValue(rich, `${at}.importance`, 'desirable'),
      withoutValue(rich, `${at}.mastery`),
    ].map((edit) => (difference(edit) as Difference & { kind: 'requirement' }).change),
    ['raised', 'dropped', 'added', 'importance', 'relevelled'],
  );
});

test('a reworded field comes with both its wordings', () => {
  const told = difference(
    withValue(rich, 'skills[1].descriptors[0].text', 'Knows why there are rules.'),
  );
  assert.deepEqual(told, {
    kind: 'text',
    change: 'reworded',
    where: [
      { field: 'descriptors', entry: { key: 'awareness', name: 'Awareness' } },
      { field: 'text' },
    ],
    from: 'Knows that there are rules.',
    to: 'Knows why there are rules.',
  });
});

test('each language is told by itself; the own language need not be named', () => {
  const name = 'skills[1].name';
  assert.deepEqual(changesTo(withValue(rich, 'roles[0].name', { en: 'Analyst' })), []);
  const welsh = difference(withValue(rich, name, { en: 'Data ethics', cy: 'Egwyddorion data' }));
  assert.ok(welsh.kind === 'text');
  assert.deepEqual([welsh.change, welsh.language], ['reworded', 'cy']);
  const gone = difference(withValue(rich, name, 'Data ethics'));
  assert.deepEqual(gone.kind === 'text' && [gone.change, gone.language], ['removed', 'cy']);
});

test('other capitals, links or paragraphs are another form of the same words', () => {
  const told = difference(
    withValue(rich, 'skills[1].descriptors[0].text', [
      { paragraph: ['Knows that there are ', { text: 'rules', href: '/rules' }, '.'] },
    ]),
  );
  assert.deepEqual(told.kind === 'text' && told.change, 'form');
});

test('a renamed thing keeps its id', () => {
  const told = only(withValue(rich, 'roles[0].name', 'Data analyst'));
  assert.deepEqual(told.differences, [{ kind: 'renamed', from: 'Analyst', to: 'Data analyst' }]);
  assert.deepEqual(told.roles, ['analyst']);
});

/** The whole document with another id for a skill, wherever it stands. */
const withOtherId = (document: unknown, id: string, other: string) =>
  JSON.parse(JSON.stringify(document).replaceAll(`"${id}"`, `"${other}"`)) as unknown;

test('a thing is known by its former name, its name, or likeness, though its id is another', () => {
  const coding = withOtherId(rich, 'programming', 'coding');
  const named = only(coding);
  assert.deepEqual(named.known, { by: 'name' });
  assert.deepEqual(named.differences, [
    { kind: 're-identified', from: 'programming', to: 'coding' },
  ]);
  const former = withValue(
    withValue(coding, 'skills[2].name', 'Writing code'),
    'skills[2].formerNames',
    [{ name: 'Programming' }],
  );
  assert.deepEqual(only(former).known, { by: 'former name' });
  const alike = only(withValue(coding, 'skills[2].name', 'Programmming'));
  assert.equal(alike.known?.by, 'likeness');
  assert.deepEqual(
    alike.differences.map(({ kind }) => kind),
    ['re-identified', 'renamed'],
  );
});

test('what moves to another family, parent or role is told as moved', () => {
  const family = difference(withValue(rich, 'roles[0].family', 'digital'));
  assert.deepEqual(family, {
    kind: 'moved',
    where: [{ field: 'family' }],
    from: { id: 'data', name: 'Data' },
    to: { id: 'digital', name: 'Digital' },
  });
  const [level] = richFramework().roles[2]!.levels!;
  const moved = withEntry(withValue(rich, 'roles[2].levels', []), 'roles[3].levels', level);
  const told = difference(moved);
  assert.deepEqual(told.kind === 'moved' && [told.from?.id, told.to?.id], [
    'developer',
    'scientist',
  ]);
});

test('levels in another order are told, as few as moved', () => {
  const levels = [...richFramework().scales[0]!.levels];
  const told = difference(withValue(rich, 'scales[0].levels', [levels[3], ...levels.slice(0, 3)]));
  assert.deepEqual(told, {
    kind: 'order',
    where: [{ field: 'levels' }],
    moved: [{ key: 'expert', name: 'Expert', from: 4, to: 1 }],
  });
});

test('a descriptor that stands at another level has moved', () => {
  const moved = withValue(
    withoutValue(rich, 'skills[1].descriptors[1]'),
    'skills[1].descriptors[0]',
    { mastery: 'practitioner', text: 'Knows that there are rules.' },
  );
  const kinds = only(moved).differences.map(({ kind }) => kind);
  assert.deepEqual(kinds.sort(), ['entry', 'moved']);
});

test('a statement that was reworded is one change, and one that came is another', () => {
  const edit = withValue(rich, 'skills[1].statements', [
    { text: 'Thinks of all people first.', grades: ['scs1'] },
    { text: 'Says so in public.' },
  ]);
  assert.deepEqual(
    only(edit).differences.map(({ kind }) => kind),
    ['text', 'entry'],
  );
});

test('what came and went is told once, with what it stood in', () => {
  const without = only(withoutValue(rich, 'roles[3].levels[0]'));
  assert.deepEqual(
    [without.change, without.entity, without.within?.id, without.family?.id],
    ['removed', 'roleLevel', 'scientist', 'data'],
  );
  const added = only(withEntry(rich, 'grades', { id: 'scs2', name: 'Senior Civil Service 2' }));
  assert.deepEqual([added.change, added.entity, added.id], ['added', 'grade', 'scs2']);
});

test('what belongs to no entity is told of the framework', () => {
  const edit = withValue(withValue(rich, 'edition.name', 'Second'), 'mappings', []);
  const told = only(edit);
  assert.equal(told.entity, 'framework');
  assert.deepEqual(
    told.differences.map(({ kind }) => kind),
    ['text', 'entry'],
  );
});

test('a field that the format does not know is compared too', () => {
  const told = difference(withValue(rich, 'roles[0].motto', 'Count twice.'));
  assert.deepEqual(told, { kind: 'value', where: [{ field: 'motto' }], to: 'Count twice.' });
});

const sentences = [
  'keeps the records of a team in good order',
  'shows others how records are kept well',
  'knows which records may be thrown away',
];

const statements = (texts: readonly string[]) => texts.map((text) => ({ text }));

test('a skill that went into another is told, as stated or as likely', () => {
  const records = { id: 'records', name: 'Records', statements: statements(sentences) };
  const archive = {
    id: 'archive',
    name: 'Archiving',
    statements: statements(['stores what is worth storing for long']),
  };
  const before = { ...rich, skills: [...rich.skills!, records, archive] } as Framework;
  const merged = { ...archive, statements: [...archive.statements, ...records.statements] };
  const after = (skill: object) => ({ ...rich, skills: [...rich.skills!, skill] });
  const gone = (skill: object) =>
    changesTo(after(skill), before).find(({ change }) => change === 'removed')!.continuedIn;
  assert.deepEqual(gone(merged), [
    { id: 'archive', name: 'Archiving', basis: 'likely', sentences: { shared: 3, of: 3 } },
  ]);
  const former = { ...archive, formerNames: [{ name: 'Records' }] };
  assert.deepEqual(gone(former), [{ id: 'archive', name: 'Archiving', basis: 'stated' }]);
  const back = changesTo(before, after(merged) as Framework);
  assert.equal(back.find(({ change }) => change === 'added')?.cameFrom?.[0]?.basis, 'likely');
});

test('a reader of one role is told what is theirs', () => {
  const edit = [
    ['roles[3].levels[1].skills[0].mastery', 'expert'],
    ['skills[2].description', 'Writing programs.'],
    ['skills[5].description', 'The past.'],
    ['moves[1].name', 'Joining from university'],
    ['learning[0].name', 'A course'],
    ['roles[0].name', 'Data analyst'],
  ].reduce<unknown>((document, [path, value]) => withValue(document, path!, value), rich);
  const told = changesForRole(compareEditions(rich, edit as Framework), 'scientist');
  const ids = (list: readonly EntityChange[]) => list.map(({ id }) => id);
  assert.equal(told.role, undefined);
  assert.deepEqual(ids(told.levels), ['scientist-senior']);
  assert.deepEqual(ids(told.skills), ['programming']);
  assert.deepEqual(ids(told.moves), ['joining']);
  assert.deepEqual(ids(told.others), ['course']);
});

test('a role is found by its earlier id too', () => {
  const diff = compareEditions(rich, read(withOtherId(rich, 'analyst', 'data-analyst')));
  assert.equal(changesForRole(diff, 'analyst').role?.id, 'data-analyst');
});

/** What the comparison says it does not tell apart. */
function withoutUncompared(value: unknown, own: string | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withoutUncompared(item, own));
  const entries = Object.entries(value);
  if (entries.length === 1 && own !== undefined && entries[0]![0] === own)
    return withoutUncompared(entries[0]![1], own);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutUncompared(item, own)]));
}

const comparable = (framework: Framework) => withoutUncompared(framework, framework.language);

test('nothing that differs goes unreported: other frameworks', () => {
  fc.assert(
    fc.property(randomFramework, randomFramework, (one, other) => {
      const isSilent = compareEditions(read(one), read(other)).changes.length === 0;
      assert.equal(isSilent, equal(comparable(read(one)), comparable(read(other))));
    }),
  );
});

const documents = validDocuments.map((document) => ({
  document,
  paths: [...pathsIn(document)].slice(1),
}));

/** A dataset and another in which a few values are others, are gone, or stand in another order. */
const edited = fc.constantFrom(...documents).chain(({ document, paths }) =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...paths), fc.constantFrom('gone', 'other', 'turned', 'twice')),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((edits) => ({
      before: document,
      after: edits.reduce<unknown>((now, [path, edit]) => {
        const value = valueAt(now, path);
        if (value === undefined) return now;
        if (edit === 'gone') return withoutValue(now, path);
        if (edit === 'turned' && Array.isArray(value))
          return withValue(now, path, [...(value as unknown[])].reverse());
        if (edit === 'twice' && Array.isArray(value) && value.length)
          return withValue(now, path, [...(value as unknown[]), value[0] as unknown]);
        if (typeof value === 'string') return withValue(now, path, `${value}-x`);
        if (typeof value === 'number') return withValue(now, path, value + 1);
        return now;
      }, document),
    })),
);

test('nothing that differs goes unreported: an edit anywhere', () => {
  fc.assert(
    fc.property(edited, ({ before, after }) => {
      const [one, other] = [parse(before).framework!, parse(after).framework];
      fc.pre(other !== undefined);
      const isSilent = compareEditions(one, other).changes.length === 0;
      assert.equal(isSilent, equal(comparable(one), comparable(other)));
      const isSilentBack = compareEditions(other, one).changes.length === 0;
      assert.equal(isSilentBack, isSilent);
    }),
    { numRuns: 200 },
  );
});

test('the difference is plain data', () => {
  const diff = compareEditions(rich, read(withOtherId(rich, 'analyst', 'data-analyst')));
  assert.deepEqual(JSON.parse(JSON.stringify(diff)), diff);
});

test('counts are by kind', () => {
  const counts = countEditionChanges(
    compareEditions(rich, withoutValue(rich, 'grades') as Framework),
  );
  assert.deepEqual(counts.get('grade'), { added: 0, removed: 2, changed: 0 });
});

test('known edits to a large framework are told, each once', () => {
  const before = largeFramework();
  const after = structuredClone(before) as { -readonly [K in keyof Framework]: Framework[K] };
  const [first, ...rest] = after.skills!;
  const edits = {
    ...after,
    skills: [
      ...rest.map((skill, at) => (at === 5 ? { ...skill, description: 'Other words.' } : skill)),
    ],
    grades: [{ id: 'g', name: 'G' }],
  };
  const told = compareEditions(before, edits).changes.map(({ change, id }) => `${change} ${id}`);
  assert.deepEqual(told, ['added g', 'changed skill-6', `removed ${first!.id}`]);
});

test('names that differ by their signs only are other names', () => {
  const withSkills = (...skills: readonly (readonly [id: string, name: string])[]) =>
    read({ ...rich, skills: [...rich.skills!, ...skills.map(([id, name]) => ({ id, name }))] });
  const changes = changesTo(
    withSkills(['sharp', 'C#'], ['plus', 'C++']),
    withSkills(['c-plus', 'C++'], ['c-sharp', 'C#']),
  );
  assert.deepEqual(
    changes
      .filter(({ entity }) => entity === 'skill')
      .map(({ id, known, differences }) => [id, known?.by, differences[0]?.kind]),
    [
      ['sharp', 'name', 're-identified'],
      ['plus', 'name', 're-identified'],
    ],
  );
});

test('a comparison lets others have their turn at least once for each thing that it compares', () => {
  const before = largeFramework();
  const after = read(withValue(before, 'skills[3].description', 'Other words.'));
  const work = comparingEditions(before, after);
  for (let turns = 0; ; turns++) {
    const step = work.next();
    if (!step.done) continue;
    assert.deepEqual(step.value, compareEditions(before, after));
    assert.ok(turns > before.skills!.length + before.roles!.length, String(turns));
    break;
  }
});
