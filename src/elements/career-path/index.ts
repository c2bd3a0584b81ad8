export { CareerPath } from './career-path.js';
