/** A report for people: counts in one line, then each sort of note with a few of its places. */
import { columns, type Args, type Option } from './command.js';
import type { Io } from './io.js';
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

/**
 * @param did what was done to the things that are counted
 * @param everything each note, not only the first few of a sort
 */
export function reportText(report: Report, did: 'Read' | 'Wrote', everything: boolean): string {
  const counts = [...report.counts].map(([what, count]) => [what, number.format(count)] as const);
  const lines = counts.length ? [`${did}:`, ...columns(counts)] : [];
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
const reportJson = (report: Report): object => ({
  counts: Object.fromEntries(report.counts),
  notes: report.notes,
});

/** The options of every command that reports. */
export const reportOptions = {
  verbose: {
    type: 'boolean',
    short: 'v',
    description: 'Report every case, not the first few of each sort',
  },
  json: { type: 'boolean', description: 'Report as JSON' },
} satisfies Record<string, Option>;

/**
 * Says what the work came to, on standard output; on standard error where the result itself went to standard output.
 * @param out where the result went; `-` is standard output
 */
export function tellReport(
  report: Report,
  did: 'Read' | 'Wrote',
  { args, io, out }: { readonly args: Args; readonly io: Io; readonly out: string },
): void {
  if (!report.counts.size && !report.notes.length) return;
  const text = args.flag('json')
    ? JSON.stringify(reportJson(report), null, 2)
    : reportText(report, did, args.flag('verbose'));
  if (out === '-') io.tell(text);
  else io.say(text);
}
