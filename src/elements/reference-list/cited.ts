/** How many entries of a dataset cite each of its sources. */
import type { Framework } from '../../model/index.js';

const counted = new WeakMap<Framework, ReadonlyMap<string, number>>();

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
export function timesCited(framework: Framework): ReadonlyMap<string, number> {
  const known = counted.get(framework);
  if (known) return known;
  const times = new Map<string, number>();
  for (const list of Object.values(framework) as unknown[]) {
    if (!Array.isArray(list)) continue;
    for (const entry of list)
      for (const id of citedWithin(entry)) times.set(id, (times.get(id) ?? 0) + 1);
  }
  counted.set(framework, times);
  return times;
}
