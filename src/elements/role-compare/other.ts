/** A second framework beside the first: its positions, and which of its skills are which of ours. */
import { linksBetween } from '../../model/links.js';
import {
  changeKind,
  positionsOf,
  type ChangeKind,
  type FrameworkIndex,
  type Position,
  type RequiredSkill,
  type Skill,
} from '../../model/index.js';

/** Before the ids of the other framework; no id holds a colon. */
export const OTHER = 'other:';

export const isOfOther = (id: string): boolean => id.startsWith(OTHER);

/** The positions of the other framework by the ids that they have here. */
export const otherPositions = (other: FrameworkIndex | undefined): ReadonlyMap<string, Position> =>
  new Map(
    other &&
      [...positionsOf(other).values()].map((one) => {
        const id = OTHER + one.id;
        return [id, { ...one, id }] as const;
      }),
  );

/** How a skill of the other framework is known to be one of ours. */
export type Sameness = 'edition' | 'exact' | 'close' | 'same-name';

export interface Same {
  readonly ours: Skill;
  readonly theirs: Skill;
  readonly by: Sameness;
}

/** What says most comes first. A name alone is told as such; an id alone says nothing between two frameworks. */
const BY: readonly Sameness[] = ['edition', 'exact', 'close', 'same-name'];

function allSame(ours: FrameworkIndex, theirs: FrameworkIndex): readonly Same[] {
  const isEdition = ours.framework.id === theirs.framework.id;
  const byId = (ours.framework.skills ?? []).flatMap((skill): Same[] => {
    const other = isEdition ? theirs.skill(skill.id) : undefined;
    return other ? [{ ours: skill, theirs: other, by: 'edition' }] : [];
  });
  const linked = linksBetween(ours, theirs).links.flatMap((link): Same[] => {
    const by = BY.find((one) => one === link.kind);
    return by && link.ours && link.theirs ? [{ ours: link.ours, theirs: link.theirs, by }] : [];
  });
  return [...byId, ...linked];
}

/** By the ids of the other framework; each skill of either is the same as one of the other at most. */
export function sameSkills(
  ours: FrameworkIndex,
  theirs: FrameworkIndex,
): ReadonlyMap<string, Same> {
  const found = new Map<string, Same>();
  const taken = new Set<string>();
  const all = allSame(ours, theirs);
  for (const one of BY.flatMap((by) => all.filter((same) => same.by === by))) {
    if (found.has(one.theirs.id) || taken.has(one.ours.id)) continue;
    taken.add(one.ours.id);
    found.set(one.theirs.id, one);
  }
  return found;
}

/** Both need it, and their levels cannot be compared: of two frameworks, on two scales, or stated for one alone. */
export type ComparedKind = ChangeKind | 'shared';

type Need = Pick<RequiredSkill, 'level'> | undefined;

const levelIds = (need: Need) => (need?.level?.scale.levels ?? []).map(({ id }) => id).join(' ');

/** What happens to a skill, where the two needs may be of two frameworks, or of two editions of one. */
export function comparedKind(
  from: Need,
  to: Need,
  isAcross: boolean,
  isEdition: boolean,
): ComparedKind {
  if (!from || !to) return changeKind(from, to);
  if (!isAcross) return from.level?.scale === to.level?.scale ? changeKind(from, to) : 'shared';
  const isOneScale = isEdition && from.level && to.level && levelIds(from) === levelIds(to);
  if (isOneScale) return changeKind(from, { level: { ...to.level, scale: from.level.scale } });
  return from.level || to.level ? 'shared' : 'kept';
}
