/** What the mapping itself says of grades, families, skills …, beside what the tables say of them. */
import { isObject } from '../../model/leaves.js';
import type { Text } from '../../model/schema.js';
import { foldName } from '../dataset-tables/known.js';
import { IdMaker } from '../ids.js';
import type { Report } from '../report.js';
import type { Mapping } from './mapping.js';
import type { Fields } from './texts.js';

export interface Entry {
  readonly id: string;
  readonly name?: Text | undefined;
  readonly aliases?: readonly Text[] | undefined;
}

/** What the mapping's `framework` has in a list; what is no entry there is for the parser to tell. */
export function ownList(mapping: Mapping, list: string): readonly unknown[] {
  const given = mapping.framework?.[list];
  return Array.isArray(given) ? (given as unknown[]) : [];
}

const isEntry = (one: unknown): one is Entry & Fields =>
  isObject(one) && typeof one['id'] === 'string';

export const ownEntries = (mapping: Mapping, list: string): readonly Entry[] =>
  ownList(mapping, list).filter(isEntry);

const spellings = ({ id, name, aliases = [] }: Entry) =>
  [...[name, ...aliases].flatMap((text) => (isObject(text) ? Object.values(text) : [text])), id]
    .filter((text) => typeof text === 'string')
    .map(foldName);

/** The ids of entries by whatever they are called; the first of a name has it. */
export function idsByName(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const entry of entries)
    for (const name of spellings(entry)) if (!ids.has(name)) ids.set(name, entry.id);
  return ids;
}

/** Ids for what the tables only name: those of the mapping, else of the last import, else made of the name. */
export class NamedIds {
  readonly #ids: Map<string, string>;
  readonly #maker: IdMaker;

  constructor(fallback: string, own: readonly Entry[], before: readonly Entry[] = []) {
    const known = [...own, ...before];
    this.#ids = new Map(idsByName(known));
    this.#maker = new IdMaker(fallback, new Map(known.map(({ id }) => [`\n${id}`, id])));
  }

  idOf(name: string): string {
    const folded = foldName(name);
    const id = this.#ids.get(folded) ?? this.#maker.idFor(name, folded);
    this.#ids.set(folded, id);
    return id;
  }
}

/** What the tables make, with what the mapping says of the same things; those of the mapping come first. */
export function joined(
  mapping: Mapping,
  list: string,
  made: readonly Fields[],
  report: Report,
): unknown[] {
  const byId = new Map(made.map((one) => [one['id'], one]));
  const both = ownList(mapping, list).map((entry) => {
    const theirs = isEntry(entry) ? byId.get(entry.id) : undefined;
    if (!isEntry(entry) || !theirs) return entry;
    byId.delete(entry.id);
    const { name = theirs['name'], sources, ...rest } = entry as Fields;
    for (const field of Object.keys(rest)) {
      if (field === 'id' || theirs[field] === undefined) continue;
      report.unused(
        'said-twice',
        `“${field}” of '${entry.id}' in the “${list}” of the mapping was left out: the tables say it too`,
      );
    }
    const cited = [...((sources ?? []) as unknown[]), ...((theirs['sources'] ?? []) as unknown[])];
    return { ...rest, ...theirs, name, ...(cited.length && { sources: cited }) };
  });
  return [...both, ...byId.values()];
}
