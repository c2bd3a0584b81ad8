import { define } from '../define.js';
import { SkillMatrix } from './skill-matrix.js';

define('skill-matrix', SkillMatrix);
export { SkillMatrix };
