/**
 * Which engine runs the tests. Some of the runner's commands exist in Chromium alone; a test that needs one is defined
 * only there, so that nothing is ever skipped.
 */
const { userAgent } = navigator;

export const isChromium = userAgent.includes('Chrome/');
export const isFirefox = userAgent.includes('Firefox/');
export const isWebKit = !isChromium && !isFirefox;
