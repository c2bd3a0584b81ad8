import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../model/index.js';
import type { Descriptor, Framework, Skill } from '../../model/index.js';
import { facts } from './operational-delivery.facts.js';
import { names, plain, read, withSource } from './support.js';

const json = read('data/operational-delivery.json');
const data = JSON.parse(json) as Framework;
const mastery = data.scales![0]!.levels;
const skillsOf = (type: string) => data.skills!.filter((skill) => skill.type === type);
const core = skillsOf('core-odp-skills');
const senior = skillsOf('scs-capabilities');
const capability = (name: string) => senior.find((skill) => skill.name === name)!;

const masteryIds = mastery.map(({ id }) => id);
const gradeIds = data.grades!.map(({ id }) => id);
/** The nine cells of a senior capability, as the facts name them: 'Working SCS1', … */
const seniorCells = facts.mastery
  .slice(1)
  .flatMap((level) => facts.grades.map((grade) => `${level} ${grade}`));

/** A descriptor's points; what only refers to another cell has none. */
const pointsOf = ({ text = '' }: Descriptor): readonly string[] =>
  typeof text === 'string' ? [] : (text as [{ bullets: string[] }])[0].bullets;
const cellOf = (skill: Skill, cell: string) => skill.descriptors![1 + seniorCells.indexOf(cell)]!;

test('the dataset has no problem', () => {
  assert.deepEqual(parse(json).problems, []);
});

test('identity is that of the pages, and nothing is said of roles', () => {
  assert.equal(data.publisher?.name, facts.publisher);
  assert.equal(data.wording, 'summary');
  assert.equal(data.roles, undefined);
  assert.ok(data.notice);
  assert.equal(data.sources!.length, 1);
});

test('the levels are in order, with their letters, and one has another name', () => {
  assert.deepEqual(names(mastery), facts.mastery);
  assert.equal(mastery.length, facts.counts.mastery);
  assert.deepEqual(
    mastery.map(({ symbol }) => symbol),
    facts.mastery.map((name) => name[0]),
  );
  const { mastery: minimum, alias } = facts.minimum;
  assert.deepEqual(
    mastery.map(({ aliases }) => aliases),
    facts.mastery.map((name) => (name === minimum ? [alias] : undefined)),
  );
});

test('skills and capabilities are in order; namesakes have ids of their own', () => {
  assert.deepEqual(names(core), Object.keys(facts.coreSkills));
  assert.deepEqual(names(senior), Object.keys(facts.capabilities));
  assert.equal(core.length, facts.counts.core);
  assert.equal(senior.length, facts.counts.senior);
  const ids = (list: readonly Skill[], ending: string) =>
    names(list).map(
      (name) =>
        name.toLowerCase().replaceAll(' ', '-') + (name === 'Data and insight' ? ending : ''),
    );
  assert.deepEqual(
    data.skills!.map(({ id }) => id),
    [...ids(core, '-core'), ...ids(senior, '-scs')],
  );
});

test('every core skill has one descriptor for each level, with as many points as the source', () => {
  for (const skill of core) {
    const descriptors = skill.descriptors!;
    assert.deepEqual(
      descriptors.map((descriptor) => descriptor.mastery),
      masteryIds,
    );
    const counts = descriptors.map((descriptor) => pointsOf(descriptor).length);
    assert.equal(counts.join(''), facts.coreSkills[plain(skill.name)], plain(skill.name));
  }
  const all = core.flatMap(({ descriptors }) => descriptors!);
  assert.equal(all.length, facts.counts.coreDescriptors);
});

test('every senior capability waives Awareness and describes the rest grade by grade', () => {
  const places = ['awareness', ...masteryIds.slice(1).flatMap((id) => [id, id, id])];
  for (const { descriptors } of senior) {
    assert.deepEqual(
      descriptors!.map((descriptor) => descriptor.mastery),
      places,
    );
    const [waived, ...described] = descriptors!;
    assert.equal(waived!.absent?.kind, 'not-applicable');
    assert.ok(waived!.absent.reason);
    assert.deepEqual(waived!.grades, gradeIds);
    assert.deepEqual(
      described.map(({ grades }) => grades),
      [...gradeIds, ...gradeIds, ...gradeIds].map((id) => [id]),
    );
  }
  const all = senior.flatMap(({ descriptors }) => descriptors!.filter(({ text }) => text));
  assert.equal(all.length, facts.counts.seniorDescriptors);
});

test('cells that repeat another say so, and all others have as many points as the source', () => {
  for (const skill of senior) {
    const repeated = facts.repeatedCells.filter((repeat) => repeat.capability === skill.name);
    const counts = facts.capabilities[plain(skill.name)]!.replaceAll(' ', '');
    for (const [at, cell] of seniorCells.entries()) {
      const repeat = repeated.find(({ again }) => again === cell);
      const descriptor = cellOf(skill, cell);
      const [level, grade] = repeat?.first.split(' ') ?? [];
      if (repeat) assert.equal(descriptor.text, `As for ${grade} at ${level}.`);
      else assert.equal(pointsOf(descriptor).length, Number(counts[at]), cell);
    }
  }
});

test('points are alike where the source repeats one, and nowhere else', () => {
  const points = data.skills!.flatMap(({ descriptors }) =>
    descriptors!.flatMap((descriptor) => pointsOf(descriptor)),
  );
  for (const { capability: name, first, again, point } of facts.repeatedPoints) {
    const [earlier, later] = [first, again].map(
      (cell) => pointsOf(cellOf(capability(name), cell))[point - 1]!,
    );
    assert.ok(earlier!.startsWith(later!), name);
    assert.ok(cellOf(capability(name), again).sources![0]!.note);
  }
  const same = facts.repeatedPoints.filter(
    ({ capability: name, first, again, point }) =>
      pointsOf(cellOf(capability(name), first))[point - 1] ===
      pointsOf(cellOf(capability(name), again))[point - 1],
  );
  assert.equal(points.length - new Set(points).size, same.length);
});

test('senior grades start at their minimum, which a profile gathers', () => {
  assert.deepEqual(names(data.grades!), facts.grades);
  const minimum = mastery.find(({ name }) => name === facts.minimum.mastery)!.id;
  assert.ok(data.grades!.every(({ minimumMastery }) => minimumMastery === minimum));
  const [profile, ...others] = data.profiles!;
  assert.deepEqual(others, []);
  assert.deepEqual(profile!.grades, gradeIds);
  assert.equal(profile!.sources?.[0]?.basis, 'inferred');
  assert.deepEqual(
    profile!.skills.map((required) => [required.skill, required.mastery]),
    senior.map(({ id }) => [id, minimum]),
  );
});

test('every skill has its curriculum, of which only the title is known', () => {
  const [offer, ...curricula] = data.learning!;
  assert.deepEqual(
    offer!.skills!.map(({ skill }) => skill),
    senior.map(({ id }) => id),
  );
  assert.deepEqual(
    curricula.map(({ name, kind, skills }) => [name, kind, skills]),
    data.skills!.map(({ id, name }) => [
      `Learning Curriculum for ${plain(name)}`,
      'collection',
      [{ skill: id }],
    ]),
  );
  for (const { parts, href, sources } of data.learning!) {
    assert.deepEqual([parts, href], [undefined, undefined]);
    assert.ok(sources![0]!.note);
  }
});

test('everything says where it comes from', () => {
  const entities = [
    ...data.scales!,
    ...mastery,
    ...data.skillTypes!,
    ...data.grades!,
    ...data.skills!,
    ...data.skills!.flatMap(({ descriptors }) => descriptors!),
    ...data.profiles!,
    ...data.learning!,
  ];
  for (const { sources } of entities) {
    assert.ok(sources?.length);
    assert.ok(sources.every(({ locator }) => locator));
  }
});

// The source itself, where it is at hand.

withSource('operational-delivery-skills.txt', checkAgainst);

/** The points of each skill by level and, where there is one, grade: 'Awareness', 'Working SCS1', … */
function cellsOf(section: string): Map<string, Map<string, string[]>> {
  const skills = new Map<string, Map<string, string[]>>();
  for (const part of section.split(/^Learning Curriculum for /m).slice(1)) {
    const [name, ...lines] = part.split('\n').map((line) => line.trim());
    const cells = new Map<string, string[]>();
    let [level, grade] = ['', ''];
    for (const line of lines) {
      const [, levelHere] = /^([A-Z][a-z]+)[AWPE]$/.exec(line) ?? [];
      const [, gradeHere] = /^(SCS\d):$/.exec(line) ?? [];
      if (levelHere) [level, grade] = [levelHere, ''];
      else if (gradeHere) grade = ` ${gradeHere}`;
      else if (line.startsWith('- '))
        cells.set(level + grade, [...(cells.get(level + grade) ?? []), line.slice(2)]);
    }
    skills.set(name!, cells);
  }
  return skills;
}

function checkAgainst(text: string): void {
  const [before, rest] = text.split(`${facts.core}\n`) as [string, string];
  const sections = rest.split(`\n${facts.senior}\n`) as [string, string];
  const [coreCells, seniorCellsOf] = [cellsOf(sections[0]), cellsOf(sections[1])];

  test('in the source: skills and capabilities in two sections', () => {
    assert.deepEqual([before, sections.length], ['', 2]);
    assert.deepEqual([...coreCells.keys()], Object.keys(facts.coreSkills));
    assert.deepEqual([...seniorCellsOf.keys()], Object.keys(facts.capabilities));
  });

  test('in the source: points of every cell', () => {
    for (const [name, cells] of coreCells) {
      assert.deepEqual([...cells.keys()], facts.mastery);
      const counts = [...cells.values()].map(({ length }) => length);
      assert.equal(counts.join(''), facts.coreSkills[name], name);
    }
    for (const [name, cells] of seniorCellsOf) {
      assert.deepEqual([...cells.keys()], seniorCells);
      const counts = [...cells.values()].map(({ length }) => length);
      assert.equal(counts.join(''), facts.capabilities[name]!.replaceAll(' ', ''), name);
    }
  });

  test('in the source: which cells repeat another', () => {
    const found = [...seniorCellsOf].flatMap(([name, cells]) => {
      const firsts = new Map<string, string>();
      return [...cells].flatMap(([cell, points]) => {
        const words = points.join('\n');
        const first = firsts.get(words);
        if (first === undefined) firsts.set(words, cell);
        return first === undefined ? [] : [{ capability: name, first, again: cell }];
      });
    });
    assert.deepEqual(found, facts.repeatedCells);
  });

  test('in the source: which points repeat another', () => {
    const again = new Set(
      facts.repeatedCells.map((repeat) => `${repeat.capability} ${repeat.again}`),
    );
    const points = [...seniorCellsOf].flatMap(([name, cells]) =>
      [...cells].flatMap(([cell, list]) =>
        again.has(`${name} ${cell}`)
          ? []
          : list.map((words, at) => ({ capability: name, cell, point: at + 1, words })),
      ),
    );
    const found = points.flatMap(({ capability, cell, point, words }, at) =>
      points
        .filter((other, i) => other.words.startsWith(words) && (i < at || other.words !== words))
        .filter((other) => other.cell !== cell)
        .map((other) => ({ capability, first: other.cell, again: cell, point })),
    );
    assert.deepEqual(found, facts.repeatedPoints);
  });

  test('in the source: Awareness is waived for senior grades, with the minimum and its other name', () => {
    const { mastery: minimum, alias } = facts.minimum;
    const waived = `you would be at ${minimum} Level / ${alias} Level.`;
    assert.equal(sections[1].split(waived).length - 1, facts.counts.senior);
    assert.ok(!sections[0].includes(waived));
  });

  test('in the source: a curriculum for every skill, and no link', () => {
    const titles = text.match(/^Learning Curriculum for .*$/gm)!;
    assert.equal(titles.length, facts.counts.core + facts.counts.senior);
    assert.doesNotMatch(text, /https?:/);
    assert.equal(text.match(/^Please see the SCS Offer /gm)!.length, facts.counts.senior);
  });
}
