import { define } from '../define.js';
import { RouteFinder } from './route-finder.js';

define('route-finder', RouteFinder);
export { RouteFinder };
