/** How what is asked of a role level changed. */
import type { Requirement } from '../schema.js';
import type { Editions, Tell } from './compare.js';
import type { Item } from './entities.js';
import type { Difference, RequiredLevel, RequirementChange } from './types.js';

const masteryOf = (item: Item) => item['mastery'] as string | undefined;
const importanceOf = (item: Item) => item['importance'] as Requirement['importance'];

function levelChange(
  from: string | undefined,
  to: string | undefined,
  { translate, levelBefore, levelAfter }: Editions,
): RequirementChange {
  if (from === undefined || to === undefined) return 'relevelled';
  // On the later scale where it still has both levels, else on the earlier one.
  const now = translate('mastery', from);
  const pairs = [
    [levelAfter(now), levelAfter(to)],
    [levelBefore(from), levelBefore(to)],
  ];
  for (const [one, other] of pairs) {
    if (!one || !other || one.scale !== other.scale) continue;
    return other.place > one.place ? 'raised' : 'lowered';
  }
  return 'relevelled';
}

const withoutScale = (level: ScaledLevel | undefined): RequiredLevel | undefined => {
  if (!level) return undefined;
  const { scale: _, ...rest } = level;
  return rest;
};

/** A level with the scale that its place is on. */
export interface ScaledLevel extends RequiredLevel {
  readonly scale: string;
}

/** A requirement that came or went. */
export function requirementEntry(
  change: 'added' | 'removed',
  item: Item,
  { namedBefore, namedAfter, levelBefore, levelAfter }: Editions,
): Difference {
  const isAdded = change === 'added';
  const mastery = masteryOf(item);
  const level = mastery === undefined ? undefined : (isAdded ? levelAfter : levelBefore)(mastery);
  const importance = importanceOf(item);
  const side = isAdded ? 'to' : 'from';
  return {
    kind: 'requirement',
    change: isAdded ? 'added' : 'dropped',
    skill: (isAdded ? namedAfter : namedBefore)('skill', item['skill'] as string),
    ...(level && { [side]: withoutScale(level) }),
    ...(importance && { importance: { [side]: importance } }),
  };
}

/** Another level, another importance. */
export function compareRequirement(
  before: Item,
  after: Item,
  editions: Editions,
  tell: Tell,
): void {
  const skill = editions.namedAfter('skill', after['skill'] as string);
  const [from, to] = [masteryOf(before), masteryOf(after)];
  if (
    from === undefined
      ? to !== undefined
      : to === undefined || editions.translate('mastery', from) !== to
  ) {
    const was = from === undefined ? undefined : withoutScale(editions.levelBefore(from));
    const is = to === undefined ? undefined : withoutScale(editions.levelAfter(to));
    const change = levelChange(from, to, editions);
    tell({ kind: 'requirement', change, skill, ...(was && { from: was }), ...(is && { to: is }) });
  }
  const [earlier, later] = [importanceOf(before), importanceOf(after)];
  if (earlier !== later) {
    tell({
      kind: 'requirement',
      change: 'importance',
      skill,
      importance: { ...(earlier && { from: earlier }), ...(later && { to: later }) },
    });
  }
}
