export { ReferenceList } from './reference-list.js';
