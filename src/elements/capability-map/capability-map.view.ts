/** What a capability map shows of a dataset: pure, no DOM. */
import {
  skillGroups,
  type FrameworkIndex,
  type Skill,
  type SkillGroup,
} from '../../model/index.js';
import { gapsView, type GapsView } from './gaps.js';
import { domainOf, mapView, type MapOptions, type MapView } from './map.js';
import { overlapView, type OverlapView } from './overlap.js';

/** The ways to look at a framework, for `view`. */
export const VIEWS = ['map', 'overlap', 'gaps', 'mapping'] as const;
export type View = (typeof VIEWS)[number];

export interface CapabilityMapOptions extends MapOptions {
  readonly view?: string | undefined;
  readonly between?: string | undefined;
  readonly skillId?: string | undefined;
  /** Whether there is a second framework. */
  readonly hasOther?: boolean;
}

export interface CapabilityMapView {
  readonly status: 'found';
  readonly groups: readonly SkillGroup[];
  /** Those that there is something for. */
  readonly views: readonly View[];
  readonly chosen: View;
  readonly skill: Skill | undefined;
  readonly map: () => MapView;
  readonly overlap: () => OverlapView | undefined;
  readonly gaps: () => GapsView;
}

/** What was asked for is not in the dataset. */
export interface Missing {
  readonly status: 'missing';
  readonly kind: 'skill' | 'domain' | 'family';
  readonly id: string;
  readonly choices: readonly string[];
}

function missing(index: FrameworkIndex, options: CapabilityMapOptions): Missing | undefined {
  const { skills = [], families = [] } = index.framework;
  const { skillId, domainId, familyId } = options;
  const idsOf = (list: readonly { readonly id: string }[]) =>
    list.map(({ id }) => id).filter(Boolean);
  if (skillId && !index.skill(skillId))
    return { status: 'missing', kind: 'skill', id: skillId, choices: idsOf(skills) };
  if (domainId && !domainOf(index, domainId))
    return { status: 'missing', kind: 'domain', id: domainId, choices: idsOf(skillGroups(index)) };
  if (familyId && !index.family(familyId))
    return { status: 'missing', kind: 'family', id: familyId, choices: idsOf(families) };
  return undefined;
}

/** Undefined where the framework has no skills. Each way to look at it is worked out when it is asked for. */
export function capabilityMapView(
  index: FrameworkIndex,
  options: CapabilityMapOptions,
): CapabilityMapView | Missing | undefined {
  const groups = skillGroups(index);
  if (!groups.length) return undefined;
  const unknown = missing(index, options);
  if (unknown) return unknown;
  const overlap = () => overlapView(index, options);
  const isThere = { map: true, overlap: overlap(), gaps: true, mapping: options.hasOther };
  const views = VIEWS.filter((one) => isThere[one]);
  return {
    ...{ status: 'found', groups, views, overlap },
    chosen: views.find((one) => one === options.view) ?? 'map',
    skill: options.skillId ? index.skill(options.skillId) : undefined,
    map: () => mapView(index, options),
    gaps: () => gapsView(index),
  };
}
