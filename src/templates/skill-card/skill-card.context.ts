import { html, nothing, type TemplateResult } from 'lit';
import type { Skill, Statement } from '../../model/index.js';
import { inLanguage } from '../../strings/language.js';
import { skillCard } from '../../strings/skill-card.js';
import { heading } from '../heading.js';
import { fillHref } from '../href.js';
import { localTag } from '../local.js';
import { statements } from '../meaning.js';
import type { Reader } from '../reader.js';
import { text } from '../text.js';
import type { SkillCardView } from './skill-card.view.js';

/** The parts of a card, for `show`. */
export const PARTS = [
  'notice',
  'summary',
  'facts',
  'children',
  'levels',
  'statements',
  'leadership',
  'enables',
  'practice',
  'assessments',
  'cases',
  'learning',
  'related',
  'needs',
  'footer',
] as const;
export type Part = (typeof PARTS)[number];

/** What the template needs from its element. */
export interface SkillCardHost {
  readonly headingLevel: number;
  readonly skillHref?: string;
  readonly roleHref?: string;
  readonly roleLevelHref?: string;
  shows(part: Part): boolean;
  openSkill(id: string): unknown;
  selectLevel(roleLevelId: string): void;
}

/** What every part of the template is made from. */
export interface Context {
  readonly host: SkillCardHost;
  readonly reader: Reader;
  readonly view: SkillCardView;
}

export const strings = ({ language }: Reader) => inLanguage(skillCard, language);

/** A part under a heading of its own. */
export const section = ({ host }: Context, name: unknown, content: unknown): TemplateResult =>
  html`${heading(host.headingLevel + 1, 'ce-section govuk-heading-s', name)}${content}`;

export const said = (
  context: Context,
  name: unknown,
  list: readonly Statement[] | undefined,
): unknown => (list?.length ? section(context, name, statements(context.reader, list)) : nothing);

/** Another skill: a link to the host's page of it, else a button that shows it in place. */
export function skillLink({ host, reader }: Context, skill: Skill): TemplateResult {
  const { id, name } = skill;
  const content = text(reader, name);
  const local = localTag(reader, [skill, 'name']);
  const href = fillHref(host.skillHref, { skill: id });
  return href
    ? html`<a class="ce-link govuk-link" href=${href}>${content}</a>${local}`
    : html`<button class="ce-skill-link" type="button" @click=${() => host.openSkill(id)}>${content}</button>${local}`;
}

export const joined = (list: readonly unknown[], between = ', '): unknown =>
  list.map((item, at) => [at ? between : '', item]);
