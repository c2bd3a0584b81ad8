import type { Skill } from '../../model/index.js';
import { inLanguage } from '../../strings/language.js';
import { fill } from '../../strings/plural.js';
import { roleCompare } from '../../strings/role-compare.js';
import { positionName } from '../../templates/position.js';
import type { Reader } from '../../templates/reader.js';
import type { Column, RoleCompareView } from './role-compare.view.js';

/** The parts of a comparison, for `show`. */
export const PARTS = [
  'notice',
  'choices',
  'differences',
  'totals',
  'about',
  'share',
  'facts',
  'footer',
] as const;
export type Part = (typeof PARTS)[number];

/** What a reader can open: what all that are compared do, or what a skill means. */
export type Opened = Skill | 'about';

/** What the template needs from its element. */
export interface RoleCompareHost {
  readonly headingLevel: number;
  readonly differences: boolean;
  readonly roleHref?: string;
  readonly roleLevelHref?: string;
  readonly skillHref?: string;
  readonly comparisonHref?: string;
  readonly opened: ReadonlySet<Opened>;
  readonly message: string;
  /** Whether somebody has chosen here what is compared. */
  readonly isChosenAnew: boolean;
  shows(part: Part): boolean;
  compare(ids: readonly string[], base: string | undefined): void;
  keepToDifferences(only: boolean): void;
  toggle(what: Opened, id?: string): void;
  copyLink(href: string): unknown;
}

/** What every part of the template is made from. */
export interface Context {
  readonly host: RoleCompareHost;
  readonly reader: Reader;
  /** For what is of the other framework: its language, its words, its edition. */
  readonly otherReader: Reader | undefined;
  readonly view: RoleCompareView;
}

export const strings = ({ language }: Pick<Reader, 'language'>) =>
  inLanguage(roleCompare, language);

/** Each framework is told in its own words. */
export const readerOf = (
  { reader, otherReader }: Pick<Context, 'reader' | 'otherReader'>,
  { isOfOther }: { readonly isOfOther: boolean },
): Reader => (isOfOther ? (otherReader ?? reader) : reader);

/** A phrase with what the framework calls its skills, roles and role levels. */
export const phrase = (
  reader: Reader,
  given: string,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  fill(given, {
    ...{ skills: reader.many('skill'), Skills: reader.label('skill'), Roles: reader.label('role') },
    ...{ levels: reader.many('roleLevel'), Level: reader.labelOne('roleLevel') },
    ...values,
  });

/** Which of two it is: the title of the framework; of two editions of one, the edition. */
export function sideName({ reader, otherReader }: Context, side: Reader): string {
  const { id, title, edition } = side.framework;
  const isEdition = reader.framework.id === otherReader?.framework.id && id === reader.framework.id;
  return side.read(isEdition && edition ? edition.name : title);
}

/** "Lead developer (where there is one)"; with its framework where there are two. */
export function nameOf(context: Context, column: Column): string {
  const reader = readerOf(context, column);
  const name = positionName(reader, column);
  return context.view.other ? `${name}, ${sideName(context, reader)}` : name;
}
