export { CapabilityMap } from './capability-map.js';
