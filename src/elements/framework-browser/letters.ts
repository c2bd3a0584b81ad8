/** Skills from A to Z, whatever the alphabet. */

/** Letters of Welsh, of which some are two characters. */
const WELSH = 'a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z'.split(
  ' ',
);

/** Under which names stand that begin with no letter; not a letter itself. */
const OTHER = '#';

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

export interface Alphabet {
  /** The letter under which a name stands. */
  letterOf(name: string): string;
  readonly compareNames: (a: string, b: string) => number;
  readonly compareLetters: (a: string, b: string) => number;
}

/** An accent makes another letter in some languages, and none in others. */
function plainLetter(character: string, collator: Intl.Collator, language: string): string {
  const large = character.toLocaleUpperCase(language);
  const plain = withoutAccents(large);
  const letter = collator.compare(large, plain) === 0 ? plain : large;
  return /^\p{L}/u.test(letter) ? letter : OTHER;
}

function welshLetter(name: string): string | undefined {
  const start = withoutAccents(name.slice(0, 4)).slice(0, 2).toLowerCase();
  const letter = WELSH.includes(start) ? start : start.slice(0, 1);
  return WELSH.includes(letter) ? letter.charAt(0).toUpperCase() + letter.slice(1) : undefined;
}

/** The alphabet of a language. */
export function alphabetOf(language: string): Alphabet {
  const names = new Intl.Collator(language, { numeric: true });
  const letters = new Intl.Collator(language, { sensitivity: 'base' });
  const known = new Map<string, string>();
  const isWelsh = /^cy\b/i.test(language);
  const usual = (name: string) => {
    const [character = ''] = name;
    let letter = known.get(character);
    if (letter === undefined)
      known.set(character, (letter = plainLetter(character, letters, language)));
    return letter;
  };
  // Not every browser knows the order of Welsh.
  const welsh = (letter: string) => (isWelsh ? WELSH.indexOf(letter.toLowerCase()) : -1);
  const rank = (letter: string) => (letter === OTHER ? 2 : welsh(letter) < 0 ? 1 : 0);
  return {
    letterOf: (name) => (isWelsh ? welshLetter(name) : undefined) ?? usual(name),
    compareNames: names.compare,
    compareLetters: (a, b) => rank(a) - rank(b) || welsh(a) - welsh(b) || names.compare(a, b),
  };
}
