/** The rows of the tables as things with ids, and the links between them. */
import { isSafeHref } from '../../model/href.js';
import type { RichText, Skill } from '../../model/schema.js';
import { IdMaker } from '../ids.js';
import { keepIds, type Earlier } from '../previous.js';
import type { Report } from '../report.js';
import { SOURCE } from './identity.js';
import { cleanCell, listCell, type Entry, type TableName } from './records.js';

/** A row with its id and what every row has. */
export interface Thing {
  readonly entry: Entry;
  readonly slug: string;
  readonly name: string;
  /** Where the row stands: its table and slug. */
  readonly key: string;
  /** What the id is made from where there is no earlier one. */
  readonly idFrom: string;
  id: string;
  formerNames: Skill['formerNames'];
}

export type Things = ReadonlyMap<string, Thing>;

/** Everything that was read. */
export interface Read {
  readonly domains: Things;
  readonly competencies: Things;
  readonly skills: Things;
  readonly levels: Things;
  readonly tools: Things;
  readonly resources: Things;
  readonly providers: Things;
}

export const citing = ({ key }: Thing) => ({ sources: [{ source: SOURCE, locator: key }] });

/** One paragraph for each line; plain text where there is one. */
export function paragraphs(text: string): RichText | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines.length <= 1) return lines[0];
  return lines.map((paragraph) => ({ paragraph }));
}

export function described(entry: Entry, report: Report) {
  const description = paragraphs(cleanCell(entry, 'description', report));
  return description === undefined ? {} : { description };
}

/** The rows of a table by slug; one that stands twice is read once. */
export function thingsOf(
  table: TableName,
  entries: readonly Entry[],
  report: Report,
  column = 'slug',
): Map<string, Thing> {
  const things = new Map<string, Thing>();
  for (const entry of entries) {
    const slug = entry.cell(column).trim();
    const name = cleanCell(entry, 'name', report);
    if (slug === '' || name === '') {
      report.unused(
        'nameless-row',
        `the row has no ${slug === '' ? column : 'name'}; it was left out`,
        entry.place(),
      );
    } else if (things.has(slug)) {
      report.unused(
        'repeated-row',
        `“${slug}” stands above already; this row was left out`,
        entry.place(column),
      );
    } else {
      things.set(slug, {
        entry,
        slug,
        name,
        key: `${table} ${slug}`,
        // Levels have numbers, which both forms agree on; of their names they do not.
        idFrom: column === 'slug' ? slug : `${column}-${slug}`,
        id: '',
        formerNames: undefined,
      });
    }
  }
  return things;
}

interface Kept {
  readonly id: string;
  readonly name: Earlier['name'];
  readonly formerNames?: Earlier['formerNames'];
  readonly sources?: readonly { readonly locator?: unknown }[] | undefined;
}

/** Ids are the slugs of DIRECT, or what the previous dataset called the same row. */
export function giveIds(
  what: 'skill' | 'skill level' | 'learning resource' | 'provider',
  things: readonly Thing[],
  before: readonly Kept[],
  report: Report,
): void {
  const earlier = before.map(({ id, name, formerNames, sources: cited }) => {
    const key = cited?.[0]?.locator;
    return { id, name, formerNames, key: typeof key === 'string' ? key : undefined };
  });
  const kept = keepIds(what, things, earlier, report);
  // An id of a row that is gone is not given to another: whoever saved it meant the old one.
  const ids = new IdMaker(what, new Map(before.map(({ id }) => [`\n${id}`, id])));
  for (const thing of things) {
    const known = kept.get(thing);
    thing.id = known?.id ?? ids.idFor(thing.idFrom, thing.key);
    if (!known?.formerNames.length) continue;
    if (what === 'skill') {
      thing.formerNames = known.formerNames;
      continue;
    }
    report.unused(
      'former-name',
      `the ${what} “${thing.name}” had another name in the earlier dataset; the format keeps former names of skills only`,
      thing.entry.place('name'),
    );
  }
}

export const isRenamed = ({ formerNames }: Thing) => (formerNames ? { formerNames } : {});

/** Ranks count in tens within each parent. */
export function byRank({ entry: a }: Thing, { entry: b }: Thing): number {
  return Number(a.cell('rank')) - Number(b.cell('rank'));
}

/** What the slugs of a cell stand for; unknown and repeated ones are reported. */
export function linked(
  { entry, slug: own }: Thing,
  column: string,
  known: Things,
  report: Report,
): Thing[] {
  const found = new Set<Thing>();
  for (const slug of listCell(entry, column)) {
    const thing = known.get(slug);
    if (!thing) {
      report.unused(
        'unknown-slug',
        `no row has the slug “${slug}”; the link was left out`,
        entry.place(column),
      );
    } else if (slug === own && column === 'related_skills') {
      report.unused(
        'related-to-itself',
        `“${slug}” names itself as related; the link was left out`,
        entry.place(column),
      );
    } else if (found.has(thing)) {
      report.changed('repeated-link', `“${slug}” stands twice in the list`, entry.place(column));
    } else found.add(thing);
  }
  return [...found];
}

export function safeHref(entry: Entry, column: string, report: Report): string | undefined {
  const href = entry.cell(column).trim();
  if (href === '') return undefined;
  if (isSafeHref(href)) return href;
  report.unused('unsafe-link', `“${href}” is no web address; it was left out`, entry.place(column));
  return undefined;
}
