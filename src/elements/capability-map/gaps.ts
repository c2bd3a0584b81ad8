/** What the source says of the skills of each domain, and what it does not; every skill counts once for each aspect. */
import {
  bringersOf,
  coverageOf,
  FINDINGS,
  GAPS,
  skillGroups,
  type Aspect,
  type Bringer,
  type Finding,
  type FindingKind,
  type FrameworkIndex,
  type Skill,
  type SkillGroup,
} from '../../model/index.js';

export interface FoundSkill {
  readonly skill: Skill;
  readonly finding: Finding;
}

export interface GapCell {
  readonly aspect: Aspect;
  readonly group: SkillGroup;
  /** The group's skills by what became of the aspect, gaps last; none that is empty. */
  readonly byKind: readonly (readonly [FindingKind, readonly FoundSkill[]])[];
  readonly said: number;
  /** How many could be said: all but those of which nothing is to be expected. */
  readonly of: number;
  readonly gaps: number;
}

export interface GapRow {
  readonly aspect: Aspect;
  readonly cells: readonly GapCell[];
  readonly gaps: number;
}

export interface GapsView {
  readonly groups: readonly SkillGroup[];
  readonly allGroups: number;
  readonly rows: readonly GapRow[];
  readonly total: number;
  /** What the dataset says of no skill at all. */
  readonly nowhere: readonly Aspect[];
  /** Roles of which the source says neither what they need nor what they deliver. */
  readonly silent: readonly Bringer[];
}

/** As many groups as stand side by side. */
export const MOST_GROUPS = 12;

const SAID: readonly FindingKind[] = ['said', 'inferred', 'partly'];

function cellOf(index: FrameworkIndex, aspect: Aspect, group: SkillGroup): GapCell {
  const { findings } = coverageOf(index);
  const found = group.skills.map(({ skill }) => ({
    skill,
    finding: findings.get(skill.id)![aspect],
  }));
  const byKind = FINDINGS.map(
    (kind) => [kind, found.filter(({ finding }) => finding.kind === kind)] as const,
  ).filter(([, some]) => some.length);
  const count = (kinds: readonly FindingKind[]) =>
    found.filter(({ finding }) => kinds.includes(finding.kind)).length;
  return {
    ...{ aspect, group, byKind },
    said: count(SAID),
    of: found.length - count(['not-applicable']),
    gaps: count(GAPS),
  };
}

const sum = (list: readonly { readonly gaps: number }[]) =>
  list.reduce((before, { gaps }) => before + gaps, 0);

const kept = new WeakMap<FrameworkIndex, GapsView>();

function makeGaps(index: FrameworkIndex): GapsView {
  const all = skillGroups(index);
  const groups = all.slice(0, MOST_GROUPS);
  const { aspects, nowhere } = coverageOf(index);
  const rows = aspects.map((aspect) => {
    const cells = groups.map((group) => cellOf(index, aspect, group));
    return { aspect, cells, gaps: sum(cells) };
  });
  return {
    ...{ groups, allGroups: all.length, rows, total: sum(rows), nowhere },
    silent: bringersOf(index).filter(({ skills }) => !skills.size),
  };
}

export function gapsView(index: FrameworkIndex): GapsView {
  let view = kept.get(index);
  if (!view) kept.set(index, (view = makeGaps(index)));
  return view;
}
