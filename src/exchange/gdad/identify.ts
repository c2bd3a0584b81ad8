/** Ids for what the downloads name: those of an earlier dataset first, new ones from names. */
import type { Family, Prose, Role, RoleLevel, Skill } from '../../model/schema.js';
import { choose } from '../../model/text.js';
import { IdMaker } from '../ids.js';
import { keepIds, type Earlier, type Found, type Kept } from '../previous.js';
import { plainFromProse } from '../prose.js';
import type { Report } from '../report.js';

const plain = (text: Prose | undefined): string | undefined =>
  text === undefined ? undefined : plainFromProse(choose(text, 'en', 'en').value);

type Named = Pick<Skill, 'id' | 'name' | 'formerNames' | 'description' | 'sources'>;

/**
 * What an earlier dataset says of its families, roles, levels or skills.
 * @param prefix how the addresses begin by which the publisher itself knows them
 */
export const earlier = (
  list: readonly (Family | Role | RoleLevel | Skill)[] | undefined,
  prefix?: string,
): Earlier[] =>
  (list ?? []).map(({ id, name, formerNames, description, sources }: Named) => ({
    id,
    name,
    formerNames,
    key:
      prefix === undefined
        ? undefined
        : sources?.find(({ href }) => href?.startsWith(prefix))?.href,
    text: plain(description),
  }));

/** New ids that meet none of an earlier dataset. */
export const freshIds = (fallback: string, before: readonly { readonly id: string }[]): IdMaker =>
  new IdMaker(fallback, new Map(before.map(({ id }) => [`\n${id}`, id])));

/** The id of everything of one kind. */
export function identify<T extends Found>(
  what: string,
  found: readonly T[],
  before: readonly Earlier[],
  fresh: IdMaker,
  report: Report,
): Map<T, Kept> {
  const kept = keepIds(what, found, before, report);
  for (const one of found) {
    if (!kept.has(one)) kept.set(one, { id: fresh.idFor(one.name), formerNames: [] });
  }
  return kept;
}

/** The id of everything of one kind, by its name. */
export function identifyByName(
  what: string,
  found: readonly Found[],
  before: readonly Earlier[],
  report: Report,
): Map<string, Kept> {
  const kept = identify(what, found, before, freshIds(what.replaceAll(' ', '-'), before), report);
  return new Map([...kept].map(([{ name }, ids]) => [name, ids]));
}

/** Former names as a field, where there are any. */
export const renamed = ({ formerNames }: Kept): Pick<Skill, 'formerNames'> =>
  formerNames.length ? { formerNames } : {};
