/** How the skills of two frameworks correspond, as a table that one can filter. */
import {
  linksBetween,
  type FrameworkIndex,
  type FrameworkLinks,
  type LinkKind,
  type SkillLink,
} from '../../model/index.js';

/** In the order from the surest. */
export const KINDS = [
  'exact',
  'close',
  'broad',
  'narrow',
  'related',
  'same-name',
  'same-id',
] as const satisfies readonly LinkKind[];

/** As many rows as are shown at once. */
export const MOST_LINKS = 300;

export interface MappingView extends FrameworkLinks {
  /** The relations that there are, with how many of each. */
  readonly counts: readonly (readonly [LinkKind, number])[];
  readonly relation: LinkKind | undefined;
  readonly shown: readonly SkillLink[];
  /** How many have the relation, whether shown or not. */
  readonly found: number;
}

let last: readonly [FrameworkIndex, FrameworkIndex, FrameworkLinks] | undefined;

/** Asked again with every rendering of the same two. */
function linksOf(ours: FrameworkIndex, theirs: FrameworkIndex): FrameworkLinks {
  if (last?.[0] !== ours || last[1] !== theirs) last = [ours, theirs, linksBetween(ours, theirs)];
  return last[2];
}

export function mappingView(
  ours: FrameworkIndex,
  theirs: FrameworkIndex,
  asked: string | undefined,
): MappingView {
  const all = linksOf(ours, theirs);
  const count = (kind: LinkKind) => all.links.filter((link) => link.kind === kind).length;
  const counts = KINDS.map((kind) => [kind, count(kind)] as const).filter(([, n]) => n);
  const relation = counts.find(([kind]) => kind === asked)?.[0];
  const found = relation ? all.links.filter(({ kind }) => kind === relation) : all.links;
  return { ...all, counts, relation, shown: found.slice(0, MOST_LINKS), found: found.length };
}
