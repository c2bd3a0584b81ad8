export { LearningPath } from './learning-path.js';
