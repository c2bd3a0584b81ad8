import type { FrameworkIndex, Skill } from '../../model/index.js';

export interface RouteFinderView {
  readonly skills: readonly Skill[];
}

/** What the element shows of a dataset. */
export function routeFinderView({ framework }: FrameworkIndex): RouteFinderView {
  return { skills: framework.skills ?? [] };
}
