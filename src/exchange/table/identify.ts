/** Ids for what the tables tell: of the last import first, then the tables' own, then made from names. */
import { LONGEST_ID, SLUG } from '../../model/leaves.js';
import type { Framework, Text } from '../../model/schema.js';
import { choose } from '../../model/text.js';
import { foldName } from '../dataset-tables/known.js';
import { IdMaker, slugify } from '../ids.js';
import { keepIds, type Earlier, type Kept } from '../previous.js';
import type { Report } from '../report.js';
import type { Collection } from './collect.js';
import type { Mapping } from './mapping.js';
import { idsByName, ownEntries, type Entry } from './own.js';
import type { Thing, Things } from './things.js';

export type Ids = ReadonlyMap<Thing, Kept>;

/** What the tables call a thing stands in its citation, so that the next import finds it again. */
export const locatorOf = ({ line, key }: Thing): string =>
  key === undefined ? `line ${line}` : `line ${line} (${key})`;
const LOCATED = /^line \d+ \((.*)\)$/;

const keyIn = ({ sources = [] }: Before): string | undefined =>
  sources
    .map(({ locator }) => (typeof locator === 'string' ? LOCATED.exec(locator)?.[1] : undefined))
    .find((key) => key !== undefined);

interface Before {
  readonly id: string;
  readonly name: Text;
  readonly formerNames?: readonly { readonly name: Text }[] | undefined;
  readonly sources?: readonly { readonly locator?: Text | undefined }[] | undefined;
}

const isId = (text: string) => text.length <= LONGEST_ID && SLUG.test(text);

/**
 * @param own what the mapping says of things of the kind
 * @param nameOf what an id is made of where the name alone would say too little
 */
function identify(
  things: Things,
  own: readonly Entry[],
  before: readonly (Before & { readonly key?: string })[],
  report: Report,
  nameOf: (thing: Thing) => string = ({ name }) => name.text,
  keyOf: (thing: Thing) => string | undefined = ({ key }) => key,
): Ids {
  const found = things.all.map((thing) => {
    return { thing, name: thing.name.text, key: keyOf(thing) };
  });
  const ownIds = idsByName(own);
  const ownIdOf = ({ thing }: (typeof found)[number]) => ownIds.get(foldName(thing.name.text));
  const earlier: Earlier[] = before.map((one) => ({ ...one, key: one.key ?? keyIn(one) }));
  const others = found.filter((one) => ownIdOf(one) === undefined);
  const kept = keepIds(things.what, others, earlier, report);
  const taken = [...own, ...before].map(({ id }) => [`\n${id}`, id] as const);
  const maker = new IdMaker(slugify(things.what), new Map(taken));
  return new Map(
    found.map((one) => {
      const { thing } = one;
      const ownId = ownIdOf(one);
      if (ownId !== undefined) return [thing, { id: ownId, formerNames: [] }];
      const name = thing.key !== undefined && isId(thing.key) ? thing.key : nameOf(thing);
      return [thing, kept.get(one) ?? { id: maker.idFor(name, ''), formerNames: [] }];
    }),
  );
}

/** Names of role levels that several roles have: `Senior`. */
function sharedNames({ roleLevels }: Collection): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of roleLevels.names.map(foldName)) (seen.has(name) ? shared : seen).add(name);
  return shared;
}

export interface AllIds {
  readonly families: Ids;
  readonly roles: Ids;
  readonly roleLevels: Ids;
  readonly profiles: Ids;
  readonly skills: Ids;
  readonly learning: Ids;
  readonly providers: Ids;
}

export function identifyAll(
  all: Collection,
  mapping: Mapping,
  previous: Framework | undefined,
  report: Report,
): AllIds {
  const own = (list: string) => ownEntries(mapping, list);
  const plain = (text: Text) => foldName(choose(text, 'en', 'en').value);
  const roles = identify(all.roles, own('roles'), previous?.roles ?? [], report);
  const levelsBefore = (previous?.roles ?? []).flatMap((role) =>
    (role.levels ?? []).map((level) => ({ ...level, key: `${role.id}\n${plain(level.name)}` })),
  );
  const shared = sharedNames(all);
  const roleOf = (level: Thing) => all.roleOf.get(level)!;
  return {
    families: identify(all.families, own('families'), previous?.families ?? [], report),
    roles,
    roleLevels: identify(
      all.roleLevels,
      [],
      levelsBefore,
      report,
      (level) =>
        shared.has(foldName(level.name.text))
          ? `${roleOf(level).name.text} ${level.name.text}`
          : level.name.text,
      (level) => `${roles.get(roleOf(level))!.id}\n${foldName(level.name.text)}`,
    ),
    profiles: identify(all.profiles, own('profiles'), previous?.profiles ?? [], report),
    skills: identify(all.skills, own('skills'), previous?.skills ?? [], report),
    learning: identify(all.learning, own('learning'), previous?.learning ?? [], report),
    providers: identify(all.providers, own('providers'), previous?.providers ?? [], report),
  };
}
