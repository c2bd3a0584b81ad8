import { kinds, type Kind } from './format.js';
import type { Framework } from './schema.js';
import { visitIds } from './shape.js';
import { limits } from './limits.js';
import { didYouMean } from './suggest.js';
import { error, formatPath, type Finding, type Path } from './problem.js';

export type Ids = Map<Kind, Map<string, Path>>;

const ignore = () => undefined;

/** Every id of a document, valid or not, with the place where it first stands. */
export function collectIds(root: unknown): Ids {
  const ids: Ids = new Map();
  visitIds(root, {
    id(kind, id, path) {
      const ofKind = ids.get(kind) ?? new Map<string, Path>();
      ids.set(kind, ofKind);
      if (!ofKind.has(id)) ofKind.set(id, [...path]);
    },
    ref: ignore,
  });
  return ids;
}

const samePath = (a: Path, b: Path) => a.length === b.length && a.every((key, i) => key === b[i]);

const leftOut = (kind: Kind, id: string) =>
  `the ${kinds[kind]} '${id}' was left out because of its own problem, so what refers to it is left out too`;

/** Says that there is no such id, and which was probably meant, until that has taken too many comparisons. */
function unknownIn(known: Ids): (kind: Kind, id: string) => string {
  let comparisons = 0;
  return (kind, id) => {
    const ids = known.get(kind);
    comparisons += ids?.size ?? 0;
    const nearest = ids && comparisons <= limits.comparisons ? didYouMean(id, ids.keys()) : '';
    return `no ${kinds[kind]} has the id '${id}'${nearest}`;
  };
}

/**
 * Ids that stand twice, and references that lead nowhere.
 * @param declared the ids of the document before anything was left out of it
 */
export function checkReferences(root: unknown, declared: Ids): Finding[] {
  const ids = collectIds(root);
  const unknown = unknownIn(ids);
  const problems: Finding[] = [];
  visitIds(root, {
    id(kind, id, path) {
      const first = ids.get(kind)!.get(id)!;
      if (samePath(first, path)) return;
      const where = formatPath(first.slice(0, -1));
      problems.push(
        error(
          'duplicate-id',
          [...path],
          () =>
            `'${id}' is already the id of the ${kinds[kind]} at ${where}; give one of them another id`,
        ),
      );
    },
    ref(kind, id, path) {
      if (ids.get(kind)?.has(id)) return;
      const words = declared.get(kind)?.has(id) ? leftOut : unknown;
      problems.push(error('unknown-reference', [...path], () => words(kind, id)));
    },
  });
  return problems;
}

interface Child {
  readonly id: string;
  readonly parent?: string | undefined;
}

const LONGEST_CHAIN = 8;

function ownAncestor(id: string, parents: ReadonlyMap<string, string | undefined>): string {
  const chain = [id];
  let next = parents.get(id)!;
  for (; next !== id && chain.length < LONGEST_CHAIN; next = parents.get(next)!) chain.push(next);
  const gap = next === id ? [] : ['…'];
  return `'${id}' is its own ancestor (${[...chain, ...gap, id].join(' → ')}); remove one of these parents`;
}

/** Ids that are their own ancestor. Each id is walked over once, however deep the tree. */
function idsInCycles(parents: ReadonlyMap<string, string | undefined>): Set<string> {
  const walkOf = new Map<string, string>();
  const inCycles = new Set<string>();
  for (const start of parents.keys()) {
    let id: string | undefined = start;
    for (; id !== undefined && !walkOf.has(id); id = parents.get(id)) walkOf.set(id, start);
    if (id === undefined || walkOf.get(id) !== start) continue;
    for (; !inCycles.has(id); id = parents.get(id)!) inCycles.add(id);
  }
  return inCycles;
}

/** Entities that are their own ancestor. */
function checkCycles(list: readonly Child[], field: 'skills' | 'families'): Finding[] {
  const parents = new Map(list.map(({ id, parent }) => [id, parent]));
  const inCycles = idsInCycles(parents);
  return list.flatMap(({ id }, at) =>
    inCycles.has(id) ? [error('cycle', [field, at, 'parent'], () => ownAncestor(id, parents))] : [],
  );
}

/** Parents that lead in a circle. Every entity of the circle loses its parent, and nothing else. */
export function checkParents({ skills = [], families = [] }: Framework): Finding[] {
  return [...checkCycles(skills, 'skills'), ...checkCycles(families, 'families')];
}
