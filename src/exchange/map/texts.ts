/** What a skill says, as the plain texts by which it is compared. */
import { plainRichText } from '../../model/plain.js';
import type { Framework, Prose, Skill, Statement, Text } from '../../model/schema.js';
import { choose } from '../../model/text.js';

export interface SkillTexts {
  readonly skill: Skill;
  readonly name: string;
  /** The description and the statements without level. */
  readonly description: string;
  /** What its levels mean, and what it looks like in leaders. */
  readonly descriptors: string;
  /** The name of the skill that it belongs to; empty at the top. */
  readonly parent: string;
}

/** The language that a reader gets who asks for one: the framework's own where it has no other. */
export function languageOf(framework: Framework, wanted: string | undefined): string {
  const own = framework.language ?? 'en';
  if (wanted === undefined) return own;
  const [first] = framework.skills ?? [];
  return first ? choose(first.name, wanted, own).language : own;
}

/** The texts of every skill, in the order of the framework. */
export function textsOf(framework: Framework, wanted?: string): SkillTexts[] {
  const own = framework.language ?? 'en';
  const read = (text: Text | Prose | undefined) =>
    text === undefined ? '' : plainRichText(choose(text, wanted ?? own, own).value);
  const readAll = (list: readonly Pick<Statement, 'text'>[] | undefined) =>
    (list ?? []).map(({ text }) => read(text));
  const lines = (texts: readonly string[]) => texts.filter(Boolean).join('\n');
  const { skills = [] } = framework;
  const names = new Map(skills.map(({ id, name }) => [id, read(name)]));
  return skills.map((skill) => ({
    skill,
    name: read(skill.name),
    description: lines([read(skill.description), ...readAll(skill.statements)]),
    descriptors: lines([
      ...(skill.descriptors ?? []).map(({ text }) => read(text)),
      ...readAll(skill.leadershipExamples),
      ...readAll(skill.enables),
    ]),
    parent: skill.parent === undefined ? '' : (names.get(skill.parent) ?? ''),
  }));
}
