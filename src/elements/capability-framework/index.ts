export { CapabilityFramework } from './capability-framework.js';
