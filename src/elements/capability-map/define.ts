import { define } from '../define.js';
import { CapabilityMap } from './capability-map.js';

define('capability-map', CapabilityMap);
export { CapabilityMap };
