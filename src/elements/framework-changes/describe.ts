/** Differences that are neither of levels nor of texts, in words. */
import type { Difference } from '../../model/index.js';
import { plainText } from '../../model/plain.js';
import type { Text } from '../../model/schema.js';
import type { Happening } from '../../strings/framework-changes.js';
import { fill } from '../../strings/plural.js';
import { strings, type Context } from './framework-changes.context.js';

type Where = Extract<Difference, { kind: 'text' }>['where'];

/** So much of a value is told; the rest is in the dataset. */
const MOST = 240;
/** So many of what stands in another order are named. */
const MOST_MOVED = 4;

const shortened = (text: string) =>
  text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text;

const inWords = (field: string) => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** `waysOfWorking` as "ways of working". */
function fieldName({ reader }: Context, field: string): string {
  const { fields } = strings(reader);
  return Object.hasOwn(fields, field) ? fields[field]! : inWords(field);
}

/** "description, Working": from the thing down to what differs. */
export function placeName(context: Context, where: Where): string {
  const { reader } = context;
  const { at } = strings(reader);
  const parts = where.map(({ field, entry }, i) => {
    if (!entry) return i && field === 'text' ? '' : fieldName(context, field);
    // A statement has no name but its words, which are told themselves.
    if (entry.name === entry.key) return fieldName(context, field);
    return fill(at, { field: fieldName(context, field), name: reader.read(entry.name) });
  });
  const place = parts.filter(Boolean).join(': ');
  return place.charAt(0).toLocaleUpperCase(reader.locale) + place.slice(1);
}

/** A value as a reader can read it. */
function valueWords(context: Context, value: unknown): string {
  const words = strings(context.reader);
  if (value === undefined || value === null) return words.none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string' || typeof value === 'number') return shortened(String(value));
  if (Array.isArray(value)) {
    const all = value.map((one) => valueWords(context, one)).join(', ');
    return all ? shortened(all) : words.none;
  }
  const item = value as Readonly<Record<string, unknown>>;
  const said = item['text'] ?? item['name'] ?? item['title'];
  if (said !== undefined) return shortened(plainText(said));
  const all = Object.entries(item).map(
    ([field, one]) => `${fieldName(context, field)}: ${valueWords(context, one)}`,
  );
  return shortened(all.join('; '));
}

/** What happened, as the marks say it. */
export function happeningOf(difference: Difference): Happening {
  if (difference.kind === 'renamed') return 'renamed';
  if (difference.kind === 'entry') return difference.change;
  if (difference.kind === 'order') return 'reordered';
  if (difference.kind === 'requirement' || difference.kind === 'text') return 'changed';
  const { from, to } = difference;
  return from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
}

function nowWas(context: Context, place: string, was: unknown, now: unknown): string {
  const words = strings(context.reader);
  const said = (value: unknown) => valueWords(context, value);
  if (was === undefined) return `${place}: ${said(now)}`;
  if (now === undefined) return `${place}: ${fill(words.noLonger, { was: said(was) })}`;
  return `${place}: ${fill(words.nowWas, { now: said(now), was: said(was) })}`;
}

const nameOf = ({ reader }: Context, named: { readonly name: Text } | undefined) =>
  named && reader.read(named.name);

/** What an entry of a list is called: its own name, or its words. */
function entryWords(context: Context, { where, value }: Extract<Difference, { kind: 'entry' }>) {
  const entry = where.at(-1)!.entry;
  return entry && entry.name !== entry.key
    ? context.reader.read(entry.name)
    : valueWords(context, value);
}

/** One difference in words. */
export function describe(context: Context, difference: Difference): string {
  const { reader } = context;
  const place = 'where' in difference ? placeName(context, difference.where) : '';
  switch (difference.kind) {
    case 'renamed': {
      const { from, to } = difference;
      const name = placeName(context, [{ field: 'name' }]);
      return nowWas(context, name, reader.read(from), reader.read(to));
    }
    case 're-identified':
      return nowWas(context, strings(reader).newId, difference.from, difference.to);
    case 'moved':
    case 'reference':
      return nowWas(
        context,
        place,
        nameOf(context, difference.from),
        nameOf(context, difference.to),
      );
    case 'value':
      return nowWas(context, place, difference.from, difference.to);
    case 'entry': {
      // The entry itself is told after its place; what it stands in is part of that.
      const outer = difference.where.slice(0, -1);
      const { field } = difference.where.at(-1)!;
      return `${placeName(context, [...outer, { field }])}: ${entryWords(context, difference)}`;
    }
    case 'order': {
      const names = difference.moved.slice(0, MOST_MOVED).map(({ name }) => reader.read(name));
      const more = difference.moved.length > MOST_MOVED ? ', …' : '';
      return `${place}: ${names.join(', ')}${more}`;
    }
    // Told in sections of their own.
    case 'requirement':
    case 'text':
      return place;
  }
}
