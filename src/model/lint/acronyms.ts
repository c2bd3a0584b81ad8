/** Acronyms that nobody explains. */
import { isObject } from '../leaves.js';
import type { Found, LintContext, LintRule } from './types.js';

/** Capitals of which at least two; `APIs` and `R&D` too, but not `I` or a Roman number. */
const ACRONYM =
  /(?<![\p{L}\p{N}_./@-])\p{Lu}[\p{Lu}&]*\p{Lu}(?:-\p{Lu}+)*\d?(?=s?(?![\p{L}\p{N}_@]))/gu;
const ROMAN = /^[IVXLC]+$/;

/** Better known than what they stand for. */
const WELL_KNOWN: ReadonlySet<string> = new Set([
  ...[
    'UK',
    'EU',
    'US',
    'USA',
    'IT',
    'ID',
    'PC',
    'TV',
    'GOV',
    'OK',
    'CV',
    'HR',
    'BBC',
    'NHS',
    'PDF',
    'DVD',
  ],
  ...[
    'HTML',
    'CSS',
    'URL',
    'HTTP',
    'HTTPS',
    'WWW',
    'XML',
    'JSON',
    'CSV',
    'SQL',
    'USB',
    'AND',
    'OR',
    'NOT',
  ],
]);

/** Fields that hold codes rather than words. */
const CODES: ReadonlySet<string> = new Set(['locator', 'code']);

const capitalsOf = (words: string): string =>
  words
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => /^[\p{Lu}&]/u.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** What the glossary and the names of things explain. */
function explained({ framework, texts }: LintContext): Set<string> {
  const known = new Set(WELL_KNOWN);
  for (const { name, aliases = [] } of framework.glossary ?? []) {
    for (const term of [name, ...aliases])
      for (const text of isObject(term) ? Object.values(term) : [term])
        for (const [acronym] of text.matchAll(ACRONYM)) known.add(acronym);
  }
  for (const { words } of texts) {
    // “Application programming interface (API)”, “API (application programming interface)”.
    for (const match of words.matchAll(/\(([^()]{2,60})\)/g)) {
      const inside = match[1]!;
      for (const [acronym] of inside.matchAll(ACRONYM))
        if (acronym.length >= inside.trim().length - 1) known.add(acronym);
      const before = words.slice(0, match.index).trimEnd();
      const last = /[\p{Lu}&]+\d?s?$/u.exec(before)?.[0].replace(/s$/, '');
      const initials = inside
        .split(/[\s-]+/)
        .map((word) => word.charAt(0).toUpperCase())
        .join('');
      if (last !== undefined && last.length > 1 && initials.startsWith(last.charAt(0)))
        known.add(last);
    }
  }
  return known;
}

/** An entity whose own name or alias is the acronym says elsewhere what it is: a grade, a level. */
function named({ framework }: LintContext): Set<string> {
  const found = new Set<string>();
  const { grades = [], scales = [], audiences = [], skills = [] } = framework;
  const levels = scales.flatMap(({ levels }) => levels);
  const things: readonly { name: unknown; aliases?: unknown; description?: unknown }[] = [
    ...grades,
    ...levels,
    ...audiences,
    ...skills,
  ];
  for (const { name, aliases, description } of things) {
    const texts = [name, ...((aliases ?? []) as unknown[])].flatMap((text) =>
      isObject(text) ? Object.values(text) : [text],
    ) as string[];
    const isExplained = description !== undefined || texts.length > 1;
    for (const text of texts) {
      if (isExplained)
        for (const [acronym] of text.matchAll(ACRONYM))
          if (acronym === text.trim()) found.add(acronym);
      const initials = capitalsOf(text);
      if (initials.length > 1) found.add(initials);
    }
  }
  return found;
}

export const unexplainedAcronym: LintRule = {
  name: 'unexplained-acronym',
  severity: 'note',
  summary: 'An acronym that neither the glossary nor any text explains',
  advice:
    'Readers new to the profession do not know it. Write it out once, or add it to the glossary.',
  *find(context): Generator<Found> {
    const known = new Set([...explained(context), ...named(context)]);
    const first = new Map<string, { path: Found['path']; count: number }>();
    for (const { words, path, field } of context.texts) {
      if (CODES.has(field) || path.includes('sources') || path.includes('licence')) continue;
      // A text in capitals throughout is a heading, not a row of acronyms.
      if (words === words.toUpperCase()) continue;
      for (const [acronym] of words.matchAll(ACRONYM)) {
        // SCS1 is explained by SCS.
        if (known.has(acronym) || known.has(acronym.replace(/\d$/, '')) || ROMAN.test(acronym))
          continue;
        const met = first.get(acronym);
        if (met) met.count++;
        else first.set(acronym, { path, count: 1 });
      }
    }
    for (const [acronym, { path, count }] of first)
      yield {
        path,
        message: `nothing explains “${acronym}”${count > 1 ? `, which stands in ${count} places` : ''}`,
      };
  },
};
