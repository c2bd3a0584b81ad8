import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import * as fc from 'fast-check';
import { indexOf, parse, positionsOf, type Framework } from '../../model/index.js';
import { largeFramework, WHOLE_GOVERNMENT } from '../../testing/large-framework.js';
import { randomFramework } from '../../testing/random-framework.js';
import {
  capabilityMapView,
  type CapabilityMapOptions,
  type CapabilityMapView,
  type Missing,
} from './capability-map.view.js';
import { BY, columnsOf } from './columns.js';
import { MOST_CELLS } from './map.js';
import { mappingView } from './mapping.js';

const bundled = (name: string): Framework => {
  const file = new URL(`../../../data/${name}.json`, import.meta.url);
  return parse(readFileSync(file, 'utf8')).framework!;
};

const reference = bundled('digital-data-innovation');
const government = bundled('government-digital-and-data');
const view = (framework: Framework, options: CapabilityMapOptions = {}) =>
  capabilityMapView(indexOf(framework), options) as CapabilityMapView;

suite('the map', () => {
  test('shows one domain of the reference model at a time, with the roles named for it', () => {
    const of = (domainId?: string) => {
      const { columns, shown, gaps, domain } = view(reference, { domainId }).map();
      return [domain?.id, shown, columns.length, gaps];
    };
    assert.deepEqual(of(), ['digital', 68, 2, 66]);
    assert.deepEqual(of('data'), ['data', 46, 11, 32]);
    assert.deepEqual(of('innovation'), ['innovation', 41, 9, 15]);
  });

  test('shows a branch of a domain, and the domain of an opened skill', () => {
    assert.equal(view(reference, { domainId: 'data-science-competencies' }).map().shown, 35);
    assert.equal(view(reference, { skillId: 'curiosity' }).map().domain?.id, 'innovation');
  });

  test('has the marks of the paper: which role delivers what', () => {
    const { columns, groups } = view(reference, { domainId: 'innovation' }).map();
    const rows = groups.flatMap((group) => group.rows);
    const marks = rows.flatMap(({ cells }) => cells.filter((cell) => cell?.isDelivered));
    const named = reference.skills!.filter(({ id }) => rows.some(({ skill }) => skill.id === id));
    assert.equal(marks.length, named.flatMap(({ deliveredBy = [] }) => deliveredBy).length);
    assert.equal(columns.at(-1)?.bringer?.role, undefined, 'the director is only named');
  });

  test('stands by family where there are many roles, and counts senior roles as role levels', () => {
    const { by, columns, shown, total } = view(government).map();
    assert.deepEqual([by, columns.length, shown, total], ['families', 8, 188, 188]);
    const chief = columns.find(({ key }) => key === 'chief-digital-and-data')!;
    assert.deepEqual([chief.size, chief.cells.size], [4, 22]);
    const sizes = columns.map(({ size }) => size);
    assert.equal(
      sizes.reduce((sum, size) => sum + size, 0),
      positionsOf(indexOf(government)).size,
    );
  });

  test('by role shows one family, where all are too many', () => {
    const map = view(government, { by: 'roles' }).map();
    assert.deepEqual([map.family?.id, map.columns.length], ['architecture', 7]);
    assert.equal(map.canShowAllFamilies, false);
    const data = view(government, { by: 'roles', familyId: 'data' }).map();
    assert.equal(data.columns.length, 9);
  });

  test('counts who needs a skill, from the lowest level to the highest', () => {
    const cell = columnsOf(indexOf(government), 'roles')
      .find(({ bringer }) => bringer?.role?.id === 'data-scientist')!
      .cells.get('data-science-innovation')!;
    const levels = government.roles!.find(({ id }) => id === 'data-scientist')!.levels!;
    const needing = levels.filter(({ skills }) =>
      skills!.some((need) => need.skill === 'data-science-innovation'),
    );
    assert.equal(cell.count, needing.length);
    assert.ok(cell.from!.place <= cell.to!.place);
  });

  test('keeps to what is said, or to gaps', () => {
    const rows = (only: string) => view(reference, { domainId: 'data', only }).map();
    assert.deepEqual([rows('said').total, rows('gaps').total, rows('gaps').all], [6, 32, 46]);
    assert.equal(rows('nonsense').total, 46);
  });

  test('is never larger than a page can bear', () => {
    fc.assert(
      fc.property(randomFramework, fc.constantFrom(...BY, undefined), (framework, by) => {
        const made = capabilityMapView(indexOf(framework), { by }) as CapabilityMapView | undefined;
        if (!made) return;
        const { columns, shown, total, groups } = made.map();
        assert.ok(shown <= total);
        for (const { rows } of groups)
          for (const { cells } of rows) assert.equal(cells.length, columns.length);
      }),
    );
    const huge = largeFramework({
      ...WHOLE_GOVERNMENT,
      roles: 3000,
      roleLevels: 3000,
      skills: 14_000,
    });
    for (const by of BY) {
      const { columns, shown } = view(huge, { by }).map();
      assert.ok(shown * Math.max(columns.length, 1) <= MOST_CELLS);
      assert.ok(shown > 0);
    }
  });
});

suite('overlaps', () => {
  test('are a symmetric matrix of domains, or of families where domains share nothing', () => {
    const overlap = view(reference).overlap()!;
    assert.equal(overlap.between, 'domains');
    for (const a of overlap.parts.keys())
      for (const b of overlap.parts.keys())
        if (a !== b) assert.equal(overlap.at(a, b), overlap.at(b, a));
    assert.deepEqual(
      overlap.parts.map(({ skills }) => skills.size),
      [68, 46, 41],
    );
    assert.deepEqual([overlap.most, overlap.mostOfTheme], [10, 8]);
    assert.deepEqual(
      overlap.overlaps.map(({ total }) => total),
      [10, 6, 3],
    );
    assert.equal(view(government).overlap()!.between, 'families');
    assert.equal(view(government, { between: 'domains' }).overlap()!.most, 0);
  });

  test('are none of one domain alone', () => {
    const { views } = view(bundled('job-templates'));
    assert.deepEqual(views, ['map', 'overlap', 'gaps']);
    const alone = { ...reference, skills: [{ id: 'a', name: 'A' }], themes: [], caseStudies: [] };
    assert.deepEqual(view(alone as unknown as Framework).views, ['map', 'gaps']);
  });
});

suite('gaps', () => {
  test('of the reference model, each aspect', () => {
    const { rows, total, silent } = view(reference).gaps();
    assert.deepEqual(
      rows.map(({ aspect, gaps }) => [aspect, gaps]),
      [
        ['description', 0],
        ['statements', 11],
        ['bringers', 113],
        ['enables', 147],
        ['waysOfWorking', 114],
        ['technologies', 133],
        ['caseStudies', 139],
        ['sources', 117],
      ],
    );
    assert.equal(total, 774);
    assert.deepEqual(
      silent.map(({ role }) => role?.id),
      ['product-manager', 'delivery-manager', 'user-researcher', 'content-designer'],
    );
  });

  test('are counted once each: every skill of a domain is in one place of every cell', () => {
    fc.assert(
      fc.property(fc.oneof(randomFramework, fc.constant(reference)), (framework) => {
        const made = capabilityMapView(indexOf(framework), {}) as CapabilityMapView | undefined;
        if (!made) return;
        const { rows, total } = made.gaps();
        for (const { cells } of rows) {
          for (const { group, byKind, of, said, gaps } of cells) {
            const all = byKind.flatMap(([, found]) => found.map(({ skill }) => skill));
            assert.equal(new Set(all).size, all.length);
            assert.equal(all.length, group.skills.length);
            assert.ok(said + gaps <= of && of <= all.length);
          }
        }
        assert.equal(
          total,
          rows.reduce((sum, { gaps }) => sum + gaps, 0),
        );
      }),
    );
  });
});

test('the mapping can be kept to one relation', () => {
  const [ours, theirs] = [indexOf(reference), indexOf(bundled('data-science-competencies'))];
  const all = mappingView(ours, theirs, undefined);
  assert.deepEqual(all.counts, [
    ['exact', 28],
    ['same-name', 7],
  ]);
  assert.deepEqual([all.found, mappingView(ours, theirs, 'same-name').shown.length], [35, 7]);
  assert.equal(mappingView(ours, theirs, 'nonsense').found, 35);
});

test('what is asked for and is not there is named', () => {
  const missing = (options: CapabilityMapOptions) => {
    const { status, kind, id } = capabilityMapView(indexOf(reference), options) as Missing;
    return [status, kind, id];
  };
  assert.deepEqual(missing({ skillId: '__proto__' }), ['missing', 'skill', '__proto__']);
  assert.deepEqual(missing({ domainId: 'digitl' }), ['missing', 'domain', 'digitl']);
  assert.deepEqual(missing({ domainId: 'user-research' }), ['missing', 'domain', 'user-research']);
  assert.deepEqual(missing({ familyId: 'data' }), ['missing', 'family', 'data']);
  assert.equal(capabilityMapView(indexOf({ ...reference, skills: [] }), {}), undefined);
});
