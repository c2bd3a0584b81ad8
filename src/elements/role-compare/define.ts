import { define } from '../define.js';
import { RoleCompare } from './role-compare.js';

define('role-compare', RoleCompare);
export { RoleCompare };
