/**
 * What tells the entries of a list apart where they have no id: the skill of a requirement, the level of a descriptor.
 * Two editions are compared, and an overlay is laid over its base, by these.
 */
import type { Kind } from './format.js';
import { isObject } from './leaves.js';
import { plainText } from './plain.js';
import { shapeOf, type ShapeName, type Type } from './shape.js';

type Item = Readonly<Record<string, unknown>>;

/** What an id of the one dataset is called in the other. */
export type Translate = (kind: Kind, id: string) => string;

const same: Translate = (_, id) => id;

/** The fields that tell entries apart, all of them or the first that is there. */
const keys: Partial<Record<ShapeName, { all: readonly string[] } | { first: readonly string[] }>> =
  {
    requirement: { all: ['skill'] },
    learnedSkill: { all: ['skill'] },
    relatedSkill: { all: ['skill', 'relation'] },
    descriptor: { all: ['mastery', 'audience', 'grades'] },
    maturityCell: { all: ['stage'] },
    namedRole: { first: ['role', 'name'] },
    member: { first: ['roleLevel', 'role', 'name'] },
    challenge: { all: ['name'] },
    challengeLevel: { all: ['name'] },
    addedValue: { all: ['name'] },
    templateField: { all: ['name'] },
    templateSection: { all: ['name'] },
    renamed: { all: ['name'] },
    portrait: { all: ['title'] },
    sharedWith: { first: ['framework', 'title'] },
    citation: { all: ['source', 'locator'] },
  };

function partOf(type: Type | undefined, value: unknown, translate: Translate): string {
  if (value === undefined) return '';
  if (type?.is === 'list') {
    return (value as unknown[])
      .map((item) => partOf(type.of, item, translate))
      .sort()
      .join(',');
  }
  if (type?.is === 'ref') return translate(type.kind, value as string);
  return plainText(value);
}

function mappingKey({ skill, to }: Item, translate: Translate): string {
  const target = isObject(to) ? to : {};
  const there = [target['framework'], target['id'] ?? target['name']].map((part) =>
    plainText(part),
  );
  return [translate('skill', skill as string), ...there].join('+');
}

/** The key of an entry among its kind, or undefined where only its words can tell. */
export function keyOf(
  name: ShapeName,
  item: Item,
  translate: Translate = same,
): string | undefined {
  if (name === 'mapping') return mappingKey(item, translate);
  const rule = keys[name];
  if (!rule) return undefined;
  const shape = shapeOf(name);
  const part = (field: string) => partOf(shape.get(field)?.type, item[field], translate);
  if ('first' in rule) {
    const field = rule.first.find((name) => item[name] !== undefined);
    return field === undefined ? '' : `${field}:${part(field)}`;
  }
  const parts = rule.all.map(part);
  while (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts.join('+');
}

/** The words of an entry that has no key: a statement, a definition. */
export function wordsOf(name: ShapeName, item: Item): string {
  const texts = [...shapeOf(name).values()]
    .filter(({ type }) => type.is === 'either')
    .map((field) => plainText(item[field.name]))
    .filter(Boolean);
  return texts.length ? texts.join('\n') : JSON.stringify(item);
}
