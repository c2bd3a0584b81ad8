import { LONGEST_ID } from '../model/leaves.js';

/** Letters that do not come apart into a Latin letter and an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** A name as an id: lower case, Latin letters and digits, words joined by hyphens. Empty where nothing is left. */
export function slugify(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID - 4)
    .replace(/^-+|-+$/g, '');
}

/**
 * Gives every thing of one kind an id of its own, made from its name. Ids of an earlier edition are handed in as
 * `known`, and are kept for things of the same key.
 */
export class IdMaker {
  readonly #taken = new Set<string>();
  readonly #known: ReadonlyMap<string, string>;
  readonly #fallback: string;

  /**
   * @param fallback the id of things whose name leaves nothing: `skill`
   * @param known ids to keep, by the key that `idFor` is asked with
   */
  constructor(fallback: string, known: ReadonlyMap<string, string> = new Map()) {
    this.#fallback = fallback;
    this.#known = known;
    for (const id of known.values()) this.#taken.add(id);
  }

  idFor(name: string, key: string = name): string {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const base = slugify(name) || this.#fallback;
    let id = base;
    for (let count = 2; this.#taken.has(id); count++) id = `${base}-${count}`;
    this.#taken.add(id);
    return id;
  }
}
