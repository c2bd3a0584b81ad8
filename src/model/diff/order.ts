/** Which entries of a list changed places: as few as can explain the new order. */

/** The positions of a longest run that rises, which therefore did not move. */
function longestRise(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, at) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low ? tails[low - 1] : undefined;
    tails[low] = at;
  });
  const rise = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = before[at]) rise.add(at);
  return rise;
}

/**
 * @param former the former position of each entry, in the new order
 * @returns positions in the new order, of the entries that moved
 */
export function movedEntries(former: readonly number[]): number[] {
  const still = longestRise(former);
  return [...former.keys()].filter((at) => !still.has(at));
}
