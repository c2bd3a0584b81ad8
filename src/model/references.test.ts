import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { valueAt, withEntry, withValue } from '../testing/changes.js';
import { richFramework } from '../testing/rich-framework.js';
import { kinds, type Kind } from './format.js';
import { formatPath, formatProblem, parse } from './index.js';
import type { Path } from './problem.js';
import { checkParents } from './references.js';
import { visitIds } from './shape.js';

interface Found {
  readonly kind: Kind;
  readonly id: string;
  readonly path: Path;
}

const rich = richFramework();
const declared: Found[] = [];
const references: Found[] = [];
visitIds(rich, {
  id: (kind, id, path) => declared.push({ kind, id, path: [...path] }),
  ref: (kind, id, path) => references.push({ kind, id, path: [...path] }),
});

test('the rich framework has an entity of every kind', () => {
  assert.deepEqual(
    [...new Set(declared.map(({ kind }) => kind))].sort(),
    Object.keys(kinds).sort(),
  );
});

for (const { kind, path } of references) {
  test(`an unknown ${kinds[kind]} at ${formatPath(path)} is told`, () => {
    const { problems } = parse(withValue(rich, path, 'zzzzzzzzzzzz'));
    const told = problems.filter(({ code }) => code !== 'wrong-scale').map(formatProblem);
    assert.deepEqual(told, [`${formatPath(path)}: no ${kinds[kind]} has the id 'zzzzzzzzzzzz'`]);
  });
}

for (const { kind, id, path } of declared) {
  const place = path.slice(0, -1);
  test(`a second ${kinds[kind]} called ${id} is told, and left out`, () => {
    const list = place.slice(0, -1);
    const value = withEntry(rich, list, { ...(valueAt(rich, place) as object), id });
    const own = parse(value).problems.filter((problem) => problem.path.at(-1) === 'id');
    const at = (valueAt(rich, list) as unknown[]).length;
    assert.equal(
      formatProblem(own[0]!),
      `${formatPath([...list, at, 'id'])}: '${id}' is already the id of the ${kinds[kind]} at ${formatPath(place)}; give one of them another id`,
    );
    assert.deepEqual(parse(value).framework, rich);
  });
}

test('exactly those that are their own ancestors are told, with the way round', () => {
  const graph = fc.array(fc.option(fc.nat(9), { nil: undefined }), { maxLength: 10 });
  fc.assert(
    fc.property(graph, (parents) => {
      const skills = parents.map((parent, at) => ({
        id: `s${at}`,
        name: 'S',
        ...(parent === undefined || parent >= parents.length ? {} : { parent: `s${parent}` }),
      }));
      const parentOf = new Map(skills.map(({ id, parent }) => [id, parent]));
      const isOwnAncestor = (id: string) => {
        let next = parentOf.get(id);
        for (let steps = 0; next !== undefined && next !== id && steps < 20; steps++)
          next = parentOf.get(next);
        return next === id;
      };
      const expected = skills.flatMap(({ id }, at) =>
        isOwnAncestor(id) ? [`skills[${at}].parent`] : [],
      );
      const found = checkParents({ formatVersion: 1, id: 'x', title: 'X', skills });
      assert.deepEqual(
        found.map(({ path }) => formatPath(path)),
        expected,
      );
    }),
    { numRuns: 1000 },
  );
});

test('a long way round is told in part', () => {
  const ring = (length: number) =>
    Array.from({ length }, (_, at) => ({
      id: `s${at}`,
      name: 'S',
      parent: `s${(at + 1) % length}`,
    }));
  const told = (length: number) =>
    checkParents({ formatVersion: 1, id: 'x', title: 'X', skills: ring(length) })[0]!.message();
  assert.match(told(8), /\(s0 → s1 → s2 → s3 → s4 → s5 → s6 → s7 → s0\)/);
  assert.match(told(9), /\(s0 → s1 → s2 → s3 → s4 → s5 → s6 → s7 → … → s0\)/);
});
