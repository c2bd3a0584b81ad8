/** Where a learning path starts, and what it leads to. */
import {
  positionsOf,
  statesSkills,
  type FrameworkIndex,
  type Position,
  type Profile,
  type Text,
} from '../../model/index.js';
import { nextPosition } from './next.js';
import type { Filters } from './offers.js';

export interface EndsOptions {
  readonly roleLevelId?: string | undefined;
  readonly toRoleLevelId?: string | undefined;
  readonly profileId?: string | undefined;
}

/** What one learns for: a position, or a profile. */
export interface Goal {
  readonly id: string;
  readonly name: Text;
  readonly position: Position | undefined;
  readonly profile: Profile | undefined;
}

/** What was asked for is not in the dataset. */
export interface Missing {
  readonly status: 'missing';
  readonly what: 'roleLevel' | 'profile' | keyof Filters;
  readonly id: string;
  readonly choices: readonly string[];
}

export const missing = (what: Missing['what'], id: string, choices: Iterable<string>): Missing => ({
  ...{ status: 'missing', what, id },
  choices: [...new Set(choices)],
});

interface Ends {
  readonly from: Position | undefined;
  readonly goal: Goal | undefined;
  /** Nobody said where to, and nothing comes next: the goal is where one is. */
  readonly isLast: boolean;
}

const goalOf = (position: Position): Goal => ({
  ...{ id: position.id, name: position.name },
  ...{ position, profile: undefined },
});
const profileGoal = (profile: Profile): Goal => ({
  ...{ id: profile.id, name: profile.name },
  ...{ position: undefined, profile },
});

/** Where from and where to: as asked; else the first step of the framework, or its first profile. */
export function endsOf(index: FrameworkIndex, options: EndsOptions): Ends | Missing {
  const byId = positionsOf(index);
  const { profiles = [] } = index.framework;
  const { roleLevelId, toRoleLevelId, profileId } = options;
  for (const id of [roleLevelId, toRoleLevelId])
    if (id && !byId.has(id)) return missing('roleLevel', id, byId.keys());
  const profile = profileId ? index.profile(profileId) : undefined;
  if (profileId && !profile)
    return missing(
      'profile',
      profileId,
      profiles.map(({ id }) => id),
    );
  const asked = roleLevelId ? byId.get(roleLevelId) : undefined;
  const to = toRoleLevelId ? byId.get(toRoleLevelId) : undefined;
  const chosen = profile ? profileGoal(profile) : to && goalOf(to);
  if (chosen) return { from: asked, goal: chosen, isLast: false };
  const all = [...byId.values()];
  const from =
    asked ??
    all.find((one) => statesSkills(one) && nextPosition(index, one)) ??
    all.find(statesSkills) ??
    all[0];
  const next = from && nextPosition(index, from);
  if (from) return { from, goal: goalOf(next ?? from), isLast: !next };
  return { from: undefined, goal: profiles[0] && profileGoal(profiles[0]), isLast: false };
}
