/** How many entries of a dataset cite each of its sources, and in which of its lists these stand. */
import type { Framework } from '../../model/index.js';

/** The names of the lists in which entries cite a source, each with how many, in the order of the dataset. */
export type Citing = ReadonlyMap<string, number>;

const counted = new WeakMap<Framework, ReadonlyMap<string, Citing>>();

/** The sources that an entry cites, itself or in any of its parts. */
function citedWithin(entry: unknown): ReadonlySet<string> {
  const cited = new Set<string>();
  const stack: unknown[] = [entry];
  while (stack.length) {
    const part = stack.pop();
    if (!part || typeof part !== 'object') continue;
    const { source } = part as { readonly source?: unknown };
    if (typeof source === 'string') cited.add(source);
    stack.push(...(Object.values(part) as unknown[]));
  }
  return cited;
}

/** An entry is what stands in one of the dataset's own lists; it counts once, however often it cites a source. */
export function citedIn(framework: Framework): ReadonlyMap<string, Citing> {
  const known = counted.get(framework);
  if (known) return known;
  const bySource = new Map<string, Map<string, number>>();
  for (const [name, list] of Object.entries(framework) as [string, unknown][]) {
    if (!Array.isArray(list)) continue;
    for (const entry of list) {
      for (const id of citedWithin(entry)) {
        const lists = bySource.get(id) ?? new Map<string, number>();
        bySource.set(id, lists.set(name, (lists.get(name) ?? 0) + 1));
      }
    }
  }
  counted.set(framework, bySource);
  return bySource;
}
