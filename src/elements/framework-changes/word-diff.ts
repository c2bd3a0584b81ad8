/** What differs between two wordings, word by word: pure, no DOM. */

/** A stretch of words that both have, or that only one of them has. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

export interface WordDiff {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** Of longer texts what differs is told as one stretch: comparing each word with each would take too long. */
const MOST_CELLS = 1_000_000;

/** A word with the space that follows it, so that the pieces put together are the text. */
const wordsOf = (text: string): readonly string[] => text.match(/^\s+|\S+\s*/g) ?? [];

const isSame = (a: string | undefined, b: string | undefined) => a?.trimEnd() === b?.trimEnd();

/** For each word whether the other text has it too, in the longest sequence that both have. */
function commonWords(a: readonly string[], b: readonly string[]): [boolean[], boolean[]] {
  const inBoth: [boolean[], boolean[]] = [
    Array<boolean>(a.length).fill(false),
    Array<boolean>(b.length).fill(false),
  ];
  if (a.length * b.length > MOST_CELLS) return inBoth;
  const width = b.length + 1;
  // The length of the longest sequence from here on, for each place in the one and in the other.
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j]!;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = isSame(a[i], b[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (isSame(a[i], b[j])) {
      inBoth[0][i++] = true;
      inBoth[1][j++] = true;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return withoutChance(...inBoth);
}

/** A single word between words that differ, on both sides of both texts, is the same by chance: "to", "the". */
function withoutChance(ours: boolean[], theirs: boolean[]): [boolean[], boolean[]] {
  const places = (own: readonly boolean[]) => own.flatMap((isIn, at) => (isIn ? [at] : []));
  const isAlone = (own: readonly boolean[], at: number) =>
    own[at - 1] === false && own[at + 1] === false;
  const [left, right] = [places(ours), places(theirs)];
  const chance = left.flatMap((i, at) => {
    const j = right[at]!;
    return isAlone(ours, i) && isAlone(theirs, j) ? [[i, j] as const] : [];
  });
  for (const [i, j] of chance) {
    ours[i] = false;
    theirs[j] = false;
  }
  return [ours, theirs];
}

function pieces(words: readonly string[], inBoth: readonly boolean[]): readonly Piece[] {
  const found: Piece[] = [];
  words.forEach((word, at) => {
    const [last, differs] = [found.at(-1), !inBoth[at]];
    if (last?.differs === differs) found[found.length - 1] = { text: last.text + word, differs };
    else found.push({ text: word, differs });
  });
  return found;
}

/** Two wordings, each in pieces that together are the whole of it. */
export function wordDiff(before: string, after: string): WordDiff {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && isSame(a[start], b[start])) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && isSame(a.at(-1 - end), b.at(-1 - end)))
    end++;
  const same = (count: number) => Array<boolean>(count).fill(true);
  const middle = (words: readonly string[]) => words.slice(start, words.length - end);
  const [ours, theirs] = commonWords(middle(a), middle(b));
  const whole = (own: readonly boolean[]) => [...same(start), ...own, ...same(end)];
  return { before: pieces(a, whole(ours)), after: pieces(b, whole(theirs)) };
}
