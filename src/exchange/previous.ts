/** Keeps the ids of an earlier edition, also where a name has changed, so that embeds and saved answers survive. */
import { alikePairs, type AlikePair } from '../model/alike.js';
import { symbolsOf } from '../model/plain.js';
import type { Text } from '../model/schema.js';
import { choose } from '../model/text.js';
import { slugify } from './ids.js';
import type { Report } from './report.js';

/** What an earlier dataset says of a thing. */
export interface Earlier {
  readonly id: string;
  readonly name: Text;
  readonly formerNames?: readonly { readonly name: Text }[] | undefined;
  readonly aliases?: readonly Text[] | undefined;
  /** What the source itself calls it (a URI, an anchor), where it is known. */
  readonly key?: string | undefined;
  /** Its words, by which a renamed thing is recognised. */
  readonly text?: string | undefined;
}

/** What the new import found. */
export interface Found {
  readonly name: string;
  readonly key?: string | undefined;
  readonly text?: string | undefined;
}

/** The id to keep, and the names that it had. */
export interface Kept {
  readonly id: string;
  readonly formerNames: readonly { readonly name: Text }[];
}

/** How alike a vanished and a new name, or their texts, must be for one to be the other renamed. */
const ALIKE = { name: 0.75, text: 0.85 };
/** Shorter texts are alike too easily. */
const LONG_ENOUGH = 60;

const plain = (text: Text) => choose(text, 'en', 'en').value;
/** What all spellings of one name share. Names in other scripts leave no slug. */
export const spelling = (name: string) =>
  `${slugify(name) || name.trim().toLowerCase()}${symbolsOf(name).replaceAll('&', '')}`;
/** The name in each of its languages: which of them an import meets first is chance. */
const spellingsOf = (text: Text) =>
  (typeof text === 'string' ? [text] : Object.values(text)).map(spelling);

/** Later keys do not displace earlier ones. */
function lookUp<T>(
  things: readonly T[],
  keysOf: (thing: T) => readonly (string | undefined)[],
): Map<string, T> {
  const found = new Map<string, T>();
  for (const thing of things) {
    for (const key of keysOf(thing))
      if (key !== undefined && !found.has(key)) found.set(key, thing);
  }
  return found;
}

/** Pairs of what is new and what has vanished, the most alike first; by name where the names are alike enough. */
function likely(found: readonly Found[], earlier: readonly Earlier[]): [Found, Earlier][] {
  const long = ({ text = '' }: Found | Earlier) => (text.length < LONG_ENOUGH ? '' : text);
  const byName = alikePairs(
    found.map(({ name }) => name),
    earlier.map(({ name }) => plain(name)),
    ALIKE.name,
  );
  const byText = alikePairs(found.map(long), earlier.map(long), ALIKE.text);
  const best = new Map<string, AlikePair>();
  for (const pair of [...byName, ...byText]) {
    const key = `${pair.left}/${pair.right}`;
    if (!best.has(key)) best.set(key, pair);
  }
  return [...best.values()]
    .sort((a, b) => b.alike - a.alike || a.left - b.left || a.right - b.right)
    .map(({ left, right }) => [found[left]!, earlier[right]!]);
}

/**
 * Finds for everything of one kind the id that it had: by the source's own key, by name, by a former name or an alias,
 * and at last by likeness of name or text, which the report tells.
 *
 * @param what the kind in the singular, for the report: `skill`
 */
export function keepIds<T extends Found>(
  what: string,
  found: readonly T[],
  earlier: readonly Earlier[],
  report: Report,
): Map<T, Kept> {
  const kept = new Map<T, Kept>();
  const used = new Set<Earlier>();
  const keep = (one: T, other: Earlier | undefined) => {
    if (!other || used.has(other) || kept.has(one)) return false;
    used.add(other);
    const own = spelling(one.name);
    const isRenamed = !spellingsOf(other.name).includes(own);
    // A name that is taken up again is no former one.
    const names = (other.formerNames ?? []).filter(({ name }) => !spellingsOf(name).includes(own));
    kept.set(one, {
      id: other.id,
      formerNames: isRenamed ? [...names, { name: other.name }] : names,
    });
    return true;
  };

  const byKey = lookUp(earlier, ({ key }) => [key]);
  for (const one of found) if (one.key !== undefined) keep(one, byKey.get(one.key));
  const byName = lookUp(earlier, ({ name }) => spellingsOf(name));
  for (const one of found) keep(one, byName.get(spelling(one.name)));
  const byOldName = lookUp(earlier, ({ formerNames = [], aliases = [] }) =>
    [...formerNames.map(({ name }) => name), ...aliases].flatMap(spellingsOf),
  );
  for (const one of found) keep(one, byOldName.get(spelling(one.name)));

  const fresh = found.filter((one) => !kept.has(one));
  const vanished = earlier.filter((other) => !used.has(other));
  for (const [one, other] of likely(fresh, vanished)) {
    if (!keep(one as T, other)) continue;
    report.inferred(
      'renamed',
      `the ${what} “${one.name}” is taken for “${plain(other.name)}” renamed, and keeps its id ${other.id}`,
    );
  }
  return kept;
}
