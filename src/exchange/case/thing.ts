/** An object of a package, read field by field: what is of the wrong sort is told, and never stops the rest. */
import { isObject } from '../../model/leaves.js';
import type { Path } from '../../model/problem.js';
import { cleanName, cleanText, mendInWords, type Mend } from '../clean-text.js';
import type { PackageNotes } from './notes.js';
import type { Fields, Link } from './package.js';
import { suspicionsOf } from './suspicious.js';

/** The kinds of values that CASE has. */
export type Sort =
  'name' | 'text' | 'names' | 'link' | 'links' | 'date' | 'time' | 'whole' | 'number' | 'any';

const DATE = /^\d{4}-\d\d-\d\d/;
const TIME = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(Z|z|[+-]\d\d:\d\d)?$/;

const shown = (value: unknown) => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

export class Thing {
  readonly fields: Fields;
  readonly path: Path;
  readonly notes: PackageNotes;
  readonly #read = new Set<string>();
  readonly #told = new Set<string>();

  constructor(fields: Fields, path: Path, notes: PackageNotes) {
    this.fields = fields;
    this.path = path;
    this.notes = notes;
  }

  /** A field as it stands; undefined where it is missing or null. */
  raw(field: string): unknown {
    this.#read.add(field);
    return Object.hasOwn(this.fields, field) ? (this.fields[field] ?? undefined) : undefined;
  }

  name(field: string): string | undefined {
    return this.#words(field, this.raw(field), cleanName);
  }

  text(field: string): string | undefined {
    return this.#words(field, this.raw(field), cleanText);
  }

  /** A list of names; CASE 1.0 also allows one name by itself. */
  names(field: string): readonly string[] {
    const value = this.raw(field);
    const list = Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
    return list.flatMap((entry) => this.#words(field, entry, cleanName) ?? []);
  }

  whole(field: string): number | undefined {
    const value = this.raw(field);
    if (Number.isSafeInteger(value)) return value as number;
    if (typeof value === 'string' && /^-?\d{1,9}$/.test(value.trim())) {
      this.#changed('text-as-number', field, `the text ${shown(value)} was read as a number`);
      return Number(value);
    }
    return this.#wrong(field, value, 'a whole number');
  }

  number(field: string): number | undefined {
    const value = this.raw(field);
    return typeof value === 'number' ? value : this.#wrong(field, value, 'a number');
  }

  date(field: string): string | undefined {
    const value = this.raw(field);
    if (typeof value === 'string' && DATE.test(value)) return value.slice(0, 10);
    return this.#wrong(field, value, 'a date such as 2017-05-25');
  }

  /** A moment; where it says no time zone, UTC is taken, since CASE asks for one. */
  time(field: string): string | undefined {
    const value = this.raw(field);
    const match = typeof value === 'string' ? TIME.exec(value) : null;
    if (!match) return this.#wrong(field, value, 'a time such as 2017-05-25T18:05:33Z');
    if (match[1]) return match[0];
    this.#changed('no-time-zone', field, 'a time without its zone was read as UTC');
    return `${match[0]}Z`;
  }

  link(field: string): Link | undefined {
    return this.#link(field, this.raw(field));
  }

  links(field: string): readonly Link[] {
    const value = this.raw(field);
    const list = Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
    return list.flatMap((entry) => this.#link(field, entry) ?? []);
  }

  /** The objects of a list. */
  things(field: string): Thing[] {
    const value = this.raw(field);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.#wrong(field, value, 'a list') ?? [];
    return (value as unknown[]).flatMap((entry, at) => {
      const path = [...this.path, field, at];
      if (isObject(entry)) return [new Thing(entry, path, this.notes)];
      this.notes.unused('wrong-type', path, `found ${shown(entry)}, expected an object`);
      return [];
    });
  }

  /** A value of any sort, without what CASE calls empty. */
  value(field: string, sort: Sort): unknown {
    const value = sort === 'any' ? this.raw(field) : this[sort](field);
    return Array.isArray(value) && !value.length ? undefined : value;
  }

  /** The fields that nobody has asked for. */
  rest(): readonly string[] {
    return Object.keys(this.fields).filter(
      (field) => !this.#read.has(field) && (this.fields[field] ?? '') !== '',
    );
  }

  /** A note on the thing as a whole. */
  inferredOnce(code: string, message: string): void {
    if (!this.#told.has(code)) this.notes.inferred(code, this.path, message);
    this.#told.add(code);
  }

  #words(field: string, value: unknown, clean: typeof cleanText): string | undefined {
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return this.#wrong(field, value, 'text');
    const { text, mends } = clean(value);
    for (const mend of mends) this.#mended(field, mend);
    for (const { code, what } of suspicionsOf(text))
      this.#changed(code, field, `doubtful, and kept as it stands: ${what}`);
    return text === '' ? undefined : text;
  }

  #link(field: string, value: unknown): Link | undefined {
    if (typeof value === 'string' && value !== '') {
      return { title: value, identifier: value.split('/').at(-1)!, uri: value };
    }
    if (!isObject(value)) return this.#wrong(field, value, 'a link with title, identifier and uri');
    const text = (key: string) => (typeof value[key] === 'string' ? value[key].trim() : '');
    const identifier = text('identifier') || text('uri').split('/').at(-1)!;
    if (!identifier) return this.#wrong(field, value, 'a link with title, identifier and uri');
    const targetType = text('targetType');
    return {
      title: text('title') || identifier,
      identifier,
      uri: text('uri'),
      ...(targetType && { targetType }),
    };
  }

  #mended(field: string, mend: Mend): void {
    this.#changed(mend, field, mendInWords[mend]);
  }

  /** Fields are read more than once; what is odd about them is told once. */
  #changed(code: string, field: string, message: string): void {
    const key = `${code} ${field}`;
    if (!this.#told.has(key)) this.notes.changed(code, [...this.path, field], message);
    this.#told.add(key);
  }

  /** Tells of a value of the wrong sort; nothing is said of one that is missing. */
  #wrong(field: string, value: unknown, expected: string): undefined {
    if (value === undefined || value === '' || this.#told.has(field)) return;
    this.#told.add(field);
    this.notes.unused(
      'wrong-type',
      [...this.path, field],
      `found ${shown(value)}, expected ${expected}`,
    );
  }
}
