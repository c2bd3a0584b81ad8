/** Which words somebody may have meant who mistyped one. */

/** Shorter words are too like others. */
const SHORTEST = 4;
const LONG = 8;
/** Longer ones are no words; comparing them would take long. */
const LONGEST = 40;

/** Which letters a word has, as bits; a word that lacks more of them than there are mistakes needs no comparison. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * Mistakes that turn the typed word into the other or into its beginning: letters that are missing, added, changed or
 * swapped. Past `most`, anything above it.
 */
function mistakes(typed: string, word: string, most: number): { whole: number; start: number } {
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const isSame = typed[i - 1] === word[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return { whole: least, start: least };
    before = row;
    row = next;
  }
  return {
    whole: width === word.length ? row[width]! : most + 1,
    start: Math.min(...row),
  };
}

/** The words, by number, that may have been meant, and how like they are; `letters` are those of each word. */
export function* misspelt(
  typed: string,
  words: readonly string[],
  letters: readonly number[],
): Generator<readonly [number: number, like: number]> {
  if (typed.length < SHORTEST || typed.length > LONGEST) return;
  const most = typed.length < LONG ? 1 : 2;
  const own = lettersOf(typed);
  for (let number = 0; number < words.length; number++) {
    let missing = own & ~letters[number]!;
    for (let at = 0; at < most; at++) missing &= missing - 1;
    if (missing) continue;
    const word = words[number]!;
    if (word.length < typed.length - most) continue;
    const { whole, start } = mistakes(typed, word, most);
    if (whole <= most) yield [number, 0.7 - 0.1 * whole];
    else if (start <= most) yield [number, 0.5 - 0.1 * start];
  }
}
