/** Values of JSON-LD: texts in their languages, nodes without empty fields, and a text that may stand in a page. */
import { isObject } from '../../model/leaves.js';
import { plainRichText } from '../../model/plain.js';
import type { Framework, Prose, Statement, Text } from '../../model/schema.js';
import { choose } from '../../model/text.js';

/** A text of one language among several. */
export interface TextInLanguage {
  readonly '@value': string;
  readonly '@language': string;
}
export type TextValue = string | TextInLanguage;
export type Value = TextValue | Node | readonly Value[];
export interface Node {
  readonly [field: string]: Value;
}

/** The fields that hold something; a list of one stands for itself. */
export function node(fields: Readonly<Record<string, Value | undefined>>): Node {
  const held = Object.entries(fields).flatMap(([name, value]): [string, Value][] => {
    if (value === undefined || value === '') return [];
    if (!Array.isArray(value)) return [[name, value]];
    const list = value as readonly Value[];
    return list.length ? [[name, list.length === 1 ? list[0]! : list]] : [];
  });
  return Object.fromEntries(held);
}

export class Texts {
  readonly own: string;
  readonly #wanted: string | undefined;

  /** @param wanted the one language to write; without it, texts in several are written in all of them */
  constructor(framework: Framework, wanted: string | undefined) {
    this.own = framework.language ?? 'en';
    this.#wanted = wanted;
  }

  of(text: Text | Prose | undefined): TextValue[] {
    if (text === undefined) return [];
    if (this.#wanted !== undefined || !isObject(text))
      return [plainRichText(choose(text, this.#wanted ?? this.own, this.own).value)];
    return Object.entries(text).map(([language, value]) => ({
      '@value': plainRichText(value),
      '@language': language,
    }));
  }

  ofAll(texts: readonly (Text | Prose | undefined)[]): TextValue[] {
    return texts.flatMap((text) => this.of(text));
  }

  statements(list: readonly Statement[] | undefined): TextValue[] {
    return this.ofAll((list ?? []).map(({ text }) => text));
  }
}

/** What would end a script element, open a comment in one, or end a line of JavaScript. */
const UNSAFE = /[<\u2028\u2029]/g;

/** JSON that may stand within `<script type="application/ld+json">` as it is. */
export const scriptSafeJson = (value: Node): string =>
  JSON.stringify(value, null, 2).replace(
    UNSAFE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
