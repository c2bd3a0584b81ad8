/** Every kind of entity that has an id, with what a message calls it. Ids are unique within a kind. */
export const kinds = {
  source: 'source',
  scale: 'scale',
  mastery: 'level of mastery',
  skillType: 'skill type',
  audience: 'audience',
  family: 'family',
  grade: 'grade',
  track: 'track',
  skill: 'skill',
  role: 'role',
  roleLevel: 'role level',
  profile: 'profile',
  move: 'move',
  provider: 'provider',
  learning: 'learning resource',
  term: 'glossary term',
  caseStudy: 'case study',
  maturityModel: 'maturity model',
  maturityStage: 'maturity stage',
  maturityArea: 'maturity area',
  team: 'team',
  jobTemplate: 'job template',
  theme: 'theme',
} as const;

export type Kind = keyof typeof kinds;

export const FORMAT_VERSION = 1;

/**
 * What readers are shown on every element. A dataset without them still works, so that a slip in one of them does not
 * empty a page, but it is told.
 */
export const RECOMMENDED = ['edition', 'status', 'language', 'wording'] as const;
