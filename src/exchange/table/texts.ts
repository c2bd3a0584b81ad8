/** What the tables tell, as values of the dataset format. */
import { isSafeHref } from '../../model/href.js';
import { leaves } from '../../model/leaves.js';
import type { Prose, Text } from '../../model/schema.js';
import { shapeOf, type ShapeName } from '../../model/shape.js';
import { didYouMean } from '../../model/suggest.js';
import { proseFromMarkdown } from '../prose.js';
import type { Report } from '../report.js';
import type { Collection } from './collect.js';
import type { Cell } from './facts.js';
import { locatorOf, type Ids } from './identify.js';
import type { Thing } from './things.js';

export type Fields = Record<string, unknown>;

/** Fields that hold something. */
export const filled = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** The words that a field of the format takes. */
function wordsOf(shape: ShapeName, field: string): readonly string[] {
  const type = shapeOf(shape).get(field)?.type;
  return type?.is === 'words' ? type.words : [];
}

/** Makes texts, links and words of the format out of cells. */
export class Texts {
  readonly #all: Collection;
  readonly #language: string;
  readonly #report: Report;

  constructor(all: Collection, language: string, report: Report) {
    this.#all = all;
    this.#language = language;
    this.#report = report;
  }

  text(text: string, translations: ReadonlyMap<string, string>): Text {
    return translations.size
      ? { [this.#language]: text, ...Object.fromEntries(translations) }
      : text;
  }

  prose(cell: Cell): ReturnType<typeof proseFromMarkdown> {
    return proseFromMarkdown(cell.text, {
      onUnsafeLink: (href) =>
        this.#report.unused(
          'unsafe-link',
          `the link to “${href}” is not allowed; its text was kept`,
          cell.place,
        ),
    });
  }

  proseIn(cell: Cell, translations: ReadonlyMap<string, Cell>): Prose | undefined {
    const own = this.prose(cell);
    if (own === undefined || !translations.size) return own;
    const others = [...translations].flatMap(([tag, text]) => {
      const prose = this.prose(text);
      return prose === undefined ? [] : [[tag, prose] as const];
    });
    return { [this.#language]: own, ...Object.fromEntries(others) };
  }

  described(thing: Thing, field: string): Prose | undefined {
    const known = thing.texts.get(field);
    return known && this.proseIn(known.cell, known.translations);
  }

  entity(thing: Thing, ids: Ids, description: string): Fields {
    const { id, formerNames } = ids.get(thing)!;
    return {
      id,
      name: this.text(thing.name.text, thing.translations),
      description: this.described(thing, description),
      sources: [{ source: thing.source, locator: locatorOf(thing) }],
      formerNames: [...formerNames],
    };
  }

  list(thing: Thing, what: string): Cell[] {
    return [...(this.#all.lists.get(thing)?.get(what)?.values() ?? [])];
  }

  /** A word of the format, such as `desirable`, however it is capitalised. */
  word(cell: Cell | undefined, shape: ShapeName, field: string): string | undefined {
    if (!cell) return undefined;
    const words = wordsOf(shape, field);
    const word = cell.text.toLowerCase().replace(/\s+/g, '-');
    if (words.includes(word)) return word;
    this.#report.unused(
      'unknown-word',
      `“${cell.text}” is none of ${words.join(', ')}${didYouMean(word, words)}; say what it means in “values” of the mapping`,
      cell.place,
    );
    return undefined;
  }

  href(cell: Cell | undefined): string | undefined {
    if (!cell || isSafeHref(cell.text)) return cell?.text;
    this.#report.unused(
      'unsafe-link',
      `found “${cell.text}”; expected ${leaves.href.expected}`,
      cell.place,
    );
    return undefined;
  }
}
