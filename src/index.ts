/** Every class, without side effects: importing this registers nothing. */
export { CapabilityFramework } from './elements/capability-framework/index.js';
export { CapabilityMap } from './elements/capability-map/index.js';
export { CareerPath } from './elements/career-path/index.js';
export { FrameworkBrowser } from './elements/framework-browser/index.js';
export { FrameworkChanges } from './elements/framework-changes/index.js';
export { LearningPath } from './elements/learning-path/index.js';
export { ReferenceList } from './elements/reference-list/index.js';
export { RoleCard } from './elements/role-card/index.js';
export { RoleCompare } from './elements/role-compare/index.js';
export { RouteFinder } from './elements/route-finder/index.js';
export { SkillCard } from './elements/skill-card/index.js';
export { SkillMatrix } from './elements/skill-matrix/index.js';
export { define, version } from './elements/define.js';
export * from './events.js';
export type { Failure, FrameworkState } from './source/state.js';
