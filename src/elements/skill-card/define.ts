import { define } from '../define.js';
import { SkillCard } from './skill-card.js';

define('skill-card', SkillCard);
export { SkillCard };
