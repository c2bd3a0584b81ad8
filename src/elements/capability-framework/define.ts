import { define } from '../define.js';
import { CapabilityFramework } from './capability-framework.js';

define('capability-framework', CapabilityFramework);
export { CapabilityFramework };
