/** Which roles a thing concerns, so that readers of one role are told what is theirs. */
import type { Framework, Place } from '../schema.js';
import type { Entity, Item } from './entities.js';

type Sets = Map<string, Set<string>>;

function add(sets: Sets, key: string, role: string): void {
  const set = sets.get(key);
  if (set) set.add(role);
  else sets.set(key, new Set([role]));
}

/** The roles of one edition by what they have: their levels, the skills that they need, at which mastery, their grades. */
export interface RolesOf {
  readonly ofLevel: ReadonlyMap<string, string>;
  readonly ofSkill: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ofMastery: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ofGrade: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ofFamily: ReadonlyMap<string, ReadonlySet<string>>;
}

export function rolesOf({ roles = [] }: Framework): RolesOf {
  const ofLevel = new Map<string, string>();
  const ofSkill: Sets = new Map();
  const ofMastery: Sets = new Map();
  const ofGrade: Sets = new Map();
  const ofFamily: Sets = new Map();
  for (const role of roles) {
    if (role.family !== undefined) add(ofFamily, role.family, role.id);
    for (const level of role.levels ?? []) ofLevel.set(level.id, role.id);
    for (const { skills = [], grades = [] } of [role, ...(role.levels ?? [])]) {
      for (const grade of grades) add(ofGrade, grade, role.id);
      for (const { skill, mastery } of skills) {
        add(ofSkill, skill, role.id);
        if (mastery !== undefined) add(ofMastery, mastery, role.id);
      }
    }
  }
  return { ofLevel, ofSkill, ofMastery, ofGrade, ofFamily };
}

const refs = (value: unknown): readonly Item[] => (value ?? []) as readonly Item[];

/** The ids of the roles that an entity of one edition concerns. */
export function rolesConcerned({ kind, value, id, parent }: Entity, of: RolesOf): string[] {
  const ofEnd = ({ role, roleLevel }: Partial<Place>) =>
    role !== undefined ? [role] : roleLevel !== undefined ? [of.ofLevel.get(roleLevel)] : [];
  const ofAll = (sets: ReadonlyMap<string, ReadonlySet<string>>, ids: readonly unknown[]) =>
    ids.flatMap((one) => [...(sets.get(one as string) ?? [])]);
  const ofSkills = (ids: readonly unknown[]) => ofAll(of.ofSkill, ids);
  const found = (): readonly (string | undefined)[] => {
    if (kind === 'role') return [id];
    if (kind === 'roleLevel') return [parent?.id];
    if (kind === 'skill') return ofSkills([id]);
    // What a level of mastery means, and where it stands, is what is asked of everybody who needs it.
    if (kind === 'mastery') return ofAll(of.ofMastery, [id]);
    if (kind === 'scale')
      return ofAll(
        of.ofMastery,
        refs(value['levels']).map((level) => level['id']),
      );
    if (kind === 'grade') return ofAll(of.ofGrade, [id]);
    if (kind === 'family') return ofAll(of.ofFamily, [id]);
    if (kind === 'move')
      return [value['from'], value['to']].flatMap((end) => ofEnd(end as Partial<Place>));
    if (kind === 'jobTemplate') return ofEnd(value);
    if (kind === 'team')
      return refs(value['members']).flatMap((member) => ofEnd(member as Partial<Place>));
    if (kind === 'learning') return ofSkills(refs(value['skills']).map(({ skill }) => skill));
    if (kind === 'theme' || kind === 'caseStudy') return ofSkills(refs(value['skills']));
    return [];
  };
  return found().filter((role) => role !== undefined);
}
