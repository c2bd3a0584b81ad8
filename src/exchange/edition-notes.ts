/** Writes what changed between two editions: for a terminal, as release notes in Markdown, and as JSON. */
import type { EditionDiff, EditionName } from '../model/diff.js';
import { speaker, type Phrase, type Say } from './edition-notes/phrases.js';
import { sectionsOf, summaryOf } from './edition-notes/sections.js';

const NOTHING = 'Nothing changed.';

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function editionWords({ edition, date }: EditionName, say: Say): string {
  const name = edition === undefined ? undefined : say(edition);
  if (name === undefined) return date ?? 'an edition without a name';
  return date === undefined || name.includes(date) ? name : `${name} (${date})`;
}

const titleOf = ({ before, after }: EditionDiff, say: Say) =>
  `${say(after.name)}: what changed from ${editionWords(before, say)} to ${editionWords(after, say)}`;

interface Format {
  readonly title: (words: string) => string;
  readonly section: (words: string) => string;
  readonly topic: (words: string) => string;
  readonly phrase: (phrase: Phrase) => string;
  readonly plain: (words: string) => string;
}

function write(diff: EditionDiff, format: Format, language: string | undefined): string {
  const say = speaker(diff.after.language ?? diff.before.language, language);
  const blocks = [format.title(titleOf(diff, say))];
  const summary = summaryOf(diff);
  if (summary) blocks.push(format.plain(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`));
  if (!diff.changes.length) blocks.push(format.plain(NOTHING));
  for (const { heading, topics } of sectionsOf(diff, say)) {
    blocks.push(format.section(heading));
    for (const topic of topics) {
      // A heading that repeats the one above it says nothing.
      if (topic.heading && topic.heading !== heading) blocks.push(format.topic(topic.heading));
      blocks.push(topic.phrases.map((phrase) => format.phrase(phrase)).join('\n'));
    }
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Characters that Markdown reads as something else than themselves. */
const escaped = (text: string) =>
  inOneLine(text).replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`);

const markdown: Format = {
  title: (words) => `# ${escaped(words)}`,
  section: (words) => `## ${escaped(words)}`,
  topic: (words) => `### ${escaped(words)}`,
  plain: escaped,
  phrase({ words, was, now }) {
    const more = [
      ...(was === undefined ? [] : [`  - was: ${escaped(was)}`]),
      ...(now === undefined ? [] : [`  - now: ${escaped(now)}`]),
    ];
    return [`- ${escaped(words)}`, ...more].join('\n');
  },
};

const plainText: Format = {
  title: inOneLine,
  section: (words) => `${inOneLine(words)}\n${'='.repeat(inOneLine(words).length)}`,
  topic: inOneLine,
  plain: inOneLine,
  phrase({ words, was, now }) {
    const more = [
      ...(was === undefined ? [] : [`    was: ${inOneLine(was)}`]),
      ...(now === undefined ? [] : [`    now: ${inOneLine(now)}`]),
    ];
    return [`  ${inOneLine(words)}`, ...more].join('\n');
  },
};

export const diffFormats = ['text', 'markdown', 'json'] as const;
export type DiffFormat = (typeof diffFormats)[number];

/** @param language in which names are told; the framework's own if not said */
export function writeEditionDiff(diff: EditionDiff, format: DiffFormat, language?: string): string {
  if (format === 'json') return `${JSON.stringify(diff, null, 2)}\n`;
  return write(diff, format === 'markdown' ? markdown : plainText, language);
}
