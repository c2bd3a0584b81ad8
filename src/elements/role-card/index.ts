export { RoleCard } from './role-card.js';
