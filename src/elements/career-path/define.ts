import { define } from '../define.js';
import { CareerPath } from './career-path.js';

define('career-path', CareerPath);
export { CareerPath };
