import { define } from '../define.js';
import { RoleCard } from './role-card.js';

define('role-card', RoleCard);
export { RoleCard };
