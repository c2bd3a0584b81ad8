import type { FrameworkIndex, Skill } from '../../model/index.js';

export interface LearningPathView {
  readonly skills: readonly Skill[];
}

/** What the element shows of a dataset. */
export function learningPathView({ framework }: FrameworkIndex): LearningPathView {
  return { skills: framework.skills ?? [] };
}
