/** A report for people: counts in one line, then each sort of note with a few of its places. */
import { formatPlace, type Note, type NoteKind, type Report } from '../exchange/index.js';

const EXAMPLES = 3;

const headings: Readonly<Record<NoteKind, string>> = {
  changed: 'Changed',
  inferred: 'Worked out by us, since the source does not say it',
  unused: 'Not used',
  missing: 'Missing from the source',
  lost: 'Lost, since the format has no place for it',
};

const number = new Intl.NumberFormat('en-GB');

function line({ place, message }: Note): string {
  return place ? `${formatPlace(place)}: ${message}` : message;
}

function linesOf(code: string, notes: readonly Note[], shown: number): string[] {
  const rest = notes.length - shown;
  return [
    `  ${code} (${number.format(notes.length)})`,
    ...notes.slice(0, shown).map((note) => `    ${line(note)}`),
    ...(rest > 0 ? [`    and ${number.format(rest)} more`] : []),
  ];
}

function byCode(notes: readonly Note[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(note.code);
    if (group) group.push(note);
    else groups.set(note.code, [note]);
  }
  return groups;
}

/** @param everything each note, not only the first few of a sort */
export function reportText(report: Report, everything = false): string {
  const counts = [...report.counts].map(([what, count]) => `${number.format(count)} ${what}`);
  const lines = counts.length ? [`Read ${counts.join(', ')}.`] : [];
  for (const kind of Object.keys(headings) as NoteKind[]) {
    const notes = report.notes.filter((note) => note.kind === kind);
    if (!notes.length) continue;
    lines.push(`${headings[kind]} (${number.format(notes.length)}):`);
    for (const [code, group] of byCode(notes)) {
      lines.push(
        ...linesOf(code, group, everything ? group.length : Math.min(EXAMPLES, group.length)),
      );
    }
  }
  return lines.join('\n');
}

/** The same for programs. */
export const reportJson = (report: Report): object => ({
  counts: Object.fromEntries(report.counts),
  notes: report.notes,
});
