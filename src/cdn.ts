/** The self-contained bundle for pages: registers every element. */
import './define.js';
