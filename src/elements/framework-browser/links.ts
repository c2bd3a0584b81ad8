/** Where links lead: to pages of the host, or to a place within the element. */
import { RoleLevelSelectEvent, RoleSelectEvent, SkillSelectEvent } from '../../events.js';
import type { Entry } from '../../model/index.js';
import { fillHref } from '../../templates/href.js';
import { positionHref, type PositionHrefs } from '../../templates/position.js';
import { opening, type Place } from './place.js';

export interface Hrefs extends PositionHrefs {
  readonly skillHref?: string | undefined;
}

/** The host's page of an entry, where it has one. */
export function hostPage(hrefs: Hrefs, entry: Entry): string | undefined {
  if (entry.kind === 'skill') return fillHref(hrefs.skillHref, { skill: entry.id });
  if (entry.kind === 'roleLevel') return positionHref(hrefs, entry.position);
  return fillHref(hrefs.roleHref, { role: entry.id });
}

/** The link that was clicked to be followed here: no new tab, no download, nothing that someone else has acted on. */
export function linkClicked(event: MouseEvent): HTMLAnchorElement | undefined {
  const { altKey, button, ctrlKey, defaultPrevented, metaKey, shiftKey } = event;
  if (defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  return link?.target || link?.hasAttribute('download') ? undefined : link;
}

/** What tells the page of a place with something opened; undefined where nothing is. */
export function selectEvent(
  place: Place,
): RoleSelectEvent | RoleLevelSelectEvent | SkillSelectEvent | undefined {
  const { role, 'role-level': roleLevel, skill } = opening({}, place);
  if (roleLevel) return new RoleLevelSelectEvent(roleLevel);
  if (role) return new RoleSelectEvent(role);
  return skill ? new SkillSelectEvent(skill, undefined) : undefined;
}
