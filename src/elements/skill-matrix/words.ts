/** What a cell says, in plain words: for the table, and for its copies. */
import { indexOf, type ChangeKind } from '../../model/index.js';
import { inLanguage } from '../../strings/language.js';
import { fill } from '../../strings/plural.js';
import { skillMatrix, type SkillMatrixStrings } from '../../strings/skill-matrix.js';
import { changeWord } from '../../templates/change.js';
import { absenceWord, forWhom } from '../../templates/meaning.js';
import { plain } from '../../templates/plain.js';
import type { Reader } from '../../templates/reader.js';
import type { Cell } from './cells.js';
import type { ColumnKind } from './scope.js';
import { localNote } from './skill-matrix.local.js';
import type { MatrixView } from './skill-matrix.view.js';

export const strings = ({ language }: Reader): SkillMatrixStrings =>
  inLanguage(skillMatrix, language);

/** A phrase with what the framework calls things: "Capabilities needed at each role level". */
export const phrase = (
  reader: Reader,
  template: string,
  values: Readonly<Record<string, string>> = {},
): string =>
  fill(template, {
    Skills: reader.label('skill'),
    skills: reader.many('skill'),
    level: reader.one('roleLevel'),
    levels: reader.many('roleLevel'),
    profile: reader.one('profile'),
    grade: reader.one('grade'),
    mastery: reader.one('mastery'),
    ...values,
  });

/** What the table is about. */
export function caption(reader: Reader, { settled }: MatrixView): string {
  const words = strings(reader);
  const templates = {
    roles: words.needed,
    profiles: words.ofProfiles,
    grades: words.ofGrades,
    levels: words.ofLevels,
  };
  const said = phrase(reader, templates[settled.kind]);
  const index = indexOf(reader.framework);
  const within =
    'roleId' in settled
      ? index.role(settled.roleId)
      : 'familyId' in settled
        ? index.family(settled.familyId)
        : undefined;
  return within ? fill(words.within, { caption: said, name: reader.read(within.name) }) : said;
}

/** Whom the words of a cell are for, or the words themselves where they are for everyone. */
function described(reader: Reader, { descriptors }: Cell): string {
  const written = descriptors.filter(({ text }) => text !== undefined);
  const whom = new Set(
    written.flatMap((one) => forWhom(reader, one)).map((name) => reader.read(name)),
  );
  if (whom.size) return [...whom].join(', ');
  return written.map(({ text }) => plain(reader, text!)).join(' ');
}

/** Which levels are described: "Working to Expert", or each of them where one between is not. */
function describedLevels(reader: Reader, { descriptors, skill }: Cell): string {
  const written = new Set(
    descriptors.flatMap(({ text, mastery }) => (text === undefined ? [] : mastery)),
  );
  const levels = indexOf(reader.framework).scaleOf(skill)?.levels ?? [];
  const places = levels.flatMap(({ id }, at) => (written.has(id) ? at : []));
  const names = places.map((at) => reader.read(levels[at]!.name));
  const isRange = names.length > 1 && places.at(-1)! - places[0]! === names.length - 1;
  return isRange
    ? fill(reader.words.range, { from: names[0]!, to: names.at(-1)! })
    : names.join(', ');
}

/** What a cell says first: a level, that it is needed, what is written, or why nothing is. */
export function cellWord(reader: Reader, cell: Cell, kind: ColumnKind): string {
  if (cell.level) return reader.read(cell.level.mastery.name);
  if (cell.absence) return absenceWord(reader, cell.absence);
  if (cell.kind === 'needed') return strings(reader).isNeeded;
  return kind === 'grades' ? describedLevels(reader, cell) : described(reader, cell);
}

/** What qualifies it: a least level, or a skill that is only desirable. */
export function cellNote(reader: Reader, cell: Cell, kind: ColumnKind): string | undefined {
  if (cell.requirement?.importance === 'desirable') return reader.words.desirable.toLowerCase();
  return kind === 'grades' && cell.level ? strings(reader).atLeast : undefined;
}

/** A cell as one text, for copies of the table. */
export function cellText(
  reader: Reader,
  cell: Cell | undefined,
  change: ChangeKind | undefined,
  kind: ColumnKind,
): string {
  const word = cell && cellWord(reader, cell, kind);
  const notes = [
    cell && cellNote(reader, cell, kind),
    cell && localNote(reader, cell),
    change && changeWord(reader, change),
  ]
    .filter(Boolean)
    .join(', ');
  return word && notes ? `${word} (${notes})` : (word ?? notes);
}
