/** What an overlay has added or worded anew, in words: nothing at all where the dataset has no overlays. */
import { html, nothing, type TemplateResult } from 'lit';
import { overlayMarks, type Prose, type Source, type Text } from '../model/index.js';
import type { Reader } from './reader.js';
import type { Cited } from './sources.js';
import { prose, text, weave } from './text.js';

/** Something with all that is said of it, or only with one of its fields. */
export type Part = Cited | readonly [Cited, string];

type Fields = readonly string[] | undefined;

const isWithField = (part: Part): part is readonly [Cited, string] => Array.isArray(part);

/** Whom readers know an overlay by. */
const nameOf = ({ publisher, title }: Source): Text => publisher ?? title;

function overlaysOf({ framework }: Reader, parts: readonly Part[]): readonly Source[] {
  const found = parts.flatMap((part) => {
    const [cited, field] = isWithField(part) ? part : [part, undefined];
    const isMeant = (fields: Fields) => !fields || !field || fields.includes(field);
    return overlayMarks(framework, cited).flatMap(({ source, fields }) =>
      isMeant(fields) ? [source] : [],
    );
  });
  return [...new Set(found)];
}

const tag = (reader: Reader, source: Source): TemplateResult =>
  html` <span class="ce-tag ce-tag-local">${weave(reader.words.local, { name: text(reader, nameOf(source)) })}</span>`;

const tags = (reader: Reader, overlays: readonly Source[]): unknown =>
  overlays.length ? overlays.map((source) => tag(reader, source)) : nothing;

/** "local: Department of X" for what an overlay has added, or worded anew; each overlay once. */
export const localTag = (reader: Reader, ...parts: readonly Part[]): unknown =>
  tags(reader, overlaysOf(reader, parts));

/** The same as plain text, for places without markup; empty where there is nothing to say. */
export const localWords = (reader: Reader, ...parts: readonly Part[]): string =>
  overlaysOf(reader, parts)
    .map((source) => reader.words.local.replace('{name}', () => reader.read(nameOf(source))))
    .join(', ');

/** The same for fields of something whose name says whether all of it is an overlay's. */
export function changedTag(
  reader: Reader,
  cited: Cited | undefined,
  ...fields: readonly string[]
): unknown {
  const marks = cited ? overlayMarks(reader.framework, cited) : [];
  const changing = marks.filter((mark) => mark.fields?.some((field) => fields.includes(field)));
  return tags(reader, [...new Set(changing.map(({ source }) => source))]);
}

/** A name, and whose it is. */
export const named = (reader: Reader, entity: Cited & { readonly name: Text }): unknown => [
  text(reader, entity.name),
  localTag(reader, [entity, 'name']),
];

/** Names one after the other, and whose they are; else whose the list is, which is a field of what has it. */
export function namedList(
  reader: Reader,
  list: readonly (Cited & { readonly name: Text })[],
  holder: Cited,
  field: string,
): unknown {
  const isTold = list.some((one) => localWords(reader, [one, 'name']));
  return [
    list.map((one, at) => [at ? ', ' : '', named(reader, one)]),
    isTold ? nothing : changedTag(reader, holder, field),
  ];
}

/** A description, and whose words it is in where only they are an overlay's. */
export function described(
  reader: Reader,
  entity: (Cited & { readonly description?: Prose | undefined }) | undefined,
  options?: { readonly lede?: boolean },
): unknown {
  if (entity?.description === undefined) return nothing;
  const changed = changedTag(reader, entity, 'description');
  const content = prose(reader, entity.description, options);
  return changed === nothing
    ? content
    : html`${content}<p class="ce-small ce-local">${changed}</p>`;
}
