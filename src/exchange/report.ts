/** What an importer or exporter tells about its work: what it read, what it changed, inferred, or could not use. */

/** A text that came from somewhere, with the name by which its reader knows it. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Where something stands; line and column are counted from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/**
 * - `changed`: read, but not as it stood (a trailing space, a repeated row)
 * - `inferred`: not in the source; worked out by us
 * - `unused`: in the source, but the format or the importer has no place for it
 * - `missing`: the source should hold it and does not
 * - `lost`: in the dataset, but the written format has no place for it
 */
export type NoteKind = 'changed' | 'inferred' | 'unused' | 'missing' | 'lost';

export interface Note {
  readonly kind: NoteKind;
  /** What sort of case it is, for counting: stable, in kebab-case. */
  readonly code: string;
  /** What was found and what became of it, for a person. */
  readonly message: string;
  readonly place?: Place | undefined;
}

/** Collects notes in the order of the work. */
export class Report {
  readonly #counts = new Map<string, number>();
  readonly #notes: Note[] = [];

  /** How many of each thing were read or written, by a name in the plural: `role levels`. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  get notes(): readonly Note[] {
    return this.#notes;
  }

  count(what: string, howMany: number): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + howMany);
  }

  note(kind: NoteKind, code: string, message: string, place?: Place): void {
    this.#notes.push({ kind, code, message, place });
  }

  changed(code: string, message: string, place?: Place): void {
    this.note('changed', code, message, place);
  }

  inferred(code: string, message: string, place?: Place): void {
    this.note('inferred', code, message, place);
  }

  unused(code: string, message: string, place?: Place): void {
    this.note('unused', code, message, place);
  }

  missing(code: string, message: string, place?: Place): void {
    this.note('missing', code, message, place);
  }

  lost(code: string, message: string, place?: Place): void {
    this.note('lost', code, message, place);
  }
}

/** The place of an offset in a text. */
export function placeAt(file: SourceFile, offset: number): Place {
  let line = 1;
  let lineStart = 0;
  for (
    let at = file.text.indexOf('\n');
    at !== -1 && at < offset;
    at = file.text.indexOf('\n', at + 1)
  ) {
    line++;
    lineStart = at + 1;
  }
  return { file: file.name, line, column: offset - lineStart + 1 };
}

/** `roles.csv, line 7, column 12`, as far as it is known. */
export function formatPlace({ file, line, column }: Place): string {
  const parts = [file];
  if (line !== undefined) parts.push(`line ${line}`);
  if (column !== undefined) parts.push(`column ${column}`);
  return parts.join(', ');
}

/** A file that cannot be read at all. Its message says what was found, what was expected and what to do. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly place: Place | undefined;

  constructor(message: string, place?: Place, options?: ErrorOptions) {
    super(place ? `${formatPlace(place)}: ${message}` : message, options);
    this.place = place;
  }
}
