export { FrameworkChanges } from './framework-changes.js';
