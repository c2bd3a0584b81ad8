/** The changes in the order of a reader: roles by family, then skills, then everything else. */
import type { EditionDiff, EntityChange, Relative } from '../../model/diff.js';
import { kinds } from '../../model/format.js';
import { phrase, type Phrase, type Say } from './phrases.js';

/** What is said under one heading of the second level, of one thing. */
export interface Topic {
  readonly heading: string;
  readonly phrases: readonly Phrase[];
}

export interface Section {
  readonly heading: string;
  readonly topics: readonly Topic[];
}

const plurals: Partial<Record<EntityChange['entity'], string>> = {
  skill: 'Skills',
  mastery: 'Levels of mastery',
  family: 'Families',
  learning: 'Learning',
  term: 'Glossary',
  caseStudy: 'Case studies',
};

function headingOf(entity: EntityChange['entity']): string {
  if (entity === 'framework') return 'The framework';
  const name = kinds[entity];
  return plurals[entity] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}s`;
}

function relativeWords(relatives: readonly Relative[], verb: string, say: Say): string {
  return relatives
    .map(({ name, basis, sentences }) => {
      const sign =
        basis === 'stated' || !sentences
          ? 'by a former name'
          : `likely: ${sentences.shared} of ${sentences.of} sentences are the same`;
      return `; ${verb} ${say(name)} (${sign})`;
    })
    .join('');
}

/** A thing that came or went; with a role its levels, which need not be told again. */
function wholePhrase(change: EntityChange, parts: readonly EntityChange[], say: Say): Phrase {
  const kind = change.entity === 'framework' ? 'framework' : kinds[change.entity];
  const inside = parts.length ? ` (${parts.map(({ name }) => say(name)).join(', ')})` : '';
  if (change.change === 'added') {
    const from = relativeWords(change.cameFrom ?? [], 'it was part of', say);
    return { words: `New ${kind}: ${say(change.name)}${inside}${from}` };
  }
  const into = relativeWords(change.continuedIn ?? [], 'it continues in', say);
  return { words: `The ${kind} ${say(change.name)} is gone${inside}${into}` };
}

const isWhole = ({ change }: EntityChange) => change !== 'changed';

function phrasesOf(changes: readonly EntityChange[], say: Say): Phrase[] {
  const whole = new Map(
    changes
      .filter(isWhole)
      .map((change) => [`${change.entity}/${change.id}/${change.change}`, change]),
  );
  const holderOf = ({ within, change }: EntityChange) =>
    within && whole.get(`${within.entity}/${within.id}/${change}`);
  return changes.flatMap((change) => {
    if (!isWhole(change))
      return change.differences.map((difference) => phrase(difference, change, say));
    if (holderOf(change)) return [];
    return [
      wholePhrase(
        change,
        changes.filter((part) => holderOf(part) === change),
        say,
      ),
    ];
  });
}

function grouped<K>(
  changes: readonly EntityChange[],
  keyOf: (change: EntityChange) => K,
): Map<K, EntityChange[]> {
  const groups = new Map<K, EntityChange[]>();
  for (const change of changes) {
    const key = keyOf(change);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return groups;
}

const isOfRole = ({ entity }: EntityChange) => entity === 'role' || entity === 'roleLevel';

/** Under its own heading, a thing need not be named again. */
function under(heading: string, { words, ...rest }: Phrase): Phrase {
  const start = `${heading}: `;
  if (!words.startsWith(start)) return { words, ...rest };
  const short = words.slice(start.length);
  return { words: `${short.charAt(0).toUpperCase()}${short.slice(1)}`, ...rest };
}

/** The heading that a change stands under: its own name, or that of what it is part of. */
const topicId = ({ id, within }: EntityChange) => within?.id ?? id;

function topicsOf(changes: readonly EntityChange[], say: Say): Topic[] {
  return [...grouped(changes, topicId).values()].map((group) => {
    const [first] = group;
    const holder = first!.within ?? first!;
    const heading = say(holder.name);
    // A level may be called as its role is.
    const phrases = phrasesOf(group, say).map((one) => (first!.within ? one : under(heading, one)));
    return { heading, phrases };
  });
}

function roleSections(changes: readonly EntityChange[], say: Say): Section[] {
  const families = grouped(changes.filter(isOfRole), ({ family }) => family?.id);
  return [...families.values()].map((group) => ({
    heading: group[0]!.family ? say(group[0]!.family.name) : 'Roles',
    topics: topicsOf(group, say),
  }));
}

/** Kinds of which a reader wants one list rather than a heading for each. */
const inOneList = (group: readonly EntityChange[], say: Say): Topic[] => [
  { heading: '', phrases: phrasesOf(group, say) },
];

/** Skills each have their heading where something in them changed; the rest is one list. */
function otherSections(changes: readonly EntityChange[], say: Say): Section[] {
  const others = changes.filter((change) => !isOfRole(change) && change.entity !== 'framework');
  return [...grouped(others, ({ entity }) => entity)].map(([entity, group]) => {
    const whole = group.filter(isWhole);
    const topics =
      entity === 'skill'
        ? [
            ...(whole.length ? inOneList(whole, say) : []),
            ...topicsOf(
              group.filter((change) => !isWhole(change)),
              say,
            ),
          ]
        : inOneList(group, say);
    return { heading: headingOf(entity), topics };
  });
}

/** What changed, under headings. */
export function sectionsOf({ changes }: EditionDiff, say: Say): Section[] {
  const framework = changes.filter(({ entity }) => entity === 'framework');
  const topics = topicsOf(framework, say).map((topic) => ({ ...topic, heading: '' }));
  return [
    ...(framework.length ? [{ heading: headingOf('framework'), topics }] : []),
    ...roleSections(changes, say),
    ...otherSections(changes, say),
  ];
}

/** “2 roles added, 1 skill changed”: the whole in one line. */
export function summaryOf({ changes }: EditionDiff): string {
  const counts = grouped(
    changes.filter(({ entity }) => entity !== 'framework'),
    ({ entity, change }) => `${entity} ${change}`,
  );
  const words = [...counts.values()].map((group) => {
    const [{ entity, change }] = group as [EntityChange];
    const name = headingOf(entity).toLowerCase();
    const noun = group.length === 1 ? kinds[entity as keyof typeof kinds] : name;
    return `${group.length} ${entity === 'learning' || entity === 'term' ? `${kinds[entity]}${group.length === 1 ? '' : 's'}` : noun} ${change}`;
  });
  return words.join(', ');
}
