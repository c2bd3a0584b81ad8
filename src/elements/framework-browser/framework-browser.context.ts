import type { Combobox, ComboboxOption } from '../../controllers/combobox.js';
import type { Entry, FrameworkIndex } from '../../model/index.js';
import { frameworkBrowser } from '../../strings/framework-browser.js';
import { inLanguage } from '../../strings/language.js';
import { fill } from '../../strings/plural.js';
import type { Reader } from '../../templates/reader.js';
import type { Found } from './finder.js';
import type { Place } from './place.js';

/** The parts of a browser, for `show`. */
export const PARTS = [
  'title',
  'counts',
  'search',
  'filters',
  'lists',
  'letters',
  'notice',
  'facts',
  'footer',
] as const;
export type Part = (typeof PARTS)[number];

/** A suggestion, and what it stands for. */
export interface EntryOption extends ComboboxOption {
  readonly entry: Entry;
}

/** What the template needs from its element. */
export interface BrowserHost {
  readonly headingLevel: number;
  readonly roleHref?: string;
  readonly roleLevelHref?: string;
  readonly skillHref?: string;
  readonly place: Place;
  readonly box: Combobox<EntryOption>;
  shows(part: Part): boolean;
  /** The address of a place; a link to it leads there within the element. */
  hrefTo(place: Place): string;
  /** A URL template of places, like those that hosts give. */
  templateTo(place: Place): string;
  /** The host's page of an entry, else the place where it is opened. */
  hrefOf(entry: Entry): string;
  /** Goes to a place, with an entry of the history of its own. */
  go(place: Place): void;
  /** Somebody opened what a skill means, and stays. */
  tellSkill(skillId: string, masteryId: string | undefined): void;
  keepTo(filters: Place): void;
  clearFilters(): unknown;
  /** Shows more rows than there are. */
  showMore(rows: number): unknown;
  prepareSearch(): void;
}

/** What every part of the template is made from. */
export interface Context {
  readonly host: BrowserHost;
  readonly index: FrameworkIndex;
  readonly reader: Reader;
  readonly found: Found;
}

export const strings = ({ language }: Pick<Reader, 'language'>) =>
  inLanguage(frameworkBrowser, language);

/** A phrase with what the framework calls its roles and skills. */
export const phrase = (
  reader: Reader,
  given: string,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  fill(given, {
    ...{ roles: reader.many('role'), skills: reader.many('skill'), skill: reader.one('skill') },
    ...{ Skill: reader.labelOne('skill'), Skills: reader.label('skill') },
    ...values,
  });
