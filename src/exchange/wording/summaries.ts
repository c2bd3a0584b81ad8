/** Keeps summaries over the facts of a new edition. */
import type {
  Citation,
  Descriptor,
  Framework,
  Move,
  Role,
  RoleLevel,
  Skill,
} from '../../model/schema.js';
import type { Report } from '../report.js';
import {
  byId,
  pick,
  plain,
  ROLE_TEXTS,
  sameCell,
  SKILL_TEXTS,
  without,
  type Entity,
} from './texts.js';

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
