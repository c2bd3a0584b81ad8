import { inLanguage } from '../../strings/language.js';
import { learningPath } from '../../strings/learning-path.js';
import { fill } from '../../strings/plural.js';
import type { Reader } from '../../templates/reader.js';
import type { LearningPathView, Line } from './learning-path.view.js';

/** The parts of a learning path, for `show`. */
export const PARTS = [
  'notice',
  'choices',
  'filters',
  'totals',
  'meanings',
  'facts',
  'footer',
] as const;
export type Part = (typeof PARTS)[number];

/** How resources are grouped, for `group`. */
export const GROUPS = ['skill', 'provider', 'language'] as const;
export type Group = (typeof GROUPS)[number];

/** What the reader can change beside where from and where to. */
export interface Changes {
  readonly includeKept?: boolean;
  readonly group?: Group;
  readonly providerId?: string | undefined;
  readonly kind?: string | undefined;
  readonly learningLanguage?: string | undefined;
}

/** What the template needs from its element. */
export interface LearningPathHost {
  readonly headingLevel: number;
  readonly includeKept: boolean;
  readonly grouping: Group;
  readonly roleHref?: string;
  readonly roleLevelHref?: string;
  readonly skillHref?: string;
  shows(part: Part): boolean;
  change(changes: Changes): void;
  clear(): void;
  startFrom(id: string | undefined, goal: string | undefined): void;
  aimAt(id: string, from: string | undefined): void;
  aimAtProfile(id: string): void;
  openSkill(line: Line): void;
}

/** What every part of the template is made from. */
export interface Context {
  readonly host: LearningPathHost;
  readonly reader: Reader;
  readonly view: LearningPathView;
}

export const strings = ({ language }: Pick<Reader, 'language'>) =>
  inLanguage(learningPath, language);

/** A phrase with what the framework calls its skills. */
export const phrase = (
  reader: Reader,
  given: string,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  fill(given, {
    ...{ skill: reader.one('skill'), skills: reader.many('skill') },
    ...{ Skill: reader.labelOne('skill') },
    ...values,
  });

export const number = ({ locale }: Reader, n: number): string => n.toLocaleString(locale);

export const joined = (list: readonly unknown[], between = ', '): unknown =>
  list.map((item, at) => [at ? between : '', item]);

/** What the level that is needed means for the skill. */
export const descriptorsOf = ({ skill, to }: Line) =>
  (skill.descriptors ?? []).filter(({ mastery }) => mastery === to?.mastery.id);

/** Whether anything says what a skill means: of itself, at its level, or of the level whatever the skill. */
export const isExplained = (line: Line): boolean => {
  const { description, statements, leadershipExamples } = line.skill;
  const said = [description, statements?.[0], leadershipExamples?.[0], descriptorsOf(line)[0]];
  return said.some(Boolean) || line.to?.mastery.description !== undefined;
};
