/** Registers every element under its own tag. */
import './elements/capability-framework/define.js';
import './elements/capability-map/define.js';
import './elements/career-path/define.js';
import './elements/framework-browser/define.js';
import './elements/framework-changes/define.js';
import './elements/learning-path/define.js';
import './elements/reference-list/define.js';
import './elements/role-card/define.js';
import './elements/role-compare/define.js';
import './elements/route-finder/define.js';
import './elements/skill-card/define.js';
import './elements/skill-matrix/define.js';
