import type { Difference, EntityChange } from '../../model/index.js';
import { frameworkChanges, type FrameworkChangesStrings } from '../../strings/framework-changes.js';
import { inLanguage } from '../../strings/language.js';
import { fill } from '../../strings/plural.js';
import type { Reader } from '../../templates/reader.js';
import type { FrameworkChangesView } from './framework-changes.view.js';
import type { SectionName } from './sections.js';

/** The parts of the element, for `show`. */
export const PARTS = [
  'notice',
  'choices',
  'facts',
  'totals',
  'needs',
  'roles',
  'levels',
  'skills',
  'moves',
  'texts',
  'others',
  'history',
  'footer',
] as const;
export type Part = (typeof PARTS)[number];

/** Lists that can be long. */
export type Long = SectionName | 'history';

/** How many entries of each stand there at first, and how many more each time; `inner` are the changes of one thing. */
export const FIRST: Readonly<Record<Long | 'inner', number>> = {
  needs: 5,
  roles: 10,
  levels: 10,
  skills: 10,
  moves: 10,
  texts: 10,
  others: 10,
  history: 5,
  inner: 8,
};
export const MORE = 50;

/** What the template needs from its element. */
export interface FrameworkChangesHost {
  readonly headingLevel: number;
  readonly roleHref?: string;
  readonly skillHref?: string;
  readonly wordings: boolean;
  readonly opened: ReadonlySet<Difference>;
  readonly extent: ReadonlyMap<Long | EntityChange, number>;
  shows(part: Part): boolean;
  chooseRole(id: string): unknown;
  chooseLevel(id: string | undefined): void;
  openWordings(all: boolean): void;
  toggle(difference: Difference): void;
  showMore(name: Long | EntityChange, shown: number, list: Element): unknown;
}

/** What every part of the template is made from. */
export interface Context {
  readonly host: FrameworkChangesHost;
  readonly reader: Reader;
  /** For texts of the earlier edition, which may be written in another language; the same where there is none. */
  readonly earlier: Reader;
  readonly view: FrameworkChangesView;
}

export const strings = ({ language }: Pick<Reader, 'language'>): FrameworkChangesStrings =>
  inLanguage(frameworkChanges, language);

/** A phrase with what the framework calls its skills and role levels. */
export const phrase = (
  reader: Reader,
  given: string,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  fill(given, {
    ...{ Skills: reader.label('skill'), levels: reader.many('roleLevel') },
    ...values,
  });

/** Whose changes one reads: "Senior data scientist"; undefined where they are everyone's. */
export const scopeName = ({
  reader,
  view: { scope },
}: Pick<Context, 'reader' | 'view'>): string | undefined =>
  scope && reader.read((scope.level ?? scope.role).name);
