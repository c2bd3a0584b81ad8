/** The start of the document: what framework this is, which edition, in whose words, and what its levels are called. */
import type { MarkdownDocument } from './document.js';
import { link, listItem } from './escape.js';
import type { Words } from './words.js';

const statuses = { draft: 'Draft', live: 'Live', retired: 'Retired' } as const;

const quote = (blocks: readonly string[]) =>
  blocks.length ? blocks.join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>') : undefined;

export function editionOf(words: Words): string {
  const { edition } = words.framework;
  if (!edition) return '';
  const name = words.text(edition.name);
  return edition.date === undefined || name.includes(edition.date)
    ? name
    : `${name} (${edition.date})`;
}

/** Facts in one line each, so that two editions can be compared line by line. */
function facts(words: Words): string[] {
  const { framework } = words;
  const { publisher, licence, links, supersededBy, status } = framework;
  const lines: (readonly [string, string])[] = [
    ['Edition', editionOf(words)],
    ['Status', status === undefined ? '' : statuses[status]],
    ['Superseded by', supersededBy ? link(words.text(supersededBy.title), supersededBy.href) : ''],
    ['Publisher', publisher ? link(words.text(publisher.name), publisher.href) : ''],
    ['Words', framework.wording === undefined ? '' : words.wording(framework.wording)],
    ['Official text', links?.officialText ? link('where it is published', links.officialText) : ''],
    [
      'Home',
      links?.home && links.home !== links.officialText ? link('its own pages', links.home) : '',
    ],
    ['Propose a change', links?.proposeChange ? link('how to', links.proposeChange) : ''],
    ['Feedback', links?.feedback ? link('how to give it', links.feedback) : ''],
    ['Licence', licence ? link(words.text(licence.name), licence.href) : ''],
    ['Attribution', words.text(licence?.attribution)],
  ];
  return lines.filter(([, value]) => value).map(([label, value]) => `- **${label}:** ${value}`);
}

export function writeAbout(out: MarkdownDocument, words: Words): void {
  const { title, notice, description } = words.framework;
  out.heading(1, words.text(title));
  out.blocks(quote(words.prose(notice)));
  out.blocks(facts(words).join('\n'));
  out.blocks(...words.prose(description));
}

/** The levels of mastery, lowest first. */
export function writeScales(out: MarkdownDocument, words: Words): void {
  const { scales = [] } = words.framework;
  if (!scales.length) return;
  out.heading(2, words.term('mastery', 'other', 'levels of mastery'));
  for (const scale of scales) {
    out.heading(3, words.text(scale.name));
    out.blocks(...words.prose(scale.description));
    out.blocks(
      scale.levels
        .map((level) => {
          const more = [level.symbol ?? '', words.texts(level.aliases)].filter(Boolean).join(', ');
          const prose = words.prose(level.description);
          const name = `**${words.text(level.name)}**${more && ` (${words.text(more)})`}`;
          return listItem(prose.length ? `${name}:` : name, prose);
        })
        .join('\n'),
    );
    out.blocks(...words.footing(scale));
  }
}

export function writeGrades(out: MarkdownDocument, words: Words): void {
  const { grades = [] } = words.framework;
  if (!grades.length) return;
  out.heading(2, words.term('grade', 'other', 'grades'));
  out.table(
    [words.term('grade', 'one', 'grade'), 'Meaning', 'Also called', 'Least level'],
    grades.map((grade) => [
      words.text(grade.name),
      words.line(grade.description),
      words.texts(grade.aliases),
      words.mastery(grade.minimumMastery),
    ]),
  );
}

/** Where all of it comes from. */
export function writeSources(out: MarkdownDocument, words: Words): void {
  const { sources = [] } = words.framework;
  if (!sources.length) return;
  out.heading(2, 'Sources');
  for (const source of sources) {
    const { title, author, publisher, date, href, licence } = source;
    out.heading(3, words.text(title), `source ${source.id}`);
    const lines: (readonly [string, string])[] = [
      ['Author', words.text(author)],
      ['Publisher', words.text(publisher)],
      ['Date', date ?? ''],
      ['Address', href === undefined ? '' : link(words.text(href), href)],
      ['Licence', licence ? link(words.text(licence.name), licence.href) : ''],
      ['Attribution', words.text(licence?.attribution)],
    ];
    out.blocks(
      lines
        .filter(([, value]) => value)
        .map(([label, value]) => `- **${label}:** ${value}`)
        .join('\n'),
      ...words.prose(source.description),
    );
  }
}
