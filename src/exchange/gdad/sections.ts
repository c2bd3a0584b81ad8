/** The texts of the downloads fall into an introduction and lists that a line such as "In this role, you will:" leads in. */
import { proseFromMarkdown, type ProseOptions } from '../prose.js';
import type { RichText } from '../../model/schema.js';

export interface Section {
  /** The line that leads the list in, without its colon. */
  readonly lead: string;
  readonly bullets: readonly string[];
}

export interface Sections {
  /** What stands before, between and after the lists. */
  readonly rest: string;
  readonly lists: readonly Section[];
}

const BULLET = /^[-*•]\s+/;
const LEAD = /^(.*\S)\s*:$/;

/** Takes the lists whose lead is known out of a text; everything else stays together in `rest`. */
export function sectionsOf(text: string, leads: RegExp): Sections {
  const lists: { lead: string; bullets: string[] }[] = [];
  const rest: string[] = [];
  let open: { lead: string; bullets: string[] } | undefined;
  for (const line of text.split('\n')) {
    const lead = LEAD.exec(line)?.[1];
    if (lead !== undefined && leads.test(lead)) {
      open = { lead, bullets: [] };
      lists.push(open);
    } else if (open && BULLET.test(line)) {
      open.bullets.push(line.replace(BULLET, ''));
    } else {
      // A blank line does not end a list: some lists have them between their bullets.
      if (line !== '') open = undefined;
      rest.push(line);
    }
  }
  return { rest: rest.join('\n').trim(), lists };
}

/** Statements as the dataset holds them. */
export const statementsOf = (
  bullets: readonly string[],
  options: ProseOptions,
): { text: RichText }[] =>
  bullets.flatMap((bullet) => {
    const text = proseFromMarkdown(bullet, options);
    return text === undefined ? [] : [{ text }];
  });
