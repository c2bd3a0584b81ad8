/**
 * What a dataset may be at most. Datasets are untrusted: without bounds, one hostile or broken file could freeze the
 * page that shows it. The largest published framework we know (ESCO: 13,896 skills, 123,855 links) fits well within.
 */
export const limits = {
  /** Bytes of the JSON text, as UTF-8. */
  bytes: 32 * 1024 * 1024,
  /** Levels of nesting of lists and objects. */
  depth: 24,
  /** Entries of one list, or fields of one object. */
  entries: 50_000,
  /** Values in the whole document, lists and objects included. */
  values: 3_000_000,
  /** Problems listed before the rest are only counted. */
  problems: 200,
  /** Ids compared in search of those that unknown ones were probably meant to be. */
  comparisons: 100_000,
} as const;
