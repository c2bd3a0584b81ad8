export { SkillCard } from './skill-card.js';
