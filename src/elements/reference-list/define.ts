import { define } from '../define.js';
import { ReferenceList } from './reference-list.js';

define('reference-list', ReferenceList);
export { ReferenceList };
