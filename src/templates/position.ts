import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Position } from '../model/index.js';
import { fill } from '../strings/plural.js';
import { fillHref } from './href.js';
import { localTag, localWords, type Part } from './local.js';
import type { Reader } from './reader.js';

/** The host's URL templates for roles and role levels. */
export interface PositionHrefs {
  readonly roleHref?: string | undefined;
  readonly roleLevelHref?: string | undefined;
}

/** The host's page of a role level, or of a role without levels. */
export const positionHref = (
  { roleHref, roleLevelHref }: PositionHrefs,
  { role, roleLevel }: Position,
): string | undefined =>
  roleLevel
    ? fillHref(roleLevelHref, { role: role.id, level: roleLevel.id })
    : fillHref(roleHref, { role: role.id });

const partsOf = ({ role, roleLevel }: Position): readonly Part[] => [
  ...(roleLevel ? [[roleLevel, 'name'] as const] : []),
  [role, 'name'],
];

/** Whose it is: a level that an overlay adds, or any level of a role that one adds. */
export const positionTag = (reader: Reader, position: Position): unknown =>
  localTag(reader, ...partsOf(position));

/** The same as plain text, for an option of a list; empty where there is nothing to say. */
export const positionWhose = (reader: Reader, position: Position): string =>
  localWords(reader, ...partsOf(position));

/** "Lead data scientist (where there is one)" */
export function positionName(reader: Reader, { name, roleLevel }: Position): string {
  const own = reader.read(name);
  return roleLevel?.condition ? `${own} (${reader.read(roleLevel.condition)})` : own;
}

/**
 * Options for a list of positions: role levels under the name of their role, roles without levels last. What a reader has
 * chosen is given up where it is not what holds, as when the page prevents it. `within` is the framework that they are of,
 * where a list has those of several.
 */
export function positionOptions(
  reader: Reader,
  positions: Iterable<Position>,
  chosen: string,
  taken: ReadonlySet<string> = new Set(),
  within?: string,
): unknown {
  const all = [...positions];
  const option = (one: Position) => {
    const isTaken = one.id !== chosen && taken.has(one.id);
    const name = [positionName(reader, one), positionWhose(reader, one)].filter(Boolean).join(', ');
    return html`<option value=${one.id} .selected=${live(one.id === chosen)} ?disabled=${isTaken}>${name}</option>`;
  };
  const group = (label: string, list: readonly Position[]) =>
    list.length
      ? html`<optgroup label=${within ? `${within}: ${label}` : label}>${list.map(option)}</optgroup>`
      : nothing;
  const levelled = all.filter(({ roleLevel }) => roleLevel);
  const roles = [...new Set(levelled.map(({ role }) => role))];
  const others = all.filter(({ roleLevel }) => !roleLevel);
  const { rolesWithoutLevels } = reader.words;
  const name = levelled.length
    ? fill(rolesWithoutLevels, { Roles: reader.label('role'), levels: reader.many('roleLevel') })
    : reader.label('role');
  return [
    ...roles.map((role) =>
      group(
        reader.read(role.name),
        levelled.filter((one) => one.role === role),
      ),
    ),
    group(name, others),
  ];
}
