/** What is searched: every entry of a framework with all of its texts. */
import type { FrameworkIndex } from '../framework-index.js';
import { plainRichText } from '../plain.js';
import { positionsOf } from '../positions.js';
import type { Prose, Text } from '../schema.js';
import { choose } from '../text.js';
import type { Entry, FoundIn } from './types.js';

export interface EntryText {
  readonly foundIn: FoundIn;
  readonly text: string;
  readonly language: string;
}

export function* entriesOf(index: FrameworkIndex): Generator<Entry> {
  for (const role of index.framework.roles ?? []) yield { kind: 'role', id: role.id, role };
  for (const skill of index.framework.skills ?? []) yield { kind: 'skill', id: skill.id, skill };
  for (const position of positionsOf(index).values())
    if (position.roleLevel) yield { kind: 'roleLevel', id: position.id, position };
}

const entityOf = (entry: Entry) =>
  entry.kind === 'skill'
    ? entry.skill
    : entry.kind === 'role'
      ? entry.role
      : (entry.position.roleLevel ?? entry.position.role);

/**
 * The texts of an entry in the reader's language and, where they differ, in the framework's own; the name in the
 * reader's language comes first, and a name in the other language is an alias.
 */
export function* textsOf(entry: Entry, wanted: string, own: string): Generator<EntryText> {
  const entity = entityOf(entry);
  function* inBoth(foundIn: FoundIn, given: Text | Prose, other = foundIn): Generator<EntryText> {
    const first = choose(given, wanted, own);
    const second = typeof given === 'string' ? first : choose(given as Prose, own, own);
    yield { foundIn, text: plainRichText(first.value), language: first.language };
    if (second.language !== first.language)
      yield { foundIn: other, text: plainRichText(second.value), language: second.language };
  }
  yield* inBoth('name', entity.name, 'alias');
  if ('code' in entity && entity.code !== undefined) yield* inBoth('code', entity.code);
  for (const alias of entity.aliases ?? []) yield* inBoth('alias', alias);
  for (const { name } of entity.formerNames ?? []) yield* inBoth('formerName', name);
  if (entity.description !== undefined) yield* inBoth('description', entity.description);
}
