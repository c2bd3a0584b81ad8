/** The items of a package, read: what kind of entity each is, and its texts. */
import { LANGUAGE_TAG } from '../../model/leaves.js';
import type { RichText } from '../../model/schema.js';
import { identifierOf, inLanguage, type Context } from './context.js';
import { entityTypes } from './definitions.js';
import { itemExtension, type ItemKind } from './extension.js';
import type { Fields } from './package.js';
import { proseFromCase, statementOf } from './statement.js';
import type { Thing } from './thing.js';

export interface Item {
  readonly thing: Thing;
  readonly identifier: string;
  readonly kind: ItemKind;
  /** The id that the dataset which this package was made from gives it. */
  readonly id: string | undefined;
  readonly name: string;
  readonly description: RichText | undefined;
  readonly code: string | undefined;
  readonly type: string | undefined;
  /** The language of the item, where it is not that of the package. */
  readonly language: string | undefined;
  /** What the notes say, point by point. */
  readonly notes: readonly RichText[];
}

const kindByType = new Map(
  Object.entries(entityTypes).map(([kind, title]) => [title.toLowerCase(), kind as ItemKind]),
);

/** Notes that are one list are so many statements; all else is one. */
function statementsOf(text: string, onUnsafeLink: (href: string) => void): RichText[] {
  const prose = proseFromCase(text, onUnsafeLink);
  if (typeof prose === 'string' || prose.length !== 1 || !('bullets' in prose[0]!)) return [prose];
  return prose[0].bullets.map((bullet) =>
    typeof bullet === 'string' ? bullet : [{ paragraph: bullet }],
  );
}

/** Drafts of CASE 1.0 called it so, and a list of one was a text. */
function withRenamedFields(thing: Thing): void {
  const { fields, notes, path } = thing;
  if (fields['educationalLevel'] === undefined || fields['educationLevel'] !== undefined) return;
  fields['educationLevel'] = thing.raw('educationalLevel');
  notes.changed(
    'renamed-field',
    [...path, 'educationalLevel'],
    'educationalLevel was read as educationLevel',
  );
}

function readItem(thing: Thing, context: Context): Item {
  withRenamedFields(thing);
  const identifier = identifierOf(thing);
  const extension = itemExtension(thing.fields);
  const type = thing.name('CFItemType');
  const code = thing.name('humanCodingScheme');
  const abbreviated = thing.name('abbreviatedStatement');
  const noteUnsafe = (field: string) => (href: string) =>
    thing.notes.changed(
      'unsafe-link',
      [...thing.path, field],
      `a page may not link to ${href}; the words of the link stay`,
    );
  const full = thing.text('fullStatement');
  if (full === undefined)
    thing.notes.inferred(
      'no-statement',
      thing.path,
      'it has no full statement; it is called by what it has',
    );
  const notes = thing.text('notes');
  const language = thing.fields['language'];
  return {
    ...{ thing, identifier, type, code },
    kind: extension?.kind ?? kindByType.get(type?.toLowerCase() ?? '') ?? 'skill',
    id: extension?.id,
    ...statementOf(
      full ?? abbreviated ?? code ?? identifier,
      abbreviated,
      noteUnsafe('fullStatement'),
    ),
    language:
      typeof language === 'string' && LANGUAGE_TAG.test(language) && language !== context.language
        ? language
        : undefined,
    notes: notes === undefined ? [] : statementsOf(notes, noteUnsafe('notes')),
  };
}

/** All items by identifier; one that stands twice is read once. */
export function readItems(
  things: readonly Thing[],
  documentId: string,
  context: Context,
): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const thing of things) {
    const item = readItem(thing, context);
    if (items.has(item.identifier) || item.identifier === documentId)
      context.notes.unused(
        'repeated-item',
        thing.path,
        `the identifier ${item.identifier} is taken already; this item was left out`,
      );
    else items.set(item.identifier, item);
  }
  return items;
}

/** The texts of an item as an entity has them. */
export function named(item: Item, own: string): Fields {
  const { name, description, language } = item;
  return {
    name: inLanguage(name, language, own),
    ...(description !== undefined && { description: inLanguage(description, language, own) }),
  };
}
