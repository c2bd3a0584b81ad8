/** What the two downloads say, cleaned and without repetition, with the place of everything. */
import type { Place } from '../report.js';

export const MASTERY = ['Awareness', 'Working', 'Practitioner', 'Expert'] as const;
export type MasteryName = (typeof MASTERY)[number];

export const isMastery = (name: string): name is MasteryName =>
  (MASTERY as readonly string[]).includes(name);

export interface PublishedLevel {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
  /** Level of mastery by the name of the skill. */
  readonly skills: Map<string, MasteryName>;
}

export interface PublishedRole {
  readonly name: string;
  readonly family: string;
  readonly text: string;
  readonly place: Place;
  /** What the column “Role Type” says; empty for most roles. */
  readonly type: string;
  readonly levels: Map<string, PublishedLevel>;
  /** Skills of a role without levels. */
  readonly skills: Set<string>;
}

export interface PublishedSkill {
  readonly name: string;
  text: string;
  readonly place: Place;
  /** A text, or null where the publisher says that the level is not defined. */
  readonly levels: Map<MasteryName, string | null>;
  /** Whether a role needs it without a level of mastery. */
  isWithoutLevels: boolean;
}

export interface Published {
  readonly roles: Map<string, PublishedRole>;
  readonly skills: Map<string, PublishedSkill>;
  /** The name of the file that roles were read from. */
  readonly rolesFile: string;
}
