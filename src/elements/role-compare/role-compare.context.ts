import type { Skill } from '../../model/index.js';
import { inLanguage } from '../../strings/language.js';
import { fill } from '../../strings/plural.js';
import { roleCompare } from '../../strings/role-compare.js';
import type { Reader } from '../../templates/reader.js';
import type { RoleCompareView } from './role-compare.view.js';

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
  shows(part: Part): boolean;
  compare(ids: readonly string[], base: string | undefined): void;
  keepToDifferences(only: boolean): void;
  toggle(what: Opened): void;
  copyLink(href: string): unknown;
}

/** What every part of the template is made from. */
export interface Context {
  readonly host: RoleCompareHost;
  readonly reader: Reader;
  readonly view: RoleCompareView;
}

export const strings = ({ language }: Pick<Reader, 'language'>) =>
  inLanguage(roleCompare, language);

/** A phrase with what the framework calls its skills, roles and role levels. */
export const phrase = (
  reader: Reader,
  given: string,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  fill(given, {
    ...{ skills: reader.many('skill'), Roles: reader.label('role') },
    ...{ levels: reader.many('roleLevel'), Level: reader.labelOne('roleLevel') },
    ...values,
  });
