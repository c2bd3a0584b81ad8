/**
 * Two datasets of one framework with the same ids, one with the publisher's words and one with our summaries: puts the
 * official words into the summarised one, or keeps the summaries over the facts of a new edition.
 */
import type {
  Descriptor,
  Citation,
  Framework,
  Move,
  Role,
  RoleLevel,
  Skill,
  Statement,
} from '../model/schema.js';
import { choose } from '../model/text.js';
import type { Text, Wording } from '../model/schema.js';
import type { Report } from './report.js';

type Worded = { readonly wording?: Wording | undefined };
type Entity = Skill | Role | RoleLevel;

const plain = (text: Text) => choose(text, 'en', 'en').value;
const byId = <T extends { readonly id: string }>(list: readonly T[] | undefined) =>
  new Map((list ?? []).map((entity) => [entity.id, entity]));

/** Fields that hold a publisher's sentences. Names, levels, links and counts are facts, and stay. */
const SKILL_TEXTS = [
  'description',
  'statements',
  'leadershipExamples',
] as const satisfies readonly (keyof Skill)[];
const ROLE_TEXTS = ['description', 'responsibilities'] as const satisfies readonly (keyof Role &
  keyof RoleLevel)[];

const pick = <T extends object, K extends keyof T>(
  from: T,
  keys: readonly K[],
): Partial<Pick<T, K>> =>
  Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as Partial<Pick<T, K>>;

const without = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key as K))) as Omit<
    T,
    K
  >;

const marked = <T extends Worded>(entity: T, wording: Wording | undefined): T =>
  ({
    ...without(entity, ['wording']),
    ...(wording === undefined ? {} : { wording }),
  }) as T;

// Official words into summaries

const summary = <T extends Worded>(entity: T): T => marked(entity, entity.wording ?? 'summary');

/** The same level for the same readers. */
const sameCell = (a: Descriptor, b: Descriptor) =>
  a.mastery === b.mastery && a.audience === b.audience && a.grades?.join() === b.grades?.join();

function filledDescriptors(
  ours: readonly Descriptor[] = [],
  official: readonly Descriptor[] = [],
): Descriptor[] {
  const filled = ours.map((own) => {
    const other = official.find((descriptor) => sameCell(descriptor, own));
    if (other?.text === undefined) return own.text === undefined ? own : summary(own);
    return marked({ ...without(own, ['absent']), text: other.text }, 'official');
  });
  const more = official.filter((other) => !ours.some((own) => sameCell(own, other)));
  return [
    ...filled,
    ...more.map((other) => marked(other, other.text === undefined ? undefined : 'official')),
  ];
}

/** Statements can say each for itself whose words they are. */
const markedStatements = <T extends object>(texts: T): T =>
  Object.fromEntries(
    Object.entries(texts).map(([key, value]: [string, unknown]) =>
      key === 'description'
        ? [key, value]
        : [key, (value as Statement[]).map((statement) => marked(statement, 'official'))],
    ),
  ) as T;

const hasText = (entity: Entity, texts: readonly string[]) =>
  texts.some((key) => (entity as unknown as Record<string, unknown>)[key] !== undefined);

class Filler {
  readonly #official: Framework;
  readonly #report: Report;
  readonly #levels: ReadonlyMap<string, RoleLevel>;

  constructor(official: Framework, report: Report) {
    this.#official = official;
    this.#report = report;
    this.#levels = byId((official.roles ?? []).flatMap(({ levels }) => levels ?? []));
  }

  fill(dataset: Framework): Framework {
    const skills = byId(this.#official.skills);
    const roles = byId(this.#official.roles);
    const { families, changes } = dataset;
    return {
      ...dataset,
      wording: 'official',
      ...(families
        ? { families: families.map((family) => (family.description ? summary(family) : family)) }
        : {}),
      ...(dataset.skills
        ? { skills: dataset.skills.map((skill) => this.#skill(skill, skills.get(skill.id))) }
        : {}),
      ...(dataset.roles
        ? { roles: dataset.roles.map((role) => this.#role(role, roles.get(role.id))) }
        : {}),
      ...(changes ? { changes: changes.map(summary) } : {}),
    };
  }

  /** Takes over the official texts of an entity; what the official dataset lacks stays, and is marked as a summary. */
  #texts<T extends Entity>(
    own: T,
    official: T | undefined,
    texts: readonly (keyof T & string)[],
    what: string,
  ): T {
    if (!official) {
      this.#report.unused(
        'not-in-official',
        `the official dataset has no ${what} “${plain(own.name)}” (${own.id}); our summary stays`,
      );
      return summary(own);
    }
    const taken = pick(official, texts);
    const isWhole = texts.every((key) => own[key] === undefined || taken[key] !== undefined);
    this.#report.count(`${what}s with official wording`, Object.keys(taken).length ? 1 : 0);
    if (!isWhole) {
      this.#report.missing(
        'no-official-text',
        `the official dataset has no text for part of the ${what} “${plain(own.name)}”; our summary stays there`,
      );
    }
    const result = { ...own, ...(isWhole ? taken : markedStatements(taken)) };
    return isWhole && hasText(official, texts) ? marked(result, undefined) : summary(result);
  }

  #skill(own: Skill, official: Skill | undefined): Skill {
    const filled = this.#texts(own, official, SKILL_TEXTS, 'skill');
    if (!official) return filled;
    const descriptors = filledDescriptors(own.descriptors, official.descriptors);
    this.#report.count(
      'levels of skills with official wording',
      descriptors.filter(({ wording }) => wording === 'official').length,
    );
    return descriptors.length ? { ...filled, descriptors } : filled;
  }

  #role(own: Role, official: Role | undefined): Role {
    const filled = this.#texts(own, official, ROLE_TEXTS, 'role');
    const { challenges, levels } = own;
    return {
      ...filled,
      ...(challenges ? { challenges: challenges.map(summary) } : {}),
      ...(levels ? { levels: levels.map((level) => this.#level(level)) } : {}),
    };
  }

  #level(own: RoleLevel): RoleLevel {
    const official = this.#levels.get(own.id);
    if (official) this.#compare(own, official);
    return this.#texts(own, official, ROLE_TEXTS, 'role level');
  }

  /** Words of another edition would stand beside facts that they do not fit. */
  #compare(own: RoleLevel, official: RoleLevel): void {
    const needs = ({ skills = [] }: RoleLevel) =>
      skills
        .map(({ skill, mastery = '' }) => `${skill} ${mastery}`)
        .sort()
        .join();
    if (needs(own) === needs(official)) return;
    this.#report.unused(
      'another-edition',
      `“${plain(own.name)}” needs other skills in the official dataset: it is another edition. Import it as a dataset of its own instead`,
    );
  }
}

/**
 * Puts the official wording into a dataset of summaries. Facts stay as they are in the dataset; every text says whose it
 * is.
 * @param official a dataset of the same framework whose ids are those of `dataset`: imported with it as the previous one
 */
export const fillOfficial = (dataset: Framework, official: Framework, report: Report): Framework =>
  new Filler(official, report).fill(dataset);

// Summaries over the facts of a new edition

/** The official text is a click away where nobody has summarised it yet. */
const elsewhere = (
  { mastery, audience, grades }: Descriptor,
  href: string | undefined,
): Descriptor => ({
  mastery,
  ...(audience === undefined ? {} : { audience }),
  ...(grades === undefined ? {} : { grades }),
  absent: { kind: 'held-elsewhere', ...(href === undefined ? {} : { href }) },
});

function summarisedDescriptors(official: Skill, ours: Skill | undefined): Descriptor[] {
  const href = official.sources?.find((source) => source.href !== undefined)?.href;
  return (official.descriptors ?? []).map((descriptor) => {
    if (descriptor.text === undefined) return descriptor;
    const own = ours?.descriptors?.find((other) => sameCell(other, descriptor));
    return own?.text === undefined ? elsewhere(descriptor, href) : own;
  });
}

/** Fields of a framework that an import takes from its source; anything else is its editor's. */
const KEPT_LISTS = ['sources', 'moves'] as const;

/** Lists of what the rest is sorted by. Editors describe them and add where they found more. */
const VOCABULARY = ['families', 'skillTypes', 'scales', 'tracks', 'grades'] as const;

interface Described {
  readonly id: string;
  readonly description?: unknown;
  readonly sources?: readonly Citation[] | undefined;
}

/** The facts of one and what an editor added to the other. */
function withAdditions<T extends Described>(official: T, own: T | undefined): T {
  if (!own) return official;
  const said = new Set((official.sources ?? []).map((citation) => JSON.stringify(citation)));
  const added = (own.sources ?? []).filter((citation) => !said.has(JSON.stringify(citation)));
  const sources = [...(official.sources ?? []), ...added];
  return { ...own, ...official, ...(sources.length ? { sources } : {}) };
}

class Summariser {
  readonly #previous: Framework;
  readonly #report: Report;
  readonly #levels: ReadonlyMap<string, RoleLevel>;

  constructor(previous: Framework, report: Report) {
    this.#previous = previous;
    this.#report = report;
    this.#levels = byId((previous.roles ?? []).flatMap(({ levels }) => levels ?? []));
  }

  summarise(official: Framework): Framework {
    const skills = byId(this.#previous.skills);
    const roles = byId(this.#previous.roles);
    const facts: Framework = {
      ...this.#previous,
      ...official,
      wording: 'summary',
      ...this.#vocabulary(official),
      ...(official.skills
        ? { skills: official.skills.map((skill) => this.#skill(skill, skills.get(skill.id))) }
        : {}),
      ...(official.roles
        ? { roles: official.roles.map((role) => this.#role(role, roles.get(role.id))) }
        : {}),
    };
    const { edition, licence, title } = this.#previous;
    return {
      ...facts,
      ...this.#lists(official),
      ...this.#changes(official),
      title,
      ...(edition && !official.edition?.date ? { edition } : {}),
      ...(licence ? { licence } : {}),
    };
  }

  #vocabulary(official: Framework): Partial<Framework> {
    return Object.fromEntries(
      VOCABULARY.flatMap((key) => {
        const own = byId(this.#previous[key] as readonly Described[] | undefined);
        const list = official[key] as readonly Described[] | undefined;
        return list ? [[key, list.map((entity) => withAdditions(entity, own.get(entity.id)))]] : [];
      }),
    );
  }

  /** What editors added to lists that the source also fills. */
  #lists(official: Framework): Partial<Framework> {
    return Object.fromEntries(
      KEPT_LISTS.flatMap((key) => {
        // A source's description of a move lists names that its roles hold already.
        const list = (official[key] ?? []).map((entity) =>
          key === 'moves' ? without(entity as Move, ['description']) : entity,
        );
        const known = new Set(list.map(({ id }) => id));
        const added = (this.#previous[key] ?? []).filter(({ id }) => !known.has(id));
        return list.length + added.length ? [[key, [...list, ...added]]] : [];
      }),
    );
  }

  #changes(official: Framework): Partial<Framework> {
    if (!official.changes) return {};
    const keyOf = ({ date, roles = [], skills = [] }: NonNullable<Framework['changes']>[number]) =>
      [date, ...roles, ...skills].join();
    const ours = new Map((this.#previous.changes ?? []).map((change) => [keyOf(change), change]));
    const changes = official.changes.flatMap((change) => {
      const own = ours.get(keyOf(change));
      if (!own) this.#needsWords(`the change of ${change.date}`);
      return own ? [{ ...change, text: own.text }] : [];
    });
    return { changes };
  }

  #needsWords(what: string): void {
    this.#report.missing('needs-words', `${what} has no summary yet`);
  }

  #texts<T extends Entity>(
    official: T,
    own: T | undefined,
    texts: readonly (keyof T & string)[],
    more: readonly (keyof T & string)[],
    what: string,
  ): T {
    if (!own?.description)
      this.#needsWords(`the ${what} “${plain(official.name)}” (${official.id})`);
    return { ...without(official, texts), ...(own ? pick(own, [...texts, ...more]) : {}) } as T;
  }

  #skill(official: Skill, own: Skill | undefined): Skill {
    const skill = this.#texts(official, own, SKILL_TEXTS, [], 'skill');
    return official.descriptors
      ? { ...skill, descriptors: summarisedDescriptors(official, own) }
      : skill;
  }

  #role(official: Role, own: Role | undefined): Role {
    const role = this.#texts(official, own, ROLE_TEXTS, ['challenges'], 'role');
    if (!official.levels) return role;
    return { ...role, levels: official.levels.map((level) => this.#level(level)) };
  }

  #level(official: RoleLevel): RoleLevel {
    const own = this.#levels.get(official.id);
    return { ...without(official, ROLE_TEXTS), ...(own ? pick(own, ROLE_TEXTS) : {}) };
  }
}

/**
 * The facts of an official dataset in the words of an earlier one of summaries: official sentences are left out, and
 * where there is no summary yet the reader is sent to the official text. What still needs words is reported.
 */
export const keepSummaries = (
  official: Framework,
  previous: Framework,
  report: Report,
): Framework => new Summariser(previous, report).summarise(official);
