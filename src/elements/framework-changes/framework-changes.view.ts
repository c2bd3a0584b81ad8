import type { FrameworkIndex, Skill } from '../../model/index.js';

export interface FrameworkChangesView {
  readonly skills: readonly Skill[];
}

/** What the element shows of a dataset. */
export function frameworkChangesView({ framework }: FrameworkIndex): FrameworkChangesView {
  return { skills: framework.skills ?? [] };
}
