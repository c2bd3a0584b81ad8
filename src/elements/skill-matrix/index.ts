export { SkillMatrix } from './skill-matrix.js';
