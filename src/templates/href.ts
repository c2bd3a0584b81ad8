import { isSafeHref } from '../model/index.js';

/**
 * Fills a host's URL template such as "/roles/{role}" with ids. Undefined where there is no template, or where the
 * result would not be a safe link.
 */
export function fillHref(
  template: string | undefined,
  ids: Readonly<Record<string, string>>,
): string | undefined {
  if (!template) return undefined;
  const href = template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(ids, name) ? encodeURIComponent(ids[name]!) : whole,
  );
  return isSafeHref(href) ? href : undefined;
}
