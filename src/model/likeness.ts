/** How alike two texts are, from 0 to 1: the share of their letter triples that both have. */

const TRIPLE = 3;

const tidy = (text: string) =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

function triplesOf(text: string): Map<string, number> {
  const triples = new Map<string, number>();
  for (let at = 0; at + TRIPLE <= text.length; at++) {
    const triple = text.slice(at, at + TRIPLE);
    triples.set(triple, (triples.get(triple) ?? 0) + 1);
  }
  return triples;
}

/** Dice's coefficient over letter triples; case, punctuation and spaces do not count. 0 where either is empty. */
export function likeness(a: string, b: string): number {
  const [left, right] = [tidy(a), tidy(b)];
  if (left === right) return left.trim() === '' ? 0 : 1;
  const [ours, theirs] = [triplesOf(left), triplesOf(right)];
  let shared = 0;
  for (const [triple, count] of ours) shared += Math.min(count, theirs.get(triple) ?? 0);
  const total = Math.max(0, left.length - 2) + Math.max(0, right.length - 2);
  return total === 0 ? 0 : (2 * shared) / total;
}
