import type { Key, Path } from './problem.js';

interface Doomed {
  readonly children: Map<Key, Doomed>;
  gone: boolean;
}

function treeOf(paths: readonly Path[]): Doomed {
  const root: Doomed = { children: new Map(), gone: false };
  for (const path of paths) {
    let node = root;
    for (const key of path) {
      let child = node.children.get(key);
      if (!child) node.children.set(key, (child = { children: new Map(), gone: false }));
      node = child;
    }
    node.gone = true;
  }
  return root;
}

/** Copies a document without some of its parts, and remembers where the entries of shortened lists stood before. */
export class Pruner {
  readonly #origins = new WeakMap<object, readonly number[]>();

  /** The document without the values at these paths; parts that lose nothing are shared with the original. */
  without(value: unknown, paths: readonly Path[]): unknown {
    return this.#copy(value, treeOf(paths));
  }

  /** The path that a value had in the first document. */
  originalPath(value: unknown, path: Path): Path {
    let here: unknown = value;
    return path.map((key) => {
      const origins =
        typeof here === 'object' && here !== null ? this.#origins.get(here) : undefined;
      here = (here as Record<Key, unknown> | undefined)?.[key];
      return typeof key === 'number' && origins ? (origins[key] ?? key) : key;
    });
  }

  #copy(value: unknown, doomed: Doomed): unknown {
    if (typeof value !== 'object' || value === null || doomed.children.size === 0) return value;
    return Array.isArray(value) ? this.#copyList(value, doomed) : this.#copyObject(value, doomed);
  }

  #copyList(list: readonly unknown[], doomed: Doomed): unknown[] {
    const before = this.#origins.get(list);
    const copy: unknown[] = [];
    const origins: number[] = [];
    list.forEach((item, at) => {
      const child = doomed.children.get(at);
      if (child?.gone) return;
      copy.push(child ? this.#copy(item, child) : item);
      origins.push(before?.[at] ?? at);
    });
    this.#origins.set(copy, origins);
    return copy;
  }

  #copyObject(object: object, doomed: Doomed): object {
    const kept = Object.entries(object).filter(([key]) => !doomed.children.get(key)?.gone);
    return Object.fromEntries(
      kept.map(([key, item]) => {
        const child = doomed.children.get(key);
        return [key, child ? this.#copy(item, child) : item];
      }),
    );
  }
}
