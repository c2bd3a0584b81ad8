/** What a careful editor would ask about a dataset that is valid. */
import { indexOf } from './framework-index.js';
import { unexplainedAcronym } from './lint/acronyms.js';
import { missingTranslation } from './lint/languages.js';
import {
  fallingLevel,
  missingDescriptor,
  repeatedRequirement,
  scaleFallback,
  skippedLevel,
} from './lint/levels.js';
import { localLink, vagueLink } from './lint/links.js';
import {
  duplicateName,
  duplicateText,
  nameCase,
  sameDescriptor,
  similarName,
  similarText,
} from './lint/names.js';
import { textsOf } from './lint/texts.js';
import type { LintFinding, LintRule } from './lint/types.js';
import { levelWithoutSkills, oneLevelRole, unusedEntity, unusedSkill } from './lint/use.js';
import { andOr, emptyText, longSentence, repeatedWord, spacing } from './lint/wording.js';
import type { Problem } from './problem.js';
import type { Framework } from './schema.js';

export type * from './lint/types.js';

export const lintRules: readonly LintRule[] = [
  ...[duplicateName, nameCase, similarName, duplicateText, similarText, sameDescriptor],
  ...[scaleFallback, fallingLevel, skippedLevel, missingDescriptor, repeatedRequirement],
  ...[unusedSkill, unusedEntity, oneLevelRole, levelWithoutSkills],
  ...[emptyText, longSentence, spacing, andOr, repeatedWord, unexplainedAcronym],
  ...[localLink, vagueLink, missingTranslation],
];

export interface LintOptions {
  /** The names of the rules to ask; all if not said. */
  readonly rules?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
  /** Look at texts in this language only. */
  readonly language?: string | undefined;
  /** What {@link parse} said: some slips are seen only there. */
  readonly problems?: readonly Problem[] | undefined;
}

/** The findings rule by rule. Each rule takes time that grows with the size of the dataset, not with its square. */
export function lint(framework: Framework, options: LintOptions = {}): LintFinding[] {
  const { rules, without = [], language, problems = [] } = options;
  const context = {
    framework,
    index: indexOf(framework),
    texts: textsOf(framework, language),
    problems,
  };
  return lintRules
    .filter(({ name }) => (!rules?.length || rules.includes(name)) && !without.includes(name))
    .flatMap(({ name: rule, severity, advice, find }) =>
      [...find(context)].map((found) => ({ rule, severity, ...found, advice })),
    );
}
