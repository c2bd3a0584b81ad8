/** DIRECT's own terms: a Markdown file with one heading a term. */
import type { Framework } from '../../model/schema.js';
import { cleanText } from '../clean-text.js';
import { IdMaker } from '../ids.js';
import { proseFromMarkdown } from '../prose.js';
import { ExchangeError, type Report, type SourceFile } from '../report.js';
import { TERMINOLOGY } from './identity.js';

type Glossary = NonNullable<Framework['glossary']>;

const HEADING = /^##\s+(.+)$/;

/** Reads the terms, each with one definition. */
export function glossaryFrom(
  { name, text }: SourceFile,
  before: Framework['glossary'],
  report: Report,
): Glossary {
  const terms: { term: string; lines: string[] }[] = [];
  for (const line of cleanText(text).text.split('\n')) {
    const term = HEADING.exec(line)?.[1];
    if (term !== undefined) terms.push({ term: cleanText(term).text, lines: [] });
    else terms.at(-1)?.lines.push(line);
  }
  if (!terms.length) {
    throw new ExchangeError(
      'it has no term; expected a Markdown file with a line “## …” for each term',
      { file: name },
    );
  }
  const ids = new IdMaker('term', new Map((before ?? []).map(({ id }) => [id, id])));
  return terms.flatMap(({ term, lines }) => {
    const definition = proseFromMarkdown(lines.join('\n'));
    if (definition === undefined) {
      report.unused('empty-term', `“${term}” has no words below it; it was left out`, {
        file: name,
      });
      return [];
    }
    return [
      {
        id: ids.idFor(term, term.toLowerCase().replace(/\s+/g, '-')),
        name: term,
        definitions: [{ text: definition, sources: [{ source: TERMINOLOGY, locator: term }] }],
      },
    ];
  });
}
