/** Whose something in a merged dataset is, told from the dataset alone. Apart from the merging, so that pages can ask for little. */
import type { Citation, Framework, Source } from '../schema.js';

interface Cited {
  readonly sources?: readonly Citation[] | undefined;
}

/** What an overlay says of something. */
export interface OverlayMark {
  /** The source that stands for the overlay. */
  readonly source: Source;
  /** The fields that it words anew; undefined where the whole is its own. */
  readonly fields: readonly string[] | undefined;
}

const NONE: readonly OverlayMark[] = [];

/** Which overlays have added something, or changed fields of it; what stands within it has marks of its own. */
export function overlayMarks(
  { mergedFrom, sources: works = [] }: Framework,
  { sources = [] }: Cited,
): readonly OverlayMark[] {
  if (!mergedFrom?.length) return NONE;
  return sources.flatMap(({ source: id, locator }) => {
    const source = mergedFrom.includes(id) ? works.find((work) => work.id === id) : undefined;
    const fields = typeof locator === 'string' ? locator.split(', ') : undefined;
    return source ? [{ source, fields }] : [];
  });
}

/**
 * The overlay that a text is from, as the source that stands for it; undefined where it is the base's own.
 *
 * @param chain what holds the text, the nearest first: a requirement, its role level, its role
 * @param field the field of the nearest that is asked about; the whole of it if not said
 */
export function overlaySourceOf(
  framework: Framework,
  chain: readonly Cited[],
  field?: string,
): Source | undefined {
  for (const [at, cited] of chain.entries()) {
    const own = at === 0 ? field : undefined;
    const found = [...overlayMarks(framework, cited)]
      .reverse()
      .find(({ fields }) => !fields || (own !== undefined && fields.includes(own)));
    if (found) return found.source;
  }
  return undefined;
}
