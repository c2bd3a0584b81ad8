import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, FrameworkIndex, Skill, SkillGroup, Text } from '../../model/index.js';
import { capabilityMap } from '../../strings/capability-map.js';
import { inLanguage } from '../../strings/language.js';
import { fill, plural } from '../../strings/plural.js';
import type { Reader } from '../../templates/reader.js';
import { text } from '../../templates/text.js';
import type { CapabilityMapView, View } from './capability-map.view.js';
import type { Between } from './overlap.js';
import type { By } from './columns.js';

/** The parts of the element, for `show`. */
export const PARTS = [
  'notice',
  'views',
  'domains',
  'tools',
  'map',
  'overlap',
  'gaps',
  'mapping',
  'facts',
  'footer',
] as const;
export type Part = (typeof PARTS)[number];

/** What the reader can change. */
export interface Changes {
  readonly by?: By;
  readonly between?: Between;
  readonly domainId?: string | undefined;
  readonly familyId?: string | undefined;
  readonly only?: string | undefined;
  readonly relation?: string | undefined;
}

/** What the template needs from its element. */
export interface CapabilityMapHost {
  readonly headingLevel: number;
  readonly skillHref?: string;
  readonly roleHref?: string;
  readonly roleLevelHref?: string;
  readonly otherSkillHref?: string;
  /** The id that others of this instance begin with. */
  readonly ownId: string;
  /** The row of a table that is open. */
  readonly openedRow: string | undefined;
  /** The role level that is marked in the open card. */
  readonly markedLevel: string | undefined;
  shows(part: Part): boolean;
  /** How many cells of a table may be shown by now; large ones grow step by step. */
  allowedCells(table: unknown, total: number): number;
  change(changes: Changes): void;
  look(view: View): unknown;
  toggleRow(row: string): void;
  goToRow(row: string): unknown;
  /** The skill whose card is open in a place; undefined where none is. */
  openAt(place: string): string | undefined;
  toggleSkill(place: string, id: string): void;
  replaceSkill(place: string, id: string): unknown;
  mark(roleLevelId: string): void;
}

/** What every part of the template is made from. */
export interface Context {
  readonly host: CapabilityMapHost;
  readonly reader: Reader;
  readonly index: FrameworkIndex;
  readonly view: CapabilityMapView;
}

/** The same for one of two frameworks: links to its skills are its own. */
export interface SkillContext extends Pick<Context, 'host' | 'reader' | 'index'> {
  readonly skillHref: string | undefined;
}

export const strings = ({ language }: Pick<Reader, 'language'>) =>
  inLanguage(capabilityMap, language);

/** A phrase with what the framework calls its skills and roles. */
export const phrase = (
  reader: Reader,
  given: string,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  fill(given, {
    ...{ skill: reader.one('skill'), skills: reader.many('skill'), Skills: reader.label('skill') },
    ...{ Roles: reader.label('role'), roles: reader.many('role') },
    ...values,
  });

export const number = ({ locale }: Reader, n: number): string => n.toLocaleString(locale);

/** "Skills of no type" have a name as well. */
export const groupName = (reader: Reader, name: Text | undefined): unknown =>
  name === undefined ? phrase(reader, reader.words.otherSkills) : text(reader, name);

export const plainName = (reader: Reader, name: Text | undefined): string =>
  name === undefined ? phrase(reader, reader.words.otherSkills) : reader.read(name);

/** "68 capabilities", or by kind where there are several: "34 capabilities, 8 themes". */
export function countByKind(reader: Reader, skills: readonly Skill[]): string {
  const counts = new Map<Skill['kind'], number>();
  for (const skill of skills) counts.set(skill.kind, (counts.get(skill.kind) ?? 0) + 1);
  if (counts.size < 2 || counts.has(undefined)) return reader.count('skill', skills.length);
  const { kinds } = strings(reader);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, n]) => plural(reader.locale, n, kinds[kind!]))
    .join(', ');
}

/** "not applicable: it only groups others" */
export function findingWords(reader: Reader, { kind, because, reason }: Finding): unknown {
  const words = strings(reader);
  const why = because ? words.because[because] : reason && text(reader, reason);
  return html`${words.finding[kind]}${why ? html`: ${why}` : nothing}`;
}

export const countOf = (reader: Reader, { skills }: SkillGroup): string =>
  countByKind(
    reader,
    skills.map(({ skill }) => skill),
  );

/** How dark a cell is: from 0, nothing, to 4, the most there is. */
export const heat = (n: number, most: number): string =>
  `ce-heat-${n > 0 && most > 0 ? Math.max(1, Math.min(4, Math.ceil((n / most) * 4))) : 0}`;

export const joined = (list: readonly unknown[], between = ', '): unknown =>
  list.map((item, at) => [at ? between : '', item]);

/** A button in a table that shows or hides the row beneath. */
export const rowOpener = (
  { host }: Pick<Context, 'host'>,
  row: string,
  content: unknown,
): TemplateResult =>
  html`<button
    class="ce-opener"
    type="button"
    aria-expanded=${host.openedRow === row}
    data-row=${row}
    @click=${() => host.toggleRow(row)}
  >
    ${content}
  </button>`;
