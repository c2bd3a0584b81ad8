/** Links that lead nowhere once the dataset is shown on another page. */
import { isObject, leaves } from '../leaves.js';
import type { Path } from '../problem.js';
import { collectIds } from '../references.js';
import type { Framework } from '../schema.js';
import { visitValues } from './texts.js';
import type { Found, LintRule } from './types.js';

interface LinkFound {
  readonly path: Path;
  readonly href: string;
  readonly words: string | undefined;
}

function* linksIn(value: unknown, path: Path): Generator<LinkFound> {
  if (typeof value !== 'object' || value === null) return;
  const { href, text } = value as Readonly<Record<string, unknown>>;
  if (isObject(value) && typeof href === 'string' && typeof text === 'string')
    yield { path: [...path, 'href'], href, words: text };
  for (const [key, part] of Object.entries(value))
    yield* linksIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

function linksOf(framework: Framework): LinkFound[] {
  const found: LinkFound[] = [];
  visitValues(framework, (type, value, path) => {
    if (type.is === 'either') found.push(...linksIn(value, path));
    else if (type.is === 'leaf' && type.leaf === leaves.href && typeof value === 'string')
      found.push({ path: [...path], href: value, words: undefined });
  });
  return found;
}

export const localLink: LintRule = {
  name: 'local-link',
  severity: 'warning',
  summary:
    'A link that starts with / or #, or is relative, and so depends on the page that shows it',
  advice: 'On somebody else’s page it leads nowhere. Write the whole address, https and all.',
  *find({ framework }): Generator<Found> {
    const ids = new Set(
      [...collectIds(framework).values()].flatMap((ofKind) => [...ofKind.keys()]),
    );
    for (const { path, href } of linksOf(framework)) {
      if (/^(?:https?|mailto):/i.test(href)) continue;
      const id = href.split('#')[1];
      if (href.trim() === '') yield { path, message: 'the address is empty' };
      else if (href.startsWith('#') && !ids.has(href.slice(1)))
        yield { path, message: `“${href}” names a place that the dataset does not have` };
      else if (id !== undefined && href.startsWith('#'))
        yield { path, message: `“${href}” works only where the page has a place called so` };
      else yield { path, message: `“${href}” leads to wherever the page stands that shows it` };
    }
  },
};

const VAGUE =
  /^(?:click )?(?:here|this(?: (?:page|link|document))?|link|more|read more|find out more)\.?$/i;

export const vagueLink: LintRule = {
  name: 'vague-link',
  severity: 'note',
  summary: 'A link called “here” or the like',
  advice: 'Read out of its sentence, it says nothing. Link the words that say what it leads to.',
  *find({ framework }): Generator<Found> {
    for (const { path, words } of linksOf(framework))
      if (words !== undefined && VAGUE.test(words.trim()))
        yield { path, message: `a link is called “${words}”` };
  },
};
