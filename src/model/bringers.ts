/** Who brings skills to an organisation: roles that need them, and roles of which the source says that they deliver them. */
import type { FrameworkIndex } from './framework-index.js';
import { canonicalWords, plainText } from './plain.js';
import { needsOfPosition, positionsOf, statesSkills, type Position } from './positions.js';
import type { Profile, Role, Skill, Text } from './schema.js';

type Delivery = NonNullable<Skill['deliveredBy']>[number];

/** One that brings skills: a role of the dataset, a profile, or a role that a source only names. */
export interface Bringer {
  /** Apart from all others of the same framework. */
  readonly key: string;
  readonly name: Text;
  readonly role: Role | undefined;
  readonly profile: Profile | undefined;
  /** The role's levels, or the role itself where it has none. */
  readonly positions: readonly Position[];
  /** What it delivers, by the skill's id. */
  readonly delivers: ReadonlyMap<string, Delivery>;
  /** Every skill that it needs or delivers, by id. */
  readonly skills: ReadonlySet<string>;
  /** Whether the source lists the skills that it needs, so that one which is not listed is not needed. */
  readonly listsSkills: boolean;
}

type Draft = Pick<Bringer, 'key' | 'name' | 'role' | 'profile' | 'positions'> & {
  readonly delivers: Map<string, Delivery>;
};

function deliveries(index: FrameworkIndex, drafts: Map<string, Draft>): void {
  const { skills = [], language } = index.framework;
  for (const skill of skills) {
    for (const given of skill.deliveredBy ?? []) {
      const role = given.role === undefined ? undefined : index.role(given.role);
      const name = role?.name ?? given.name ?? given.role;
      if (name === undefined) continue;
      const key = role
        ? `role ${role.id}`
        : `name ${canonicalWords(plainText(name, language)) || plainText(name, language)}`;
      const known = drafts.get(key) ?? {
        ...{ key, name, role, profile: undefined, positions: [] },
        delivers: new Map<string, Delivery>(),
      };
      known.delivers.set(skill.id, given);
      drafts.set(key, known);
    }
  }
}

function finished(index: FrameworkIndex, draft: Draft): Bringer {
  const { positions, profile, delivers } = draft;
  const needed = positions.flatMap((one) => [...needsOfPosition(index, one).keys()]);
  const ofProfile = (profile?.skills ?? []).map(({ skill }) => skill);
  return {
    ...draft,
    skills: new Set([...needed, ...ofProfile, ...delivers.keys()]),
    listsSkills: profile !== undefined || positions.some(statesSkills),
  };
}

function makeBringers(index: FrameworkIndex): readonly Bringer[] {
  const { roles = [], profiles = [] } = index.framework;
  const byRole = new Map<Role, Position[]>(roles.map((role) => [role, []]));
  for (const position of positionsOf(index).values()) byRole.get(position.role)?.push(position);
  const drafts = new Map<string, Draft>();
  for (const role of roles) {
    const key = `role ${role.id}`;
    const own = { key, name: role.name, role, profile: undefined };
    drafts.set(key, { ...own, positions: byRole.get(role)!, delivers: new Map() });
  }
  for (const profile of profiles) {
    const key = `profile ${profile.id}`;
    const own = { key, name: profile.name, role: undefined, profile };
    drafts.set(key, { ...own, positions: [], delivers: new Map() });
  }
  deliveries(index, drafts);
  return [...drafts.values()].map((draft) => finished(index, draft));
}

const bringers = new WeakMap<FrameworkIndex, readonly Bringer[]>();

/** Roles in the order of the framework, then profiles, then those that are only named, in the order of the skills. */
export function bringersOf(index: FrameworkIndex): readonly Bringer[] {
  let all = bringers.get(index);
  if (!all) bringers.set(index, (all = makeBringers(index)));
  return all;
}
