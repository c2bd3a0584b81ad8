import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { withoutValue, withValue } from '../testing/changes.js';
import { validDocuments } from '../testing/document-arbitraries.js';
import { randomFramework } from '../testing/random-framework.js';
import { richFramework } from '../testing/rich-framework.js';
import { compareEditions } from './diff.js';
import { parse, type Framework } from './index.js';
import { mergeOverlay, mergeOverlays, recordBase, resolve } from './overlay.js';
import { overlayMarks, overlaySourceOf } from './overlay/whose.js';

const read = (value: unknown) => parse(value).framework!;
const base = read(richFramework());

/** An overlay that says what is given. */
const overlay = (says: object, id = 'home-office') => ({
  formatVersion: 1,
  id,
  title: `Additions of ${id}`,
  language: 'en',
  publisher: { name: `Department ${id}` },
  overlays: { framework: 'rich', edition: { name: 'First', date: '2024-05' } },
  ...says,
});

function merge(says: object, onto: Framework = base) {
  const merged = mergeOverlay(onto, overlay(says));
  assert.deepEqual(
    [merged.problems, merged.overlayProblems],
    [[], []],
    JSON.stringify(merged.problems),
  );
  return { ...merged, framework: merged.framework! };
}

const at = (framework: Framework, address: string) => resolve(framework, address)?.value;

const kindsOf = (says: object, onto?: Framework) =>
  merge(says, onto).conflicts.map(({ kind, severity }) => [kind, severity]);

test('an overlay that says nothing changes nothing but that it is named', () => {
  const { framework, origins, conflicts } = merge({});
  const { sources, mergedFrom, ...rest } = framework;
  const { sources: before, ...given } = base;
  assert.deepEqual(rest, given);
  assert.deepEqual(mergedFrom, ['overlay-home-office']);
  assert.equal(sources!.length, before!.length + 1);
  assert.deepEqual(origins, { 'sources/overlay-home-office': 1 });
  assert.deepEqual(conflicts, []);
});

test('words take the place of words, and nothing else of the entity changes', () => {
  const { framework, origins } = merge({
    skills: [
      { id: 'data-ethics', descriptors: [{ mastery: 'awareness', text: 'Has read our rules.' }] },
    ],
  });
  assert.equal(
    at(framework, 'skills/data-ethics/descriptors/awareness/text'),
    'Has read our rules.',
  );
  assert.deepEqual(Object.keys(origins), [
    'skills/data-ethics/descriptors/awareness/text',
    'sources/overlay-home-office',
  ]);
  const told = compareEditions(base, framework).changes.map(({ entity, id }) => `${entity} ${id}`);
  assert.deepEqual(told, ['framework rich', 'source overlay-home-office', 'skill data-ethics']);
});

test('requirements are added, and set to another level', () => {
  const { framework } = merge({
    roles: [
      {
        id: 'scientist',
        levels: [
          {
            id: 'scientist-senior',
            skills: [{ skill: 'data-ethics', mastery: 'expert' }, { skill: 'vision' }],
          },
        ],
      },
    ],
  });
  const level = 'roles/scientist/levels/scientist-senior/skills';
  assert.equal(at(framework, `${level}/data-ethics/mastery`), 'expert');
  assert.deepEqual(
    (at(framework, level) as { skill: string }[]).map(({ skill }) => skill),
    ['data-ethics', 'vision', 'programming'],
  );
});

test('what is new stands after what it follows in the overlay', () => {
  const levels = [
    { id: 'scientist-junior' },
    {
      id: 'scientist-middle',
      name: 'Scientist',
      skills: [{ skill: 'programming', mastery: 'expert' }],
    },
  ];
  const { framework } = merge({ roles: [{ id: 'scientist', levels }] });
  assert.deepEqual(
    framework.roles![3]!.levels!.map(({ id }) => id),
    ['scientist-junior', 'scientist-middle', 'scientist-senior'],
  );
});

test('text over an absence takes its place', () => {
  const { framework } = merge({
    skills: [{ id: 'data-ethics', descriptors: [{ mastery: 'expert', text: 'Leads.' }] }],
  });
  const { absent, text } = at(framework, 'skills/data-ethics/descriptors/expert') as {
    absent?: unknown;
    text?: unknown;
  };
  assert.deepEqual([absent, text], [undefined, 'Leads.']);
});

test('what is removed is gone, and so is what referred to it', () => {
  const { framework, removed } = merge({
    removes: [{ at: 'skills/programming', was: 'Programming' }],
  });
  assert.equal(at(framework, 'skills/programming'), undefined);
  assert.equal(removed[0]!.at, 'skills/programming');
  assert.ok(removed.slice(1).every(({ because }) => because === 'skills/programming'));
  assert.ok(removed.some((removal) => removal.at.endsWith('scientist-junior/skills/programming')));
});

test('a statement is removed, and another reworded in its place, by its words', () => {
  const removed = merge({
    removes: [{ at: 'skills/vision/statements', was: 'Sees far.' }],
  });
  assert.deepEqual(at(removed.framework, 'skills/vision/statements'), []);
  const reworded = merge({
    replaces: [{ at: 'skills/vision/statements', was: 'Sees far.', by: 'Sees far and wide.' }],
  });
  const [statement] = at(reworded.framework, 'skills/vision/statements') as { text: string }[];
  assert.equal(statement!.text, 'Sees far and wide.');
  assert.equal(reworded.origins['skills/vision/statements/sees far and wide'], 1);
  assert.deepEqual(reworded.conflicts, []);
});

test('whose a text is can be told of the merged dataset alone', () => {
  const { framework } = merge({
    skills: [
      {
        id: 'data-ethics',
        description: 'Our own words.',
        statements: [{ text: 'Asks our panel.' }],
      },
      { id: 'casework', name: 'Casework', description: 'Local work.' },
    ],
  });
  const again = read(JSON.parse(JSON.stringify(framework)));
  const skill = again.skills!.find(({ id }) => id === 'data-ethics')!;
  const local = again.skills!.find(({ id }) => id === 'casework')!;
  const titleOf = (...words: Parameters<typeof overlaySourceOf>) =>
    overlaySourceOf(...words)?.title;
  assert.equal(titleOf(again, [skill], 'description'), 'Additions of home-office');
  assert.equal(titleOf(again, [skill], 'name'), undefined);
  assert.equal(titleOf(again, [skill]), undefined);
  assert.equal(titleOf(again, [skill.statements![0]!, skill], 'text'), undefined);
  assert.equal(titleOf(again, [skill.statements![1]!, skill], 'text'), 'Additions of home-office');
  assert.equal(titleOf(again, [local], 'description'), 'Additions of home-office');
});

test('what cannot cite the overlay itself is told by what holds it, or by its parts', () => {
  const { framework } = merge({
    grades: [{ id: 'g', name: 'G' }],
    roles: [{ id: 'scientist', aliases: ['Number person'], grades: ['g'] }],
    glossary: [{ id: 'tide', name: 'Tide', definitions: [{ text: 'Water that comes and goes.' }] }],
  });
  const marksOf = (address: string) =>
    overlayMarks(framework, at(framework, address) as object).map(({ fields }) => fields);
  assert.deepEqual(marksOf('roles/scientist'), [['aliases', 'grades']]);
  assert.deepEqual(marksOf('grades/g'), [undefined]);
  const { definitions } = framework.glossary!.find(({ id }) => id === 'tide')!;
  assert.deepEqual(overlayMarks(framework, definitions[0]!).length, 1);
  const again = merge(
    { replaces: [{ at: 'roles/scientist/aliases', was: 'Number person', by: 'Counter' }] },
    framework,
  );
  assert.equal(
    overlayMarks(again.framework, at(again.framework, 'roles/scientist') as object).length,
    2,
  );
});

test('links and words of the framework itself take the place of the base’s', () => {
  const { framework } = merge({ links: { feedback: 'https://example.org/us?{id}' } });
  assert.equal(framework.links?.feedback, 'https://example.org/us?{id}');
  assert.equal(framework.sources!.length, base.sources!.length + 1);
});

test('local words are marked where they are the publisher’s own and the base’s are a summary', () => {
  const { framework } = merge({ wording: 'official', grades: [{ id: 'g', name: 'G' }] });
  assert.equal((at(framework, 'grades/g') as { wording?: string }).wording, 'official');
});

test('a conflict is told where the base moved on, and the overlay’s words stand', () => {
  const says = {
    skills: [{ id: 'programming', name: 'Coding' }],
    replaces: [{ at: 'skills/programming/name', was: 'Programming' }],
  };
  assert.deepEqual(kindsOf(says), []);
  const later = withValue(base, 'skills[2].name', 'Software') as Framework;
  const { conflicts, framework } = merge(says, later);
  assert.deepEqual(
    conflicts.map(({ kind, severity, at, path, was, now, ours }) => ({
      kind,
      severity,
      at,
      path,
      was,
      now,
      ours,
    })),
    [
      {
        ...{ kind: 'moved-on', severity: 'conflict', at: 'skills/programming/name' },
        ...{ path: ['skills', 0, 'name'], was: 'Programming', now: 'Software', ours: 'Coding' },
      },
    ],
  );
  assert.equal(at(framework, 'skills/programming/name'), 'Coding');
});

test('a change that the base has taken over is a note', () => {
  const says = {
    skills: [{ id: 'programming', name: 'Coding' }],
    replaces: [{ at: 'skills/programming/name', was: 'Programming' }],
  };
  const later = withValue(base, 'skills[2].name', 'Coding') as Framework;
  assert.deepEqual(kindsOf(says, later), [['taken-over', 'note']]);
});

test('what the base no longer has is a conflict, and is left out', () => {
  const says = {
    skills: [{ id: 'history', description: 'Our past.' }],
    replaces: [{ at: 'skills/history/description', was: 'The past.' }],
  };
  const later = withoutValue(withoutValue(base, 'skills[5]'), 'roles[1].skills') as Framework;
  const { framework, conflicts } = merge(says, later);
  assert.deepEqual(
    conflicts.map(({ kind, severity }) => [kind, severity]),
    [['gone', 'conflict']],
  );
  assert.equal(at(framework, 'skills/history'), undefined);
});

test('a statement that the base has reworded is told with what it may be now', () => {
  const says = {
    replaces: [{ at: 'skills/vision/statements', was: 'Sees far.', by: 'Sees far and wide.' }],
  };
  const later = withValue(base, 'skills[4].statements[0].text', 'Sees far ahead.') as Framework;
  const { conflicts, framework } = merge(says, later);
  assert.equal(conflicts[0]!.now, 'Sees far ahead.');
  assert.equal((at(framework, 'skills/vision/statements') as unknown[]).length, 2);
});

test('another edition, a change without a record, a translation left behind are notes', () => {
  const other = overlay({ overlays: { framework: 'rich', edition: { name: 'Zeroth' } } });
  assert.deepEqual(
    mergeOverlay(base, other).conflicts.map(({ kind }) => kind),
    ['other-edition'],
  );
  assert.deepEqual(kindsOf({ skills: [{ id: 'programming', name: 'Coding' }] }), [
    ['not-recorded', 'note'],
  ]);
  assert.deepEqual(kindsOf({ skills: [{ id: 'data-ethics', name: 'Ethics' }] }), [
    ['not-recorded', 'note'],
    ['stale-translation', 'note'],
  ]);
});

test('an overlay in another language translates', () => {
  const { framework } = merge({
    language: 'cy',
    skills: [{ id: 'programming', name: 'Rhaglennu' }],
    grades: [{ id: 'g', name: 'Gradd' }],
  });
  assert.deepEqual(at(framework, 'skills/programming/name'), {
    en: 'Programming',
    cy: 'Rhaglennu',
  });
  assert.deepEqual(at(framework, 'grades/g/name'), { cy: 'Gradd' });
});

test('overlays lie one over the other, and each is named', () => {
  const first = overlay({ skills: [{ id: 'casework', name: 'Casework' }] }, 'one');
  const second = overlay({ skills: [{ id: 'casework', description: 'Of cases.' }] }, 'two');
  const { framework, origins, layers } = mergeOverlays(base, [first, second]);
  assert.deepEqual(framework!.mergedFrom, ['overlay-one', 'overlay-two']);
  assert.equal(origins['skills/casework'], 1);
  assert.equal(origins['skills/casework/description'], 2);
  assert.deepEqual(
    layers.map(({ id, source }) => [id, source]),
    [
      ['rich', undefined],
      ['one', 'overlay-one'],
      ['two', 'overlay-two'],
    ],
  );
});

test('an overlay of another framework, or no overlay at all, is refused', () => {
  for (const wrong of [overlay({ overlays: { framework: 'other' } }), [], 'x', null, { id: 'x' }]) {
    const { layers, overlayProblems } = mergeOverlay(base, wrong);
    assert.equal(layers.length, 1);
    assert.equal(overlayProblems[0]?.problem.severity, 'error');
  }
});

test('what is broken in an overlay is told with its place there, and the rest is used', () => {
  const broken = overlay({
    skills: [
      { id: 'programming', name: 5, description: 'Fine.' },
      { id: 'Wrong id', name: 'X' },
    ],
  });
  const { framework, overlayProblems } = mergeOverlay(base, broken);
  assert.deepEqual(
    overlayProblems.map(({ problem: { path } }) => path),
    [
      ['skills', 0, 'name'],
      ['skills', 1, 'id'],
    ],
  );
  assert.equal(at(framework!, 'skills/programming/description'), 'Fine.');
});

test('recording gives every change its base, so that merging with it has nothing to tell', () => {
  const says = overlay({
    skills: [
      { id: 'programming', name: 'Coding' },
      { id: 'data-ethics', descriptors: [{ mastery: 'awareness', text: 'Has read our rules.' }] },
    ],
    removes: [{ at: 'roles/archivist' }],
  });
  const recorded = recordBase(base, says)!;
  assert.deepEqual(recorded.replaces, [
    { at: 'skills/programming/name', was: 'Programming' },
    { at: 'skills/data-ethics/descriptors/awareness/text', was: 'Knows that there are rules.' },
  ]);
  assert.deepEqual(recorded.removes, [{ at: 'roles/archivist', was: 'Archivist' }]);
  assert.deepEqual(recorded.overlays?.edition, { name: 'First', date: '2024-05' });
  assert.deepEqual(mergeOverlay(base, recorded).conflicts, []);
});

test('nothing that is given is changed', () => {
  const given = overlay({ skills: [{ id: 'programming', name: 'Coding' }] });
  const [before, says] = [structuredClone(base), structuredClone(given)];
  mergeOverlay(base, given);
  assert.deepEqual([base, given], [before, says]);
});

test('any dataset laid over itself is itself', () => {
  for (const document of validDocuments) {
    const framework = read(document);
    if (framework.overlays) continue;
    const { framework: merged, conflicts, origins, problems } = mergeOverlay(framework, framework);
    const { mergedFrom: _, sources: __, ...rest } = merged!;
    const { sources: ___, ...given } = framework;
    assert.deepEqual(rest, given);
    assert.deepEqual(conflicts, []);
    assert.equal(Object.keys(origins).length, 1);
    assert.ok(problems.every(({ severity }) => severity === 'warning'));
  }
});

test('whatever is laid over whatever, every new entity is told as the overlay’s', () => {
  fc.assert(
    fc.property(randomFramework, randomFramework, (one, other) => {
      const onto = read({ ...one, language: 'en' });
      const over = { ...other, id: 'other', language: 'en' };
      const { framework, origins } = mergeOverlay(onto, over);
      const known = new Set(onto.skills?.map(({ id }) => id));
      for (const { id } of framework!.skills ?? [])
        assert.equal(origins[`skills/${id}`] !== undefined, !known.has(id));
    }),
    { numRuns: 60 },
  );
});

test('an overlay may add what only it refers to, and not refer to what nobody has', () => {
  const dangling = overlay({ roles: [{ id: 'analyst', skills: [{ skill: 'nowhere' }] }] });
  const { problems, document, framework } = mergeOverlay(base, dangling);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['unknown-reference'],
  );
  assert.ok(document);
  assert.equal(framework!.roles![0]!.skills!.length, 1);
});

test('an instruction that does not say where it belongs is told and left out, and the others hold', () => {
  for (const broken of [{}, { at: 5 }, { at: '' }, { skill: 'programming' }, { by: 'Sees far.' }]) {
    for (const field of ['removes', 'replaces']) {
      const says = { [field]: [broken], title: 'Broken', skills: [{ id: 'own', name: 'Own' }] };
      const { framework, overlayProblems, removed } = mergeOverlay(base, overlay(says));
      const errors = overlayProblems.filter(({ problem }) => problem.severity === 'error');
      assert.deepEqual(
        errors.map(({ problem }) => problem.path),
        [[field, 0, 'at']],
      );
      assert.equal(framework!.skills!.length, base.skills!.length + 1);
      assert.deepEqual(removed, []);
      assert.ok(recordBase(base, overlay(says)));
    }
  }
});
