/**
 * The self-contained bundle for pages that show roles and skills on cards and no more, such as a job advert: a third of the
 * weight of the whole. A page loads it or the whole, not both.
 */
import './elements/capability-framework/define.js';
import './elements/role-card/define.js';
import './elements/skill-card/define.js';
