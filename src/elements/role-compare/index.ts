export { RoleCompare } from './role-compare.js';
