import type { FrameworkIndex, Skill } from '../../model/index.js';

export interface FrameworkBrowserView {
  readonly skills: readonly Skill[];
}

/** What the element shows of a dataset. */
export function frameworkBrowserView({ framework }: FrameworkIndex): FrameworkBrowserView {
  return { skills: framework.skills ?? [] };
}
