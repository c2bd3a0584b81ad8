import type { Combobox } from '../../controllers/combobox.js';
import type {
  FrameworkIndex,
  FrameworkSearch,
  LearntSkill,
  NextKind,
  Obstacle,
  Position,
  RouteConstraint,
} from '../../model/index.js';
import { inLanguage } from '../../strings/language.js';
import { fill } from '../../strings/plural.js';
import { routeFinder } from '../../strings/route-finder.js';
import type { Reader } from '../../templates/reader.js';
import type { Answer, Asked } from './route-finder.view.js';

/** The parts of a route finder, for `show`. */
export const PARTS = [
  'notice',
  'choices',
  'conditions',
  'alternatives',
  'weights',
  'share',
  'facts',
  'footer',
] as const;
export type Part = (typeof PARTS)[number];

/** The two ends of a route. */
export type End = 'from' | 'to';

/** What the template needs from its element. */
export interface RouteFinderHost {
  readonly headingLevel: number;
  readonly roleHref?: string;
  readonly roleLevelHref?: string;
  readonly skillHref?: string;
  readonly routeHref?: string;
  readonly boxes: Readonly<Record<End, Combobox>>;
  readonly message: string;
  shows(part: Part): boolean;
  /** Whether something is open, by a key of its own; `isOpen` says how it begins. */
  isOpen(key: string, isOpen?: boolean): boolean;
  toggle(key: string, isOpen?: boolean): void;
  openSkill(key: string, learnt: LearntSkill): void;
  goTo(position: Position): void;
  constrain(constraint: RouteConstraint, isOn: boolean): void;
  avoid(skillId: string, isOn: boolean): void;
  lift(obstacles: readonly Obstacle[]): void;
  showMore(kind: NextKind, list: Element): void;
  copyLink(href: string): unknown;
}

/** What every part of the template is made from. */
export interface Context {
  readonly host: RouteFinderHost;
  readonly index: FrameworkIndex;
  readonly reader: Reader;
  readonly asked: Asked;
  /** Undefined while it is worked out between other ends than before, and where nothing is asked. */
  readonly answer: Answer | undefined;
  readonly isWorking: boolean;
  /** Undefined while it is made ready. */
  readonly search: FrameworkSearch | undefined;
}

export const strings = ({ language }: Pick<Reader, 'language'>) =>
  inLanguage(routeFinder, language);

/** A phrase with what the framework calls its skills, roles, role levels, families and grades. */
export const phrase = (
  reader: Reader,
  given: string,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  const filled = fill(given, {
    ...{ skill: reader.one('skill'), skills: reader.many('skill'), Skills: reader.label('skill') },
    ...{ role: reader.one('role'), level: reader.one('roleLevel') },
    ...{ levels: reader.many('roleLevel'), family: reader.one('family') },
    ...{ grade: reader.one('grade'), grades: reader.many('grade') },
    ...values,
  });
  return filled.charAt(0).toLocaleUpperCase(reader.locale) + filled.slice(1);
};

/** A distance, with no more than one decimal. */
export const number = ({ locale }: Reader, n: number): string =>
  n.toLocaleString(locale, { maximumFractionDigits: 1 });

export const joined = (list: readonly unknown[], between = ', '): unknown =>
  list.map((item, at) => [at ? between : '', item]);
