export { RouteFinder } from './route-finder.js';
