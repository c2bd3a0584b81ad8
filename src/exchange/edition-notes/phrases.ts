/** A difference in words for a practitioner. */
import type { Difference, EntityChange, Named, Step, Where } from '../../model/diff.js';
import { plainRichText, plainText } from '../../model/plain.js';
import type { Text } from '../../model/schema.js';
import { choose } from '../../model/text.js';

export interface Phrase {
  /** A sentence without its full stop. */
  readonly words: string;
  /** What stood there, and what stands there now, where they are too long for the sentence. */
  readonly was?: string;
  readonly now?: string;
}

export type Say = (text: Text) => string;

/** Names in the reader's language, else in the framework's own. */
export const speaker =
  (own = 'en', wanted = own): Say =>
  (text) =>
    choose(text, wanted, own).value;

const fieldNames: Readonly<Record<string, string>> = {
  valueDelivered: 'value delivered',
  careerPromise: 'career promise',
  leadershipExamples: 'leadership examples',
  enables: 'what it lets the organisation do',
  deliveredBy: 'the job roles that deliver it',
  statements: 'what it means',
  descriptors: 'what each level means',
  related: 'related skills',
  skills: 'skills',
  href: 'link',
  officialText: 'official text',
  proposeChange: 'where to propose a change',
  supersededBy: 'successor',
  minimumMastery: 'minimum level',
  absent: 'why there are no words',
};

/** `waysOfWorking` as “ways of working”. */
export const fieldName = (field: string): string =>
  fieldNames[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const ordinal = (place: number) => {
  const last = place % 100 > 10 && place % 100 < 14 ? 0 : place % 10;
  return `${place}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};

const LONGEST_IN_LINE = 80;
const isShort = (text: string) => text.length <= LONGEST_IN_LINE && !text.includes('\n');
const quoted = (text: string) => `“${text}”`;

const list = (words: readonly string[]) => {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
};

/** “the description at Working”: from the entity down, as one would say it. */
function place(where: Where, say: Say): string {
  const parts = where.map(({ field, entry }: Step, at) => {
    if (entry && field === 'descriptors') return `the description of ${say(entry.name)}`;
    if (!entry) return at && field === 'text' ? '' : fieldName(field);
    // A statement has no name but its words, which are told below.
    const next = where[at + 1]?.field ?? 'text';
    return entry.name === entry.key && next === 'text'
      ? `a point of ${fieldName(field)}`
      : `${fieldName(field)}, ${say(entry.name)}`;
  });
  return parts.filter(Boolean).join(': ');
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

const inLanguage = (language: string | undefined) =>
  language === undefined ? '' : ` in ${languages.of(language) ?? language}`;

function nowWas(was: string | undefined, now: string | undefined): string {
  if (now === undefined) return `is no longer given (was ${was ?? 'nothing'})`;
  return was === undefined ? `is now ${now}` : `is now ${now} (was ${was})`;
}

function valueWords(value: unknown, say: Say): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'none';
  if (typeof value === 'object' && !Array.isArray(value)) {
    const item = value as Readonly<Record<string, unknown>>;
    const words = item['text'] ?? item['name'] ?? item['title'] ?? item['definitions'];
    return words === undefined ? JSON.stringify(value) : plainText(words);
  }
  if (Array.isArray(value))
    return value.length ? list(value.map((item) => valueWords(item, say))) : 'an empty list';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

type Of<K extends Difference['kind']> = Difference & { readonly kind: K };

function requirementWords(
  { change, skill, from, to, importance }: Of<'requirement'>,
  name: string,
  say: Say,
): string {
  const what = say(skill.name);
  const at = (level: Named | undefined) => (level ? ` at ${say(level.name)}` : '');
  const was = (level: Named | undefined) => (level ? say(level.name) : 'without a level');
  switch (change) {
    case 'added':
      return `${name} now needs ${what}${at(to)} (new)`;
    case 'dropped':
      return `${name} no longer needs ${what} (was ${was(from)})`;
    case 'importance': {
      const said = (value: string | undefined) => value ?? 'neither essential nor desirable';
      return `${what} is now ${said(importance?.to)} for ${name} (was ${said(importance?.from)})`;
    }
    case 'raised':
    case 'lowered':
    case 'relevelled':
      return `${name} now needs ${what}${to ? at(to) : ' without a level'} (was ${was(from)})`;
  }
}

function textPhrase(difference: Of<'text'>, name: string, say: Say): Phrase {
  const { change, where, language, from, to } = difference;
  const what = `${name}: ${place(where, say)}${inLanguage(language)}`;
  const [was, now] = [from, to].map((text) =>
    text === undefined ? undefined : plainRichText(text),
  );
  const both = { ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
  if (change === 'form' && was?.replace(/\s+/g, ' ') === now?.replace(/\s+/g, ' '))
    return { words: `${what} has other links or paragraphs` };
  const verbs = {
    added: 'is new',
    removed: 'is gone',
    reworded: 'is reworded',
    form: 'has small corrections',
  };
  return { words: `${what} ${verbs[change]}`, ...both };
}

/** What an entry of a list is called: its own name, or its words. */
function entryName(value: unknown, { entry }: Step, say: Say): string {
  const { source, locator, text } = (typeof value === 'object' ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const name = entry ? say(entry.name) : '';
  if (source !== undefined) return locator === undefined ? name : `${name}, ${plainText(locator)}`;
  if (text !== undefined && entry?.name === entry?.key) return plainText(text);
  return entry && entry.name !== entry.key ? name : valueWords(value, say);
}

function entryPhrase({ change, where, value }: Of<'entry'>, name: string, say: Say): Phrase {
  const step = where.at(-1)!;
  const side = change === 'added' ? 'now' : 'was';
  if (step.field === 'descriptors' && step.entry) {
    const verb = change === 'added' ? 'is now described' : 'is no longer described';
    return { words: `${name}: ${say(step.entry.name)} ${verb}`, [side]: valueWords(value, say) };
  }
  const verb = change === 'added' ? 'added to' : 'taken out of';
  const outer = where.length > 1 ? `${place(where.slice(0, -1), say)}: ` : '';
  const shown = entryName(value, step, say);
  if (isShort(shown))
    return { words: `${name}: ${quoted(shown)} ${verb} ${outer}${fieldName(step.field)}` };
  return { words: `${name}: ${verb} ${outer}${fieldName(step.field)}`, [side]: shown };
}

/** A change of one entity, by its name. */
export function phrase(
  difference: Difference,
  change: Pick<EntityChange, 'name' | 'known'>,
  say: Say,
): Phrase {
  const name = say(change.name);
  switch (difference.kind) {
    case 'renamed':
      return { words: `${say(difference.from)} is now called ${say(difference.to)}` };
    case 're-identified': {
      const { by, alike } = change.known ?? { by: 'name' };
      const sign =
        alike === undefined
          ? `known by its ${by}`
          : `${Math.round(alike * 100)}% alike; please check`;
      return {
        words: `${name} has another id, ${difference.to} (was ${difference.from}; ${sign})`,
      };
    }
    case 'requirement':
      return { words: requirementWords(difference, name, say) };
    case 'text':
      return textPhrase(difference, name, say);
    case 'moved': {
      const { where, from, to } = difference;
      const [was, now] = [from, to].map((named) => (named ? say(named.name) : 'none'));
      if (where.at(-1)!.field === 'descriptors')
        return { words: `${name}: the description of ${was!} is now that of ${now!}` };
      const field = fieldName(where.at(-1)!.field);
      if (!to) return { words: `${name} is no longer in the ${field} ${was!}` };
      if (!from) return { words: `${name} is now in the ${field} ${now!}` };
      return { words: `${name} moved to the ${field} ${now!} (was ${was!})` };
    }
    case 'reference':
      return {
        words: `${name}: ${place(difference.where, say)} ${nowWas(
          difference.from && say(difference.from.name),
          difference.to && say(difference.to.name),
        )}`,
      };
    case 'entry':
      return entryPhrase(difference, name, say);
    case 'order': {
      const moved = difference.moved.map(
        ({ name, from, to }) => `${say(name)} is now ${ordinal(to)} (was ${ordinal(from)})`,
      );
      const shown = moved.length > 5 ? [...moved.slice(0, 4), `${moved.length - 4} more`] : moved;
      return { words: `${name}: ${place(difference.where, say)} in another order: ${list(shown)}` };
    }
    case 'value': {
      const [was, now] = [difference.from, difference.to].map((value) =>
        value === undefined ? undefined : valueWords(value, say),
      );
      return { words: `${name}: ${place(difference.where, say)} ${nowWas(was, now)}` };
    }
  }
}
