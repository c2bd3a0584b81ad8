export { FrameworkBrowser } from './framework-browser.js';
