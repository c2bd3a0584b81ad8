/** Reads saved pages of the framework: the order of a role's levels, their grades, and where the role can lead. */
import { selectAll, selectOne } from 'css-select';
import type { AnyNode, Element } from 'domhandler';
import { getAttributeValue, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { cleanName } from '../clean-text.js';
import { readDate } from './dates.js';
import { ExchangeError, placeAt, type Place, type Report, type SourceFile } from '../report.js';

export interface PageGrade {
  /** `AO` */
  readonly short: string;
  /** `Administrative Officer` */
  readonly long: string;
}

export interface PageLevel {
  readonly name: string;
  readonly anchor: string;
  readonly grades: readonly PageGrade[];
}

export interface PageChange {
  /** As a date of the format: `2025-08-29`. */
  readonly date: string;
  readonly paragraphs: readonly string[];
}

export interface SharedRole {
  readonly name: string;
  readonly skills: readonly string[];
}

export interface RolePage {
  readonly kind: 'role';
  readonly file: string;
  readonly role: string;
  /** Where the page says that it stands, from the site's root. */
  readonly path: string | undefined;
  readonly updated: string | undefined;
  readonly levels: readonly PageLevel[];
  readonly sharing: readonly SharedRole[];
  readonly leadsTo: readonly string[];
  readonly changes: readonly PageChange[];
}

export interface SkillsPage {
  readonly kind: 'skills';
  readonly file: string;
  /** The anchor of every skill by its name; it outlives a change of name. */
  readonly anchors: ReadonlyMap<string, string>;
}

export type SavedPage = RolePage | SkillsPage;

const text = (node: AnyNode | undefined | null): string =>
  node ? cleanName(textContent(node)).text : '';

/** The elements after one, up to the next heading of its rank or higher. */
function sectionBelow(heading: Element): Element[] {
  const found: Element[] = [];
  const rank = Number(heading.name.slice(1));
  for (let node = heading.next; node; node = node.next) {
    if (!('name' in node)) continue;
    if (/^h[1-6]$/.test(node.name) && Number(node.name.slice(1)) <= rank) break;
    found.push(node as Element);
  }
  return found;
}

const GRADE = /^(\S+) \((.+)\)$/;

function gradesIn(section: readonly Element[]): PageGrade[] {
  const at = section.findIndex((node) => selectOne('a[href="/job-grades"]', [node]) !== null);
  const list = section.slice(at + 1).find(({ name }) => name === 'ul');
  if (at === -1 || !list) return [];
  return selectAll<AnyNode, Element>('li', [list]).flatMap((item) => {
    const match = GRADE.exec(text(item));
    return match ? [{ short: match[1]!, long: match[2]! }] : [];
  });
}

function levelsIn(main: Element): PageLevel[] {
  return selectAll<AnyNode, Element>('h3.role-level-header', main).map((heading) => ({
    name: text(heading).replace(/^\d+\.\s*/, ''),
    anchor: getAttributeValue(heading, 'id') ?? '',
    grades: gradesIn(sectionBelow(heading)),
  }));
}

function sectionOf(main: Element, id: string): Element[] {
  const heading = selectOne<AnyNode, Element>(`h2#${id}`, main);
  return heading ? sectionBelow(heading) : [];
}

const sharingIn = (main: Element): SharedRole[] =>
  selectAll<AnyNode, Element>('tbody tr', sectionOf(main, 'related-roles')).map((row) => ({
    name: text(selectOne('th', row)),
    skills: selectAll('td a', row).map(text),
  }));

const leadsToIn = (main: Element): string[] =>
  selectAll('a', sectionOf(main, 'related-scs-roles')).map(text);

function changesIn(main: Element): PageChange[] {
  const changes: { date: string; paragraphs: string[] }[] = [];
  for (const paragraph of selectAll<AnyNode, Element>('.changelog-content > p', main)) {
    const words = text(paragraph);
    const date = /font-weight-bold/.test(getAttributeValue(paragraph, 'class') ?? '')
      ? readDate(words)
      : undefined;
    if (date !== undefined) changes.push({ date, paragraphs: [] });
    else if (words !== '') changes.at(-1)?.paragraphs.push(words);
  }
  return changes;
}

function rolePage(file: SourceFile, main: Element): RolePage {
  const updated = selectAll('p', main)
    .map(text)
    .find((words) => words.startsWith('Last updated'));
  return {
    kind: 'role',
    file: file.name,
    role: text(selectOne('h1', main)),
    path: undefined,
    updated: updated === undefined ? undefined : readDate(updated),
    levels: levelsIn(main),
    sharing: sharingIn(main),
    leadsTo: leadsToIn(main),
    changes: changesIn(main),
  };
}

function skillsPage(file: SourceFile, main: Element): SkillsPage {
  const anchors = selectAll<AnyNode, Element>('h2 span[id]', main)
    .filter((span) => !/^accordion-/.test(getAttributeValue(span, 'id')!))
    .map((span) => [text(span), getAttributeValue(span, 'id')!] as const);
  return { kind: 'skills', file: file.name, anchors: new Map(anchors) };
}

/** Reads one saved page, of a role or of the skills. Anything else throws an {@link ExchangeError}. */
export function readPage(file: SourceFile, report: Report): SavedPage {
  const document = parseDocument(file.text, { withStartIndices: true });
  const main =
    selectOne<AnyNode, Element>('#main-content', document) ??
    selectOne<AnyNode, Element>('main', document);
  if (!main || !selectOne('h1', main)) {
    throw new ExchangeError(
      'found no content of a page of the framework; expected a role page or “Skills A to Z”, saved whole from the browser',
      { file: file.name },
    );
  }
  const page =
    selectOne('h3.role-level-header', main) || selectOne('#related-roles', main)
      ? rolePage(file, main)
      : skillsPage(file, main);
  if (page.kind === 'skills' && page.anchors.size === 0) {
    throw new ExchangeError(
      `the page “${text(selectOne('h1', main))}” lists neither role levels nor skills; save a role page or “Skills A to Z”`,
      placeOf(file, selectOne<AnyNode, Element>('h1', main)!),
    );
  }
  if (page.kind === 'role') report.count('saved role pages', 1);
  else report.count('saved skills pages', 1);
  return page;
}

const placeOf = (file: SourceFile, element: Element): Place =>
  placeAt(file, element.startIndex ?? 0);
