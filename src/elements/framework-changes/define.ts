import { define } from '../define.js';
import { FrameworkChanges } from './framework-changes.js';

define('framework-changes', FrameworkChanges);
export { FrameworkChanges };
