const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(?:https?|mailto):/i;
// Browsers drop these characters before they read the scheme, so "java\nscript:" would run.
// eslint-disable-next-line no-control-regex
const IGNORED_BY_BROWSERS = /[\u0000-\u0020\u007f]+/g;

/** Whether a link from a dataset may become an `href`: https, http, mailto, or relative. */
export function isSafeHref(href: string): boolean {
  const read = href.replace(IGNORED_BY_BROWSERS, '');
  return ALLOWED.test(read) || !SCHEME.test(read);
}
