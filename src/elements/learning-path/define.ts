import { define } from '../define.js';
import { LearningPath } from './learning-path.js';

define('learning-path', LearningPath);
export { LearningPath };
