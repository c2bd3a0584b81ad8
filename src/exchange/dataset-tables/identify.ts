/** Ids: those that stand in the tables, and new ones for rows that somebody added. */
import { FORMAT_VERSION, kinds, type Kind } from '../../model/format.js';
import type { Text } from '../../model/schema.js';
import type { ShapeName } from '../../model/shape.js';
import { choose } from '../../model/text.js';
import { IdMaker, slugify } from '../ids.js';
import { openCell } from './cells.js';
import type { Draft, Made } from './draft.js';
import { Known } from './known.js';
import { kindOf, sheetOfShape } from './layout.js';
import type { Fields } from './objects.js';

/** Its name or title in every language, the framework's own first. */
function namesOf(object: Fields, language: string): string[] {
  const text = (object['name'] ?? object['title']) as Text | undefined;
  if (text === undefined) return [];
  const own = choose(text, language, language).value;
  return typeof text === 'string' ? [own] : [own, ...Object.values(text)];
}

function identifyAll(draft: Draft, shape: ShapeName, kind: Kind, language: string): void {
  const made = draft.made.get(shape)!;
  const given = made.flatMap(({ object }) => (object['id'] as string | undefined) ?? []);
  const maker = new IdMaker(slugify(kinds[kind]), new Map(given.map((id) => [`\n${id}`, id])));
  const known = new Known();
  const byId = new Map<string, Fields>();
  for (const { object, row } of made) {
    const names = namesOf(object, language);
    if (object['id'] === undefined) {
      const id = maker.idFor(names[0] ?? '');
      object['id'] = id;
      draft.report.inferred(
        'new-id',
        `the row has no id; ${names[0] === undefined ? `the ${kinds[kind]}` : `“${names[0]}”`} is given ${id}`,
        row.place(),
      );
    }
    known.add(object['id'] as string, names);
    byId.set(object['id'] as string, object);
  }
  draft.known.set(kind, known);
  draft.byId.set(shape, byId);
}

function readKeys({ byId, complaints }: Draft, shape: ShapeName, made: readonly Made[]): void {
  const keys = new Map<string, Fields>();
  for (const { object, row } of made) {
    const key = openCell(row.cell('key')).trim();
    if (!key) continue;
    if (keys.has(key))
      complaints.add(`the key “${key}” stands in two rows; make them differ`, row.place('key'));
    keys.set(key, object);
  }
  byId.set(shape, keys);
}

/** Gives an id to whatever needs one. */
export function identify(draft: Draft): void {
  const { object } = draft.framework;
  const language = (object['language'] as string | undefined) ?? 'en';
  object['formatVersion'] ??= FORMAT_VERSION;
  object['id'] ??= slugify(namesOf(object, language)[0] ?? '') || undefined;
  for (const [shape, made] of draft.made) {
    const kind = kindOf(shape);
    if (kind) identifyAll(draft, shape, kind, language);
    if (sheetOfShape.get(shape)!.hasKey) readKeys(draft, shape, made);
  }
}
