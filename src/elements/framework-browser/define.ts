import { define } from '../define.js';
import { FrameworkBrowser } from './framework-browser.js';

define('framework-browser', FrameworkBrowser);
export { FrameworkBrowser };
