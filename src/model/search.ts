/** Search of a whole framework: its roles, their levels and its skills. */
import type { FrameworkIndex } from './framework-index.js';
import { plainRichText } from './plain.js';
import { positionsOf } from './positions.js';
import type { Entry, FoundIn, FrameworkSearch, Hit } from './search/types.js';
import { choose } from './text.js';
import type { Work } from './work.js';

export type * from './search/types.js';

interface Field {
  readonly foundIn: FoundIn;
  readonly text: string;
  readonly low: string;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];

const named = ({ ...entry }: Entry) =>
  entry.kind === 'skill'
    ? entry.skill
    : entry.kind === 'role'
      ? entry.role
      : (entry.position.roleLevel ?? entry.position.role);

function* entriesOf(index: FrameworkIndex): Generator<Entry> {
  for (const role of index.framework.roles ?? []) yield { kind: 'role', id: role.id, role };
  for (const skill of index.framework.skills ?? []) yield { kind: 'skill', id: skill.id, skill };
  for (const position of positionsOf(index).values())
    if (position.roleLevel) yield { kind: 'roleLevel', id: position.id, position };
}

function fieldsOf(entry: Entry, language: string, own: string): Field[] {
  const { name, aliases = [], formerNames = [], description } = named(entry);
  const texts: [FoundIn, string][] = [
    ['name', choose(name, language, own).value],
    ...aliases.map((text): [FoundIn, string] => ['alias', choose(text, language, own).value]),
    ...formerNames.map((former): [FoundIn, string] => [
      'formerName',
      choose(former.name, language, own).value,
    ]),
  ];
  if (description !== undefined)
    texts.push(['description', plainRichText(choose(description, language, own).value)]);
  return texts.map(([foundIn, text]) => ({ foundIn, text, low: text.toLowerCase() }));
}

const order: readonly FoundIn[] = ['name', 'code', 'alias', 'formerName', 'description'];

function hitOf(entry: Entry, { foundIn, text, low }: Field, words: readonly string[]): Hit {
  const marks = words
    .map((word) => [low.indexOf(word), word.length] as const)
    .filter(([at]) => at >= 0 && low.length === text.length)
    .sort(([a], [b]) => a - b)
    .map(([at, length]) => [at, at + length] as const)
    .filter(([start], at, all) => at === 0 || start >= all[at - 1]![1]);
  return { entry, foundIn, text, marks };
}

/** Prepares the search of a framework for readers of a language. */
export function* searchOf(index: FrameworkIndex, language: string): Work<FrameworkSearch> {
  const own = index.framework.language ?? language;
  const all: { entry: Entry; fields: Field[] }[] = [];
  for (const entry of entriesOf(index)) {
    all.push({ entry, fields: fieldsOf(entry, language, own) });
    if (all.length % 500 === 0) yield;
  }
  return {
    find(query, { limit = Infinity, accepts = () => true } = {}) {
      const words = wordsOf(query);
      if (!words.length) return [];
      const scored = all.flatMap(({ entry, fields }) => {
        const field = fields.find(({ low }) => words.every((word) => low.includes(word)));
        return field && accepts(entry) ? [{ entry, field }] : [];
      });
      const score = ({ field }: { field: Field }) =>
        order.indexOf(field.foundIn) * 1e6 + field.text.length;
      return scored
        .sort((a, b) => score(a) - score(b))
        .slice(0, limit)
        .map(({ entry, field }) => hitOf(entry, field, words));
    },
  };
}
