/** Proposed links as a table for a person to go through in a spreadsheet, and the table read back. */
import { didYouMean } from '../../model/suggest.js';
import { readTable, restoreFormula, writeTable, type Row } from '../csv.js';
import { ExchangeError, type Place, type Report, type SourceFile } from '../report.js';
import type { ProposedLinks, SkillTexts } from './index.js';

export const relations = ['exact', 'close', 'broad', 'narrow', 'related'] as const;
export type Relation = (typeof relations)[number];

const HEADER = [
  'skill id',
  'skill',
  'part of',
  'description',
  'match id',
  'match',
  'match part of',
  'match description',
  'score',
  'likeness of names',
  'likeness of texts',
  'based on',
  'words in common',
  'proposed',
  'confirmed',
  'note',
] as const;
type Column = (typeof HEADER)[number];

const firstLine = ({ description, descriptors }: SkillTexts) =>
  (description || descriptors).split('\n', 1)[0]!;
const rounded = (score: number | undefined) => (score === undefined ? '' : score.toFixed(2));

/** The table as CSV. Its column “confirmed” is empty, for a person to fill in. */
export function linksTable(links: readonly ProposedLinks[]): string {
  const rows = links.flatMap(({ from, proposals }) => {
    const ours = [from.skill.id, from.name, from.parent, firstLine(from)];
    // A skill without a proposal stands there as well: a person may know its match, and write its id.
    if (!proposals.length) return [[...ours, ...HEADER.slice(ours.length).map(() => '')]];
    return proposals.map((proposal) => [
      ...ours,
      proposal.to.skill.id,
      proposal.to.name,
      proposal.to.parent,
      firstLine(proposal.to),
      rounded(proposal.score),
      rounded(proposal.nameLikeness),
      rounded(proposal.textLikeness),
      proposal.basis.join(', '),
      proposal.shared.join(', '),
      proposal.relation ?? '',
      '',
      '',
    ]);
  });
  return writeTable(HEADER, rows);
}

/** One row that a person confirmed. */
export interface ConfirmedLink {
  readonly skill: string;
  readonly match: string;
  readonly relation: Relation;
  readonly score: string;
  readonly note: string;
  readonly place: Place;
}

const YES = new Set(['yes', 'y', 'x', 'true', '1', '✓', '✔']);
const NO = new Set(['', 'no', 'n', 'false', '0', '-']);

const isRelation = (word: string): word is Relation =>
  (relations as readonly string[]).includes(word);

/** `Exact`, `exactMatch`, `skos:broadMatch` and `broader` as the relation that they mean. */
const relationIn = (word: string) =>
  word
    .replace(/^skos:/, '')
    .replace(/match$/, '')
    .replace(/^(broad|narrow)er$/, '$1');

function relationOf(row: Row, cell: (column: Column) => string): Relation | undefined {
  const word = cell('confirmed').toLowerCase();
  if (NO.has(word)) return undefined;
  const place = row.place('confirmed');
  if (YES.has(word)) {
    const proposed = cell('proposed');
    if (isRelation(proposed)) return proposed;
    throw new ExchangeError(
      `“${word}” does not say how the two skills relate, since no relation was proposed; write one of ${relations.join(', ')}`,
      place,
    );
  }
  const relation = relationIn(word);
  if (isRelation(relation)) return relation;
  throw new ExchangeError(
    `“${cell('confirmed')}” is not understood${didYouMean(relation, [...relations, 'yes', 'no'])}; write yes for what is proposed, a relation (${relations.join(', ')}), or no`,
    place,
  );
}

/** The rows that were confirmed. A table in which none is throws an {@link ExchangeError}. */
export function readConfirmed(file: SourceFile, report: Report): ConfirmedLink[] {
  const required: readonly Column[] = ['skill id', 'match id', 'confirmed'];
  const table = readTable(file, report, { required });
  const confirmed = table.rows.flatMap((row): ConfirmedLink[] => {
    const cell = (column: Column) => restoreFormula(row.cell(column)).trim();
    const relation = relationOf(row, cell);
    if (relation === undefined) return [];
    const [skill, match] = [cell('skill id'), cell('match id')];
    if (skill === '' || match === '') {
      throw new ExchangeError(
        'the row is confirmed, but does not say for which two skills; fill in “skill id” and “match id”',
        row.place('match id'),
      );
    }
    const [score, note] = [cell('score'), cell('note')];
    return [{ skill, match, relation, score, note, place: row.place() }];
  });
  report.count('rows', table.rows.length);
  if (confirmed.length) return confirmed;
  throw new ExchangeError(
    'no row is confirmed; in the column “confirmed”, write yes for what is proposed, or a relation',
    { file: file.name },
  );
}
