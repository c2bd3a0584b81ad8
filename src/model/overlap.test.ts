import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import * as fc from 'fast-check';
import { facts } from '../testing/facts/digital-data-innovation.facts.js';
import { randomFramework } from '../testing/random-framework.js';
import {
  bringersOf,
  coverageOf,
  domainsOf,
  familiesOf,
  FINDINGS,
  GAPS,
  indexOf,
  overlapBetween,
  overlapsOf,
  parse,
  skillGroups,
  themeSpread,
  type FindingKind,
  type Framework,
  type FrameworkIndex,
} from './index.js';

const bundled = (name: string): FrameworkIndex => {
  const file = new URL(`../../data/${name}.json`, import.meta.url);
  return indexOf(parse(readFileSync(file, 'utf8')).framework!);
};

const reference = bundled('digital-data-innovation');
const government = bundled('government-digital-and-data');
const rowsOf = (kinds: readonly (string | undefined)[], group = 'data') =>
  skillGroups(reference)
    .find(({ id }) => id === group)!
    .skills.filter(({ skill }) => kinds.includes(skill.kind));

suite('groups', () => {
  test('are the three domains of the reference model, with the rows of their tables and what belongs to them', () => {
    const groups = skillGroups(reference);
    assert.deepEqual(
      groups.map(({ id, skills }) => [id, skills.length]),
      [
        ['digital', 68],
        ['data', 46],
        ['innovation', 41],
      ],
    );
    // What is a row of the paper's tables keeps the place of their empty column.
    const rows = groups.map(({ skills }) => skills.filter(({ skill }) => skill.enables).length);
    assert.deepEqual(rows, Object.values(facts.counts.capabilities));
    assert.equal(rowsOf(['theme']).length, 8);
  });

  test('are the types, where there is no tree', () => {
    assert.deepEqual(
      skillGroups(government).map(({ id, skills }) => [id, skills.length]),
      [
        ['digital-and-data', 166],
        ['senior-leadership', 22],
      ],
    );
  });

  test('hold every skill once, or have it at their top, each after the one it belongs to', () => {
    fc.assert(
      fc.property(randomFramework, (framework) => {
        const index = indexOf(framework);
        const groups = skillGroups(index);
        const all = groups.flatMap(({ top, skills }) => [
          ...(top ? [top] : []),
          ...skills.map(({ skill }) => skill),
        ]);
        assert.equal(new Set(all).size, all.length);
        assert.equal(all.length, framework.skills?.length ?? 0);
        for (const skill of all) {
          const above = skill.parent === undefined ? undefined : index.skill(skill.parent);
          if (above) assert.ok(all.indexOf(above) < all.indexOf(skill));
        }
      }),
    );
  });
});

suite('who brings skills', () => {
  test('are the roles, senior ones among them, and those that a source only names', () => {
    const named = bringersOf(reference).filter(({ role }) => !role);
    assert.equal(named.length, 14);
    assert.equal(bringersOf(reference).length, 12 + 14);
    const chief = bringersOf(government).find(({ role }) => role?.id === 'chief-data-officer')!;
    assert.deepEqual([chief.positions.length, chief.skills.size, chief.listsSkills], [1, 6, true]);
  });
});

suite('overlaps of the reference model', () => {
  const [digital, data, innovation] = domainsOf(reference) as [never, never, never];
  const counts = (a: never, b: never) => {
    const { skills, themes, pairs, bringers, caseStudies, total } = overlapBetween(reference, a, b);
    return [skills, themes, pairs, bringers, caseStudies].map((list) => list.length).concat(total);
  };

  test('are themes, and capabilities of one name; no role and no case study is in two domains', () => {
    assert.deepEqual(counts(digital, data), [0, 6, 0, 0, 0, 6]);
    assert.deepEqual(counts(digital, innovation), [0, 4, 6, 0, 0, 10]);
    assert.deepEqual(counts(data, innovation), [0, 3, 0, 0, 0, 3]);
  });

  test('name the pairs, and why they are pairs', () => {
    const { pairs } = overlapBetween(reference, digital, innovation);
    assert.deepEqual(
      pairs.map(({ of, ...why }) => [...of.map(({ id }) => id), ...Object.values(why)]),
      [
        ['data-literacy-digital', 'data-literacy-innovation', true, true],
        ['digital-innovation-practices', 'digital-innovation', true, true],
        ['innovation-digital', 'innovation', true, true],
        ['portfolio-management-decisions', 'portfolio-management-innovation', true, true],
        ['project-management-digital', 'project-management-innovation', true, true],
        ['portfolio-management-support', 'portfolio-management-innovation', true, true],
      ],
    );
  });

  test('the seven themes run through these domains', () => {
    const spread = themeSpread(reference, domainsOf(reference));
    assert.equal(spread.length, facts.themes.length);
    assert.deepEqual(
      spread.map(({ theme, byPart }) => [theme.id, ...byPart.map(({ length }) => length)]),
      [
        ['clear-strategy', 4, 1, 0],
        ['effective-leadership', 1, 1, 0],
        ['project-and-programme-management', 3, 1, 2],
        ['ongoing-training', 4, 2, 2],
        ['positive-working-culture', 2, 1, 1],
        ['customers-and-users', 6, 0, 8],
        ['innovation-in-digital-and-data', 3, 2, 0],
      ],
    );
  });
});

test('families of roles overlap in the skills that they both need', () => {
  const families = familiesOf(government);
  const [architecture, chief, data] = families as [never, never, never];
  assert.equal(families.length, 8);
  assert.equal(overlapBetween(government, architecture, data).skills.length, 13);
  assert.equal(overlapBetween(government, architecture, chief).total, 0);
});

test('two parts share the same, whichever comes first', () => {
  fc.assert(
    fc.property(randomFramework, (framework) => {
      const index = indexOf(framework);
      for (const parts of [domainsOf(index), familiesOf(index)]) {
        assert.equal(2 * overlapsOf(index, parts).length, parts.length ** 2 - parts.length);
        for (const a of parts) {
          for (const b of parts.filter((one) => one !== a)) {
            const [one, other] = [overlapBetween(index, a, b), overlapBetween(index, b, a)];
            assert.equal(one.total, other.total);
            assert.deepEqual(
              one.pairs.map(({ of: [x, y] }) => `${x.id} ${y.id}`).sort(),
              other.pairs.map(({ of: [x, y] }) => `${y.id} ${x.id}`).sort(),
            );
          }
        }
      }
    }),
  );
});

const count = (index: FrameworkIndex, aspect: 'bringers' | 'levels' | 'statements' | 'enables') =>
  skillGroups(index).map(({ skills }) => {
    const kinds = skills.map(({ skill }) => coverageOf(index).findings.get(skill.id)![aspect].kind);
    return Object.fromEntries(
      FINDINGS.map((kind) => [kind, kinds.filter((one) => one === kind).length] as const).filter(
        ([, n]) => n,
      ),
    );
  });

suite('what is said', () => {
  test('of who delivers the capabilities of the reference model', () => {
    assert.deepEqual(count(reference, 'bringers'), [
      { said: 2, unsaid: 66 },
      { said: 6, unsaid: 32, 'not-applicable': 8 },
      { said: 26, unsaid: 15 },
    ]);
  });

  test('the last column of its tables is empty in every row, which is not the same as not said', () => {
    assert.deepEqual(count(reference, 'enables'), [
      { empty: 68 },
      { empty: 34, unsaid: 4, 'not-applicable': 8 },
      { empty: 35, unsaid: 6 },
    ]);
  });

  test('nowhere what its levels mean, nor how to learn it', () => {
    assert.deepEqual(coverageOf(reference).nowhere, ['levels', 'assessments', 'learning']);
  });

  test('of levels: described, elsewhere, not yet, or none to describe', () => {
    assert.deepEqual(count(government, 'levels'), [
      { said: 48, partly: 16, elsewhere: 88, 'not-defined': 14 },
      { 'not-applicable': 22 },
    ]);
    assert.deepEqual(count(government, 'statements'), [{ 'not-applicable': 166 }, { said: 22 }]);
  });

  test('inferred, where every source is our inference', () => {
    const cited = (basis: string) => [{ text: 'T', sources: [{ source: 'x', basis }] }];
    const framework = {
      ...{ formatVersion: 1, id: 'f', title: 'F', sources: [{ id: 'x', title: 'X' }] },
      skills: [
        { id: 'a', name: 'A', statements: cited('inferred') },
        { id: 'b', name: 'B', statements: cited('stated') },
        { id: 'c', name: 'C' },
      ],
    } as unknown as Framework;
    assert.deepEqual(count(indexOf(framework), 'statements'), [
      { inferred: 1, said: 1, unsaid: 1 },
    ]);
  });

  test('is one of the findings for every aspect of every skill', () => {
    fc.assert(
      fc.property(randomFramework, (framework) => {
        const { findings, aspects, nowhere } = coverageOf(indexOf(framework));
        assert.equal(findings.size, framework.skills?.length ?? 0);
        assert.equal(aspects.length + nowhere.length, 11);
        for (const found of findings.values()) {
          assert.equal(Object.keys(found).length, 11);
          for (const { kind } of Object.values(found)) assert.ok(FINDINGS.includes(kind));
        }
      }),
    );
    const silent: readonly FindingKind[] = ['empty', 'unsaid', 'not-defined', 'lost'];
    assert.deepEqual(GAPS, silent);
  });
});
