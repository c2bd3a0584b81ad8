/** The dataset and the questions one asks of it: no DOM, no Lit, no Node. */
export { parse, parseJson, type Parsed } from './parse.js';
export { formatPath, formatProblem, type Path, type Problem, type ProblemCode } from './problem.js';
export { limits } from './limits.js';
export { FORMAT_VERSION, type Kind } from './format.js';
export type * from './schema.js';
export {
  indexOf,
  type FrameworkIndex,
  type MasteryPlace,
  type RoleLevelPlace,
} from './framework-index.js';
export {
  changeKind,
  countChanges,
  levelsOfSkill,
  resolveRequirements,
  skillsOfLevel,
  type ChangeKind,
  type RequiredSkill,
  type RequiringLevel,
  type SkillChange,
} from './queries.js';
export {
  differenceBetween,
  needsOfPosition,
  positionsOf,
  statesSkills,
  type Position,
} from './positions.js';
export { rolesWithoutGrade } from './grades.js';
export {
  learningFor,
  teachingOf,
  type LearnedSkill,
  type Learning,
  type Teaching,
} from './learning.js';
export {
  searchOf,
  type Entry,
  type FoundIn,
  type FrameworkSearch,
  type Hit,
  type SearchOptions,
} from './search.js';
export {
  DEFAULT_WEIGHTS,
  findRoutes,
  MAX_MOVES,
  nextPositions,
  weightsWith,
  without,
  type LearntSkill,
  type MoveCost,
  type MoveMeasure,
  type NextGroup,
  type NextKind,
  type NextOptions,
  type Obstacle,
  type Route,
  type RouteConstraint,
  type RouteOptions,
  type Routes,
  type RouteStep,
  type RouteWeights,
} from './routes.js';
export { choose, type Chosen } from './text.js';
export { finish, type Work } from './work.js';
export { isSafeHref } from './href.js';
export {
  changesForRole,
  compareEditions,
  comparingEditions,
  countEditionChanges,
  type Difference,
  type EditionDiff,
  type EditionName,
  type EntityChange,
  type RequirementChange,
  type RoleChanges,
} from './diff.js';
export {
  mergeOverlay,
  mergeOverlays,
  recordBase,
  type Conflict,
  type ConflictKind,
  type Layer,
  type Merged,
  type Removal,
} from './overlay.js';
export { overlayMarks, overlaySourceOf, type OverlayMark } from './overlay/whose.js';
export {
  lint,
  lintRules,
  type LintFinding,
  type LintOptions,
  type LintRule,
  type LintSeverity,
} from './lint.js';
export { groupBelow, skillGroups, type GroupedSkill, type SkillGroup } from './groups.js';
export { bringersOf, type Bringer } from './bringers.js';
export {
  ASPECTS,
  coverageOf,
  FINDINGS,
  GAPS,
  type Aspect,
  type Coverage,
  type Finding,
  type FindingKind,
  type Findings,
} from './coverage.js';
export {
  domainsOf,
  familiesOf,
  overlapBetween,
  overlapsOf,
  themeSpread,
  type Overlap,
  type OverlapPart,
  type Pair,
  type ThemeSpread,
} from './overlap.js';
export {
  linksBetween,
  type FrameworkLinks,
  type LinkedSide,
  type LinkKind,
  type MappedRelation,
  type SkillLink,
} from './links.js';
