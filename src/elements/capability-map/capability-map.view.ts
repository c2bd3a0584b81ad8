import type { FrameworkIndex, Skill } from '../../model/index.js';

export interface CapabilityMapView {
  readonly skills: readonly Skill[];
}

/** What the element shows of a dataset. */
export function capabilityMapView({ framework }: FrameworkIndex): CapabilityMapView {
  return { skills: framework.skills ?? [] };
}
