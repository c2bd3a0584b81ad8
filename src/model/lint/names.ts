/** Things that are called the same, or nearly, or say the same. */
import { alikePairs, singleWords } from '../alike.js';
import { canonicalWords, plainText, symbolsOf } from '../plain.js';
import type { Framework, Prose, Text } from '../schema.js';
import { distance } from '../suggest.js';
import type { Found, LintContext, LintRule } from './types.js';

interface NamedThing {
  readonly id: string;
  readonly name: Text;
  readonly description?: Prose | undefined;
  readonly parent?: string | undefined;
}

const lists = ['skills', 'roles', 'families', 'learning', 'glossary', 'profiles'] as const;

const thingsOf = (framework: Framework, list: (typeof lists)[number]): readonly NamedThing[] =>
  framework[list] ?? [];

const spaced = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

const nameIn = (framework: Framework) => (thing: NamedThing) =>
  spaced(plainText(thing.name, framework.language));

/** Things of one list by a key, where several have it: the first, and each of the others with its place. */
function* repeats<T>(
  list: readonly T[],
  keyOf: (thing: T) => string,
): Generator<[first: T, other: T, at: number]> {
  const firsts = new Map<string, T>();
  for (const [at, thing] of list.entries()) {
    const key = keyOf(thing);
    if (!key) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, thing);
    else yield [first, thing, at];
  }
}

function* sameNames(
  { framework }: LintContext,
  keyOf: (name: string) => string,
  isMeant: (a: string, b: string) => boolean,
): Generator<Found> {
  const nameOf = nameIn(framework);
  for (const list of lists) {
    for (const [first, other, at] of repeats(thingsOf(framework, list), (thing) =>
      keyOf(nameOf(thing)),
    )) {
      const [a, b] = [nameOf(first), nameOf(other)];
      if (isMeant(a, b))
        yield {
          path: [list, at, 'name'],
          message: `“${b}” is also what '${first.id}' is called${a === b ? '' : ` (“${a}”)`}`,
        };
    }
  }
}

export const duplicateName: LintRule = {
  name: 'duplicate-name',
  severity: 'warning',
  summary: 'Two things of a kind with the same name',
  advice: 'Readers cannot tell them apart in a list. Give one another name, or make them one.',
  find: (context) =>
    sameNames(
      context,
      (name) => name,
      () => true,
    ),
};

export const nameCase: LintRule = {
  name: 'name-case',
  severity: 'warning',
  summary: 'Names that differ by capitals only',
  advice: 'Searches find the one and not the other. Write both in the same way, or make them one.',
  find: (context) =>
    sameNames(
      context,
      (name) => name.toLowerCase(),
      (a, b) => a !== b,
    ),
};

/** How alike two names, or two texts, are that are probably the same thing twice. */
const ALIKE_NAMES = 0.8;
const ALIKE_TEXTS = 0.9;
/** Shorter texts are alike by chance. */
const LONG_ENOUGH = 60;

const wordsOf = (text: string) => canonicalWords(text).split(' ');

/** The same words in another order, with a hyphen, in the plural, or with a slip of a letter; numbers count. */
function isSameInOtherLetters(a: string, b: string): boolean {
  if (symbolsOf(a) !== symbolsOf(b)) return false;
  if (wordsOf(a).join('') === wordsOf(b).join('')) return true;
  const [ours, theirs] = [wordsOf(a).sort(), wordsOf(b).sort()];
  if (ours.join(' ') === theirs.join(' ')) return true;
  if (ours.length !== theirs.length) return false;
  const [mine, yours] = [
    ours.filter((word) => !theirs.includes(word)),
    theirs.filter((word) => !ours.includes(word)),
  ];
  const [one = '', other = ''] = [mine[0], yours[0]];
  if (mine.length !== 1 || yours.length !== 1 || /\d/.test(one + other)) return false;
  if (Math.min(one.length, other.length) < 4) return false;
  const isPlural = `${one}s` === other || `${other}s` === one;
  // Short words are others with one letter changed: “wood” and “food”.
  return isPlural || (Math.min(one.length, other.length) >= 9 && distance(one, other, 1) <= 1);
}

export const similarName: LintRule = {
  name: 'similar-name',
  severity: 'note',
  summary:
    'Skills or roles whose names differ in the order of words, a plural, a hyphen or a letter',
  advice:
    'Perhaps one thing stands here twice. Make them one, or say in the names what sets them apart.',
  *find({ framework }) {
    const nameOf = nameIn(framework);
    for (const list of ['skills', 'roles'] as const) {
      const things = thingsOf(framework, list);
      const names = things.map(nameOf);
      for (const { left, right } of alikePairs(names, names, ALIKE_NAMES)) {
        const [a, b] = [names[left]!, names[right]!];
        if (left >= right || a.toLowerCase() === b.toLowerCase() || !isSameInOtherLetters(a, b))
          continue;
        yield {
          path: [list, right, 'name'],
          message: `“${b}” is nearly what '${things[left]!.id}' is called (“${a}”)`,
        };
      }
    }
  },
};

/** The descriptions of a list, and the words that each has of its own. */
function descriptionsIn(framework: Framework, list: 'skills' | 'roles') {
  const things = thingsOf(framework, list);
  const texts = things.map(({ description }) => {
    const text =
      description === undefined ? '' : spaced(plainText(description, framework.language));
    return text.length >= LONG_ENOUGH ? text : '';
  });
  return { things, texts };
}

export const duplicateText: LintRule = {
  name: 'duplicate-text',
  severity: 'warning',
  summary: 'Two skills or roles with the same description',
  advice:
    'One was probably copied from the other and never rewritten. Say what sets them apart, or make them one.',
  *find({ framework }) {
    for (const list of ['skills', 'roles'] as const) {
      const { things, texts } = descriptionsIn(framework, list);
      const all = texts.map((text, at) => ({
        text: text && canonicalWords(text) + symbolsOf(text),
        id: things[at]!.id,
      }));
      for (const [first, , at] of repeats(all, ({ text }) => text))
        yield {
          path: [list, at, 'description'],
          message: `the description is the same as that of '${first.id}'`,
        };
    }
  },
};

/** Whether two texts differ in other words than the names of what they describe: “Physics teachers …” need not. */
function differBeyondNames(
  texts: readonly [string, string],
  names: readonly [string, string],
): boolean {
  const [ours, theirs] = texts.map((text) => new Set(wordsOf(text))) as [Set<string>, Set<string>];
  const stems = new Set(names.flatMap(wordsOf).map((word) => word.slice(0, 4)));
  const differing = [
    ...[...ours].filter((word) => !theirs.has(word)),
    ...[...theirs].filter((word) => !ours.has(word)),
  ];
  return differing.length === 0 || differing.some((word) => !stems.has(word.slice(0, 4)));
}

export const similarText: LintRule = {
  name: 'similar-text',
  severity: 'note',
  summary: 'Two skills or roles whose descriptions differ in few words',
  advice: 'Readers will ask what the difference is. Say it first, or make them one.',
  *find({ framework }) {
    const nameOf = nameIn(framework);
    for (const list of ['skills', 'roles'] as const) {
      const { things, texts } = descriptionsIn(framework, list);
      const told = new Set<number>();
      for (const { left, right, alike } of alikePairs(texts, texts, ALIKE_TEXTS, singleWords)) {
        if (left >= right || told.has(right) || alike === 1) continue;
        const pair = [texts[left]!, texts[right]!] as const;
        if (!differBeyondNames(pair, [nameOf(things[left]!), nameOf(things[right]!)])) continue;
        told.add(right);
        yield {
          path: [list, right, 'description'],
          message: `the description is nearly that of '${things[left]!.id}'`,
        };
      }
    }
  },
};

export const sameDescriptor: LintRule = {
  name: 'same-descriptor',
  severity: 'warning',
  summary: 'Two levels of a skill, or the same level of two skills, in the same words',
  advice: 'Readers cannot tell what the one asks more than the other. Describe what is different.',
  *find({ framework }) {
    const all = (framework.skills ?? []).flatMap(({ id, descriptors = [] }, s) =>
      descriptors.flatMap(({ text, mastery }, at) => {
        const words = text === undefined ? '' : spaced(plainText(text, framework.language));
        return words.length >= LONG_ENOUGH
          ? [{ skill: id, mastery, words, path: ['skills', s, 'descriptors', at, 'text'] }]
          : [];
      }),
    );
    for (const [first, other] of repeats(all, ({ words }) => words.toLowerCase())) {
      const where =
        first.skill === other.skill
          ? `the level '${first.mastery}'`
          : `the skill '${first.skill}' at '${first.mastery}'`;
      if (first.skill === other.skill && first.mastery === other.mastery) continue;
      yield { path: other.path, message: `these words are also those of ${where}` };
    }
  },
};
