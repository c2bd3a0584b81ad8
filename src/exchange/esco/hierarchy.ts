/** One parent for each concept, where the classification may name several. */
import type { Report } from '../report.js';
import type { Concept, Links } from './classification.js';

export interface Parents {
  parentOf(concept: Concept): Concept | undefined;
  /** Parents beyond the first. */
  othersOf(concept: Concept): readonly Concept[];
}

/** Cuts circles: whoever closes one loses its parent. Each concept is walked over once. */
function cutCircles(parents: Map<Concept, Concept>, report: Report): void {
  const walkOf = new Map<Concept, Concept>();
  for (const start of [...parents.keys()]) {
    let below: Concept | undefined;
    let here: Concept | undefined = start;
    while (here && !walkOf.has(here)) {
      walkOf.set(here, start);
      below = here;
      here = parents.get(here);
    }
    if (!here || !below || walkOf.get(here) !== start) continue;
    parents.delete(below);
    report.unused(
      'circle',
      `${below.uri} would stand below itself; its parent ${here.uri} was left out`,
      below.place(),
    );
  }
}

/** @param kept the concepts of the dataset; others are no parents in it */
export function parentsIn(
  kept: ReadonlySet<Concept>,
  broader: Links<true>,
  report: Report,
): Parents {
  const first = new Map<Concept, Concept>();
  const others = new Map<Concept, readonly Concept[]>();
  for (const concept of kept) {
    const [parent, ...rest] = [...(broader.get(concept)?.keys() ?? [])].filter((one) =>
      kept.has(one),
    );
    if (parent) first.set(concept, parent);
    if (rest.length) others.set(concept, rest);
  }
  cutCircles(first, report);
  return {
    parentOf: (concept) => first.get(concept),
    othersOf: (concept) => others.get(concept) ?? [],
  };
}
